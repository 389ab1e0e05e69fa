"""One conversation that a specialist looked at in the mirror, with the person's agreement."""

from datetime import timedelta
from functools import partial

from alongside.cli.cast.story import Walk
from alongside.cli.cast.telling import Telling
from alongside.decisions.actions import accept
from alongside.kernel.clock import now
from alongside.listening import parse
from alongside.meetings.models import Meeting
from alongside.mirror import actions
from alongside.mirror.access import agreement_of, transcript_for
from alongside.mirror.agreeing import offer_transcripts
from alongside.mirror.long_reading import read_at_once
from alongside.mirror.models import Reading
from alongside.mirror.own_view import offer_view
from alongside.supervision import actions as supervision
from alongside.supervision.rules import Kind

CORRECTED = "You noticed that"  # how the turn begins that the specialist heard another way
SUPERVISES = "sam"
BROUGHT = "What I said: I got ahead of you there.\n\nHow it felt: I remember hearing my own voice for a long while in the middle."
ASKED, EARLIER, LASTS = 26, 24, timedelta(days=80)


def reflect(telling: Telling, walk: Walk) -> None:
    """Let the specialist ask, the person agree, and the specialist look back at the talk of a day."""
    if walk.transcript:
        telling.then(ASKED, 16, lambda: _agree(telling, walk))
        for at in range(len(walk.earlier_talks)):
            telling.then(EARLIER - 2 * at, 19, partial(_look_earlier, telling, walk, at))
        telling.then(walk.transcript_day, 19, lambda: _look(telling, walk))


def _look_earlier(telling: Telling, walk: Walk, at: int) -> None:
    """Look at one of the talks before, the latest last: what stands here is what was brought of it."""
    person, specialist, partnership = telling.together(walk)
    held = Meeting.objects.filter(partnership=partnership, ended_at__isnull=False).order_by("-starts_at")
    free = [meeting for meeting in held[1:8] if transcript_for(specialist, meeting) is None]
    talked = free[len(walk.earlier_talks) - 1 - at]
    transcript = actions.add_transcript(specialist, talked, parse(walk.earlier_talks[at])[0])
    reading = read_at_once(specialist, transcript, specialist.name, person.name)
    actions.look_back(specialist, reading, felt="", meant="")


def _agree(telling: Telling, walk: Walk) -> None:
    person, specialist, partnership = telling.together(walk)
    agreement = agreement_of(specialist, partnership.id)
    if agreement is None:
        raise LookupError("The two do not walk together.")
    until = (now() + LASTS).date().isoformat()
    accept(person, offer_transcripts(specialist, agreement, purpose="To hear how I listen, and to listen better.", until=until))


def _look(telling: Telling, walk: Walk) -> None:
    person, specialist, partnership = telling.together(walk)
    talked = Meeting.objects.filter(partnership=partnership, ended_at__isnull=False).latest("starts_at")
    transcript = actions.add_transcript(specialist, talked, parse(walk.transcript)[0])
    reading = read_at_once(specialist, transcript, specialist.name, person.name)
    felt, next_time = walk.reflection
    actions.look_back(specialist, reading, felt=felt, meant="")
    actions.try_next(specialist, reading, next_time)
    if isinstance(reading, Reading):
        at = next(turn["index"] for turn in reading.heard["turns"] if turn["text"].startswith(CORRECTED))
        actions.correct(specialist, reading, at, frozenset({"affirmation", "simple_reflection"}))
        accept(person, offer_view(specialist, transcript, partnership))
        own = supervision.prepare(specialist, Kind.READING, transcript.id, telling.accounts[SUPERVISES], BROUGHT)
        supervision.bring(specialist, own)
