"""What of a Spanish question can stand in its open form as it is."""

import re
from typing import Final

_ME: Final = "yo|tú|usted|ustedes|mi|mis|me|mí|conmigo|nos|nosotros|nosotras|nuestr[oa]s?"
_TURNS: Final = "o|u|si|porque|pero|aunque|sino"
_FOR_YES_OR_NO: Final = "ni|nada|nadie|nunca|jamás|(?<!que )no|verdad|tampoco|apenas"
_CLUTTER: Final = "eh|pues|bueno|juntos|(?<!las )(?<!a )juntas"
_ALSO: Final = r"y (?!(?:tu|tus|su|sus|el|la|los|las|un|una|papá|mamá|amigos|hermanos|hijos|[A-ZÁÉÍÓÚ]\w)\b)\w+"
_UNFIT: Final = re.compile(
    rf"\b(?:{_ME}|{_TURNS}|{_FOR_YES_OR_NO}|{_CLUTTER}|{_ALSO})\b|(?P<again>\b\w+) (?P=again)\b|[^\w' %$&/-]|--", re.IGNORECASE
)
_TO_ME: Final = re.compile(r"\w+[áéíaei]r(?:me|nos|melo|mela)\b|\w+(?:ndome|ndonos)\b")
_CUT_OFF: Final = re.compile(
    r"\s(?:el|la|los|las|un|una|tu|tus|su|sus|y|de|del|a|al|con|en|que|muy|por|para|cuando)$", re.IGNORECASE
)
_AT_THE_END: Final = (
    "ya|todavía|aún|también|mucho|siempre|seguido|bien|mejor|al final|por fin|o no|entonces|siquiera|de casualidad|alguna vez"
)
_SAID_PLAINLY: Final = (
    (re.compile(rf"(?:(?:^| )(?:{_AT_THE_END}))+$"), ""),
    (re.compile(r"^(?:ya|también|siempre|por fin) "), ""),
)
_MOST_WORDS: Final = 14


def plain(text: str) -> str | None:
    """Words that can stand in a form as they are, without what only fits a question for a yes or a no ("ya")."""
    for pattern, instead in _SAID_PLAINLY:
        text = pattern.sub(instead, text)
    text = text.strip()
    if _UNFIT.search(text) or _TO_ME.search(text) or _CUT_OFF.search(text) or len(text.split()) > _MOST_WORDS:
        return None
    return text


_MARKS: Final = (
    (re.compile(r"(?<=\w)ion\b"), "ión"),
    (re.compile(r"\b(?P<whose>tu|su|con|a|de|la|el) (?P<parent>mam|pap)a\b"), r"\g<whose> \g<parent>á"),
    (re.compile(r"\bclinica\b"), "clínica"),
    (re.compile(r"\bpsicolog(?=[oa]\b)"), "psicólog"),
    (re.compile(r"\bmedic(?=[oa]\b)"), "médic"),
    (re.compile(r"\bdia(?=s?\b)"), "día"),
    (re.compile(r"\bsabado\b"), "sábado"),
    (re.compile(r"\bmiercoles\b"), "miércoles"),
)


def with_accents(text: str) -> str:
    """The accents of some words that are often written without."""
    for pattern, instead in _MARKS:
        text = pattern.sub(instead, text)
    return text
