"""Maya and Dana: a bakery, a sister, mornings."""

from alongside.cli.cast.earlier_talks import EARLIER_TALKS
from alongside.cli.cast.story import Call, Felt, Goal, Mend, Mirrored, Step, Strength, Talk, Walk

TRANSCRIPT = """\
[00:00:04] Dana: How has the week been for you since we last talked?
[00:00:12] Maya: Mostly work. Two late shifts, then I slept till noon on Thursday and felt bad about it. I kept lying there thinking the day was gone already so why get up.
[00:01:05] Dana: Thursday stayed with you.
[00:01:11] Maya: Yes. I keep thinking I had mornings once. When I was at the bakery I was up before everybody, and I was good at it. I'd like the bakery ones back. I want to want to get up, if that makes sense.
[00:02:20] Dana: You noticed that, and you came here and said it. That takes something.
[00:02:31] Maya: I guess. My sister says the same.
[00:02:40] Dana: Did you call her this week?
[00:02:44] Maya: Not yet.
[00:02:47] Dana: Are you still on the late shifts?
[00:02:52] Maya: Until the end of the month.
[00:02:58] Dana: And have you asked Teo about the early one?
[00:03:03] Maya: No. He's busy.
[00:03:08] Dana: So what I would do is talk to Teo on Monday, first thing, before it gets busy. When I was new I waited and waited and it only got harder, and then one day I just walked in and said it, and it was fine, he barely looked up from his list. You should write down two or three points so that you stay on track, and bring your hours with you, because people like Teo want to see that you thought about it. You need to show him that you are serious. And pick the morning, because by noon he has had ten people in there already and he will say no to anything. I know it sounds like a lot, but honestly it is five minutes, and after that it is over and you can stop carrying it around with you.
[00:05:40] Maya: Yeah. Maybe. I don't know.
[00:05:47] Dana: You could also practise with your sister first, so that you hear yourself say it, and she can be Teo.
[00:06:02] Maya: It's fine, really. Late is OK for now.
[00:06:10] Dana: I got ahead of you there. It sounds like part of you wants the early shift, and part of you says not yet.
[00:06:21] Maya: Yes. That's it. I'm not scared of Teo. I'm scared I'd get the shift and then sleep through it, and everyone would know. Last time I lost it that way, nobody said anything, they just stopped writing my name on the board. I couldn't stand that again.
[00:07:30] Dana: It's the being seen to fail that's heavy.
[00:07:36] Maya: Right. If it was one Saturday, just to try, I could do one. I'd set two alarms. I would put the second one in the kitchen so I have to walk.
[00:08:15] Dana: What would make one Saturday feel safe enough to try?
[00:08:22] Maya: If Teo knew it was a try-out. And if Rosa called me at five. She's up anyway with the baby. I could ask her. She would like being asked, I think, she always says I never let her do anything.
[00:09:10] Dana: You just built that plan yourself, from people who are already on your side.
[00:09:18] Maya: Huh. I did. I can ask Rosa tonight.
[00:09:26] Dana: What, if anything, would you like me to do?
[00:09:33] Maya: Maybe help me find the words for Teo. Not talk to him for me.
[00:09:41] Dana: So they are your words and it is your talk. I can sit with you while you write it, if you want that.
[00:09:52] Maya: Good. Tuesday then. I will try to have a first line by then.
"""

