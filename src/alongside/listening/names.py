"""Whose name a label bears, and how a label is written: what stands in brackets, and what is somebody's."""

import re
import unicodedata
from collections.abc import Callable
from typing import Final

from .words import word_set

IS: Final = 3
BEGINS: Final = 2
"""With an initial or a family name after the name, or cut short after its first word."""
HOLDS: Final = 1
"""“Torres”, “Coach Maya” and “Maya’s phone” may be Maya Torres; so would “Maya’s mother”, who is not."""
_BETWEEN: Final = word_set("de del la las los")
"""What stands between the words of a name and tells nobody apart."""
_NO_LETTERS: Final = re.compile(r"[\s\d_.,;:'’\"“”()\[\]{}<>/|&+*#@–—-]+")
_JOINED: Final = re.compile(r"[,;/|&+@]|\s(?:(?i:and|with|con|und|et)|y|e)\s")
"""Two who share a microphone, “Maya and Rosa”; “Maya E. Torres” is one."""
_BRACKETED: Final = re.compile(r"[(\[]([^)\]]*)")
_OWNED: Final = re.compile(r"(?:['’]s|s['’])\s")
_OF: Final = re.compile(r"\s(?:of|de|del)\s", re.IGNORECASE)


def phrases(label: str) -> list[str]:
    """What stands outside the brackets of a label, and what in each."""
    return [_BRACKETED.sub(" ", label), *_BRACKETED.findall(label)]


def without_owner(phrase: str) -> str:
    """What a phrase names, without whose it is: the mother in “client's mother” and “madre de la clienta”."""
    return _OF.split(_after_owner(phrase))[0]


def _after_owner(phrase: str) -> str:
    return _OWNED.split(phrase)[-1]


def words_of(name: str) -> list[str]:
    """The words of a name without what stands in brackets beside it, as “(she/her)”, unless that is all."""
    return _name_words(_BRACKETED.sub(" ", name)) or _name_words(name)


def bears(label: str, own: list[str], says_role: Callable[[str], bool]) -> int:
    """How surely a label is the name that has these words: `IS`, `BEGINS`, `HOLDS` or 0. `says_role` knows a role's words."""
    if not own:
        return 0
    bare = _BRACKETED.sub(" ", label)
    first = _name_words(bare)
    if _is_one_name(bare) and _begin_alike(first, own):
        return IS if first == own else BEGINS
    held = {word for phrase in phrases(label) for word in _name_words(_unowned(phrase, own, says_role))}
    return HOLDS if held & _telling(own) else 0


def _unowned(phrase: str, own: list[str], says_role: Callable[[str], bool]) -> str:
    """“Maya’s counselor” and “consejera de Maya” are not Maya; but “Coach de la Torre” may be who is called so."""
    if not says_role(phrase):
        return phrase
    return _after_owner(phrase) if _BETWEEN.intersection(own) else without_owner(phrase)


def _telling(own: list[str]) -> set[str]:
    """The words of a name by which somebody is known: no initial, and nothing that stands between."""
    words = {word for word in own if len(word) > 1 or not word.isascii()}
    return words - (_BETWEEN - {own[0]}) or set(own)


def _is_one_name(called: str) -> bool:
    return not (_JOINED.search(called) or _OWNED.search(called))


def _begin_alike(one: list[str], other: list[str]) -> bool:
    """True where both begin with the same word and no later one differs; an initial stands for what it begins."""
    later = zip(one[1:], other[1:], strict=False)
    return one[:1] == other[:1] and all(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a, b in later)


def _name_words(text: str) -> list[str]:
    return [word for word in _NO_LETTERS.split(plain(text)) if any(letter.isalpha() for letter in word)]


def plain(text: str) -> str:
    """A text without regard to case and accents, without marks that nobody sees."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter) and unicodedata.category(letter) != "Cf")
