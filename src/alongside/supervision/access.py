"""Finding a specialist's own care, for themself alone; and of what they brought, for whom they brought it to and while they do.

A supervisor finds nothing but the words of what stands with them now. Nobody else finds anything.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar
from uuid import UUID

from django.db.models import F, Q, QuerySet

from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.mirror.access import agreed_to, reading_looked_at
from alongside.mirror.models import Reading, Transcript
from alongside.partnership.access import partners, partnerships_of
from alongside.people.access import names
from alongside.programme.access import members
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer, once_a_page
from alongside.supervision import rules
from alongside.supervision.models import (
    BoundaryAddition,
    BoundaryEntry,
    Bringing,
    BringingReply,
    CareCheck,
    CareWord,
    OwnCare,
    OwnNote,
    OwnNoteVersion,
)
from alongside.supervision.rules import Kind
from alongside.vault.access import open_rings

Own = TypeVar("Own", bound=OwnCare)
TOLD_FOR = timedelta(days=14)  # how long a first page says that somebody replied
MOST = 100  # replies, versions, additions and own words that one page shows


def _own(viewer: Viewer, model: type[Own]) -> QuerySet[Own]:
    """Return what is the viewer's own as a specialist of their programme, the newest first; nobody else's exists for them."""
    found = model._default_manager.filter(owner=viewer.account, programme=viewer.programme)
    return (found if viewer.role is Who.SPECIALIST else found.none()).order_by("-made_at", "-id")


# ── the journal ──


def notes_of(viewer: Viewer) -> QuerySet[OwnNote]:
    """Return the viewer's own notes, the newest first."""
    return _own(viewer, OwnNote)


def note_of(viewer: Viewer, note_id: UUID) -> OwnNote | None:
    """Return one of the viewer's own notes, or None."""
    return notes_of(viewer).filter(pk=note_id).first()


def versions_of(note: OwnNote) -> list[OwnNoteVersion]:
    """Return the earlier words of a note within the viewer's reach, the newest first."""
    return list(note.versions.order_by("-at", "-id")[:MOST])


@once_a_page
def could_be_about(viewer: Viewer) -> dict[str, str]:
    """Return whom a specialist walks with now: names by the id of the partnership, in the order of names."""
    if viewer.role is not Who.SPECIALIST:
        return {}
    found = {str(one.id): str(one.person.chosen_name) for one in partnerships_of(viewer) if one.is_current}
    return dict(sorted(found.items(), key=lambda pair: pair[1].casefold()))


def about_whom(viewer: Viewer, note: OwnNote) -> str:
    """Return the name of whom a note is about, while the two walk together; afterwards, and for none, the empty string."""
    return could_be_about(viewer).get(note.about or "", "")


# ── the self-care check ──


def checks_of(viewer: Viewer) -> QuerySet[CareCheck]:
    """Return the viewer's own checks, the newest first."""
    return _own(viewer, CareCheck)


def check_of(viewer: Viewer, check_id: UUID) -> CareCheck | None:
    """Return one of the viewer's own checks, or None."""
    return checks_of(viewer).filter(pk=check_id).first()


def own_words(viewer: Viewer) -> list[CareWord]:
    """Return the viewer's own words for a check that do not rest, in the order in which they were added."""
    return list(_own(viewer, CareWord).filter(rests_since=None).order_by("made_at", "id")[:MOST])


def own_word(viewer: Viewer, word_id: UUID, *, resting: bool = False) -> CareWord | None:
    """Return one of the viewer's own words (one that rests, if asked for), or None."""
    return _own(viewer, CareWord).filter(pk=word_id, rests_since__isnull=not resting).first()


# ── the boundary log ──


def boundaries_of(viewer: Viewer) -> QuerySet[BoundaryEntry]:
    """Return the viewer's own boundary log, the latest day first."""
    return _own(viewer, BoundaryEntry).order_by("-on", "-made_at", "-id")


def boundary_of(viewer: Viewer, entry_id: UUID) -> BoundaryEntry | None:
    """Return one line of the viewer's own boundary log, or None."""
    return boundaries_of(viewer).filter(pk=entry_id).first()


def additions_to(entry: BoundaryEntry) -> list[BoundaryAddition]:
    """Return what was added to a line within the viewer's reach, in the order in which it was."""
    return list(entry.additions.order_by("at", "id")[:MOST])


# ── what was brought, as the specialist sees it ──


def thing_of(viewer: Viewer, kind: Kind, thing_id: UUID) -> OwnNote | CareCheck | BoundaryEntry | Reading | None:
    """Return something of the viewer's own that can be brought, or None. A reading goes by the id of its transcript."""
    if kind is Kind.NOTE:
        return note_of(viewer, thing_id)
    if kind is Kind.READING:
        return reading_looked_at(viewer, thing_id)
    return check_of(viewer, thing_id) if kind is Kind.CHECK else boundary_of(viewer, thing_id)


