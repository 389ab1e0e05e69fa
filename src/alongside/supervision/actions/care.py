"""Verbs of a specialist's own care: write, change, let go."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db import transaction

from alongside.audit.actions import record
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer
from alongside.supervision import access
from alongside.supervision.actions.bringing import empty
from alongside.supervision.actions.own import NotYours, Stands, must_own
from alongside.supervision.models import (
    BoundaryAddition,
    BoundaryEntry,
    CareCheck,
    CareWord,
    OwnNote,
    OwnNoteVersion,
)
from alongside.supervision.rules import Boundary, Prompt, Side

# ── the journal ──


def write_note(viewer: Viewer, words: str, prompt: Prompt | None = None, about: str = "") -> OwnNote:
    """Keep a note for oneself. `about` is the id of a partnership of the viewer's, or nothing: then it names nobody.

    Raises:
        NotYours: the viewer does not act as a specialist, or does not walk in that partnership now.
    """
    must_own(viewer, viewer.id)
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
    must_own(viewer, note.owner_id)
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
    must_own(viewer, note.owner_id)
    with transaction.atomic():
        empty(viewer, note.id)
        record("supervision.note_let_go", actor=viewer.id, role=viewer.role, about=viewer.id, thing=note.id)
        note.delete()


# ── the self-care check ──


def keep_check(viewer: Viewer, gives: Iterable[str], weighs: Iterable[str], line: str = "") -> CareCheck:
    """Keep how the viewer is, in the words that were tapped, as they read today.

    Raises:
        NotYours: the viewer does not act as a specialist.
    """
    must_own(viewer, viewer.id)
    with transaction.atomic():
        check = CareCheck(owner=viewer.account, programme=viewer.programme)
        check.said, check.line = {Side.GIVES.value: list(gives), Side.WEIGHS.value: list(weighs)}, line or None
        check.save(force_insert=True)
        record("supervision.check_kept", actor=viewer.id, role=viewer.role, about=viewer.id, thing=check.id)
    return check


def let_check_go(viewer: Viewer, check: CareCheck) -> None:
    """Let a check go for good. What was brought of it is taken back first, and emptied. Raises NotYours."""
    must_own(viewer, check.owner_id)
    with transaction.atomic():
        empty(viewer, check.id)
        record("supervision.check_let_go", actor=viewer.id, role=viewer.role, about=viewer.id, thing=check.id)
        check.delete()


def add_word(viewer: Viewer, side: Side, words: str) -> CareWord:
    """Add a word of one's own to what can be tapped; one that is there already is not added twice. Raises NotYours."""
    must_own(viewer, viewer.id)
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
    must_own(viewer, word.owner_id)
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
    must_own(viewer, viewer.id)
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
    must_own(viewer, entry.owner_id)
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
    must_own(viewer, entry.owner_id)
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
    must_own(viewer, entry.owner_id)
    with transaction.atomic():
        if access.was_brought(viewer, entry.id):
            raise Stands
        empty(viewer, entry.id)
        record("supervision.boundary_let_go", actor=viewer.id, role=viewer.role, about=viewer.id, thing=entry.id)
        entry.delete()
