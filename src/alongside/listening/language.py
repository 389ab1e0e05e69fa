"""Which language a conversation is in: English, Spanish, or one we do not know."""

from collections import Counter
from collections.abc import Iterable
from typing import Final, Literal

from .sentences import sentences
from .words import word_set

Language = Literal["en", "es", "other"]

_COMMON: Final = {
    "en": frozenset(
        [
            "the",
            "and",
            "you",
            "to",
            "i",
            "it",
            "that",
            "of",
            "a",
            "is",
            "what",
            "have",
            "do",
            "in",
            "so",
            "not",
            "but",
            "with",
            "for",
            "my",
            "me",
            "just",
            "it's",
            "i'm",
            "don't",
            "about",
            "know",
            "was",
            "how",
            "are",
            "be",
            "can",
            "your",
            "we",
            "this",
            "they",
            "there",
            "like",
            "yeah",
            "okay",
        ]
    ),
    "es": frozenset(
        [
            "que",
            "de",
            "la",
            "el",
            "y",
            "no",
            "en",
            "lo",
            "me",
            "se",
            "a",
            "es",
            "un",
            "una",
            "por",
            "con",
            "para",
            "los",
            "mi",
            "te",
            "pero",
            "más",
            "como",
            "qué",
            "yo",
            "muy",
            "eso",
            "ya",
            "sí",
            "está",
            "tú",
            "su",
            "las",
            "tengo",
            "estoy",
            "porque",
            "cuando",
            "hay",
            "le",
            "al",
            "del",
            "bien",
        ]
    ),
    # Neighbours that would otherwise pass for Spanish or English.
    "pt": word_set("que não de você eu um uma isso com mas muito meu está para em os as"),
    "fr": word_set("je de que pas vous est le la et les un une ce c'est j'ai mais pour"),
    "it": word_set("che non di è un una il la per mi sono ma come ho con questo anche"),
    "de": word_set("ich und das nicht ist die der es sie zu ein was mit aber auch wie"),
    "nl": word_set("ik het dat een niet en de is je van maar ook wat met voor"),
}
_ENOUGH: Final = 20
_SAMPLE: Final = 3000


def language_of(texts: Iterable[str], *, otherwise: Language = "en") -> Language:
    """The language by its commonest words; `otherwise` when there are too few words to tell."""
    words: Counter[str] = Counter()
    total = 0
    for text in texts:
        for sentence in sentences(text[:_SAMPLE]):
            words.update(sentence.words)
            total += len(sentence.words)
        if total > _SAMPLE:
            break
    share = {lang: sum(words[word] for word in common) / max(1, total) for lang, common in _COMMON.items()}
    best = max(share, key=share.__getitem__)
    if total < _ENOUGH:
        return otherwise if share["es"] == share["en"] else "es" if best == "es" else "en"
    if share[best] < 0.12 or best not in ("en", "es"):
        return "other"
    return "es" if best == "es" else "en"
