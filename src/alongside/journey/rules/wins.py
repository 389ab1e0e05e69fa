"""What holds for lines of the journal of wins and setbacks, as functions of values."""

import unicodedata
from enum import StrEnum


class Was(StrEnum):
    """What a line tells of, as the person says it. None of them counts for more than another, and nothing is counted."""

    DAY = "day"
    WIN = "win"
    SETBACK = "setback"


def plain(text: str) -> str:
    """Return text as it is compared: without case and accents, so that "mañana" is found by "manana"."""
    folded = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def holds(asked: str, *texts: str | None) -> bool:
    """Say whether every word that is asked for stands somewhere in the texts."""
    within = plain("\n".join(text for text in texts if text))
    return all(word in within for word in plain(asked).split())
