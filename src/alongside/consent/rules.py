"""The gate's decision, as a function of values and a clock.

An unmatched question is refused. A grant needs a purpose and an end (42 CFR 2.31; 740 ILCS 110/5), and is held
against the clock at every read, not only when it was saved.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from alongside.kernel.access import Who


class Category(StrEnum):
    """The kinds of content that a person shares or keeps. "Everything" is not one of them."""

    MEANING = "meaning"
    GOALS = "goals"
    STRENGTHS = "strengths"
    CHECK_INS = "check_ins"
    HARD_DAY = "hard_day"
    STORY = "story"
    VALUES = "values"
    WINS = "wins"
    WELLNESS = "wellness"
    NETWORK = "network"
    MEASURES = "measures"
    PULSE = "pulse"
    AGREEMENT = "agreement"
    MEETINGS = "meetings"
    TRANSCRIPT = "transcript"


WITHIN_PARTNERSHIP = (Category.AGREEMENT, Category.MEETINGS, Category.MEANING, Category.GOALS, Category.STRENGTHS)
# Between the person and the one specialist whom it is about: no grant shows it to anybody, and none can be given.
BETWEEN_TWO = (Category.PULSE,)
# The person sees each result first and chooses for each who else does: it is let see one by one, never as a kind.
CHOSEN_EACH = (Category.MEASURES,)
# What is made by walking together: only whoever walks with the person can open any of it, and only their own of it.
BY_WALKING = (Category.AGREEMENT, Category.MEETINGS)
# What the person and the specialist agree on together, its last day too, on a page of its own.
BY_TWO = (Category.TRANSCRIPT,)
# What somebody who does not walk with the person can read of what was given to them.
READ_BY_NAME = tuple(c for c in Category if c not in (*BETWEEN_TWO, *BY_WALKING, *BY_TWO))
DEFAULT_LASTS = timedelta(days=180)
LONGEST = timedelta(days=366)


class Audience(StrEnum):
    """What a person chose for one item; `usual` is what was never chosen, and follows what they share of its kind.

    `only_me` is always their choice (or was said on the page on which they wrote it), so that no sharing of a kind opens it.
    `named` comes of letting somebody see an item that only the person could see: those named for it, nobody else.
    """

    USUAL = "usual"
    ONLY_ME = "only_me"
    MY_SPECIALIST = "my_specialist"
    NAMED = "named"


# Only in these roles does anybody see something of another person's, whatever was given to them by name.
READERS = (Who.SPECIALIST, Who.SUPERVISOR)


class Basis(StrEnum):
    """Why a grant stands: the partnership's usual sharing, or an act of the person's own."""

    PARTNERSHIP = "partnership"
    PERSON = "person"


@dataclass(frozen=True)
class Grant:
    """One person lets one other see one kind of content, or one item of it, until a date."""

    category: Category
    item: UUID | None
    basis: Basis
    starts: datetime
    until: datetime
    withdrawn_at: datetime | None = None

    def holds(self, now: datetime) -> bool:
        """Say whether it stands at this moment."""
        return self.starts <= now < self.until and (self.withdrawn_at is None or now < self.withdrawn_at)


@dataclass(frozen=True)
class Asker:
    """Who asks, in relation to whose record it is."""

    is_owner: bool
    role: Who
    walking: bool


def standing(asker: Asker, category: Category, grants: Iterable[Grant], now: datetime) -> list[Grant]:
    """Return the grants of a kind that hold now for somebody in the role in which they ask.

    What is usual within a partnership holds only while they walk together. What stays between two has no grants.
    """
    if asker.role not in READERS or category in BETWEEN_TWO:
        return []
    walking = walks(asker)
    return [g for g in grants if g.category is category and g.holds(now) and (g.basis is Basis.PERSON or walking)]


def walks(asker: Asker) -> bool:
    """Say whether somebody asks as the specialist who walks with the person now."""
    return asker.walking and asker.role is Who.SPECIALIST


def may_see(
    asker: Asker,
    category: Category,
    grants: Iterable[Grant],
    now: datetime,
    *,
    item: UUID | None = None,
    audience: Audience = Audience.USUAL,
) -> bool:
    """Answer who may see what of whom, now. What nothing allows is refused."""
    if asker.is_owner:
        return True
    if audience is Audience.ONLY_ME:
        return False
    held = standing(asker, category, grants, now)
    if item is not None and any(g.item == item for g in held):
        return True
    if audience is Audience.MY_SPECIALIST:
        return walks(asker)
    return audience is Audience.USUAL and any(g.item is None for g in held)


def not_as_a_kind(category: Category, *, walking: bool) -> str | None:
    """Return why a kind cannot be let see as a whole (`one_by_one`, `by_walking`), or None. `walking`: the other walks with the person."""
    if category in CHOSEN_EACH:
        return "one_by_one"
    return "by_walking" if category in BY_WALKING and not walking else None


def not_longer_alone(category: Category) -> str | None:
    """Return why the end of what was given cannot be moved by its owner alone (`by_two`), or None: two agreed on that day."""
    return "by_two" if category in BY_TWO else None


def why_not(purpose: str, until: datetime, now: datetime, category: Category | None = None) -> str | None:
    """Return the code of what keeps a grant from being given (`between_two`, `purpose`, `past`, `too_long`), or None."""
    if category in BETWEEN_TWO:
        return "between_two"
    if not purpose.strip():
        return "purpose"
    if until <= now:
        return "past"
    return "too_long" if until > now + LONGEST else None


_NO_PURPOSE = frozenset({
    "any", "any purpose", "all purposes", "any reason", "no reason", "anything", "everything", "for anything", "for everything",
    "whatever", "cualquiera", "cualquier cosa", "cualquier fin", "cualquier propósito", "cualquier motivo", "todo", "para todo",
    "todos los fines", "lo que sea", "para lo que sea", "sin motivo",
})  # fmt: skip


def names_no_purpose(said: str) -> bool:
    """Say whether words for a purpose hold none: "any purpose" cannot be saved (42 CFR 2.31(a); 740 ILCS 110/5)."""
    words = "".join(letter if letter.isalnum() else " " for letter in said.casefold()).split()
    return not words or " ".join(words) in _NO_PURPOSE


def last_moment(until: datetime) -> datetime:
    """Return the last moment at which a grant holds, for saying its day: one that ends as a day begins lasts through the day before."""
    return until - timedelta(microseconds=1)


SOON = timedelta(days=14)
