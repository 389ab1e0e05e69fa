"""Verbs of a specialist's own care: write, change, let go, bring, take back; and of the supervisor: reply, mark as talked about."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from alongside.audit.actions import record
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.listening import Reading as Heard
from alongside.mirror.models import Reading
from alongside.people.models import Account
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer
from alongside.supervision import access
from alongside.supervision.models import (
    BoundaryAddition,
    BoundaryEntry,
    Bringing,
    BringingReply,
    CareCheck,
    CareWord,
    OwnNote,
    OwnNoteVersion,
)
from alongside.supervision.rules import Boundary, Kind, Prompt, Side, others_words


class NotYours(PermissionError):
    """It is somebody else's, or the viewer does not act in the role in which it would be theirs."""


class Stands(ValueError):
    """It was brought to supervision, so it stands as it was written; something can be added beside it."""


class TheirWords(ValueError):
    """The words hold what somebody else said in the talk; `args[0]` is the first of it. Only one's own are brought."""


class NoSupervisor(ValueError):
    """Whom it should be brought to is no supervisor of the programme now."""


def _own(viewer: Viewer, owner_id: UUID) -> None:
    if viewer.role is not Who.SPECIALIST or owner_id != viewer.id:
        raise NotYours


# ── the journal ──


def write_note(viewer: Viewer, words: str, prompt: Prompt | None = None, about: str = "") -> OwnNote:
    """Keep a note for oneself. `about` is the id of a partnership of the viewer's, or nothing: then it names nobody.

    Raises:
        NotYours: the viewer does not act as a specialist, or does not walk in that partnership now.
    """
    _own(viewer, viewer.id)
    if about and about not in access.could_be_about(viewer):
        raise NotYours
    with transaction.atomic():
        note = OwnNote(owner=viewer.account, programme=viewer.programme)
        note.words, note.prompt, note.about = words, prompt.value if prompt else None, about or None
        note.save(force_insert=True)
        record("supervision.note_written", actor=viewer.id, role=viewer.role, about=viewer.id, thing=note.id)
    return note


def change_note(viewer: Viewer, note: OwnNote, words: str, about: str) -> None:
    """Change the words of a note, or whom it is about. The words before are kept with it; the same words change nothing.

    Raises:
        NotYours: it is somebody else's, or the viewer does not walk in that partnership now.
    """
    _own(viewer, note.owner_id)
    if about and about != note.about and about not in access.could_be_about(viewer):
        raise NotYours
    if (words, about) == (note.words, note.about or ""):
        return
    with transaction.atomic():
        if words != note.words:
            before = OwnNoteVersion(note=note, owner=viewer.account)
            before.words = note.words
            before.save(force_insert=True)
        note.words, note.about = words, about or None
        note.save(update_fields=["words", "about"])
        record("supervision.note_changed", actor=viewer.id, role=viewer.role, about=viewer.id, thing=note.id)


def let_note_go(viewer: Viewer, note: OwnNote) -> None:
    """Let a note go for good, with its earlier words. What was brought of it is taken back first, and emptied.

    Raises:
        NotYours: it is somebody else's.
    """
    _own(viewer, note.owner_id)
    with transaction.atomic():
        _empty(viewer, note.id)
        record("supervision.note_let_go", actor=viewer.id, role=viewer.role, about=viewer.id, thing=note.id)
        note.delete()


# ── the self-care check ──


def keep_check(viewer: Viewer, gives: Iterable[str], weighs: Iterable[str], line: str = "") -> CareCheck:
    """Keep how the viewer is, in the words that were tapped, as they read today.

    Raises:
        NotYours: the viewer does not act as a specialist.
    """
    _own(viewer, viewer.id)
    with transaction.atomic():
        check = CareCheck(owner=viewer.account, programme=viewer.programme)
        check.said, check.line = {Side.GIVES.value: list(gives), Side.WEIGHS.value: list(weighs)}, line or None
        check.save(force_insert=True)
        record("supervision.check_kept", actor=viewer.id, role=viewer.role, about=viewer.id, thing=check.id)
    return check


def let_check_go(viewer: Viewer, check: CareCheck) -> None:
    """Let a check go for good. What was brought of it is taken back first, and emptied. Raises NotYours."""
    _own(viewer, check.owner_id)
    with transaction.atomic():
        _empty(viewer, check.id)
        record("supervision.check_let_go", actor=viewer.id, role=viewer.role, about=viewer.id, thing=check.id)
        check.delete()


