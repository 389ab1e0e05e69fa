"""Three talks of Maya and Dana before the one that the demo looks at closely. Nobody said any of this."""

from typing import Final

EARLIER_TALKS: Final = (
    """\
Dana: Hi Maya. Did you get here okay with the rain?
Maya: Yeah. I got wet, but yeah.
Dana: And did you eat something?
Maya: Toast.
Dana: Did you sleep?
Maya: Four hours maybe. I had the late one again and then I could not come down, I just lay there and listened to the upstairs people.
Dana: Did you try what I said about the phone?
Maya: No. I forgot.
Dana: So you want to put it in another room, and then you want to get up at the same time every day, even if you slept badly. And no coffee after two. You should also talk to Teo about the shifts, because it is not going to get better by itself, and there is a law about rest between shifts that he has to keep.
Maya: Okay.
Dana: Have you talked to your sister?
Maya: A bit.
Dana: Is she still angry about the car?
Maya: I don't think she was ever angry. I think I was.
Dana: You were the one who was angry.
Maya: I wanted her to ask me how I was, before she asked about the car. I want us to be like we were when we shared the room.
Dana: You miss sharing a room with her.
Maya: I miss that she knew without asking.
Dana: Do you want me to send you the hours of the Sunday group?
Maya: Sure.
""",
    """\
Dana: Hello. What do you want to use today for?
Maya: I don't know. I brought nothing.
Dana: That is fine too. How has it been?
Maya: Up and down. I had two good days, and then I went past the old bakery and it is a phone shop now, and I stood there like an idiot.
Dana: You stood there and looked at what was gone.
Maya: Right. I knew the guy who did the sign. It was not even a good bakery.
Dana: It was yours.
Maya: It was mine. I was good at it. I want to be good at something again, before everybody is awake.
Dana: Did you look at the job board I told you about?
Maya: Not yet.
Dana: There are two bakeries on it, and one is on the number nine bus. You could just call them and ask, they are nice people there, and I can tell you what to say on the phone.
Maya: Maybe. I don't want to call yet.
Dana: Okay. I went too fast. What would you want to know first, before you call anybody?
Maya: If they mind that I was away for a year. And who I would be working next to.
Dana: So it matters who is beside you at four in the morning.
Maya: It is the only thing that matters at four in the morning.
Dana: How do you find that out about a place?
Maya: I could go and buy bread there, and look.
""",
    """\
Dana: Hi Maya. Where shall we start?
Maya: With the bread. I went. Twice.
Dana: You went twice. What did you see?
Maya: The woman in the back sings. Not well. And nobody tells her to stop.
Dana: That told you something.
Maya: It told me I could stand there. I did not say anything to anybody, I bought a roll and I left, but I was in there, and my hands knew where everything was.
Dana: Your hands remembered.
Maya: Yes. And then on Saturday I had the thing with the wine at my cousin's. One glass. I poured the second one out, into the plant.
Dana: You poured it out. That took something, at a party, with everybody around.
Maya: Nobody saw. I saw.
Dana: What helped you, just then?
Maya: I thought of five in the morning. I did not want to smell of it at five in the morning, even if I don't have a five in the morning yet.
Dana: You don't have it yet, and it already holds you.
Maya: Don't make me cry. But yes.
Dana: Is there anything you would like from me, until next time?
Maya: No. Ask me about the singing.
""",
)
