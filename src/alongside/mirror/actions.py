"""Verbs of the mirror: ask for agreement, bring a transcript, read it, correct, reflect, delete."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from alongside.audit.actions import hold_trail, record
from alongside.consent.actions import stop, stop_some
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.decisions.actions import lapse
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.listening import Conversation
from alongside.meetings.models import Meeting
from alongside.mirror import rules
from alongside.mirror.access import (
    AGREE,
    OWN_VIEW,
    agreed_people,
    agreed_to,
    corrections_to,
    heard_in,
    no_longer_agreed,
    standing,
)
from alongside.mirror.models import Reading, Reflection, Transcript
from alongside.mirror.rules.correcting import contradictions
from alongside.mirror.signals import forgotten
from alongside.partnership.access import current_between
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer
from alongside.vault.access import make_key
from alongside.vault.actions import erase_key


class NotAgreed(PermissionError):
    """The person has not agreed to a transcript, or not any more."""


class AlreadyThere(ValueError):
    """The meeting has a transcript; `args[0]` is it."""


class Gone(LookupError):
    """The talk is not there any more, or not agreed to: nothing of it is written, and what came with it can be given back."""


class Contradicts(ValueError):
    """What was heard in a turn cannot stand together; `args[0]` is each two codes that exclude each other."""


class Meanwhile(ValueError):
    """Something else stands in a turn by now than the page knew that was sent: nothing of it is written."""


@contextmanager
def holding(transcript_id: UUID) -> Iterator[None]:
    """Hold a transcript that is there and agreed to at this moment, until the transaction ends that begins with it.

    Whoever changes something of a talk asks anew here, and seals only then: a page may have looked a moment before somebody
    stopped, and to seal words under a key that is gone would make a new one. The trail is held first: what deletes a talk
    writes there before it deletes.

    Raises:
        Gone: it was deleted, stopped or has run out.
    """
    with transaction.atomic():
        hold_trail()
        there = agreed_to(Transcript.objects.select_for_update(no_key=True).filter(pk=transcript_id))
        if there.order_by("pk").values_list("pk").first() is None:
            raise Gone
        yield


def stop_transcripts(viewer: Viewer, partnership: Partnership) -> None:
    """Stop agreeing, at once: transcripts and readings of the two are deleted in the same transaction.

    Raises:
        NotYours: the viewer is not the person.
    """
    with transaction.atomic():
        for grant in standing(partnership.person_id, partnership.specialist_id):
            stop(viewer, grant)


def forget_withdrawn(grant: Grant, by: Viewer | None, facts: dict[str, str], **_: Any) -> None:
    """Delete what was kept only because of an agreement that stands no more. Hears `consent.signals.withdrawn`.

    To stop one agreement is to stop: another that overlaps it, as after a renewal, ends in the same moment and by the same hand.
    What waited about it is put away: it was asked of a yes that is taken back, and is spoken of anew or not at all.
    """
    if grant.category != Category.TRANSCRIPT:
        return
    _delete_all(
        Transcript.objects.filter(person_id=grant.owner_id, specialist_id=grant.recipient_id).order_by("id"), "withdrawn", by
    )
    stop_some(by, standing(grant.owner_id, grant.recipient_id), **facts)
    if walk := current_between(grant.owner_id, grant.recipient_id):
        lapse(by, walk.id, kind=AGREE, subject=walk.id)


def forget_expired() -> None:
    """Delete the transcripts and readings whose agreement has run out. Each look at the mirror begins with it."""
    if no_longer_agreed().exists():  # hardly ever: a look that changes nothing does not wait for one that does
        with transaction.atomic():
            hold_trail()
            _delete_all(no_longer_agreed(), "expired", None)


def delete(viewer: Viewer, transcript: Transcript) -> None:
    """Delete a transcript and its reading, because the specialist wants it. What is gone already is told of no second time."""
    with transaction.atomic():
        hold_trail()
        _delete(transcript, "specialist", viewer)


def _delete_all(transcripts: QuerySet[Transcript], why: str, by: Viewer | None) -> None:
    for transcript in transcripts.select_related("meeting").defer("words"):
        _delete(transcript, why, by)


def _delete(transcript: Transcript, why: str, by: Viewer | None) -> None:
    """Delete a transcript that is there; the caller holds the trail, so that nobody deletes it beside this."""
    gone = transcript.pk
    if not Transcript.objects.filter(pk=gone).exists():
        return
    actor, role = (by.id, by.role) if by else (None, "")
    told = {"why": why, "how": _how(transcript)}
    record("mirror.transcript_deleted", actor=actor, role=role, about=transcript.person_id, thing=gone, **told)
    lapse(by, transcript.meeting.partnership_id, kind=OWN_VIEW, subject=gone)
    forgotten.send(sender=Transcript, transcript_id=gone)
    transcript.delete()
    # Only once the rows are gone for good: a key cannot be brought back by a rollback.
    transaction.on_commit(lambda: erase_key(gone))


def add_transcript(
    viewer: Viewer, meeting: Meeting, conversation: Conversation, *, from_memory: bool = False, from_recording: bool = False
) -> Transcript:
    """Keep the transcript of a meeting, or what is remembered of it, sealed under a key of its own.

    Raises:
        NotAgreed: the person has not agreed, or not any more.
        AlreadyThere: the meeting has one.
    """
    person = meeting.partnership.person_id
    transcript = Transcript(id=new_id(), meeting=meeting, person_id=person, specialist_id=viewer.id)
    transcript.format, transcript.from_memory, transcript.from_recording = conversation.format, from_memory, from_recording
    with transaction.atomic():
        hold_trail()
        if person not in agreed_people(viewer):
            raise NotAgreed
        if there := Transcript.objects.filter(meeting=meeting).first():
            raise AlreadyThere(there)
        make_key(transcript.id, holders=[viewer.id])
        transcript.words = rules.kept(conversation)
        transcript.save(force_insert=True)
        record(
            "mirror.transcript_added",
            actor=viewer.id,
            role=viewer.role,
            about=person,
            thing=transcript.id,
            meeting=str(meeting.id),
            how=_how(transcript),
        )
    return transcript


def _how(transcript: Transcript) -> str:
    """Return how the words came, as the trail tells it to the person."""
    return "memory" if transcript.from_memory else "recording" if transcript.from_recording else "text"


def correct(viewer: Viewer, reading: Reading, turn: int, codes: frozenset[str] | None, *, seen: str = "") -> None:
    """Let what the specialist heard in a turn stand, all of it; None takes an earlier correction back.

    `seen` says what stood there for whoever hears it so (`Corrections.as_seen`); without it, nobody is asked.

    Raises:
        Contradicts: two of the codes exclude each other.
        Meanwhile: something else was heard there since, and this would take its place.
        Gone: the reading is not there any more.
    """
    if excluding := contradictions(codes or ()):
        raise Contradicts(excluding)

    def heard_so(stand: rules.Corrections) -> rules.Corrections:
        changed = stand.hear(turn, codes)
        if seen and changed != stand and seen != stand.as_seen(turn):
            raise Meanwhile
        return changed

    _correct(viewer, reading, heard_so)


def set_aside(viewer: Viewer, reading: Reading, turn: int, *, aside: bool) -> None:
    """Let a turn that was found among words of danger mean nothing of the kind, or take that back. What was heard in it stays.

    Raises:
        Gone: the reading is not there any more.
    """
    _correct(viewer, reading, lambda stand: stand.set_aside(turn, aside=aside))


def take_seriously(viewer: Viewer, reading: Reading, turn: int, *, grave: bool) -> None:
    """Let a turn be among words of danger though none was found in it, or take that back. What was heard in it stays.

    Raises:
        Gone: the reading is not there any more.
    """
    _correct(viewer, reading, lambda stand: stand.take_seriously(turn, grave=grave))


def _correct(viewer: Viewer, reading: Reading, change: Callable[[rules.Corrections], rules.Corrections]) -> None:
    """Change what stands in a reading at this moment; what stands so already is told of no second time.

    The trail outlives the reading, so it says who corrected it and when, and neither what was heard nor in which turn; that
    a turn was set aside from words of danger, or put among them, looks there as every correction does.
    """
    with holding(reading.transcript_id):
        held = Reading.objects.defer("heard").get(pk=reading.pk)
        stand = corrections_to(held)
        if (changed := change(stand)) == stand:
            return
        held.corrected = rules.as_text(changed)
        held.save(update_fields=["corrected"])
        record("mirror.corrected", actor=viewer.id, role=viewer.role, thing=reading.id)


def take_scenes(viewer: Viewer, reading: Reading, corrections: rules.Corrections) -> str:
    """Return the viewer's corrections of a reading as training scenes, to keep or to give by their own hand.

    Raises:
        ValueError: nothing was corrected that can be taken along.
        Gone: the reading is not there any more.
    """
    heard = rules.corrected(heard_in(reading), corrections)
    scenes = [rules.scene(heard.turns, at) for at in rules.to_take_along(heard, corrections)]
    if not scenes:
        raise ValueError
    with holding(reading.transcript_id):
        # About the person: their words leave the house by somebody's hand, and they can read that.
        record(
            "mirror.scenes_taken",
            actor=viewer.id,
            role=viewer.role,
            about=reading.transcript.person_id,
            thing=reading.transcript_id,
            turns=len(scenes),
        )
    return "\n".join([f"## reading-{reading.made_at:%Y-%m-%d}", *scenes])


def look_back(viewer: Viewer, reading: Reading, *, felt: str, meant: str) -> Reflection:
    """Keep how a talk felt and what was meant, before any figure is shown; both may stay empty.

    What stays empty takes nothing away that was written already, as in another tab.

    Raises:
        Gone: the reading is not there any more.
    """
    return _reflect(viewer, reading, {name: said for name, said in (("felt", felt), ("meant", meant)) if said})


def try_next(viewer: Viewer, reading: Reading, line: str) -> Reflection:
    """Keep one thing to try next time; an empty line takes it away.

    Raises:
        Gone: the reading is not there any more.
    """
    return _reflect(viewer, reading, {"next_time": line or None})


def _reflect(viewer: Viewer, reading: Reading, words: Mapping[str, str | None]) -> Reflection:
    """Write some words of a reflection, and leave alone what else stands in it."""
    with holding(reading.transcript_id):
        reflection, _ = Reflection.objects.get_or_create(reading=reading, owner=viewer.account, defaults={"made_at": now()})
        for name, said in words.items():
            setattr(reflection, name, said)
        reflection.save(update_fields=[*words])
        record("mirror.reflected", actor=viewer.id, role=viewer.role, thing=reading.id)
    return reflection


def let_line_go(viewer: Viewer, reflection: Reflection) -> None:
    """Let one thing to try go, whether it was tried or not. The reflection itself stays; if it has gone, so has the line."""
    with transaction.atomic():
        hold_trail()
        if Reflection.objects.filter(pk=reflection.pk, next_time__isnull=False).update(next_time=None):
            record("mirror.reflected", actor=viewer.id, role=viewer.role, thing=reflection.id)
