"""How the specialist stood towards the other: warmth, choice, pressure, and drift from the role.

The guideline in short. Reporting what a doctor or a judge said is not drift; a
reflection that starts "you feel" or "you want" is never advice, drift or a challenge;
one's own story is self-disclosure, and self-centred only when it takes the place of
the other's.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Final

from . import phrases
from .language import Language
from .phrasebook import Phrasebook
from .reading import Code
from .sentences import sentences as sentences_of
from .signs import Found, Signs

# code: (its sign, how much a question weighs against it, how much a reflection does, and a report)
_BY_SIGN: Final[dict[Code, tuple[str, float, float, float]]] = {
    "affirmation": ("affirms", 1.2, 0.0, 0.0),
    "collaboration": ("collaborates", 0.0, 0.0, 0.0),
    "autonomy": ("gives_choice", 0.6, 0.0, 0.0),
    "confronting": ("confronts", 0.0, 0.8, 0.0),
    "dismissing": ("dismisses", 0.8, 0.8, 1.0),
    "compassion": ("comforts", 0.8, 0.0, 0.0),
    "self_disclosure": ("tells_own", 1.2, 0.0, 0.0),
    "diagnosing": ("diagnoses", 0.8, 0.0, 1.4),
    "treatment_planning": ("plans_treatment", 0.3, 0.0, 1.4),
    "enforcing": ("enforces", 0.8, 0.0, 1.2),
}
# Heard in a summary of what the other said, these are the other's words.
_HARD: Final = frozenset({"confronting", "dismissing", "diagnosing", "treatment_planning", "enforcing"})
_STEM: Final = 2.2
_BASE: Final = -1.0
_LONG_STORY: Final = 50
_KIND: Final = 1.2


@cache
def _owning(language: Language) -> Phrasebook:
    return Phrasebook(phrases.owning(language))


def owns_up(text: str, language: Language) -> bool:
    """True when the specialist says that they went too far or too fast ("I got ahead of you there")."""
    return any(_owning(language).hear(part) for part in sentences_of(text))


def of_turn(sentences: Sequence[Signs]) -> list[Found]:
    """The stances of a whole turn."""
    found = [item for signs in sentences for item in _of_sentence(signs)]
    found += _self_centred(sentences, found)
    if any(signs.of("sums_up") for signs in sentences):
        return [item for item in found if item.code not in _HARD]
    return found


def _of_sentence(signs: Signs) -> Iterator[Found]:
    for code, (sign, asking, mirroring, reporting) in _BY_SIGN.items():
        if not (weight := signs.of(sign)):
            continue
        odds = _BASE + weight
        odds -= asking if signs.sentence.asks else 0.0
        odds -= mirroring * signs.of("mirrors") if signs.of("mirrors") > _STEM else 0.0
        odds -= reporting * signs.of("reports")
        if code in ("confronting", "dismissing") and signs.of("affirms") > _KIND:
            continue  # praise is not heard as blame
        if odds >= 0:
            yield Found(code, odds, tuple(signs.spans(sign)))
    if signs.of("asks_permission") > 2 and signs.sentence.asks:
        yield Found("collaboration", 1.0, tuple(signs.spans("asks_permission")))


def _self_centred(sentences: Sequence[Signs], found: Iterable[Found]) -> Iterator[Found]:
    own = [item for item in found if item.code == "self_disclosure"]
    turned = [signs for signs in sentences if signs.of("turns_to_self")]
    if not own and not turned:
        return
    about_me = sum(signs.sentence.size for signs in sentences if signs.of("tells_own") or signs.of("turns_to_self"))
    gives_back = any(signs.sentence.asks and signs.sentence.has("you", "your", "tú", "te", "tu") for signs in sentences)
    odds = -1.4 + max((signs.of("turns_to_self") for signs in turned), default=0.0)
    odds += 0.5 if own and turned else 0.0
    odds += 1.5 if about_me > _LONG_STORY else 0.0
    odds -= 1.2 if gives_back else 0.0
    if odds >= 0:
        spans = [span for signs in turned for span in signs.spans("turns_to_self")]
        yield Found("self_centred", odds, tuple(spans) or tuple(span for item in own for span in item.spans))