MAYA = Walk(
    "maya", "dana", began=146,
    note="I liked what you wrote about Tuesdays. I don't need fixing. I would like somebody to think out loud with.",
    clauses={
        "purpose": "We meet so that Maya can get her mornings back, in her own way and at her own speed. Dana brings what she has "
        "lived and learned. Maya decides.",
        "hard_day": "Maya opens her own plan first. Then Rosa. Then 988, any hour. Dana is not on call, and says so, so that nobody "
        "waits for a message that cannot come.",
    },
    clause_waits=("reach", "Texts on weekdays, 10 am to 6 pm. Dana answers by the next workday.",
                  "My mornings changed. I would rather promise hours I can keep."),
    meaning=(
        (140, "Not waking up ashamed."),
        (50, "I want my mornings back: coffee on the step, flour on my hands, my sister's voice on the phone."),
    ),
    goals=(
        Goal(
            "Be the one who opens the bakery on Saturdays",
            "It is the quiet before anyone comes in. The ovens tick. I used to feel useful before the sun was up, and I want to feel "
            "that again.",
            42, 9, 5,
            steps=(
                Step("Tell Rosa what I want", 42, done=20, line="She cried, the good kind."),
                Step("Keep a morning diary", 35, by="specialist", reason="It helped me once.", declined=True),
                Step("Find out how a try-out shift works", 18, owner="my_specialist", when="Before Tuesday", done=3,
                     line="Four hours, and you can say stop."),
                Step("Open every Saturday in December", 6, by="specialist", owner="together",
                     reason="You lit up when you talked about the ovens.", adapted="Open one Saturday, just to try", when="In December"),
                Step("Ask Rosa for a 5 am call on Saturday", 5, when="Tonight"),
                Step("Put the second alarm clock in the kitchen", 4, when="When I can"),
                Step("Write what I want to say to Teo, with Dana beside me on Tuesday", 1, by="specialist", owner="together",
                     reason="You said you wanted help with the words, not with the talk.", waits=True),
            ),
            reply="I still think about what you said about the ovens ticking.",
        ),
        Goal("Eat with my sister once a week without looking at my phone", "She noticed. That was enough.", 110, 7, 8,
             steps=(Step("Leave the phone in my coat", 110, done=96, line="Harder than it sounds."),
                    Step("Ask her to pick the night", 100, done=96)),
             ended="reach", ended_on=30),
        Goal("Pay back the forty dollars to Bev", "So that I can look at her.", 60, 6, 6, only_me=True,
             steps=(Step("Put five in the flour jar each Friday", 60, when="Fridays"),)),
    ),
    strengths=(
        Strength("I notice early", "Rosa saw this in October: “You called me before it got bad, not after.”", 40),
        Strength("Steady hands", "I saw this myself, at work, with the glaze.", 90),
        Strength("I come back", "You cancelled twice in August and came the third time. I noticed the third.", 70, by="specialist"),
        Strength("I make people laugh when it is heavy", "At the Sunday group.", 33),
    ),
    check_ins=((9, "steady", ""), (8, "tired", "Double shift."), (6, "hopeful", "Woke at 4:40 by myself."), (5, "steady", ""),
               (3, "shaky", ""), (2, "steady", "Called before it got bad."), (1, "hopeful", "")),
    hard_day=(
        "Shoes on. Out the door. Walk to the water tower and back, even in rain.",
        "Say it out loud: this is a wave, I have been under waves before.",
        "Call someone who has seen me laugh.",
        "Put the bottle money in the flour jar. Lock the door behind me.",
    ),
    calls=(Call("Rosa", "My sister. Any hour, she said so.", "+1 312 555 0142"),
           Call("Bev", "From the Sunday group. Until 10 pm.", "+1 312 555 0187")),
    talks=(
        Talk(139, 14, "in_person", "The bench behind the library", "Getting to know each other",
             (("person", "How this works, and what you write down"),),
             "I said more than I meant to. It was all right.",
             "Maya told me how mornings used to be. I mostly listened, and once I hurried. I said so."),
        Talk(125, 14, "phone", "", "", (("person", "My sister"), ("specialist", "Our agreement")),
             "I want Rosa to stop asking if I am okay in that voice. I could tell her that.",
             "We wrote half of our agreement. Maya changed my words about hard days, and hers are better."),
        Talk(111, 14, "phone", "", "", (("person", "Dinner"),),
             "Phone in the coat. Rosa told me about the baby for an hour and I heard all of it.",
             "She is proud of the dinner and did not want to make much of it, so I did not."),
        Talk(83, 14, "in_person", "Back Porch, the small room", "", (("person", "I missed two"), ("specialist", "What would help")),
             "I thought she would be angry. She asked what I would like to be different. I said shorter talks.",
             "Maya came back after two she missed. We agreed on half an hour on the phone when the week is full."),
        Talk(69, 14, "phone", "", "", (("person", "Sleep"),), "Nights are loud. Mornings are far.",
             "I offered an idea about sleep too soon. She said maybe. We went back to what she wanted.", minutes=30),
        Talk(55, 14, "phone", "", "", (("person", "The bakery"),), "I said it out loud: I want to open on Saturdays.",
             "First time I heard the word want. I asked what it smelled like. She knew at once.", minutes=30),
        Talk(41, 14, "in_person", "The bench behind the library", "", (("person", "Telling Rosa"), ("specialist", "A diary?")),
             "I will tell Rosa. No diary. I have enough homework.",
             "I offered the diary that helped me. It is not for her, and that is good to know.", reply="Thank you for not pushing it."),
        Talk(27, 14, "phone", "", "", (("person", "Rosa's face"),), "She cried, the good kind. Then she asked what time I would need her.",
             "There is more help around Maya than she lets herself count. She counted three people today."),
        Talk(13, 14, "phone", "", "", (("person", "Teo"),), "I am not scared of Teo. I am scared of the board without my name.",
             "I got ahead of her and gave a speech about Teo. Then I noticed, and she found her own plan in two minutes."),
        Talk(5, 14, "phone", "", "", (("person", "Rosa at five"), ("person", "The words for Teo")),
             "What I carry home\nRosa said yes before I finished asking.\n\nWhat gave me courage\nOne Saturday, as a try-out. I can say that.",
             "Maya asked me for help with words, not with the talk.\n\nWhat gave me courage\nWe wrote the first line: “I would like one Saturday.”"),
        Talk(-2, 14, "phone", "", "Dana calls you", (("person", "How Saturday felt, even though I didn't go"), ("person", "The words for Teo"),
             ("specialist", "My hours in December"))),
    ),
    felt=(
        Felt(125, (4, 4, 5, 3)), Felt(111, (5, 4, 5, 4)),
        Felt(83, (5, 5, 5, 4), "I thought she would be angry. She asked what I would like.", "all"),
        Felt(83, (4, 4, 4, 4), by="specialist"),
        Felt(69, (4, 4, 4, 3), "Maybe I am just tired."), Felt(69, (3, 4, 4, 4), "I offered an idea too soon.", by="specialist"),
        Felt(55, (5, 5, 5, 5), "I said it out loud and she let it stand.", "all"), Felt(55, (5, 5, 5, 5), by="specialist"),
        Felt(41, (4, 5, 5, 4)), Felt(41, (4, 4, 4, 4), "I brought my own diary. It is mine, not hers.", "all", "specialist"),
        Felt(27, (5, 5, 5, 5)), Felt(27, (4, 5, 5, 5), by="specialist"),
        Felt(13, (2, 4, 2, 4), "She had a whole plan for Teo before I had a word.", "dip"),
        Felt(13, (2, 4, 2, 4), "I heard my own voice for a long while.", "all", "specialist"),
        Felt(5, (5, 5, 5, 5), "The first line is mine. She held the pen.", "all"),
        Felt(5, (5, 5, 5, 5), "I asked one question and waited.", "all", "specialist"),
    ),
    counted=True,
    mend=Mend(
        12, 11, 5, "I would like to hear how last time was for you. I will listen, and I will not explain.", "First thing on the phone, before Teo",
        kept="You were so sure of what I should say to him. For a while it was your talk and not mine.",
        voices=(
            ("person", "I told her: you had my talk with Teo ready before I had. She said yes, and then she was quiet. The quiet helped."),
            ("specialist", "I got ahead of Maya and gave a speech. She said it plainly and I said sorry, once. Next time I ask one question and wait."),
        ),
    ),
    mirrored=Mirrored(
        TRANSCRIPT, day=13, asked=26, earlier=EARLIER_TALKS,
        felt="I left it lighter than I came. But I remember hearing my own voice for a long while in the middle. "
        "I wanted her to feel she could ask Teo.",
        next_time="When I feel a speech coming, ask one question first.",
        heard_otherwise="You noticed that", own_view=True,
        brought="What I said: I got ahead of you there.\n\nHow it felt: I remember hearing my own voice for a long while in the middle.",
    ),
)  # fmt: skip
