"""The shape of a label: what could be a name, and what looks like one."""

import re
from typing import Final

from alongside.listening.roles import is_role_word

_BRACKETED: Final = re.compile(r"[\[(]([^\])]{1,40})[\])]")
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.)+")
_NUMBERED: Final = re.compile(r"([^\W\d_]+)[ _-]?\d{1,3}")
_NOISE: Final = re.compile(
    r"(?:background |soft |loud |m[uú]sica|music|applau|aplauso|laugh|chuckl|risa|r[ií]e|inaudible|unintelligible|ininteligible"
    r"|indistinct|pause|pausa|silen|crosstalk|overlapping|nois|ruido|sigh|suspir|cry|crie|llor|llant|sob|solloz|cough|tos)",
    re.IGNORECASE,
)
_BETWEEN_WORDS: Final = re.compile(r"[\s,/&]+")
_TITLES: Final = frozenset(
    ["dr", "dra", "fr", "hna", "hno", "jr", "lic", "mr", "mrs", "ms", "mx", "prof", "rev", "sr", "sra", "srta", "st"]
)
# What stands before a colon at the top of a transcript, or in a note, and is nobody.
_NOT_NAMES: Final = frozenset(
    [
        "note",
        "notes",
        "ps",
        "http",
        "https",
        "re",
        "fw",
        "fwd",
        "date",
        "time",
        "subject",
        "title",
        "duration",
        "place",
        "topic",
        "transcript",
        "participants",
        "example",
        "warning",
        "summary",
        "agenda",
        "location",
        "meeting",
        "host",
        "recorded",
        "recording",
        "attendees",
        "session",
        "nota",
        "notas",
        "fecha",
        "hora",
        "asunto",
        "título",
        "tema",
        "lugar",
        "duración",
        "participantes",
        "ejemplo",
        "resumen",
        "transcripción",
        "ubicación",
        "reunión",
        "anfitrión",
        "anfitriona",
        "grabado",
        "grabada",
        "grabación",
        "asistentes",
        "sesión",
    ]
)
# These can be somebody, too, when they speak more than once.
_ALSO_SOMEBODY: Final = frozenset({"host", "anfitrión", "anfitriona"})
_SENTENCE_MARKS: Final = frozenset('?!¿¡;"“”…=\\@')
_MOST_WORDS: Final = 6


def key(label: str) -> str:
    """The same for every spelling of one label: without what stands in brackets, in small letters."""
    return (_without_brackets(label) or label).casefold()


def could_be_a_name(label: str, *, returns: bool) -> bool:
    """True for up to six words that no sentence ends in; `returns` says that the label was seen more than once."""
    name = _without_brackets(label)
    words = name.split()
    if not 1 <= len(words) <= _MOST_WORDS or _SENTENCE_MARKS & set(name) or not any(map(str.isalpha, name)):
        return False
    first = words[0].casefold().rstrip(",.")
    if first in _NOT_NAMES and not (returns and first in _ALSO_SOMEBODY):
        return False
    return not words[-1].endswith("..") and not any(map(_ends_a_sentence, words[:-1]))


def looks_like_a_name(label: str) -> bool:
    """True when every word is written as names are: “Mary C. Lopez”, “Reyes, Dana”, “Ana de la Cruz”, “speaker 1”."""
    name = _without_brackets(label)
    words = _words(name)
    if not words or name.count(",") > 1:
        return False
    if _NUMBERED.fullmatch(name):
        return True
    return _capital(words[0]) and _capital(words[-1]) and all(_capital(word) or len(word) <= 3 for word in words)


def names_a_role(label: str) -> bool:
    """True for a role and no more words than belong to it: “Peer specialist”, “my therapist”, but not “My doctor told me”."""
    words = _words(_without_brackets(label))
    return is_role_word(label) and all(_capital(word) or len(word) <= 3 or is_role_word(word) for word in words)


def style(label: str) -> str:
    """How a label is written, if it is written as sentences are not: in capitals, numbered, or with more than one name."""
    name = _without_brackets(label)
    if numbered := _NUMBERED.fullmatch(name):
        return f"{numbered[1].casefold()} 1"
    if name.isupper() and len(name) > 2:
        return "CAPITALS"
    return "First Last" if len(_words(name)) > 1 and looks_like_a_name(label) else ""


def opens_with_a_capital(label: str) -> bool:
    """True unless the first letter is a small one; some alphabets have no small ones."""
    return not label[:1].islower()


def is_a_noise(inside: str) -> bool:
    """True for what transcribers write in brackets: “laughs”, “Música”, “inaudible”."""
    return bool(_NOISE.match(inside))


def _without_brackets(label: str) -> str:
    return _BRACKETED.sub("", label).strip()


def _words(name: str) -> list[str]:
    return [word for word in _BETWEEN_WORDS.split(name) if word]


def _capital(word: str) -> bool:
    return not word[0].islower() or any(map(str.isupper, word))


def _ends_a_sentence(word: str) -> bool:
    return word.endswith(".") and not _INITIALS.fullmatch(word) and word[:-1].casefold() not in _TITLES
