"""The note of a meeting: each writes their own side, and both say yes."""

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from alongside.decisions import actions as decisions
from alongside.decisions.models import Agreed, Offer
from alongside.kernel.clock import now
from alongside.meetings import access, rules
from alongside.meetings.actions.ground import NotNow, Why, hold_still, open_for, put_away, tell, tell_of_answer
from alongside.meetings.models import NOTE, Meeting, NoteRevision, NoteSide
from alongside.meetings.rules import Kept, Stage
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Saved:
    """What a save did: the side as it stands now, and the words kept beside it when this device was behind."""

    kept: Kept
    side: NoteSide
    aside: NoteRevision | None = None
    withdrew: bool = False


def save_words(viewer: Viewer, meeting: Meeting, words: str, base: int) -> Saved:
    """Save the viewer's own side of the note, written on top of revision `base` of it.

    Nothing that was saved is ever lost: earlier words stay in the side's history, and words from a device that
    was behind are kept aside, where their author finds them. Changed words take back a yes that waits.

    Raises:
        NotYours: the viewer is not one of the two.
        NotNow: OVER, NOT_STARTED, CLOSED, or TOO_LONG.
    """
    if len(words) > rules.MOST_WORDS:
        raise NotNow(Why.TOO_LONG)
    with transaction.atomic():
        held = open_for(viewer, meeting, started=True)
        side = _own_side(viewer, held)
        kept = rules.keep(words, base, side.words, side.revision)
        if kept is Kept.ASIDE:
            return Saved(kept, side, aside=_keep_aside(side, words, base))
        if kept is Kept.SAME:
            return Saved(kept, side)
        if _keep_next(side, words):
            tell(viewer, held, "note_written", revision=side.revision)
        return Saved(kept, side, withdrew=put_away(viewer, held, NOTE))


def _own_side(viewer: Viewer, meeting: Meeting) -> NoteSide:
    """Return the viewer's side, made when it was never written; the meeting's row is locked, so nobody else makes it."""
    side = NoteSide.objects.filter(meeting=meeting, author_id=viewer.id).first()
    if side is None:
        side = NoteSide(meeting=meeting, author_id=viewer.id, space=meeting.partnership_id, words="")
        side.save(force_insert=True)
    return side


def _keep_next(side: NoteSide, words: str) -> bool:
    """Lay the next words on a side. Returns whether they are a new row of its history, or only go on with the last."""
    before, at = side.words, now()
    last = side.history.filter(revision=side.revision).first() if side.revision else None
    side.words, side.revision, side.saved_at = words, side.revision + 1, at
    side.save(update_fields=["words", "revision", "saved_at"])
    if last and rules.only_adds(before, words, at - last.made_at):
        last.words, last.revision, last.made_at = words, side.revision, at
        last.save(update_fields=["words", "revision", "made_at"])
        return False
    row = NoteRevision(side=side, space=side.space, words=words, base=side.revision - 1, revision=side.revision, made_at=at)
    row.save(force_insert=True)
    return True


def _keep_aside(side: NoteSide, words: str, base: int) -> NoteRevision:
    """Keep late words beside the side; the same words sent again, as after a lost answer, are kept once."""
    waiting = side.history.filter(revision=None, open=True).order_by("-made_at", "-id")
    found = next((row for row in waiting if row.words == words), None)
    if found is None:
        found = NoteRevision(side=side, space=side.space, words=words, base=base, open=True)
        found.save(force_insert=True)
    return found


def put_together(viewer: Viewer, meeting: Meeting, aside: UUID) -> bool:
    """Say that words kept aside are in their place now. They stay in the history. Returns whether they waited."""
    waiting = NoteRevision.objects.filter(pk=aside, side__meeting=meeting, side__author_id=viewer.id, open=True)
    return bool(waiting.update(open=False))


def confirm(viewer: Viewer, meeting: Meeting, seen: str) -> Offer:
    """Say yes to the note as the viewer has it before them. The second yes closes both sides.

    `seen` is the digest of both sides that their page showed: nobody says yes to words they have not read.

    Raises:
        NotYours: the viewer is not one of the two.
        NotNow: OVER, UNSEEN, NOT_ENDED, CLOSED, EMPTY, or CHANGED since the page was opened.
    """
    with transaction.atomic():
        held = open_for(viewer, meeting)
        if held.stage is not Stage.ENDED:
            raise NotNow(Why.NOT_ENDED)
        if not access.both_see(held.partnership):
            raise NotNow(Why.UNSEEN)
        note = access.note_of(held)
        if note.is_empty:
            raise NotNow(Why.EMPTY)
        if seen != note.digest:
            raise NotNow(Why.CHANGED)
        return _say_yes(viewer, held, seen)


def _say_yes(viewer: Viewer, held: Meeting, seen: str) -> Offer:
    waiting = access.last_confirmation(viewer, held)
    if waiting is None or not waiting.waits:
        other = held.partnership.others_id(viewer.role)
        return decisions.make_offer(viewer, other, NOTE, space=held.partnership_id, subject=held.id, words={"digest": seen})
    return waiting if waiting.offered_by_id == viewer.id else decisions.accept(viewer, waiting)


def take_yes_back(viewer: Viewer, meeting: Meeting) -> None:
    """Take back one's own yes to the note while the other's is not there yet. Does nothing when there is none."""
    with transaction.atomic():
        held = hold_still(viewer, meeting)
        waiting = access.last_confirmation(viewer, held)
        if waiting and waiting.waits and waiting.offered_by_id == viewer.id:
            decisions.withdraw(viewer, waiting)


def can_still_confirm(offer: Offer) -> bool:
    """Say whether a first yes still stands for the words as they are now. Locks the note until the answer is written."""
    meeting = Meeting.objects.select_for_update().filter(pk=offer.subject, note_agreed=None, ended_at__isnull=False).first()
    return bool(meeting and access.note_of(meeting).digest == offer.words["digest"])


def note_agreed(offer: Offer, agreed: Agreed) -> None:
    """Close both sides of the note. Runs in the transaction of the second yes."""
    meeting = Meeting.objects.select_for_update().get(pk=offer.subject)
    meeting.note_agreed = agreed
    meeting.save(update_fields=["note_agreed"])
    tell_of_answer(offer, "meetings.note_confirmed", meeting)
