"""Strengths and where they were seen, in words and ready to draw."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.journey import places
from alongside.journey.access.strengths import Seen
from alongside.journey.models import Strength, StrengthWords
from alongside.journey.rules.strengths import Came, Event, Question
from alongside.journey.showing.naming import called
from alongside.programme.viewer import Viewer
from alongside.ui.components import Entry
from alongside.ui.wording import said

# Said to oneself, in "I": each opens a door, and none of them asks for a proof.
QUESTIONS = {
    Question.THROUGH: gettext_lazy("When it was hardest, what got me through?"),
    Question.FRIEND: gettext_lazy("What would somebody who likes me say I am good at?"),
    Question.TIME: gettext_lazy("When did time last fly, and what was I doing?"),
    Question.ASKED: gettext_lazy("What do others come to me for?"),
    Question.THANKED: gettext_lazy("When did somebody last thank me, and what for?"),
    Question.CHILD: gettext_lazy("What could I do well before anybody taught me?"),
    Question.AGAIN: gettext_lazy("What have I come back to, again and again?"),
    Question.SMALL: gettext_lazy("What small thing do I do every day that takes more than it looks?"),
    Question.UNSEEN: gettext_lazy("What do I do for others that nobody sees?"),
}


@dataclass(frozen=True)
class SeenRow:
    """One place where a strength was seen, ready to draw: `who` pointed to it, if the person did not."""

    id: UUID
    place: str
    title: str
    url: str
    line: str
    on: object
    who: str


def pointed_out(seen: Seen, known: Mapping[UUID, str], viewer: Viewer) -> str:
    """Say who pointed to it, if somebody else than the person did."""
    if seen.row.agreed is None:
        return ""
    by = seen.row.agreed.offered_by_id
    return _("You pointed to this.") if by == viewer.id else _("%(who)s pointed to this.") % {"who": known.get(by, "")}


def seen_rows(viewer: Viewer, found: Iterable[Seen]) -> list[SeenRow]:
    """Return where a strength was seen ready to draw, with as many queries for one as for many."""
    told = list(found)
    known = called(one.row.agreed.offered_by_id for one in told if one.row.agreed)
    return [
        SeenRow(
            one.row.id,
            places.label_of(one.row.place),
            one.found.title if one.found else "",
            one.found.url if one.found else "",
            one.row.line or "",
            one.row.at,
            pointed_out(one, known, viewer),
        )
        for one in told
    ]


def _where(seen: Seen) -> str:
    """Return where it was as a quotation: the thing's name, else the line."""
    return said(seen.found.title if seen.found else seen.row.line or "")


def came_to_be(viewer: Viewer, strength: Strength, events: Iterable[Event]) -> list[Entry]:
    """Return how a strength came to be, in the words of whoever reads. "You" is whoever reads."""
    mine = strength.owner_id == viewer.id
    known = called([strength.owner_id, strength.noticed_by_id])
    return [_entry(event, mine, known, strength) for event in events]


_MINE = {
    Came.NAMED: gettext_lazy("You named it: %(what)s"),
    Came.WORDS: gettext_lazy("You put it in these words: %(what)s"),
    Came.SEEN: gettext_lazy("Seen at work: %(what)s"),
    Came.NOT_SEEN: gettext_lazy("You took away a place where it was seen: %(what)s"),
    Came.PUT_AWAY: gettext_lazy("You put it away."),
}
_OTHERS = {
    Came.NAMED: gettext_lazy("%(who)s named it: %(what)s"),
    Came.WORDS: gettext_lazy("%(who)s put it in these words: %(what)s"),
    Came.SEEN: gettext_lazy("Seen at work: %(what)s"),
}
_WITHOUT_WORDS = {Came.NAMED: gettext_lazy("%(who)s named it."), Came.WORDS: gettext_lazy("%(who)s put it in other words.")}
_TAKEN_MINE = gettext_lazy("%(other)s noticed it, and you took it among your strengths.")
_TAKEN_OTHERS = gettext_lazy("%(other)s noticed it, and %(who)s took it.")


def _entry(event: Event, mine: bool, known: Mapping[UUID, str], strength: Strength) -> Entry:
    what, both = "", False
    if isinstance(event.row, StrengthWords):
        what = said(event.row.name)
    elif isinstance(event.row, Seen):
        what, both = _where(event.row), event.row.row.agreed is not None
    text = (_MINE if mine else _OTHERS)[event.came]
    if not mine and isinstance(event.row, StrengthWords) and event.row.name != strength.name:
        text = _WITHOUT_WORDS[event.came]  # earlier words are their owner's alone
    if event.came is Came.NAMED and strength.noticed_by_id:
        text, both = (_TAKEN_MINE if mine else _TAKEN_OTHERS), True
    words = {"what": what, "who": known.get(strength.owner_id, ""), "other": _noticed(strength, known)}
    return Entry(str(text) % words, moment=event.at, voice="both" if both else "mine")


def _noticed(strength: Strength, known: Mapping[UUID, str]) -> str:
    return known.get(strength.noticed_by_id, "") if strength.noticed_by_id else ""