def bringings_of(viewer: Viewer) -> QuerySet[Bringing]:
    """Return what the viewer has brought or prepared, the newest first."""
    return _own(viewer, Bringing).select_related("supervisor")


def bringing_of(viewer: Viewer, bringing_id: UUID) -> Bringing | None:
    """Return one thing that the viewer has brought or prepared, or None."""
    return bringings_of(viewer).filter(pk=bringing_id).first()


def bringings_from(viewer: Viewer, thing_id: UUID) -> list[Bringing]:
    """Return what the viewer has brought or prepared of one thing of theirs, the newest first."""
    found = list(bringings_of(viewer).filter(thing=thing_id)[:MOST])
    open_rings(one.supervisor_id for one in found)
    return found


def was_brought(viewer: Viewer, thing_id: UUID) -> bool:
    """Say whether something of the viewer's was ever brought; what was only prepared was not."""
    return bringings_of(viewer).filter(thing=thing_id, brought_at__isnull=False).exists()


def replied_to(bringings: Iterable[Bringing]) -> set[UUID]:
    """Return which of some things within the viewer's reach somebody replied to, in one query."""
    wanted = [one.id for one in bringings]
    return set(BringingReply.objects.filter(bringing__in=wanted).order_by("bringing").values_list("bringing", flat=True))


def still_there(bringings: Iterable[Bringing]) -> set[UUID]:
    """Return whose transcripts are still there, of things within the viewer's reach whose words are gone; in one query."""
    without = [one.thing for one in bringings if one.kind == Kind.READING and not one.words]
    return set(Transcript.objects.filter(pk__in=without).order_by("pk").values_list("pk", flat=True)) if without else set()


def replied_lately(viewer: Viewer) -> BringingReply | None:
    """Return the newest of the last days' replies that the viewer has not read yet, or None; its author's name is open."""
    if viewer.role is not Who.SPECIALIST:
        return None
    mine = {"bringing__owner": viewer.account, "bringing__programme": viewer.programme}
    unread = Q(bringing__replies_read_at=None) | Q(at__gt=F("bringing__replies_read_at"))
    found = BringingReply.objects.filter(unread, **mine, at__gte=now() - TOLD_FOR).exclude(author=viewer.account)
    newest = found.select_related("author").order_by("-at", "-id").first()
    open_rings([newest.author_id] if newest else [])
    return newest


def supervisors_for(viewer: Viewer) -> list[Membership]:
    """Return to whom a specialist can bring something: the supervisors of their programme, and never themself."""
    if viewer.role is not Who.SPECIALIST:
        return []
    found = list(members(viewer.programme, Who.SUPERVISOR).exclude(account=viewer.account)[:MOST])
    open_rings(member.account_id for member in found)
    return sorted(found, key=lambda member: str(member.account.chosen_name).casefold())


def people_named(viewer: Viewer, text: str) -> list[str]:
    """Return whose chosen names stand in a text, of those with whom a specialist walks now.

    Only names that the specialist knows are looked for: to find the name on somebody's papers would tell it.
    """
    return rules.names_in(text, sorted(partners(viewer).values())) if viewer.role is Who.SPECIALIST else []


# ── what was brought, as the supervisor sees it ──


def brought_to(viewer: Viewer) -> QuerySet[Bringing]:
    """Return what stands with the viewer as a supervisor now, the newest first.

    Nothing of a talk is found whose transcript the person does not agree to at this moment.
    """
    found = Bringing.objects.filter(
        supervisor=viewer.account, programme=viewer.programme, brought_at__isnull=False, taken_back_at=None
    )
    found = found.exclude(~Q(thing__in=agreed_to(Transcript.objects.all()).values("pk")), kind=Kind.READING)
    return (found if viewer.role is Who.SUPERVISOR else found.none()).order_by("-brought_at", "-id")


def brought_of(viewer: Viewer, bringing_id: UUID) -> Bringing | None:
    """Return one thing that stands with the viewer as a supervisor now, or None."""
    return brought_to(viewer).filter(pk=bringing_id).first()


def still_to_talk(viewer: Viewer) -> int:
    """Return how many things stand with the viewer that they have not marked as talked about."""
    return brought_to(viewer).filter(talked_at=None).count()


def replies_to(bringing: Bringing) -> list[BringingReply]:
    """Return what was written beside something within the viewer's reach, in the order in which it was."""
    found = list(bringing.replies.order_by("at", "id")[:MOST])
    open_rings(reply.author_id for reply in found)
    return found


@dataclass(frozen=True)
class FromWhom:
    """Something that stands with a supervisor, and the name of who brought it."""

    bringing: Bringing
    name: str


def named(bringings: Iterable[Bringing]) -> list[FromWhom]:
    """Return things that stand with the viewer, each with the name of who brought it, in a few queries however many."""
    found = list(bringings)
    known = names(one.owner_id for one in found)
    return [FromWhom(one, known[one.owner_id]) for one in found]
