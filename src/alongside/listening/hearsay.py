"""Whose words they are: the writer's about themselves, the person's own, or those of others."""

from itertools import takewhile

from .phrases.lens_entry import Voices

_NEAR = 2
# Within how many words somebody is told: "she told everybody in the group that".
_OBJECT = 7
# How far a voice carries, so that an endless sentence costs no more for each word.
_FAR = 30


def of_oneself(words: tuple[str, ...], first: int, last: int, voices: Voices) -> bool:
    """True when words `first` to `last` are said by somebody of themselves.

    "I was an addict", "she says she is an addict", "as an addict, I know", "addicts like us".
    """
    at = _subject(words, first, voices)
    after = words[last + 1 : last + 1 + _NEAR]
    if at >= 0 and words[at] in voices.me and not _addressed(words, at, voices):
        return True
    if at >= 0 and words[at] in voices.others and _tells(words, at, voices):
        return True
    if at >= 0 and words[first] not in voices.definite and _told_without_subject(words, at, voices):
        return not voices.been.isdisjoint(words[at:first])
    compared = {*words[max(0, first - _NEAR) : first], *after[:1]} & {"as", "like", "como"}
    return bool(compared) and not (voices.me.isdisjoint(after) and voices.myself.isdisjoint(after))


def addressed(words: tuple[str, ...], first: int, voices: Voices) -> bool:
    """True when what begins at `first` is said to somebody: "you messed it up"."""
    at = _subject(words, first, voices)
    return at >= 0 and words[at] in voices.you


def reported(words: tuple[str, ...], first: int, last: int, voices: Voices) -> bool:
    """True when what stands in words `first` to `last` was said or decided by somebody else."""
    if by_writer(words, first, voices):
        return any(words[at] not in voices.sources and _speaks(words, at, voices) for at in range(first + 2, last))
    behind = [at for at in range(last + 1, min(last + _FAR, len(words))) if _speaks(words, at, voices)]
    return any(_speaks(words, at, voices) for at in range(max(0, first - _FAR), first)) or any(
        (words[at] in voices.says and at >= len(words) - _NEAR) or not voices.by.isdisjoint(words[at - 3 : at]) for at in behind
    )


def by_writer(words: tuple[str, ...], first: int, voices: Voices) -> bool:
    """True when what begins at `first` is what the writer says or does."""
    return words[first] in voices.notes or not voices.writer.isdisjoint(words[first : first + 2])


def _subject(words: tuple[str, ...], first: int, voices: Voices) -> int:
    """The number of the word that is no small one before `first`, or -1."""
    at = first - 1
    while at >= max(0, first - _FAR) and (
        words[at] in voices.between or (words[at] in voices.perfect and words[at + 1] in voices.been)
    ):
        at -= 1
    return at


def _tells(words: tuple[str, ...], at: int, voices: Voices) -> bool:
    """True when the pronoun at `at` is who tells it: "she told the group that she"."""
    told = _telling(words, at, voices)
    if told is None:
        return False
    teller = words[told - 1] if told else ""
    return teller not in voices.others or _bare(teller) == _bare(words[at])


def _told_without_subject(words: tuple[str, ...], at: int, voices: Voices) -> bool:
    """True for "dijo que es", where `at` is the word before the small ones."""
    return (words[at] in voices.says or words[at + 1] in voices.that) and _telling(words, at + 1, voices) is not None


def _telling(words: tuple[str, ...], at: int, voices: Voices) -> int | None:
    """The number of the nearest word of telling before `at`, when a person may be telling it of themselves."""
    told = next((near for near in range(at - 1, max(-1, at - _OBJECT), -1) if words[near] in voices.says), None)
    if told is None or _told_by_writer(words, told, voices) or not voices.kin.isdisjoint(words[max(0, told - 1) : told]):
        return None
    return told


def _bare(pronoun: str) -> str:
    return "".join(takewhile(str.isalpha, pronoun))


def _speaks(words: tuple[str, ...], at: int, voices: Voices) -> bool:
    """True when the word at `at` is a source, or of telling or deciding by somebody else."""
    voiced = words[at] in voices.says or words[at] in voices.decides
    source = words[at] in voices.sources and not _addressed(words, at, voices)
    return source or (voiced and not _told_by_writer(words, at, voices))


def _addressed(words: tuple[str, ...], at: int, voices: Voices) -> bool:
    """True when somebody else speaks to the one at `at`: "I called the clinic", but not "according to the clinic"."""
    return not voices.to.isdisjoint(words[max(0, at - _NEAR) : at]) and voices.by.isdisjoint(
        words[max(0, at - _OBJECT // 2) : at]
    )


def _told_by_writer(words: tuple[str, ...], at: int, voices: Voices) -> bool:
    """True when "I" stands before the word of telling; "I was told" is told by another."""
    before = words[max(0, at - _NEAR) : at]
    return not voices.writer.isdisjoint(before) and voices.been.isdisjoint(before)
