"""Verbs of supervision: bring something, take it back; and of the supervisor: reply, mark as talked about."""

from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from alongside.audit.actions import hold_trail, record
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.listening import Reading as Heard
from alongside.mirror.actions import holding
from alongside.mirror.models import Reading
from alongside.people.models import Account
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer
from alongside.supervision import access
from alongside.supervision.actions.own import Named, NoSupervisor, NotYours, TheirWords, must_own
from alongside.supervision.models import (
    Bringing,
    BringingReply,
)
from alongside.supervision.rules import Kind, others_words


def prepare(
    viewer: Viewer, kind: Kind, thing_id: UUID, supervisor: Account, words: str, *, keep_names: Collection[str] = ()
) -> Bringing:
    """Prepare to bring words of something to a supervisor. Nobody else sees it yet; preparing again replaces what was prepared.

    `keep_names` are the names in the words of a talk that were shown to the specialist, and that they want to stay.

    Raises:
        NotYours: it is somebody else's.
        NoSupervisor: that is no supervisor of the programme now.
        TheirWords: of a talk, they are not the viewer's own.
        Named: of a talk, names stand in them that the viewer did not choose to keep; it tells those.
        alongside.mirror.actions.Gone: the talk was deleted or stopped meanwhile.
    """
    thing = access.thing_of(viewer, kind, thing_id)
    if thing is None:
        raise NotYours
    if isinstance(thing, Reading):
        _only_own(thing, words)
        _only_names(access.people_named(viewer, words), keep_names)
    with _held(kind, thing_id):
        if isinstance(thing, Reading) and not Reading.objects.filter(pk=thing.pk, made_at=thing.made_at).exists():
            raise NotYours  # it was said anew who is who: what was asked of these words above may not hold
        _supervises(viewer, supervisor.id)
        prepared = access.bringings_of(viewer).filter(thing=thing_id, brought_at=None).first()
        bringing = prepared or Bringing(owner=viewer.account, programme=viewer.programme, kind=kind, thing=thing_id)
        bringing.supervisor, bringing.words = supervisor, words
        bringing.save()
        record("supervision.prepared", actor=viewer.id, role=viewer.role, about=viewer.id, thing=bringing.id)
    return bringing


def _held(kind: Kind, thing_id: UUID) -> AbstractContextManager[object]:
    """Begin a transaction with the trail: of a talk, with all that `holding` holds, so that no words stay that went with it."""
    return holding(thing_id) if kind is Kind.READING else _trail_held()


@contextmanager
def _trail_held() -> Iterator[None]:
    with transaction.atomic():
        hold_trail()
        yield


def _only_own(reading: Reading, words: str) -> None:
    """Let nobody bring what another said in a talk. Raises TheirWords."""
    turns = Heard.from_dict(reading.heard).turns
    mine = [turn.text for turn in turns if turn.speaker == "specialist"]
    if found := others_words(words, [turn.text for turn in turns if turn.speaker != "specialist"], mine):
        raise TheirWords(found)


def _only_names(found: list[str], kept: Collection[str]) -> None:
    """Let a name stay only if it was chosen to. Raises Named."""
    if others := [name for name in found if name not in kept]:
        raise Named(others)


def _supervises(viewer: Viewer, supervisor_id: UUID) -> None:
    if supervisor_id not in {member.account_id for member in access.supervisors_for(viewer)}:
        raise NoSupervisor


def bring(viewer: Viewer, bringing: Bringing) -> None:
    """Bring what was prepared: from this moment the supervisor sees these words. Once brought, it changes nothing.

    Raises:
        NotYours: it is somebody else's, or was put aside or taken back meanwhile.
        NoSupervisor: whom it was prepared for is no supervisor of the programme any more.
        alongside.mirror.actions.Gone: it is of a talk that was deleted or stopped, or has run out.
    """
    must_own(viewer, bringing.owner_id)
    if bringing.brought_at and not bringing.taken_back_at:
        return
    with _held(Kind(bringing.kind), bringing.thing):
        _supervises(viewer, bringing.supervisor_id)
        moment = now()
        if Bringing.objects.filter(pk=bringing.pk, brought_at=None).update(brought_at=moment):
            record("supervision.brought", actor=viewer.id, role=viewer.role, about=viewer.id, thing=bringing.id)
            bringing.brought_at = moment
        elif not Bringing.objects.filter(pk=bringing.pk, taken_back_at=None).exists():
            raise NotYours  # brought in another tab is brought; put aside there is not


