"""Jonah, Wes, Tariq and Bea."""

from alongside.cli.cast.hard_talk import HARD_TALK
from alongside.cli.cast.story import Call, Felt, Goal, Step, Strength, Talk, Walk

JONAH = Walk(
    "jonah", "dana", began=98,
    note="Sam said you would not mind that I am slow on the phone. I would like to finish school.",
    clauses={"talk": "Short texts are best. Jonah reads slowly and answers in his own time. Dana never calls without asking first."},
    meaning=((95, "Reading a whole page and remembering the top of it."),),
    goals=(
        Goal("Take the first part of the high school test", "My daughter is in ninth grade. I want to be one page ahead of her, just once.", 90, 10, 4,
             steps=(Step("Get a library card", 90, done=85, line="They did not ask for anything but my name."),
                    Step("Find the evening class", 80, owner="my_specialist", done=70, line="Room 4, Tuesdays, free."),
                    Step("Sit in once and leave whenever I want", 60, done=52, line="Stayed to the end."),
                    Step("Do the reading part of the practice book", 20, when="By Thanksgiving"),
                    Step("Bring two questions to class each week", 8, by="specialist", reason="You said asking is the hard part.", waits=True))),
        Goal("Sleep at my own place all week", "My brother's couch is not a plan.", 70, 8, 7,
             steps=(Step("Fix the lock", 66, done=60),), ended="reach", ended_on=25),
    ),
    strengths=(Strength("I do what I said", "Four Tuesdays in a row.", 30, by="specialist"), Strength("Patience", "With engines, and with my brother.", 62)),
    check_ins=((12, "steady", ""), (10, "tired", ""), (7, "steady", ""), (4, "hopeful", "Got one right that the teacher got wrong."), (1, "steady", "")),
    hard_day=("Go and stand next to an engine.", "Tell my brother the number: one to ten.", "No driving."),
    calls=(Call("My brother Cal", "Any time. He works nights.", "+1 312 555 0119"),),
    talks=(
        Talk(91, 10, "in_person", "The library, second floor", "", (("person", "School"),), "She let me be quiet.", "Long silences, good ones. He wants to finish school for himself."),
        Talk(77, 10, "in_person", "The library, second floor", "", (("person", "The class"),), "I said I might go. She did not say great.", "He decides when. I found out where and when it is."),
        Talk(63, 10, "phone", "", "", (("person", "Couch"),), "The lock is fixed. I slept there.", "One night in his own place. He told it as if it was nothing."),
        Talk(49, 10, "in_person", "The library, second floor", "", (("person", "I went"), ("specialist", "How was the room?")), "I stayed to the end. Nobody looked.", "He went to class. I asked what made him stay. “The chair was good.”"),
        Talk(42, 17, "in_person", "Back Porch, the small room", "", (("person", "The form"),), "I said a thing I never say. Then there were people.",
             "Jonah trusted me with something heavy. We called Cal and the night porch from here, together. The rest is his to tell.", minutes=75),
        Talk(35, 10, "in_person", "The library, second floor", "", (("person", "My daughter"),), "She showed me her book. I could follow.", "He smiled with his whole face."),
        Talk(18, 10, "in_person", "The library, second floor", "", (("person", "Practice book"),), "Reading part is half done.", "Half done in two weeks. He thinks that is slow. I told him what I see: he came every time."),
        Talk(2, 10, "in_person", "The library, second floor", "", (("person", "The quiz"),), "Seven of ten. I told her before I told anybody.",
             "Jonah laid the quiz on the table. I asked which question he liked best, and then I heard about all ten."),
        Talk(-3, 10, "in_person", "The library, second floor", "", (("person", "Asking questions"),)),
    ),
    felt=(Felt(49, (4, 5, 5, 4)), Felt(42, (5, 5, 5, 5), "She asked it straight out, and then she stayed.", "all"),
          Felt(35, (5, 5, 5, 5), "She let me show her my daughter's drawing first.", "all"), Felt(18, (4, 5, 5, 4))),
    counted=True,
    mirrored=HARD_TALK,
)  # fmt: skip

