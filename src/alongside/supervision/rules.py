"""What a specialist may keep for themself and bring, and whose names stand in it. Plain values, no score anywhere."""

import re
import unicodedata
from collections.abc import Collection, Iterable
from enum import StrEnum


class Kind(StrEnum):
    """What of a specialist's own can be brought to supervision."""

    NOTE = "note"
    CHECK = "check"
    BOUNDARY = "boundary"
    READING = "reading"


class Prompt(StrEnum):
    """Gentle ways to begin a note; none is asked for."""

    STAYED = "stayed"
    TALKED = "talked"
    MINE = "mine"
    GLAD = "glad"
    PULLED = "pulled"
    UNSAID = "unsaid"


class Side(StrEnum):
    """On which side a word of the self-care check stands: what gives, or what weighs."""

    GIVES = "gives"
    WEIGHS = "weighs"


class Boundary(StrEnum):
    """What a line of the boundary log is about."""

    GIFT = "gift"
    OUTSIDE = "outside"
    DUAL = "dual"
    MONEY = "money"
    SOCIAL = "social"
    OTHER = "other"


class Standing(StrEnum):
    """How something stands on its way to a supervisor."""

    PREPARED = "prepared"
    BROUGHT = "brought"
    TALKED = "talked"
    TAKEN_BACK = "taken_back"


def standing(*, brought: bool, talked: bool, taken_back: bool) -> Standing:
    """Return how something stands; what was taken back stays so, whatever else was said of it."""
    if taken_back:
        return Standing.TAKEN_BACK
    if not brought:
        return Standing.PREPARED
    return Standing.TALKED if talked else Standing.BROUGHT


def supervisor_sees(found: Standing) -> bool:
    """Say whether the supervisor sees it: from the moment it is brought until the moment it is taken back."""
    return found in (Standing.BROUGHT, Standing.TALKED)


def is_heavy(weighs: Collection[str]) -> bool:
    """Say whether something weighs. One word is enough: nothing is added up, and nothing is compared with another day."""
    return bool(weighs)


SHORTEST = 3  # a part of a name that is shorter stands in too many other words


def _plain(text: str) -> str:
    """Return a text without its accents, in one case, so that `MAYA` and `Lucia` are found for Maya and Lucía."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def names_in(text: str, names: Iterable[str]) -> list[str]:
    """Return which of some names stand in a text as words of their own, each once, in the order in which they were given.

    A name of several words is found by the whole of it and by each part of three letters or more.
    """
    words = set(re.findall(r"\w+", _plain(text)))
    return [name for name in dict.fromkeys(names) if _stands(_parts(name), words)]


def _parts(name: str) -> list[str]:
    return re.findall(r"\w+", _plain(name))


def _stands(parts: list[str], words: Collection[str]) -> bool:
    whole = bool(parts) and all(part in words for part in parts)
    return whole or any(len(part) >= SHORTEST and part in words for part in parts)


MOST_TURNS = 3  # of a talk, that are brought at once: an excerpt and no transcript
MOST_EXCERPT = 2500  # characters
RUN = 6  # so many words in a row are somebody's words; fewer are anybody's


def others_words(text: str, theirs: Iterable[str], mine: Iterable[str]) -> str:
    """Return the first words of a text, six in a row, that stand in what others said and not in what one said oneself; or "".

    Words are compared without accents, case and punctuation, so that a comma hides nothing.
    """
    said, own = _runs(theirs), _runs(mine)
    words = _parts(text)
    runs = ((tuple(words[at : at + RUN]), at) for at in range(len(words) - RUN + 1))
    return next((" ".join(run) for run, _ in runs if run in said and run not in own), "")


def _runs(texts: Iterable[str]) -> set[tuple[str, ...]]:
    parts = map(_parts, texts)
    return {tuple(words[at : at + RUN]) for words in parts for at in range(len(words) - RUN + 1)}


def first_words(text: str, most: int = 90) -> str:
    """Return how a text begins, on one line, cut between words where there is more of it."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,.;:") + "…"
