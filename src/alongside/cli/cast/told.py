"""What Maya, Alma and Jonah tell of themselves: lines about days."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """A line about a day. `was` is win, setback or day; `learned` came on day `later` (the same day when left out)."""

    day: int
    was: str
    words: str
    learned: str = ""
    later: int | None = None
    goal: str = ""
    strength: str = ""
    shared: bool = False


@dataclass(frozen=True)
class Told:
    """Everything that one person tells."""

    lines: tuple[Line, ...] = ()


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
        Line(6, "win", "Woke at 4:40. No alarm.", shared=True),
        Line(2, "day", "Rain. Walked anyway."),
    )
)
ALMA = Told(
    lines=(
        Line(
            71,
            "win",
            "El vestido de Nati le quedó perfecto. Giró dos veces.",
            goal="Volver a coser para otras personas",
            shared=True,
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
    )
)
JONAH = Told(
    lines=(
        Line(15, "win", "Answered the phone when I did not want to."),
        Line(4, "setback", "Skipped the group. Said I had a cold."),
    )
)

TOLD = {"maya": MAYA, "alma": ALMA, "jonah": JONAH}