WES = Walk(
    "wes", "noor", began=130,
    note="I hear you walk. I need to be outside to say anything true.",
    asked_by="person",
    meaning=((128, "Being somebody my dog can count on."), (20, "Being somebody I can count on. The dog already does.")),
    goals=(
        Goal("Go to the Sunday group and say my name", "I have been to the parking lot nine times.", 100, 7, 3,
             steps=(Step("Sit in the car until they go in", 100, done=95),
                    Step("Walk to the door and back", 80, done=61, line="Took Biscuit with me."),
                    Step("Text Noor from the parking lot", 55, owner="together", done=40),
                    Step("Go in for the coffee only", 30, when="Some Sunday"))),
        Goal("Get my licence back", "The bus does not take dogs.", 115, 8, 5, ended="pause", ended_on=45,
             steps=(Step("Ask what it costs", 112, done=105, line="A lot."),)),
    ),
    strengths=(Strength("I keep animals calm", "Every dog in the park knows you.", 50, by="specialist"), Strength("I tell the truth when it counts", "With my mother, in June.", 101)),
    check_ins=((14, "tired", ""), (9, "shaky", ""), (3, "steady", "Long walk.")),
    hard_day=("Leash. Door. River.", "Nobody needs an answer from me tonight.", "Call Ma, even just to hear the radio behind her."),
    calls=(Call("Ma", "Before nine.", "+1 312 555 0155"),),
    talks=(
        Talk(123, 9, "in_person", "The river path, north gate", "", (("person", "The dog"),), "Walked four miles and said two things.", "Two things, both true. We walked."),
        Talk(95, 9, "in_person", "The river path, north gate", "", (("person", "Parking lot"),), "She did not tell me to go in.", "He laughed about the nine times. I said nine is a lot of times to care."),
        Talk(67, 9, "in_person", "The river path, north gate", "", (("person", "The door"),), "Touched the handle.", "He did it with Biscuit. I was glad and kept it short."),
        Talk(39, 9, "in_person", "The river path, north gate", "", (("person", "A quiet month"),), "I would like a month without talking about the group.", "He asked for a quiet month. I said yes, and thank you for saying it before you were worn out."),
    ),
)  # fmt: skip

TARIQ = Walk(
    "tariq", "noor", began=60,
    note="New in town, six months sober, tired of explaining myself.",
    meaning=((58, "Peace that does not need an audience."),),
    goals=(
        Goal("Find work with my hands", "I was a tiler for twelve years. My knees are done but my eye is not.", 52, 9, 6,
             steps=(Step("Take pictures of two old jobs", 50, done=44, line="My cousin still has them on his phone."),
                    Step("Visit the tool library", 30, owner="together", done=21),
                    Step("Ask about teaching a Saturday class", 12, by="specialist", reason="You explained grout to me for half an hour and I understood it.",
                         adapted="Ask if I may help at a Saturday class first", when="Next week"))),
    ),
    strengths=(Strength("I see when something is level", "In walls and in people.", 41),),
    check_ins=((11, "steady", ""), (5, "steady", ""), (2, "hopeful", "")),
    hard_day=("Make tea. The whole ritual.", "Call Yusuf. He prays early, he is awake.", "Stay away from the corner shop on Ninth."),
    calls=(Call("Yusuf", "My cousin. After 5 am.", "+1 312 555 0133"),),
    talks=(
        Talk(53, 16, "video", "", "", (("person", "Who you are"),), "She is from nowhere near and understood.", "We talked about arriving. He decides what stays out of the notes, and some of it stays out."),
        Talk(39, 16, "video", "", "", (("person", "Work"),), "I miss making a thing that stays.", "He has an eye. I asked him to show me the pictures."),
        Talk(21, 16, "in_person", "The tool library", "", (("person", "Tools"),), "The man there knew my kind of trowel.", "I stood beside him and said almost nothing. It was a good meeting."),
        Talk(-5, 16, "video", "", "", (("person", "Saturday class"),)),
        Talk(-12, 16, "video", "", "A half hour is enough", waits=True, minutes=30),
    ),
)  # fmt: skip

BEA = Walk(
    "bea",
    began=5,
    meaning=((5, "I do not know yet. Less noise."),),
    check_ins=((5, "shaky", ""), (2, "tired", "")),
    hard_day=("Shower, even at noon.",),
)
