"""What is learned of a turn: the columns that every part of the model speaks in. Plain Python."""

from typing import Final

from alongside.listening.reading import Main, Talk

MAIN: Final[tuple[Main, ...]] = ("question", "reflection", "input", "other")
TALK: Final[tuple[Talk, ...]] = ("change", "neutral", "sustain")
SIGNS: Final = ("asks", "open", "reflects", "complex", "informs", "advises")
"""Yes or no of the specialist's turn; `open` only where it asks, `complex` where it reflects, `advises` where it informs."""
OWN: Final = (
    "affirmation",
    "advice_with_permission",
    "advice_without_permission",
    "collaboration",
    "autonomy",
    "confronting",
    "self_disclosure",
    "self_centred",
    "dismissing",
    "compassion",
    "diagnosing",
    "treatment_planning",
    "enforcing",
)
"""The codes without public labels, learned from our own scenes (``docs/guides/coding.md``)."""

OF_SPECIALIST: Final = (*MAIN, *SIGNS, *OWN)
OF_PERSON: Final = TALK
COLUMNS: Final = (*OF_SPECIALIST, *OF_PERSON)
AT: Final = {name: place for place, name in enumerate(COLUMNS)}
