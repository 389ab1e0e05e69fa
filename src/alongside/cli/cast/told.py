"""What Maya, Alma and Jonah tell of themselves: chapters of their story, what matters to them, lines about days."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """A line about a day. `was` is win, setback or day; `learned` came on day `later` (the same day when left out).

    `beside` is what the specialist wrote there, the day after.
    """

    day: int
    was: str
    words: str
    learned: str = ""
    later: int | None = None
    goal: str = ""
    strength: str = ""
    shared: bool = False
    beside: str = ""


@dataclass(frozen=True)
class Chapter:
    """A chapter of a story. `hummed` adds a voice note; `other` is what a second device saved meanwhile; `beside` is the specialist's."""

    day: int
    title: str
    when: str
    words: str = ""
    shared: bool = False
    hummed: bool = False
    beside: str = ""
    later: str = ""
    other: str = ""


@dataclass(frozen=True)
class Value:
    """Something that matters, or a dream; `beside` is what the specialist wrote there some days later."""

    day: int
    words: str
    why: str = ""
    dream: bool = False
    shared: bool = False
    beside: str = ""


@dataclass(frozen=True)
class Told:
    """Everything that one person tells."""

    lines: tuple[Line, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    values: tuple[Value, ...] = ()


MAYA = Told(
    lines=(
        Line(
            61,
            "setback",
            "Drank on Thursday. Told nobody till Sunday.",
            "Three days of not telling were worse than the Thursday. Next time I call Rosa on the Thursday.",
            58,
        ),
        Line(52, "day", "Two shifts. Fed the cat. That is all."),
        Line(
            44,
            "win",
            "Walked past the corner store with the bottle money in my hand and kept walking.",
            strength="I notice early",
        ),
        Line(
            33, "win", "The whole Sunday group laughed. I did that.", strength="I make people laugh when it is heavy", shared=True
        ),
        Line(
            20,
            "win",
            "Told Rosa what I want. She cried, the good kind.",
            goal="Be the one who opens the bakery on Saturdays",
            shared=True,
        ),
        Line(
            14,
            "setback",
            "Slept till noon again and lay there ashamed of it.",
            "Lying there was the hard part, not the sleeping. Feet on the floor first, then think.",
            12,
            goal="Be the one who opens the bakery on Saturdays",
        ),
        Line(
            6,
            "win",
            "Woke at 4:40. No alarm.",
            shared=True,
            beside="4:40, before anything rang. I read it on the bus and smiled.",
        ),
        Line(2, "day", "Rain. Walked anyway."),
    ),
    chapters=(
        Chapter(
            118,
            "The bakery on Pine Street",
            "when I was twenty-two",
            "I had a key. That is what I remember most. Nobody had given me a key before.\n\nAt four the street was mine. I would put the "
            "lights on one after the other, and the ovens would tick while they got warm, and for an hour nobody needed me to be "
            "anything but on time. And I was on time, for a year and two months.",
            shared=True,
            beside="The key stayed with me too. Thank you for letting me read this.",
        ),
        Chapter(
            96,
            "The board",
            "three years ago",
            "They did not fire me. They stopped writing my name on the board. I would come in to look at it, and there was Teo, and Lin, "
            "and the new one, and no Maya. I still check boards. At the clinic, at school, anywhere. I look for my name first.",
        ),
        Chapter(
            31,
            "Rosa’s kitchen",
            "now",
            "She has the baby on one arm and stirs with the other, and she talks the whole time so that I do not have to.",
            later="She has the baby on one arm and stirs with the other, and she talks the whole time so that I do not have to. Last "
            "week I held him. He smelled like bread. I am not making that up.",
            other="She has the baby on one arm and stirs with the other, and she talks the whole time so that I do not have to. I "
            "think she knows more than she says.",
        ),
        Chapter(12, "A door with flour on the handle", "one day", "I open it. That is the whole chapter for now."),
    ),
    values=(
        Value(
            115,
            "Being on time",
            "It was the first thing I was good at.",
            shared=True,
            beside="The first time we met, you were there before me. Now I know what that was.",
        ),
        Value(84, "Telling Rosa before she finds out", "She should not have to be a detective in her own family."),
        Value(50, "Nobody gets laughed at for trying", "I was."),
        Value(49, "A Saturday with my name on the board", "Written by somebody else.", dream=True, shared=True),
        Value(28, "Teaching the baby to make rolls", "He will be about five. He will be terrible at it.", dream=True),
    ),
)
ALMA = Told(
    lines=(
        Line(
            71,
            "win",
            "El vestido de Nati le quedó perfecto. Giró dos veces.",
            goal="Volver a coser para otras personas",
            shared=True,
            beside="La segunda vuelta me la imagino clarita.",
        ),
        Line(
            40,
            "setback",
            "Grité por una tontería y Lupe se encerró en su cuarto.",
            "No era por los platos. Era porque no había dormido. Primero dormir, luego hablar.",
            39,
        ),
        Line(26, "day", "Lavé, cosí, recé un poco."),
        Line(8, "win", "Dos horas de máquina sin mirar el reloj.", strength="Termino lo que empiezo"),
        Line(3, "win", "Nati me contó lo de su amiga sin que yo preguntara."),
    ),
    chapters=(
        Chapter(
            95,
            "La máquina de mi madre",
            "de niña, en Puebla",
            "Me dormía debajo de la mesa con el pie de ella subiendo y bajando junto a mi cabeza. El ruido era la casa. Cuando paraba, me "
            "despertaba.\n\nCuando se murió mandaron la máquina en un camión. Tardó once días. Yo la esperé como se espera a una persona.",
            shared=True,
            beside="Gracias por dejarme oír la máquina.",
        ),
        Chapter(60, "Lo que ella cantaba", "siempre", "No me sé la letra. Esto es lo que queda.", shared=True, hummed=True),
        Chapter(
            37,
            "El silencio de mis hijas",
            "hace dos años",
            "Aprendieron a no hacer ruido cuando yo dormía de día. Eso lo aprendieron de mí. Quiero que se les olvide.",
        ),
        Chapter(10, "Un letrero que dice Alma", "algún día"),
    ),
    values=(
        Value(
            93,
            "Terminar lo que empiezo",
            "Mi madre deshacía una costura entera por una puntada.",
            shared=True,
            beside="Se me quedó lo de la puntada. Gracias por contarlo.",
        ),
        Value(58, "Que en mi casa se pueda hacer ruido", "El silencio era miedo."),
        Value(30, "Un puesto con mi nombre", "Que digan: eso lo hizo Alma.", dream=True, shared=True),
    ),
)
JONAH = Told(
    lines=(
        Line(15, "win", "Answered the phone when I did not want to."),
        Line(4, "setback", "Skipped the group. Said I had a cold."),
    )
)

TOLD = {"maya": MAYA, "alma": ALMA, "jonah": JONAH}