def add_word(viewer: Viewer, side: Side, words: str) -> CareWord:
    """Add a word of one's own to what can be tapped; one that is there already is not added twice. Raises NotYours."""
    _own(viewer, viewer.id)
    there = next((one for one in access.own_words(viewer) if one.side == side and one.words.casefold() == words.casefold()), None)
    if there:
        return there
    with transaction.atomic():
        word = CareWord(owner=viewer.account, programme=viewer.programme, side=side)
        word.words = words
        word.save(force_insert=True)
        record("supervision.word_added", actor=viewer.id, role=viewer.role, about=viewer.id, thing=word.id)
    return word


def rest_word(viewer: Viewer, word: CareWord, *, rests: bool = True) -> None:
    """Let a word of one's own rest, or take it up again. Checks that said it keep it. Raises NotYours."""
    _own(viewer, word.owner_id)
    with transaction.atomic():
        word.rests_since = now() if rests else None
        word.save(update_fields=["rests_since"])
        record(
            "supervision.word_rests" if rests else "supervision.word_taken_up",
            actor=viewer.id, role=viewer.role, about=viewer.id, thing=word.id,
        )  # fmt: skip


# ── the boundary log ──


@dataclass(frozen=True)
class Told:
    """What a line of the boundary log says."""

    kind: Boundary
    on: date
    happened: str
    decided: str = ""
    asks: str = ""
    own_kind: str = ""


def write_boundary(viewer: Viewer, told: Told) -> BoundaryEntry:
    """Write a line of the boundary log. Raises NotYours."""
    _own(viewer, viewer.id)
    with transaction.atomic():
        entry = BoundaryEntry(owner=viewer.account, programme=viewer.programme)
        _say(entry, told)
        entry.save(force_insert=True)
        record("supervision.boundary_written", actor=viewer.id, role=viewer.role, about=viewer.id, thing=entry.id)
    return entry


def change_boundary(viewer: Viewer, entry: BoundaryEntry, told: Told) -> None:
    """Write a line anew, as long as it was never brought.

    Raises:
        NotYours: it is somebody else's.
        Stands: it was brought.
    """
    _own(viewer, entry.owner_id)
    with transaction.atomic():
        if access.was_brought(viewer, entry.id):
            raise Stands
        _say(entry, told)
        entry.save()
        record("supervision.boundary_changed", actor=viewer.id, role=viewer.role, about=viewer.id, thing=entry.id)


def _say(entry: BoundaryEntry, told: Told) -> None:
    entry.kind, entry.on, entry.happened = told.kind.value, told.on, told.happened
    entry.own_kind = told.own_kind or None if told.kind is Boundary.OTHER else None
    entry.decided, entry.asks = told.decided or None, told.asks or None


def add_to_boundary(viewer: Viewer, entry: BoundaryEntry, words: str) -> BoundaryAddition:
    """Add something beside a line that was brought.

    Raises:
        NotYours: it is somebody else's, or it was never brought and can still be changed itself.
    """
    _own(viewer, entry.owner_id)
    with transaction.atomic():
        if not access.was_brought(viewer, entry.id):
            raise NotYours
        added = BoundaryAddition(entry=entry, owner=viewer.account)
        added.words = words
        added.save(force_insert=True)
        record("supervision.boundary_added_to", actor=viewer.id, role=viewer.role, about=viewer.id, thing=entry.id)
    return added


def let_boundary_go(viewer: Viewer, entry: BoundaryEntry) -> None:
    """Let a line go for good, as long as it was never brought.

    Raises:
        NotYours: it is somebody else's.
        Stands: it was brought.
    """
    _own(viewer, entry.owner_id)
    with transaction.atomic():
        if access.was_brought(viewer, entry.id):
            raise Stands
        _empty(viewer, entry.id)
        record("supervision.boundary_let_go", actor=viewer.id, role=viewer.role, about=viewer.id, thing=entry.id)
        entry.delete()


# ── bringing ──


def prepare(viewer: Viewer, kind: Kind, thing_id: UUID, supervisor: Account, words: str) -> Bringing:
    """Prepare to bring words of something to a supervisor. Nobody else sees it yet; preparing again replaces what was prepared.

    Raises:
        NotYours: it is somebody else's.
        NoSupervisor: that is no supervisor of the programme now.
        TheirWords: of a talk, they are not the viewer's own.
    """
    thing = access.thing_of(viewer, kind, thing_id)
    if thing is None:
        raise NotYours
    if isinstance(thing, Reading):
        _only_own(thing, words)
    with transaction.atomic():
        _supervises(viewer, supervisor.id)
        prepared = access.bringings_of(viewer).filter(thing=thing_id, brought_at=None).first()
        bringing = prepared or Bringing(owner=viewer.account, programme=viewer.programme, kind=kind, thing=thing_id)
        bringing.supervisor, bringing.words = supervisor, words
        bringing.save()
        record("supervision.prepared", actor=viewer.id, role=viewer.role, about=viewer.id, thing=bringing.id)
    return bringing


