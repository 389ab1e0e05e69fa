"""One entry of the wording lens, and what tells whose words are written down."""

from dataclasses import dataclass
from typing import Literal

from alongside.listening.words import word_set

Kind = Literal["wording", "role"]


@dataclass(frozen=True, slots=True)
class Entry:
    """Words, why one might choose others, which ones, and where they are fine.

    `patterns` are those of a phrasebook. With `needs`, one of those words must stand in
    the same sentence. The entry is silent with one of `unless` in the sentence, of
    `unless_before` among the four words before, of `unless_within` in the words
    themselves or of `unless_after` right behind them.
    """

    key: str
    kind: Kind
    patterns: tuple[str, ...]
    reason: str
    alternatives: tuple[str, ...]
    needs: frozenset[str]
    unless: frozenset[str]
    unless_before: frozenset[str]
    unless_within: frozenset[str]
    unless_after: frozenset[str]


def entry(
    key: str,
    patterns: str,
    reason: str,
    *alternatives: str,
    needs: str = "",
    unless: str = "",
    unless_before: str = "",
    unless_within: str = "",
    unless_after: str = "",
    kind: Kind = "wording",
) -> Entry:
    """An Entry from patterns apart by semicolons and words apart by spaces."""
    contexts = map(word_set, (needs, unless, unless_before, unless_within, unless_after))
    return Entry(key, kind, tuple(pattern.strip() for pattern in patterns.split(";")), reason, alternatives, *contexts)


@dataclass(frozen=True, slots=True)
class Voices:
    """What tells the writer's words from those of the person and of others.

    `me` are the writer as the one spoken of, `myself` as the object, `you` those of `me` who
    may also be somebody spoken to, `writer` as the one
    who acts, and `notes` the verbs with which a note without "I" begins. `others` are
    pronouns for others, and `kin` those who speak of somebody else when they speak. `says`
    are the words of telling and thinking, `decides` those of deciding, `sources` those who
    may decide on treatment or rules, and `by` the small words that bring in a source.
    `between` may stand between a subject and what is said of it, `perfect` only before one
    of `been`; `that` opens what is told where a language can leave the subject out, and
    `definite` are the articles of those who are spoken of, not of what somebody is.
    `to` are the words before one who is spoken to.
    `own` are phrases for a person's own words and `fine` phrases that a remark may not touch.
    `things` may stand before a duty without anybody being ordered: "the bus has to". `either`
    are the forms that command or tell ("toma"), where words of `third` or of `second` decide.
    `tags` are the words of a tag that turns what is no question into one.
    `articles` tells what an article becomes before the alternative.
    """

    me: frozenset[str]
    myself: frozenset[str]
    you: frozenset[str]
    writer: frozenset[str]
    notes: frozenset[str]
    others: frozenset[str]
    kin: frozenset[str]
    says: frozenset[str]
    decides: frozenset[str]
    sources: frozenset[str]
    by: frozenset[str]
    to: frozenset[str]
    between: frozenset[str]
    perfect: frozenset[str]
    been: frozenset[str]
    that: frozenset[str]
    definite: frozenset[str]
    own: tuple[str, ...]
    fine: tuple[str, ...]
    tags: frozenset[str]
    things: frozenset[str]
    either: frozenset[str]
    third: frozenset[str]
    second: frozenset[str]
    articles: dict[str, str]
