"""Words that people shorten as they type, spelt out: "q" is "que" in Spanish. For hearing alone; what is shown stays as it was written."""

import re
from collections.abc import Mapping
from typing import Final

from .language import Language

_SHORT: Final[Mapping[Language, Mapping[str, str]]] = {
    "es": {
        "q": "que",
        "ke": "que",
        "xq": "por qué",
        "pq": "por qué",
        "porq": "porque",
        "tb": "también",
        "tmb": "también",
        "tmbn": "también",
        "tbn": "también",
        "cmo": "cómo",
        "pa": "para",
        "xa": "para",
        "xfa": "por favor",
        "bn": "bien",
        "dnd": "dónde",
        "ntp": "no te preocupes",
        "ps": "pues",
        "sta": "está",
        "tas": "estás",
    },
    "en": {"u": "you", "ur": "your", "cuz": "because", "bc": "because", "idk": "I don't know", "pls": "please", "thx": "thanks"},
}
_LEADS: Final = ("y", "pero", "de", "en", "a", "con", "por")
_NEAR, _FAR = 12, 200
"""So many characters before and behind are looked at."""
_FOUND: Final = {
    language: re.compile(rf"(?<![\w'’@./-])(?:{'|'.join(words)})(?![\w'’@/-]|\.\s*[A-ZÁÉÍÓÚÑ])", re.IGNORECASE)
    for language, words in _SHORT.items()
}


def spelt_out(text: str, language: Language) -> str:
    """The text with such words spelt out; the very same text where there are none.

    A "q" that begins a question asks ("q paso?"), in the middle of a sentence it joins ("dice q viene").
    """
    if language not in _FOUND:
        return text
    words = _SHORT[language]
    return _FOUND[language].sub(lambda found: _asking(found, text) or words[found[0].lower()], text)


def _asking(found: re.Match[str], text: str) -> str:
    if found[0].lower() not in ("q", "ke"):
        return ""
    before = text[max(0, found.start() - _NEAR) : found.start()].rstrip()
    begins = not before or before[-1] in "¿.!?,;:…" or before.split()[-1].lower() in _LEADS
    return "qué" if begins and text.find("?", found.end(), found.end() + _FAR) >= 0 else ""
