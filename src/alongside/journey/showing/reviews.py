"""Looks at a goal, and what was tried for it, in words and ready to draw."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.journey.access.reviews import Look
from alongside.journey.models import Goal, ReviewSide, Step, Tried
from alongside.journey.rules.reviews import Again, Asked
from alongside.programme.viewer import Viewer
from alongside.ui.wording import said

ASKED = {
    Asked.MOVED: gettext_lazy("What moved?"),
    Asked.IN_THE_WAY: gettext_lazy("What got in the way?"),
    Asked.HELPED: gettext_lazy("What helped?"),
    Asked.NEXT: gettext_lazy("What next?"),
}
AGAIN = {
    Again.YES: (gettext_lazy("I would go again."), gettext_lazy("%(who)s would go again.")),
    Again.PERHAPS: (gettext_lazy("Perhaps I would go again."), gettext_lazy("Perhaps %(who)s would go again.")),
    Again.NO: (gettext_lazy("I would not go again."), gettext_lazy("%(who)s would not go again.")),
}


@dataclass(frozen=True)
class SideShown:
    """One side of a look, ready to draw: `answers` are pairs of question and words, `marks` sentences."""

    voice: str
    who: str
    at: datetime
    answers: tuple[tuple[str, str], ...]
    marks: tuple[str, ...]


def side_shown(viewer: Viewer, goal: Goal, side: ReviewSide, known: Mapping[UUID, str]) -> SideShown:
    """Return one side ready to draw."""
    name = _("You") if side.author_id == viewer.id else known[side.author_id]
    return SideShown("mine" if side.author_id == goal.owner_id else "theirs", name, side.at, _answers(side), _marks(side))


def _answers(side: ReviewSide) -> tuple[tuple[str, str], ...]:
    words: Mapping[str, str] = side.words
    asked = [(str(ASKED[one]), words[one]) for one in ASKED if words.get(one)]
    question, answer = words.get("question", ""), words.get(Asked.OWN, "")
    return (*asked, (question or _("And besides"), answer)) if question or answer else tuple(asked)


def _marks(side: ReviewSide) -> tuple[str, ...]:
    matters = (_("How much it matters: %(now)s of 10."), _("How much it matters: %(then)s of 10 before, %(now)s of 10 now."))
    sure = (_("How sure: %(now)s of 10."), _("How sure: %(then)s of 10 before, %(now)s of 10 now."))
    both = (
        _mark(side.importance_then, side.importance, *matters),
        _mark(side.confidence_then, side.confidence, *sure),
    )
    return tuple(filter(None, both))


def _mark(then: int | None, now: int | None, alone: str, both: str) -> str:
    """Say a mark: with the one before, where that was another."""
    if now is None:
        return ""
    return (alone if then is None or then == now else both) % {"then": then, "now": now}


@dataclass(frozen=True)
class LookRow:
    """A look as a goal's page names it: `day` is when it was, or is planned for; `open`: the reader can still write."""

    id: UUID
    day: date
    who: str
    first: str
    open: bool


def look_row(viewer: Viewer, look: Look, known: Mapping[UUID, str]) -> LookRow:
    """Return a look ready to draw: with whom, and the first words of it."""
    review = look.review
    names = [_("You") if one == viewer.id else known.get(one, "") for one in (review.owner_id, review.specialist_id) if one]
    first = next((words or question for side in look.sides for question, words in _answers(side)), "")
    day = review.planned_for if not look.sides and review.planned_for else review.at
    return LookRow(review.id, day, " · ".join(names), first, look.open_to(viewer))


@dataclass(frozen=True)
class TriedRow:
    """Something that was tried, ready to draw."""

    id: UUID
    what: str
    went: str
    again: str


def tried_row(tried: Tried, *, mine: bool, owner: str) -> TriedRow:
    """Return something that was tried ready to draw."""
    own, others = AGAIN[Again(tried.again)] if tried.again else ("", "")
    again = str(own) if mine else str(others) % {"who": owner}
    return TriedRow(tried.id, tried.what, said(tried.went) if tried.went else "", again)


def taken_out(one: Step | Tried) -> str:
    """Say what was taken out of a goal: a step, or something that was tried."""
    if isinstance(one, Step):
        return _("Step: %(words)s") % {"words": one.text}
    return _("Tried: %(words)s") % {"words": one.what}
