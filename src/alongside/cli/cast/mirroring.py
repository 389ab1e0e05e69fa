"""One conversation that a specialist looked at in the mirror, with the person's agreement."""

from datetime import timedelta

from alongside.cli.cast.story import Walk
from alongside.cli.cast.telling import Telling
from alongside.decisions.actions import accept
from alongside.kernel.clock import now
from alongside.listening import parse
from alongside.meetings.models import Meeting
from alongside.mirror import actions
from alongside.mirror.long_reading import make_reading
from alongside.mirror.access import agreement_of

ASKED, LASTS = 26, timedelta(days=80)


def reflect(telling: Telling, walk: Walk) -> None:
    """Let the specialist ask, the person agree, and the specialist look back at the talk of a day."""
    if walk.transcript:
        telling.then(ASKED, 16, lambda: _agree(telling, walk))
        telling.then(walk.transcript_day, 19, lambda: _look(telling, walk))


def _agree(telling: Telling, walk: Walk) -> None:
    person, specialist, partnership = telling.together(walk)
    agreement = agreement_of(specialist, partnership.id)
    if agreement is None:
        raise LookupError("The two do not walk together.")
    until = (now() + LASTS).date().isoformat()
    accept(person, actions.ask(specialist, agreement, purpose="To hear how I listen, and to listen better.", until=until))


def _look(telling: Telling, walk: Walk) -> None:
    person, specialist, partnership = telling.together(walk)
    talked = Meeting.objects.filter(partnership=partnership, ended_at__isnull=False).latest("starts_at")
    transcript = actions.add_transcript(specialist, talked, parse(walk.transcript)[0])
    reading = make_reading(specialist, transcript, specialist.name, person.name)
    felt, next_time = walk.reflection
    actions.look_back(specialist, reading, felt=felt, meant="")
    actions.try_next(specialist, reading, next_time)
