"""Short scenes, written for this project: what was said before, what is said, what must and must not be heard.

Scenes with an even number, and MORE, are for tuning the rules; those with an odd number
are held out, and only their score is looked at (``python -m bench.listening`` prints it).
The LATER scenes were written when the rules were settled: the fairest figure. Codes are
those of a behaviour, ``main:…`` and ``talk:…``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from alongside.listening import Conversation, Speakers, Turn, read
from alongside.listening.engine import Rules


@dataclass(frozen=True, slots=True)
class Scene:
    """One scene; `speaker` is who says the words that are judged."""

    before: str
    said: str
    expected: frozenset[str]
    forbidden: frozenset[str]
    speaker: str
    lang: str
    held_out: bool

    def codes(self) -> frozenset[str]:
        """What is heard in the words."""
        spoken = [("Maya", _BEFOREHAND[self.lang]), ("Dana", "Mm."), ("Maya", self.before), ("Dana", self.said)]
        if self.speaker == "person":
            spoken[1:] = [("Dana", self.before), ("Maya", self.said)]
        turns = tuple(Turn(index, label, text) for index, (label, text) in enumerate(spoken))
        turn = read(Conversation("scene", "text", turns, Speakers("Dana", "Maya", 1.0)), listener=Rules()).turns[-1]
        return frozenset({f"main:{turn.main}", f"talk:{turn.talk}", *(behaviour.code for behaviour in turn.behaviours)})

    def faults(self) -> frozenset[str]:
        """Codes that are missing (``-code``) or that should not be there (``+code``)."""
        codes = self.codes()
        return frozenset({f"-{code}" for code in self.expected - codes} | {f"+{code}" for code in self.forbidden & codes})


_BEFOREHAND: Final = {
    "en": "Well, it has been a long week with the family and with the job, but I am here now and that is what it is.",
    "es": "Pues ha sido una semana larga con la familia y con el trabajo, pero ya estoy aquí y eso es lo que hay.",
}
_ACCUSING: Final = "confronting dismissing enforcing diagnosing treatment_planning self_centred"
_Row = tuple[str, str, str, str]

MONOLOGUE: Final = (
    "Okay, here is how I see it. You need to get up at the same time every day, even on your days off, and you should put the "
    "phone in another room. When I started out I did not do that and I paid for it, believe me. Sleep is like a bank, you put "
    "something in and you take something out. Go for a walk before breakfast, eat something with protein, and do not lie down "
    "in the afternoon. It sounds like a lot but it becomes normal after two weeks. You will see."
)
STORY: Final = (
    "I remember my own first year. I was living with my cousin then, and I had a job in a car wash that I hated, and every "
    "Friday I told myself that this week was going to be the last one. It went on like that for months. Then my cousin moved "
    "out and I had to look at the empty room, and something in me just got quiet. After that I started to go to the Monday "
    "group, and I met the people I still call today."
)
FACTS: Final = (
    "So the way the centre works is that we are open from nine to six, and on Thursdays there is a late evening until ten. There "
    "are three rooms. The first is the kitchen, where people make coffee, the second one is for groups, and the third is quiet. "
    "The groups are free, and there is a list on the door. You can come in without an appointment. Each group is run by someone "
    "who has been here for at least a year, and each one has a person you can ask if you are new."
)
LONG_REFLECTION: Final = (
    "Let me see if I have this right. You took the job because it was close to your daughter, and for a while you felt useful and "
    "you liked the quiet in the morning. Then the new manager came, and you felt watched, and little by little you stopped "
    "telling anybody how you were. You are worn out by holding it all in. And at the same time you do not want to walk away, "
    "because part of you is still proud of what you built there with your own hands."
)

ENGLISH: Final[tuple[_Row, ...]] = (
    # long turns
    ("I never sleep well.", MONOLOGUE, "main:input advice_without_permission", "main:reflection complex_reflection"),
    ("I hate Fridays.", STORY, "self_disclosure", "main:reflection main:question complex_reflection advice_without_permission"),
    ("What is this place?", FACTS, "main:input information", "main:reflection confronting advice_without_permission"),
    ("It all came apart at work.", LONG_REFLECTION, "main:reflection complex_reflection", f"main:input {_ACCUSING}"),
    ("I don't know how to tell my dad.", "What I would do is call him on Sunday, when he is rested, and get it over with.",
     "main:input advice_without_permission", "simple_reflection complex_reflection"),
    ("I don't know how to tell my boss.", "If it was me I'd write him an email first, and then go in.",
     "main:input advice_without_permission", "simple_reflection"),
    # praise and strength, heard as what they are
    ("I asked two neighbours and they both said yes.", "You found those people on your own, and you let them in.", "affirmation", _ACCUSING),
    ("So that's what I'll do.", "You just worked that out by yourself, step by step.", "affirmation", _ACCUSING),
    ("I told him no.", "You stood your ground there. That is not a small thing.", "affirmation", _ACCUSING),
    ("I walked past the store.", "You kept going. That took nerve.", "affirmation", f"{_ACCUSING} simple_reflection"),
    ("I only came because it rained.", "You showed up anyway, and that says something about you.", "affirmation", _ACCUSING),
    ("I almost cancelled.", "You were tired and you still came. I see how much work that is.", "affirmation", _ACCUSING),
    ("I made a list.", "Look at what you have put together here all by yourself.", "affirmation", _ACCUSING),
    ("I called my brother.", "You picked up the phone, after all that time. That takes guts.", "affirmation", f"{_ACCUSING} complex_reflection"),
    ("I have nothing to show.", "You have people who are on your side, and you know how to ask them.", "", _ACCUSING),
    ("I did it.", "You never gave up on her.", "", _ACCUSING),
    ("I keep the flat tidy now.", "You really take care of the people around you.", "affirmation", _ACCUSING),
    ("I guess it went fine.", "I noticed how patient you were with him.", "affirmation", _ACCUSING),
    # real challenges stay heard
    ("I forgot again.", "You are just making excuses.", "confronting", "affirmation"),
    ("I had one beer.", "How could you do that to your kids?", "confronting", "open_question affirmation"),
    ("It wasn't me.", "You're lying to yourself and you know it.", "confronting", "affirmation"),
    ("I missed the bus.", "If you really wanted this you would have been here.", "confronting", "affirmation"),
    # questions
    ("I'm tired.", "What, if anything, has helped before?", "open_question main:question", "closed_question"),
    ("I'm not sure.", "How, if at all, would you want me to be part of that?", "open_question", "closed_question"),
    ("We'll see.", "And what, in your own words, do you want out of this?", "open_question", "closed_question"),
    ("It was a week.", "What, for you, was the hardest part?", "open_question", "closed_question"),
    ("Maybe in spring.", "When you picture it, what do you see?", "open_question", "closed_question"),
    ("Maybe.", "If you had a free morning, how would you spend it?", "open_question", "closed_question"),
    ("I saw her.", "Did you, if I may ask, talk to her?", "closed_question", "open_question"),
    ("I work nights.", "What time, roughly, do you get home?", "closed_question", "open_question"),
    ("I have a sister.", "Is she, by any chance, around this weekend?", "closed_question", "open_question"),
    ("I start on Monday.", "How many days, all in all, will you work?", "closed_question", "open_question"),
    ("I'd like a dog.", "What would it be like to come home to one?", "open_question", "closed_question"),
    ("They moved me.", "Where does that leave you?", "main:question", "simple_reflection"),
    # advice, and what is near to it
    ("I freeze when I talk.", "You could also rehearse it with a friend first.", "advice_without_permission main:input", "simple_reflection"),
    ("I'm late each day.", "You might even set the clock ten minutes early.", "advice_without_permission", "simple_reflection"),
    ("He scares me.", "You can always bring somebody with you.", "advice_without_permission", "simple_reflection confronting"),
    ("I'm bored.", "Maybe you could just join the choir.", "advice_without_permission", "simple_reflection"),
    ("I can't pay.", "Perhaps you could write to the landlord and explain.", "advice_without_permission", ""),
    ("I sat in the car.", "You could feel your heart going.", "", "advice_without_permission"),
    ("I heard them laugh.", "You could hear them through the wall.", "", "advice_without_permission"),
    ("I want to swim again.", "You could swim for hours back then.", "", "advice_without_permission"),
    ("I should rest.", "You feel you should take it slower.", "", "advice_without_permission"),
    ("I don't want to go.", "You don't have to go. It is up to you.", "autonomy", "advice_without_permission"),
    # reflections without a stem
    ("I keep seeing his face.", "His face stays with you.", "main:reflection", "information confronting"),
    ("I heard that song again.", "That song got to you.", "main:reflection", _ACCUSING),
    ("They all stared when I fell.", "It's the being stared at that hurts.", "main:reflection", _ACCUSING),
    ("I can do the work, but not with him watching.", "It's not the work, it's him watching.", "main:reflection", _ACCUSING),
    ("The house is so quiet since she left.", "The quiet weighs on you.", "main:reflection", _ACCUSING),
    ("I just want one good day.", "One good day would mean a lot to you.", "main:reflection", "advice_without_permission"),
    ("I was the one who always fixed everything.", "And it's the always having to fix that wears you out.", "main:reflection", _ACCUSING),
    ("I want to go and I don't.", "Part of you is ready to go, and part of you wants to wait.", "complex_reflection", _ACCUSING),
    ("Nobody asks me.", "Being asked matters to you.", "main:reflection", ""),
    ("I still think of Denver.", "Denver is still with you.", "main:reflection", "information"),
    # statements that are no reflections
    ("When are you open?", "The office opens at nine on weekdays.", "information", "main:reflection"),
    ("Can I call?", "I am off on Sundays, and the line is open all night.", "main:input", "main:reflection"),
    ("Thanks.", "See you on Thursday, then.", "", "main:reflection main:question advice_without_permission"),
    ("Okay.", "I got ahead of you just now. Sorry about that.", "", f"main:reflection {_ACCUSING}"),
    # hard kinds and their near misses
    ("I lost the job.", "It's not the end of the world, other people have it worse.", "dismissing", "affirmation"),
    ("She left.", "Just cheer up, you'll be fine.", "dismissing", ""),
    ("I cried all day.", "You were told to just get over it, and that hurt.", "", "dismissing confronting advice_without_permission"),
    ("I'm scared of the letter.", "It would be easy to say it's nothing. It isn't nothing.", "", "dismissing confronting"),
    ("They wrote me up.", "I will have to tell your officer about this.", "enforcing", ""),
    ("They wrote me up.", "Your officer told you that you have to come every week.", "", "enforcing"),
    ("I cannot sleep.", "That is a symptom of depression.", "diagnosing", ""),
    ("I cannot sleep.", "You wonder if it is depression, and you would like to ask your doctor.", "", "diagnosing treatment_planning"),
    ("I hate these pills.", "I would stop taking those pills if I were you.", "treatment_planning", ""),
    ("I hate these pills.", "What would you like to ask your doctor about the pills?", "open_question", "treatment_planning"),
    ("I feel alone there.", "I felt alone in my first month too. What is it like for you?", "self_disclosure open_question", "self_centred"),
    ("I lost my mother.", "That's nothing, when I lost mine I was out on the street.", "self_centred", "affirmation"),
    ("I'm nervous.", "You're not making this up, and you're not being difficult.", "", "confronting"),
    ("I always let them down.", "You never let it show, and you always found a way.", "", "confronting"),
)  # fmt: skip

ENGLISH_TALK: Final[tuple[_Row, ...]] = (
    ("What would help?", "I can text my cousin tonight.", "talk:change", ""),
    ("How would that look?", "I'd put my shoes by the door and leave the phone in the hall.", "talk:change", ""),
    ("What comes first?", "First I'll ask the landlord, then I'll write it down.", "talk:change", ""),
    ("What comes next?", "Tomorrow I'm calling the school. My aunt can drive me.", "talk:change", ""),
    ("Who could be there?", "If my brother came along I could do it. I could ask him, he's home anyway.", "talk:change", ""),
    ("And then?", "I would get off one stop early so I don't walk past the bar.", "talk:change", ""),
    ("How is work?", "It's okay as it is. I'm not in a hurry.", "talk:sustain", "talk:change"),
    ("How is it with the nights?", "It's fine, honestly. Staying up is all right for now.", "talk:sustain", "talk:change"),
    ("Have you thought about it?", "Nah, I'm good. Things are okay the way they are.", "talk:sustain", "talk:change"),
    ("What about the group?", "Not yet. Maybe some other time, I don't need it.", "talk:sustain", "talk:change"),
    ("What did you do?", "We had soup and watched the game.", "talk:neutral", ""),
    ("Where is it?", "It's the red house behind the station.", "talk:neutral", ""),
    ("What did he say?", "He said I can come by any time.", "", "talk:sustain"),
    ("What would you like from me?", "Maybe help me write the letter. Don't send it for me.", "", "talk:sustain"),
    ("What stops you?", "I can't do it, it's too hard with the kids.", "talk:sustain", "talk:change"),
    ("What would it take?", "I can't go on like this. I'll call them on Monday.", "talk:change", "talk:sustain"),
    ("How sure are you?", "I'm going to do it, even if it's hard.", "talk:change", "talk:sustain"),
    ("What now?", "I could bring my own cup so that nobody pours me one.", "talk:change", "talk:sustain"),
    ("So?", "I'd rather keep it like this.", "talk:sustain", "talk:change"),
    ("So?", "I'd miss the people there too much.", "talk:sustain", "talk:change"),
)  # fmt: skip

MONOLOGUE_ES: Final = (
    "Mira, lo que yo haría es hablar con tu jefe el lunes, temprano, antes de que llegue la gente. Deberías llevar tus papeles y "
    "escribir dos o tres puntos para no perderte. Cuando yo empecé también me daba miedo y lo dejé para después, y fue peor. Tienes "
    "que mostrarle que hablas en serio. Suena a mucho, pero son cinco minutos y luego ya está, y puedes dejar de pensar en eso. Y "
    "vete por la mañana, porque al mediodía ya está de malas y te va a decir que no a todo."
)

SPANISH: Final[tuple[_Row, ...]] = (
    ("No sé cómo decirle.", MONOLOGUE_ES, "main:input advice_without_permission", "main:reflection complex_reflection confronting"),
    ("No sé cómo decirle a mi hermana.", "Lo que yo haría es llamarla el domingo.", "advice_without_permission", "simple_reflection"),
    ("Hablé con dos vecinas y me dijeron que sí.", "Acabas de armar ese plan por tu cuenta.", "affirmation", _ACCUSING),
    ("Le dije que no.", "Te mantuviste firme. Eso no es poca cosa.", "affirmation", _ACCUSING),
    ("Casi no vengo hoy.", "Y aun así viniste. Eso dice mucho de ti.", "affirmation", _ACCUSING),
    ("Pasé de largo por la tienda.", "Seguiste caminando. Para eso hace falta valor.", "affirmation", _ACCUSING),
    ("Hice una lista.", "Lo hiciste tú, paso a paso.", "affirmation", _ACCUSING),
    ("Siempre fallo.", "Siempre encontraste la manera de volver.", "", _ACCUSING),
    ("Se me olvidó otra vez.", "Son puras excusas.", "confronting", "affirmation"),
    ("No llegué.", "Si de verdad quisieras, habrías venido.", "confronting", "affirmation"),
    ("Estoy cansada.", "¿Qué, si acaso, te ha ayudado antes?", "open_question", "closed_question"),
    ("No sé.", "¿Y cómo, en tus palabras, lo dirías tú?", "open_question", "closed_question"),
    ("Fue una semana larga.", "¿Qué fue lo más pesado para ti?", "open_question", "closed_question"),
    ("Tal vez.", "Si tuvieras una mañana libre, ¿qué harías con ella?", "open_question", "closed_question"),
    ("La vi ayer.", "¿Hablaste con ella?", "closed_question", "open_question"),
    ("Trabajo de noche.", "¿A qué hora, más o menos, llegas a casa?", "closed_question", "open_question"),
    ("Me quedo sin palabras.", "También podrías ensayarlo primero con una amiga.", "advice_without_permission", "simple_reflection"),
    ("Llego tarde.", "Quizá podrías poner el despertador antes.", "advice_without_permission", "simple_reflection"),
    ("Los oía reír.", "Podías oírlos a través de la pared.", "", "advice_without_permission"),
    ("Debería descansar.", "Sientes que deberías ir más despacio.", "", "advice_without_permission"),
    ("Sigo viendo su cara.", "Su cara se quedó contigo.", "main:reflection", _ACCUSING),
    ("Oí otra vez esa canción.", "Esa canción te llegó.", "main:reflection", _ACCUSING),
    ("Todos me miraron cuando me caí.", "Lo que pesa es que te vean caer.", "main:reflection", _ACCUSING),
    ("Puedo con el trabajo, pero no con él ahí.", "No es el trabajo, es él mirándote.", "main:reflection", _ACCUSING),
    ("Quiero ir y no quiero.", "Una parte de ti quiere ir y otra parte prefiere esperar.", "complex_reflection", _ACCUSING),
    ("¿Cuándo abren?", "La oficina abre a las nueve.", "information", "main:reflection"),
    ("Bueno.", "Me adelanté. Perdón por eso.", "", f"main:reflection {_ACCUSING}"),
    ("Perdí el trabajo.", "No es para tanto, hay gente que está peor.", "dismissing", "affirmation"),
    ("Lloré todo el día.", "Te dijeron que no era para tanto, y eso te dolió.", "", "confronting advice_without_permission"),
    ("No duermo.", "Eso es un síntoma de depresión.", "diagnosing", ""),
    ("No duermo.", "Te preguntas si es depresión y quisieras hablarlo con tu doctora.", "", "diagnosing treatment_planning"),
    ("Odio estas pastillas.", "Deberías dejar esas pastillas.", "treatment_planning", ""),
    ("Odio estas pastillas.", "¿Qué te gustaría preguntarle a tu doctora sobre las pastillas?", "open_question", "treatment_planning"),
)  # fmt: skip

SPANISH_TALK: Final[tuple[_Row, ...]] = (
    ("¿Qué ayudaría?", "Puedo escribirle a mi prima esta noche.", "talk:change", ""),
    ("¿Cómo sería?", "Pondría los zapatos junto a la puerta y dejaría el teléfono en la cocina.", "talk:change", ""),
    ("¿Qué sigue?", "Mañana llamo a la escuela. Mi tía me puede llevar.", "talk:change", ""),
    ("¿Quién podría estar?", "Si mi hermano me acompaña, lo hago. Le podría preguntar.", "talk:change", ""),
    ("¿Cómo va el trabajo?", "Así está bien, de verdad. No tengo prisa.", "talk:sustain", "talk:change"),
    ("¿Y el grupo?", "Todavía no. Por ahora no lo necesito.", "talk:sustain", "talk:change"),
    ("¿Qué hicieron?", "Comimos sopa y vimos el partido.", "talk:neutral", ""),
    ("¿Qué harías?", "No puedo seguir así. El lunes los llamo.", "talk:change", "talk:sustain"),
)  # fmt: skip


MORE: Final[dict[tuple[str, str], tuple[_Row, ...]]] = {
    ("en", "specialist"): (
        ("I went to the meeting.", "You walked in there alone, not knowing a soul. That takes heart.",
         "affirmation", f"{_ACCUSING} complex_reflection"),
        ("I said sorry to her.", "You found the words when it counted.", "affirmation", _ACCUSING),
        ("I keep thinking about the fire.", "The fire hasn't let go of you.", "main:reflection", _ACCUSING),
        ("I can cook, I just don't do it for one.", "It's the eating alone that gets you.", "main:reflection", _ACCUSING),
        ("I'm stuck with the form.", "You may also ask the library for help with it.", "advice_without_permission", "simple_reflection"),
        ("I worry at night.", "What I'd suggest is a notebook by the bed.", "advice_without_permission", "simple_reflection"),
        ("He won't listen.", "What, do you think, does he hear?", "open_question", "closed_question"),
        ("Fine.", "How, looking back, did you get through it?", "open_question", "closed_question"),
        ("Late again.", "You never listen, do you?", "confronting", "affirmation"),
        ("Late again.", "You thought they would shout at you.", "main:reflection", "confronting advice_without_permission"),
        ("I fed the cat.", "You have kept that cat alive through all of it.", "affirmation", _ACCUSING),
        ("He took the car and the dog.", "Let me make sure I understand. He left, he told you to calm down, and you have no choice but to wait.", "",
         _ACCUSING),
        ("I moved here last year.", "What you've told me is that the house rules say no to visitors, and you feel you have no choice.", "",
         _ACCUSING),
        ("I smoke on the porch.", "It helps you calm down after work.", "main:reflection", _ACCUSING),
        ("I don't care what you say.", "Calm down, it's not a big deal.", "dismissing", "affirmation"),
        ("I don't trust them.", "You have good reason to be careful.", "", f"{_ACCUSING} advice_without_permission"),
    ),
    ("en", "person"): (
        ("Who first?", "I'll ring my uncle after lunch.", "talk:change", ""),
        ("What helps?", "I could lay my clothes out the night before.", "talk:change", "talk:sustain"),
        ("And the shift?", "Nights are okay with me right now.", "talk:sustain", "talk:change"),
        ("What was there?", "Two chairs and a lamp.", "talk:neutral", ""),
    ),
    ("es", "specialist"): (
        ("Fui a la reunión.", "Entraste ahí sin conocer a nadie. Eso requiere valor.", "affirmation", _ACCUSING),
        ("Pienso en el incendio.", "El incendio sigue contigo.", "main:reflection", _ACCUSING),
        ("No entiendo el formulario.", "También puedes preguntar en la biblioteca.", "advice_without_permission", "simple_reflection"),
        ("Bien.", "¿Cómo, mirando atrás, saliste de eso?", "open_question", "closed_question"),
        ("Tarde otra vez.", "Nunca escuchas.", "confronting", "affirmation"),
    ),
    ("es", "person"): (
        ("¿Quién primero?", "Después de comer llamo a mi tío.", "talk:change", ""),
        ("¿Y el turno?", "De noche estoy bien por ahora.", "talk:sustain", "talk:change"),
    ),
}  # fmt: skip


LATER: Final[dict[tuple[str, str], tuple[_Row, ...]]] = {
    ("en", "specialist"): (
        ("I took the stairs.", "Four floors, with that knee, and nobody told you to. That says a lot.",
         "affirmation", f"{_ACCUSING} main:reflection"),
        ("I told my son the truth.", "You were honest with him when it would have been easier not to be.", "affirmation", _ACCUSING),
        ("The kids painted a card.", "That card means the world to you.", "main:reflection", _ACCUSING),
        ("I heard his keys and froze.", "Your body remembers him.", "main:reflection", f"{_ACCUSING} advice_without_permission"),
        ("It's not about the money.", "It's the not being trusted with it that stings.", "main:reflection", _ACCUSING),
        ("I have no one to go with.", "You could maybe invite the woman from the choir.", "advice_without_permission", "simple_reflection"),
        ("I keep losing the papers.", "If I were you I would get a folder.", "advice_without_permission", "simple_reflection"),
        ("It went okay.", "Who, apart from you, noticed?", "main:question", "simple_reflection"),
        ("Things got better in May.", "What, as you see it, made the difference?", "open_question", "closed_question"),
        ("I quit the team.", "Why would you even do that?", "confronting", "affirmation"),
        ("I quit the team.", "You did what you had to do.", "", f"{_ACCUSING} advice_without_permission"),
        ("I can't stop shaking.", "I am here, and there is no rush.", "compassion", _ACCUSING),
        ("She shouted at me.", "You didn't deserve that.", "", _ACCUSING),
        ("I was at the back.", "You always look out for the quiet ones.", "affirmation", _ACCUSING),
    ),
    ("en", "person"): (
        ("What would you do?", "I'd sit near the door and leave when it gets loud.", "talk:change", ""),
        ("And the money?", "I'm putting ten in the jar every Friday from now on.", "talk:change", ""),
        ("What about calling?", "I'm fine with how it is.", "talk:sustain", "talk:change"),
        ("When was this?", "Two summers ago, by the lake.", "talk:neutral", ""),
    ),
    ("es", "specialist"): (
        ("Le dije la verdad a mi hijo.", "Fuiste honesta con él cuando era más fácil callar.", "affirmation", _ACCUSING),
        ("Los niños pintaron una tarjeta.", "Esa tarjeta significa mucho para ti.", "main:reflection", _ACCUSING),
        ("Pierdo los papeles.", "Si yo fuera tú, compraría una carpeta.", "advice_without_permission", "simple_reflection"),
        ("Mejoró en mayo.", "¿Qué, según tú, hizo la diferencia?", "open_question", "closed_question"),
        ("Dejé el equipo.", "Hiciste lo que tenías que hacer.", "", f"{_ACCUSING} advice_without_permission"),
        ("Llego tarde.", "¿Te puedo contar lo que a mí me ayudó?", "collaboration", "advice_without_permission"),
        ("No duermo.", "¿Me deja contarle algo de esas noches?", "collaboration", "advice_without_permission"),
        ("Me pierdo con los papeles.", "¿Quieres que te cuente cómo lo hacen otros?", "collaboration", "advice_without_permission"),
        ("Es difícil.", "¿Puedo preguntarle qué fue lo más difícil?", "collaboration", "advice_without_permission"),
        ("Fui con mi primo.", "¿Quieres a tu primo como a un hermano?", "closed_question", "collaboration"),
        ("No sé por dónde empezar.", "¿Le puedo decir algo?", "collaboration", "advice_without_permission"),
        ("Tengo miedo.", "¿Querés que te cuente cómo fue para mí?", "collaboration", "advice_without_permission"),
        ("Sigo fumando.", "No te puedo contar mi historia, pero deberías dejarlo.", "advice_without_permission", "advice_with_permission"),
        ("Me llamó mi jefa.", "Tu jefa quiere que te explique, así que deberías ir mañana.", "advice_without_permission",
         "advice_with_permission"),
        ("Perdí el bus.", "¿Qué quieres que te diga? Así es la vida.", "", "collaboration"),
        ("Me lo pide cada noche.", "¿Cómo puedo decirle que no?", "", "collaboration"),
    ),
    ("es", "person"): (
        ("¿Qué harías?", "Me sentaría cerca de la puerta y me iría si hay mucho ruido.", "talk:change", ""),
        ("¿Y llamar?", "Estoy bien como estoy.", "talk:sustain", "talk:change"),
    ),
}  # fmt: skip


def scenes(lang: str) -> Iterator[Scene]:
    """The scenes in ``"en"`` or ``"es"``."""
    rows = {"specialist": SPANISH if lang == "es" else ENGLISH, "person": SPANISH_TALK if lang == "es" else ENGLISH_TALK}
    for speaker, told in rows.items():
        for number, row in enumerate(told):
            yield _scene(row, speaker, lang, held_out=number % 2 == 1)
        for row in MORE[lang, speaker]:
            yield _scene(row, speaker, lang, held_out=False)


def later(lang: str) -> Iterator[Scene]:
    """The scenes written when the rules were settled."""
    for (of, speaker), rows in LATER.items():
        if of == lang:
            yield from (_scene(row, speaker, lang, held_out=True) for row in rows)


def _scene(row: _Row, speaker: str, lang: str, *, held_out: bool) -> Scene:
    before, said, expected, forbidden = row
    return Scene(before, said, frozenset(expected.split()), frozenset(forbidden.split()), speaker, lang, held_out)