def _only_own(reading: Reading, words: str) -> None:
    """Let nobody bring what another said in a talk. Raises TheirWords."""
    turns = Heard.from_dict(reading.heard).turns
    mine = [turn.text for turn in turns if turn.speaker == "specialist"]
    if found := others_words(words, [turn.text for turn in turns if turn.speaker != "specialist"], mine):
        raise TheirWords(found)


def _supervises(viewer: Viewer, supervisor_id: UUID) -> None:
    if supervisor_id not in {member.account_id for member in access.supervisors_for(viewer)}:
        raise NoSupervisor


def bring(viewer: Viewer, bringing: Bringing) -> None:
    """Bring what was prepared: from this moment the supervisor sees these words. Once brought, it changes nothing.

    Raises:
        NotYours: it is somebody else's.
        NoSupervisor: whom it was prepared for is no supervisor of the programme any more.
    """
    _own(viewer, bringing.owner_id)
    if bringing.brought_at:
        return
    with transaction.atomic():
        _supervises(viewer, bringing.supervisor_id)
        bringing.brought_at = now()
        bringing.save(update_fields=["brought_at"])
        record("supervision.brought", actor=viewer.id, role=viewer.role, about=viewer.id, thing=bringing.id)


def take_back(viewer: Viewer, bringing: Bringing) -> None:
    """Take back what was brought: from this moment the supervisor finds nothing. What was only prepared goes for good.

    Raises:
        NotYours: it is somebody else's.
    """
    _own(viewer, bringing.owner_id)
    with transaction.atomic():
        if not bringing.brought_at:
            record("supervision.put_aside", actor=viewer.id, role=viewer.role, about=viewer.id, thing=bringing.id)
            bringing.delete()
        elif not bringing.taken_back_at:
            _take_back(bringing, viewer)


def _take_back(bringing: Bringing, by: Viewer | None) -> None:
    bringing.taken_back_at = now()
    bringing.save(update_fields=["taken_back_at"])
    actor, role = (by.id, by.role) if by else (None, "")
    record("supervision.taken_back", actor=actor, role=role, about=bringing.owner_id, thing=bringing.id)


def _empty(viewer: Viewer, thing_id: UUID) -> None:
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
    stands = Q(programme=membership.programme_id, brought_at__isnull=False, taken_back_at=None)
    for bringing in Bringing.objects.filter(stands, **{side: membership.account_id}).order_by("id"):
        _take_back(bringing, by)


def note_read(viewer: Viewer, bringing: Bringing, newest: BringingReply) -> None:
    """Note how far the specialist read the replies, so that a first page speaks of newer ones alone. Raises NotYours."""
    _own(viewer, bringing.owner_id)
    if bringing.replies_read_at is None or bringing.replies_read_at < newest.at:
        bringing.replies_read_at = newest.at
        bringing.save(update_fields=["replies_read_at"])


# ── the supervisor ──


def open_brought(viewer: Viewer, bringing: Bringing) -> None:
    """Write down, the first time, that the supervisor opened it; the specialist sees when. Raises NotYours."""
    _stands_with(viewer, bringing)
    if bringing.opened_at:
        return
    with transaction.atomic():
        bringing.opened_at = now()
        bringing.save(update_fields=["opened_at"])
        record("supervision.opened", actor=viewer.id, role=viewer.role, about=bringing.owner_id, thing=bringing.id)


def reply(viewer: Viewer, bringing: Bringing, words: str) -> BringingReply:
    """Write something beside what was brought. Raises NotYours."""
    with transaction.atomic():
        _stands_with(viewer, bringing)
        written = BringingReply(bringing=bringing, author=viewer.account)
        written.words = words
        written.save(force_insert=True)
        record("supervision.replied", actor=viewer.id, role=viewer.role, about=bringing.owner_id, thing=bringing.id)
    return written


def mark_talked(viewer: Viewer, bringing: Bringing, *, talked: bool) -> None:
    """Mark that it was talked about, or that it was not yet. Raises NotYours."""
    with transaction.atomic():
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
