"""Finding meetings and what is written at them, for the two and for nobody else.

A meeting is the two's together, and part of the person's record: a specialist finds it while they walk with the
person and the person shares what is of this kind (`Category.MEETINGS`). The person keeps every one of theirs.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import OuterRef, Q, QuerySet, Subquery

from alongside.consent.access import sight, sights, specialist_sees
from alongside.consent.rules import Category
from alongside.decisions.access import offers_of
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.meetings import rules
from alongside.meetings.models import (
    MOVE,
    NOTE,
    PLAN,
    SERIES,
    AgendaItem,
    Meeting,
    NextThing,
    NoteRevision,
    NoteSide,
    Reply,
)
from alongside.partnership.access import partnership_of, partnerships_of
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer, once_a_page


def both_see(partnership: Partnership) -> bool:
    """Say whether the two can have a meeting together now: they still walk, and the person shares meetings."""
    return partnership.is_current and specialist_sees(partnership.specialist_id, partnership.person_id, Category.MEETINGS)


def both_see_as(viewer: Viewer, partnership: Partnership) -> bool:
    """Say the same to one of the two who sees meetings of it: what a specialist sees, its person does too."""
    return partnership.is_current and (viewer.role is Who.SPECIALIST or both_see(partnership))


@dataclass(frozen=True)
class Calendar:
    """The meetings of those partnerships whose meetings a viewer may see."""

    viewer: Viewer
    partnerships: tuple[Partnership, ...]

    @property
    def all(self) -> QuerySet[Meeting]:
        """Return every meeting, the latest first."""
        found = Meeting.objects.filter(partnership__in=self.partnerships)
        return found.select_related("partnership__person", "partnership__specialist").order_by("-starts_at", "-id")

    @property
    def upcoming(self) -> QuerySet[Meeting]:
        """Return what is to come or going on now, the nearest first."""
        return self.all.filter(_ahead(now())).order_by("starts_at", "id")

    @property
    def coming(self) -> QuerySet[Meeting]:
        """Return what is to come, of each series only the next and those that were moved: the nearest first."""
        ahead = Meeting.objects.filter(_ahead(now()), series=OuterRef("series")).order_by("starts_at", "id")
        return self.upcoming.filter(Q(series=None) | Q(agreed__kind=MOVE) | Q(pk=Subquery(ahead.values("pk")[:1])))

    @property
    def earlier(self) -> QuerySet[Meeting]:
        """Return what is over or called off, the latest first. Of a series that was let go, its days to come are not listed."""
        still = Q(called_off_at__isnull=False, series__isnull=False, starts_at__gt=now())
        parted = Q(partnership__ended_at__isnull=False, starts_at__gt=now(), called_off_at=None)
        return self.all.exclude(_ahead(now())).exclude(still | parted)

    @property
    def plans(self) -> QuerySet[Offer]:
        """Return the plans for a meeting that one of the two has not answered yet, oldest first."""
        spaces = [p.id for p in self.partnerships]
        waiting = offers_of(self.viewer, PLAN, SERIES).filter(state=State.WAITING, space__in=spaces)
        return waiting.order_by("offered_at", "id")

    @property
    def open_to_plans(self) -> list[Partnership]:
        """Return the partnerships in which the viewer can plan a meeting that both sides would be able to see."""
        return [p for p in self.partnerships if both_see_as(self.viewer, p)]

    def placed(self, meetings: Iterable[Meeting]) -> list[Meeting]:
        """Return meetings that were fetched alone, each in its partnership, which came with the calendar."""
        known, found = {partnership.id: partnership for partnership in self.partnerships}, list(meetings)
        for meeting in found:
            meeting.partnership = known[meeting.partnership_id]
        return found


@once_a_page
def calendar_of(viewer: Viewer) -> Calendar:
    """Return the meetings that the viewer may see, in a number of queries that does not grow."""
    found = partnerships_of(viewer)
    seen = sights(viewer, (partnership.person_id for partnership in found))
    return Calendar(viewer, tuple(p for p in found if seen[p.person_id].sees(Category.MEETINGS)))


def _ahead(at: datetime) -> Q:
    """Return the condition under which a meeting is still to come or going on."""
    return Q(called_off_at=None, ended_at=None, ends_at__gt=at - rules.LINGERS, partnership__ended_at=None)


def meetings_of(viewer: Viewer) -> QuerySet[Meeting]:
    """Return the meetings that the viewer may see, the latest first."""
    return calendar_of(viewer).all


def meeting_of(viewer: Viewer, meeting_id: UUID) -> Meeting | None:
    """Return one meeting if the viewer may see it."""
    found = Meeting.objects.filter(pk=meeting_id).first()
    partnership = partnership_of(viewer, found.partnership_id) if found else None
    if not found or not partnership or not sight(viewer, partnership.person_id).sees(Category.MEETINGS):
        return None
    found.partnership = partnership
    return found


def upcoming(viewer: Viewer) -> QuerySet[Meeting]:
    """Return what is to come or going on now, the nearest first."""
    return calendar_of(viewer).upcoming


def next_meeting(viewer: Viewer) -> Meeting | None:
    """Return the nearest meeting that is to come or going on, or None."""
    calendar = calendar_of(viewer)
    return next(iter(calendar.placed(calendar.upcoming.select_related(None)[:1])), None)


def next_meetings_by_partnership(viewer: Viewer) -> dict[UUID, Meeting]:
    """Return the nearest meeting of each partnership that has one, in a number of queries that does not grow."""
    ahead = Meeting.objects.filter(_ahead(now()), partnership=OuterRef("partnership")).order_by("starts_at", "id")
    calendar = calendar_of(viewer)
    first = calendar.upcoming.select_related(None).filter(pk=Subquery(ahead.values("pk")[:1]))
    return {meeting.partnership_id: meeting for meeting in calendar.placed(first)}


def busy(specialist_id: UUID, starts: datetime, ends: datetime, but: UUID | None = None) -> list[tuple[datetime, datetime]]:
    """Return when a specialist meets somebody between two moments. Only the times: with whom stays unsaid."""
    taken = Meeting.objects.filter(partnership__specialist_id=specialist_id, called_off_at=None, ended_at=None)
    taken = taken.filter(starts_at__lt=ends, ends_at__gt=starts).exclude(pk__in=[but] if but else [])
    return list(taken.order_by("starts_at", "id").values_list("starts_at", "ends_at"))


def waiting_move(viewer: Viewer, meeting: Meeting) -> Offer | None:
    """Return the change of time that waits for an answer, or None."""
    return offers_of(viewer, MOVE).filter(subject=meeting.id, state=State.WAITING).first()


def last_confirmation(viewer: Viewer, meeting: Meeting) -> Offer | None:
    """Return the latest first yes to the note, whatever became of it, or None."""
    return offers_of(viewer, NOTE).filter(subject=meeting.id).first()


def agenda_of(meeting: Meeting) -> QuerySet[AgendaItem]:
    """Return what is to be talked about, in the order in which it was said."""
    return meeting.agenda.filter(taken_back_at=None).order_by("made_at", "id")


def next_things_of(meeting: Meeting) -> QuerySet[NextThing]:
    """Return what each will do next, in the order in which it was said."""
    return meeting.next_things.filter(taken_back_at=None).order_by("made_at", "id")


def replies_to(meeting: Meeting) -> QuerySet[Reply]:
    """Return the replies beside a confirmed note, oldest first."""
    return meeting.replies.order_by("made_at", "id")


@dataclass(frozen=True)
class Side:
    """One side of a note as it stands; revision 0 means that nothing was written yet."""

    author: UUID
    words: str = ""
    revision: int = 0
    saved_at: datetime | None = None

    @property
    def is_writing(self) -> bool:
        """Say whether its author saved a moment ago, so that they are probably still writing."""
        return self.saved_at is not None and now() - self.saved_at < rules.WRITING


@dataclass(frozen=True)
class Note:
    """Both sides of a meeting's note: the person's, the specialist's."""

    person: Side
    specialist: Side

    def own(self, role: Who) -> Side:
        """Return the side that somebody in this role may write."""
        return self.person if role is Who.PERSON else self.specialist

    def other(self, role: Who) -> Side:
        """Return the side that somebody in this role reads."""
        return self.specialist if role is Who.PERSON else self.person

    @property
    def digest(self) -> str:
        """Return what a yes to these words would be bound to."""
        return rules.digest((side.author, side.words) for side in (self.person, self.specialist))

    @property
    def is_empty(self) -> bool:
        """Say whether neither has written anything."""
        return not self.person.words and not self.specialist.words


def note_of(meeting: Meeting) -> Note:
    """Return the note of a meeting that the viewer may see, in one query."""
    kept = {side.author_id: side for side in NoteSide.objects.filter(meeting=meeting).order_by("id")}
    person, specialist = (_side(author, kept.get(author)) for author in meeting.sides)
    return Note(person, specialist)


def _side(author: UUID, kept: NoteSide | None) -> Side:
    return Side(author, kept.words, kept.revision, kept.saved_at) if kept else Side(author)


def words_aside(viewer: Viewer, meeting: Meeting) -> list[NoteRevision]:
    """Return the viewer's own words that another device of theirs sent too late, and that wait to be put together."""
    mine = NoteRevision.objects.filter(side__meeting=meeting, side__author_id=viewer.id, open=True)
    return list(mine.order_by("made_at", "id"))


def earlier_words(viewer: Viewer, meeting: Meeting) -> QuerySet[NoteRevision]:
    """Return everything that the viewer ever saved on their own side, the latest first. The other's is not theirs to read."""
    return NoteRevision.objects.filter(side__meeting=meeting, side__author_id=viewer.id).order_by("-made_at", "-id")
