"""A talk of Jonah and Dana in which somebody speaks of dying, and is met. Nobody said any of this.

Somebody may read it on a bad day: it is said once and quietly, no way is named, and help is there before it ends. The mirror
finds the wish and Dana's question by their words, and misses the answer; her own word stands for that.
"""

from alongside.cli.cast.story import Mirrored

HARD_TALK = Mirrored(
    """\
Dana: Hi Jonah. You asked for the room with the door. How are you?
Jonah: Tired. It's quieter here than at the library.
Dana: It is. What has the week been like?
Jonah: The form for the test came. Four pages. I put it on the table and I have been walking around the table ever since.
Dana: Four pages, and they follow you around the room.
Jonah: In the day I can laugh about it. It's the nights. I lie there and count everything I never finished.
Dana: And nobody there to count with you.
Jonah: No. And then I turn out the light, and some nights I think I would sooner not wake up.
Dana: Thank you for telling me. I want to ask you straight out, and any answer is all right: are you thinking about ending your life?
Jonah: No. It's more that I want it quiet for a while. I never said that out loud before.
Dana: I'm so sorry it got that heavy, and that you were alone with it all those nights. I'm glad you said it, and I'm staying right here. What is it like, now that it's said?
Jonah: Lighter. And a bit scared. You won't tell anybody, will you?
Dana: I can't promise you a secret. I will tell Sam tonight that today was heavy, and how we left it. Your story stays yours. If I were ever scared for your life I would get help, and you would hear it from me first.
Jonah: Okay. That's how we wrote it down. I like to know where things are.
Dana: You like to know where things are. Who else could be with you in this, tonight, when I have gone home?
Jonah: Cal. It's in my plan: stand next to an engine, tell him the number. He is at the bus garage all night and they let me sit in there.
Dana: Your brother, and an engine. Could we call him from here, together, if you want? We can call the night porch, too, where peers answer, or 988, at any hour. I'd sit next to you the whole time.
Jonah: Cal first, then the porch. I'm slow on the phone, so don't leave.
Dana: Slow is fine. I'm not going anywhere.
Jonah: Well, that's both. Cal says seven o'clock, and bring a jacket, it's cold in there. He didn't even say hello.
Dana: Bring a jacket. That's a whole letter, coming from Cal.
Jonah: It is. And the lady at the porch, with her dog snoring all the way through. I thought that was you.
Dana: I thought it was you! How are you now, next to when you came in?
Jonah: Like at the end of a long drive. Did you know that my daughter draws? It's Cal's engine, for school. She asked me what every part of it is called, all of them, down to the belt. And I knew every one.
Dana: Every one of them. I would love to see that drawing. And may I call you tomorrow at noon, to hear how the night was?
Jonah: Text first, you know me. That recorder heard all of it, huh. It's fine, you can keep it. It's said.
""",
    day=41,
    asked=56,
    felt="My heart was loud when he said it, and I asked anyway. I called Sam from the car. Today I am slow, and glad that "
    "he was not alone last night.",
    meant="To ask once, plainly, and then to stay in the room. Not to talk him out of anything, and not to promise what I cannot keep.",
    next_time="Call Sam from the car again, before I walk into my own kitchen.",
    taken_seriously="No. It's more that I want it quiet",
    brought="What I said: I can't promise you a secret.\n\nHow it felt: I wonder whether that came too soon. My heart was loud.",
    replied="You were asked, and you said what is true, so the rest could be believed. I am glad that you called from the car. "
    "What did the garden say?",
)
