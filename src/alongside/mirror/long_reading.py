"""Reading a transcript: at once, or a long one in slices that can be left and taken up again."""

from contextlib import suppress
from datetime import timedelta
from time import monotonic, sleep

from django.db.models import F, Q

from alongside.audit.actions import record
from alongside.consent.actions import NotYours
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.listening import Conversation, read
from alongside.listening import Reading as Heard
from alongside.listening.engine import compose_parts, hear_part
from alongside.mirror import rules
from alongside.mirror.access import corrections_to
from alongside.mirror.actions import Gone, forget_expired, holding
from alongside.mirror.models import LongReading, Reading, Slice, Transcript
from alongside.mirror.own_view import fill
from alongside.mirror.signals import forgotten
from alongside.programme.viewer import Viewer

GIVEN_UP = timedelta(minutes=2)
"""After so long without an end, a slice that somebody began may be begun anew."""

USUAL = timedelta(seconds=15)
"""So long a slice may take on a busy machine; one that somebody began longer ago takes longer than usual."""

MOST_TRIES = 3
"""So often a slice is begun by itself. One that comes to no end then will not at the next try, and others wait behind it."""

PATIENCE = 5.0
"""So many seconds somebody waits for a slice that is being heard elsewhere: longer than one takes."""


def make_reading(viewer: Viewer, transcript: Transcript, specialist: str, person: str) -> Reading | LongReading:
    """Read a transcript, now that it is said which label is whose; begin with it, if it is long.

    It replaces what was heard before in the same words (`_let_go`).

    Raises:
        NotYours: somebody else brought it.
        alongside.listening.errors.UnknownSpeaker: nobody in it is called so.
        Gone: it was deleted or stopped meanwhile.
    """
    if not rules.is_long(_talk(transcript)):
        return read_at_once(viewer, transcript, specialist, person)
    talk = _own_talk(viewer, transcript, specialist, person)
    with holding(transcript.id):
        LongReading.objects.filter(transcript=transcript).delete()
        Slice.objects.filter(transcript=transcript).delete()
        begun = LongReading(transcript=transcript, total=len(talk.turns))
        begun.who = {"specialist": specialist, "person": person}
        begun.save(force_insert=True)
    return begun


def read_at_once(viewer: Viewer, transcript: Transcript, specialist: str, person: str) -> Reading:
    """Read a transcript while somebody waits, however long it is. Raises as `make_reading`."""
    return _keep(transcript, read(_own_talk(viewer, transcript, specialist, person)))


def _own_talk(viewer: Viewer, transcript: Transcript, specialist: str, person: str) -> Conversation:
    if viewer.id != transcript.specialist_id:
        raise NotYours
    return _talk(transcript).with_speakers(specialist, person)


def go_on(begun: LongReading) -> Reading | LongReading:
    """Hear the next slice; return the reading once there is none left.

    Two who go on at the same moment hear each slice once: the other finds it claimed, waits for what comes of it and
    changes nothing.

    Raises:
        Gone: it was deleted or stopped meanwhile.
    """
    if not _claim(begun):
        return _heard_elsewhere(begun)
    transcript = begun.transcript
    talk = _talk(transcript).with_speakers(begun.who["specialist"], begun.who["person"])
    first, last = begun.done, rules.slice_end(talk, begun.done)
    heard = hear_part(talk, first, last)
    with holding(transcript.id):
        if not LongReading.objects.filter(pk=begun.pk, done=first).update(done=last, claimed_at=None, tries=0):
            return begun  # begun anew, or read by somebody who thought that this one had given up
        part = Slice(transcript=transcript, first=first)
        part.heard = rules.told(heard)
        part.save(force_insert=True)
        begun.done = last
        return _finish(begun, talk) if last >= begun.total else begun


def takes_long(begun: LongReading) -> bool:
    """Say whether the next slice was begun long ago: the machine is slow, or whoever began with it is gone."""
    return begun.claimed_at is not None and begun.claimed_at < now() - USUAL


def comes_to_no_end(begun: LongReading) -> bool:
    """Say whether the next slice was begun so often in vain that it is begun by itself no more."""
    return begun.tries >= MOST_TRIES and (begun.claimed_at is None or begun.claimed_at < now() - GIVEN_UP)


def _heard_elsewhere(begun: LongReading) -> Reading | LongReading:
    """Return what became of a slice that somebody else hears, or has heard already."""
    until = monotonic() + PATIENCE
    while LongReading.objects.filter(pk=begun.pk, done=begun.done).exclude(_free()).exists() and monotonic() < until:
        sleep(0.1)
    # Both may be gone, when the person stopped it: then what is known here is told, and its page is no more.
    return Reading.objects.filter(transcript=begun.transcript).first() or LongReading.objects.filter(pk=begun.pk).first() or begun


def read_on(seconds: float = 20.0) -> int:
    """Go on with talks whose page was left, so long as there is time; return how many slices were heard.

    The schedule calls it each minute. It begins by letting go of every transcript that is not agreed to any more. What was
    begun in vain waits behind all others, and after MOST_TRIES until somebody begins with it anew.
    """
    forget_expired()
    until, heard = monotonic() + seconds, 0
    while monotonic() < until:
        left = LongReading.objects.filter(_free(), tries__lt=MOST_TRIES).select_related("transcript")
        free = left.order_by("tries", "id").first()
        if free is None:
            break
        with suppress(Gone):
            go_on(free)
            heard += 1
    return heard


def _free() -> Q:
    return Q(claimed_at=None) | Q(claimed_at__lt=now() - GIVEN_UP)


def _claim(begun: LongReading) -> bool:
    return bool(LongReading.objects.filter(_free(), pk=begun.pk, done=begun.done).update(claimed_at=now(), tries=F("tries") + 1))


def _finish(begun: LongReading, talk: Conversation) -> Reading:
    parts = Slice.objects.filter(transcript=begun.transcript).order_by("first")
    heard = [hearing for part in parts for hearing in rules.hearings(part.heard)]
    reading = _keep(begun.transcript, compose_parts(talk, heard))
    parts.delete()
    begun.delete()
    return reading


def _talk(transcript: Transcript) -> Conversation:
    return rules.conversation_of(transcript.words, str(transcript.id), transcript.format)


def _keep(transcript: Transcript, heard: Heard) -> Reading:
    with holding(transcript.id):
        before = Reading.objects.filter(transcript=transcript).first()
        if before:
            _let_go(before, heard)
        reading = before or Reading(transcript=transcript)
        reading.heard, reading.made_at = heard.as_dict(), now()
        reading.save(force_insert=before is None)
        # Not about the person: that somebody looks into their own mirror is told to nobody.
        record(
            "mirror.reading_made",
            actor=transcript.specialist_id,
            role=Who.SPECIALIST.value,
            thing=reading.id,
            turns=len(heard.turns),
        )
        fill(transcript.id)
    return reading


def _let_go(before: Reading, heard: Heard) -> None:
    """Let nothing stand with the wrong voice, now that somebody said anew who is who.

    A correction of a turn that is another's now goes. What was brought to supervision as the specialist's own goes when
    that was another voice: it may be the person's words. What the specialist wrote about their own part stays.
    """
    was = Heard.from_dict(before.heard)
    voices = {turn.index: turn.speaker for turn in was.turns}
    others = {turn.index for turn in heard.turns if voices.get(turn.index) != turn.speaker}
    before.corrected = rules.as_text(corrections_to(before).without(others))
    if was.speakers.specialist != heard.speakers.specialist:
        forgotten.send(sender=Transcript, transcript_id=before.transcript_id)
