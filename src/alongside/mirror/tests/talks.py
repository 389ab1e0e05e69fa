"""Talks written for the tests. Nobody said any of this."""

TALK = """\
[00:00] Dana: Good to hear you, Maya. How has the week been since we last talked?
[00:09] Maya: Mostly work. Two late shifts, and then I slept until noon on Thursday and felt bad about it the whole day, like I had given \
something away.
[00:31] Dana: Thursday stayed with you.
[00:35] Maya: Yes. I keep thinking that I had mornings once. When I was at the bakery I was up before the street was, and I liked who I \
was then. I want those back.
[00:58] Dana: You miss the mornings, and the person you were in them.
[01:05] Maya: Right. I didn't have to talk to anyone. Just the ovens, and the radio very low.
[01:20] Dana: You noticed all that after a rough week, and you came here and said it. That takes strength.
[01:31] Maya: I guess. My sister says the same.
[01:36] Dana: Did you call her this week?
[01:39] Maya: Not yet.
[01:41] Dana: Are you still on the late shifts?
[01:44] Maya: Until the end of the month.
[01:48] Dana: And have you asked Teo about it?
[01:51] Maya: No. He's busy.
[01:54] Dana: So what I would do is talk to Teo on Monday, first thing, before it gets busy. When I was new at my own job I waited and \
waited, and it only got harder, because then it looked as if I had been hiding something. You should tell him plainly that the late \
shift does not work for you, and that you need the early one. You could also write it down first so that you don't forget, and bring \
the rota with you, and maybe ask somebody to cover the first Saturday, so that he has no reason to say no. That is really the best way to \
do it.
[03:05] Maya: Yeah. Maybe. I don't know.
[03:10] Dana: You have to catch people early in the day, or it never happens.
[03:16] Maya: It's fine, really. Late is okay for now. I can't change it anyway.
[03:24] Dana: I got ahead of you there. It sounds like part of you wants the early shift, and part of you says not yet.
[03:36] Maya: Yes. That's it. I'm not scared of Teo. I'm scared that I would get the shift and then sleep through it, and everyone would \
know. I want to be somebody who gets up. But if I say it out loud and then fail, that is worse than never asking.
[04:10] Dana: It's the being seen to fail that is so heavy.
[04:15] Maya: Right. At the bakery nobody counted on me but me.
[04:22] Dana: So it felt safer when it was only yours.
[04:27] Maya: Yes. If it was one Saturday, just to try, I could do one. I would set two alarms.
[04:38] Dana: What would make one Saturday feel safe enough to try?
[04:44] Maya: If Teo knew that it was a try-out and not a promise. And if Rosa called me at five. She is up anyway with the baby. And I \
would lay out my clothes the night before, like I used to, and leave my phone in the kitchen so that I have to walk to it.
[05:20] Dana: You just built that plan yourself, from people who are already on your side.
[05:28] Maya: Huh. I did. I can ask Rosa tonight.
[05:34] Dana: What else do you know about yourself that could help?
[05:40] Maya: I do better when I tell one person. Not ten. One. And when I don't lie in bed and argue with it.
[05:58] Dana: Would it be okay if I told you something that helped somebody else I walked with?
[06:04] Maya: Sure.
[06:06] Dana: She put her alarm in the bathroom. You might like it or not, it's up to you.
[06:15] Maya: I like that. The bathroom light would wake me too.
[06:22] Dana: What, if anything, would you like me to do?
[06:27] Maya: Maybe help me find the words for Teo. Not talk to him for me.
[06:35] Dana: Your words, your talk. I can sit with you while you write it.
[06:42] Maya: Good. Then I will ask Rosa tonight, and on Tuesday we write it.
[06:50] Dana: How sure are you, right now, that you want this?
[06:55] Maya: Pretty sure. More than when I came in.
"""

CHARLA = """\
Dana: ¿Cómo te ha ido esta semana?
Maya: Más o menos. El jueves dormí hasta el mediodía y me sentí mal todo el día.
Dana: El jueves se te quedó adentro.
Maya: Sí. Quiero volver a tener mis mañanas, como en la panadería.
Dana: ¿Hablaste con tu hermana?
Maya: Todavía no.
Dana: Deberías llamarla hoy mismo, antes de cenar, porque si lo dejas para mañana ya no lo vas a hacer.
Maya: Puede ser.
Dana: ¿Qué te ayudaría a levantarte temprano un sábado?
Maya: Si Rosa me llamara a las cinco. Ella ya está despierta con el bebé.
"""

UNCLEAR = """\
Ana: I was at the market this morning and it rained.
Bo: It rained here as well, all the day long.
Ana: My shoes are still wet and I do not mind.
Bo: Mine too. I like it when it rains.
"""

OGG = b"OggS" + b"\x00" * 60
"""What begins as a recording does."""
SAYS = "printf 'Specialist: What helped?\\nPerson: My sister came by and we cooked.\\n'"
"""What a transcribing program that behaves does, in shell."""