def take_back(viewer: Viewer, bringing: Bringing) -> None:
    """Take back what was brought: from this moment the supervisor finds nothing. What was only prepared goes for good.

    Raises:
        NotYours: it is somebody else's.
    """
    must_own(viewer, bringing.owner_id)
    with _trail_held():
        there = Bringing.objects.filter(pk=bringing.pk).first()
        if there and not there.brought_at:
            record("supervision.put_aside", actor=viewer.id, role=viewer.role, about=viewer.id, thing=there.id)
            there.delete()
        elif there and not there.taken_back_at:
            _take_back(there, viewer)


def _take_back(bringing: Bringing, by: Viewer | None) -> None:
    bringing.taken_back_at = now()
    bringing.save(update_fields=["taken_back_at"])
    actor, role = (by.id, by.role) if by else (None, "")
    record("supervision.taken_back", actor=actor, role=role, about=bringing.owner_id, thing=bringing.id)


def empty(viewer: Viewer, thing_id: UUID) -> None:
    """Take back what was brought of something and let those words go, too, before the thing itself goes."""
    for bringing in access.bringings_of(viewer).filter(thing=thing_id):
        take_back(viewer, bringing)
    for bringing in access.bringings_of(viewer).filter(thing=thing_id, words__isnull=False):
        bringing.words = None
        bringing.save(update_fields=["words"])


def take_back_with_transcript(transcript_id: UUID, **_: Any) -> None:
    """Let go of what was brought or prepared of a talk when its transcript goes. Hears `mirror.signals.forgotten`."""
    for bringing in Bringing.objects.filter(kind=Kind.READING, thing=transcript_id).order_by("id"):
        if not bringing.brought_at:
            record("supervision.put_aside", actor=None, role="", about=bringing.owner_id, thing=bringing.id)
            bringing.delete()
            continue
        if not bringing.taken_back_at:
            _take_back(bringing, None)
        bringing.words = None
        bringing.save(update_fields=["words"])


def take_back_with_role(membership: Membership, by: Viewer, **_: Any) -> None:
    """Let nothing stand with a supervisor who moved on, nor from a specialist who did. Hears `programme.signals.role_ended`."""
    side = {Who.SPECIALIST: "owner", Who.SUPERVISOR: "supervisor"}.get(Who(membership.role))
    if side is None:
        return
    hold_trail()
    stands = Q(programme=membership.programme_id, brought_at__isnull=False, taken_back_at=None)
    for bringing in Bringing.objects.filter(stands, **{side: membership.account_id}).order_by("id"):
        _take_back(bringing, by)


def note_read(viewer: Viewer, bringing: Bringing, newest: BringingReply) -> None:
    """Note how far the specialist read the replies, so that a first page speaks of newer ones alone. Raises NotYours."""
    must_own(viewer, bringing.owner_id)
    if bringing.replies_read_at is None or bringing.replies_read_at < newest.at:
        bringing.replies_read_at = newest.at
        bringing.save(update_fields=["replies_read_at"])


# ── the supervisor ──


def open_brought(viewer: Viewer, bringing: Bringing) -> None:
    """Write down, the first time, that the supervisor opened it; the specialist sees when. Raises NotYours."""
    if bringing.opened_at:
        _stands_with(viewer, bringing)
        return
    with _trail_held():
        _stands_with(viewer, bringing)
        bringing.opened_at = now()
        bringing.save(update_fields=["opened_at"])
        record("supervision.opened", actor=viewer.id, role=viewer.role, about=bringing.owner_id, thing=bringing.id)


def reply(viewer: Viewer, bringing: Bringing, words: str) -> BringingReply:
    """Write something beside what was brought. Raises NotYours."""
    with _trail_held():
        _stands_with(viewer, bringing)
        written = BringingReply(bringing=bringing, author=viewer.account)
        written.words = words
        written.save(force_insert=True)
        record("supervision.replied", actor=viewer.id, role=viewer.role, about=bringing.owner_id, thing=bringing.id)
    return written


def mark_talked(viewer: Viewer, bringing: Bringing, *, talked: bool) -> None:
    """Mark that it was talked about, or that it was not yet. Raises NotYours."""
    with _trail_held():
        _stands_with(viewer, bringing)
        bringing.talked_at = now() if talked else None
        bringing.save(update_fields=["talked_at"])
        record(
            "supervision.talked_about" if talked else "supervision.not_talked_about",
            actor=viewer.id, role=viewer.role, about=bringing.owner_id, thing=bringing.id,
        )  # fmt: skip


def _stands_with(viewer: Viewer, bringing: Bringing) -> None:
    """Ask anew whether it stands with the viewer, so that what was taken back a moment ago is not written beside."""
    if access.brought_of(viewer, bringing.id) is None:
        raise NotYours
