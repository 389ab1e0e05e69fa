"""Maya and Dana in a partnership, a meeting that is over, and Maya's agreement to its transcript."""

from collections.abc import Callable
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from alongside.decisions import actions as decisions
from alongside.kernel.clock import now
from alongside.listening import parse_content
from alongside.meetings.actions import offer_meeting, start
from alongside.meetings.models import Meeting
from alongside.mirror import access, actions
from alongside.mirror.long_reading import read_at_once
from alongside.mirror.models import Reading
from alongside.mirror.tests.talks import TALK
from alongside.partnership.models import Partnership
from tests.cast import Cast

CHICAGO = ZoneInfo("America/Chicago")


def plan(cast: Cast, together: Partnership, days: float) -> Meeting:
    """Let Maya and Dana plan a meeting in so many days."""
    here = (now() + timedelta(days=days)).astimezone(CHICAGO)
    words = {"date": here.date().isoformat(), "time": here.strftime("%H:%M"), "zone": "America/Chicago", "minutes": "50"}
    offer = offer_meeting(cast.viewer("dana"), together, {**words, "channel": "phone", "place": "", "about": ""})
    decisions.accept(cast.viewer("maya"), offer)
    return Meeting.objects.get(pk=offer.subject)


Meet = Callable[..., Meeting]


@pytest.fixture
def meet(cast: Cast, together: Partnership) -> Meet:
    """Return a meeting of Maya and Dana that has begun, ahead of its plan by so many days: `meet(days=3)`."""

    def met(days: float = 3) -> Meeting:
        meeting = plan(cast, together, days)
        start(cast.viewer("dana"), meeting)
        return meeting

    return met


Agree = Callable[..., None]


@pytest.fixture
def agree(cast: Cast, together: Partnership) -> Agree:
    """Let Dana ask and Maya say yes, until so many days from now."""

    def agreed(days: int = 60) -> None:
        agreement = access.agreement_of(cast.viewer("dana"), together.id)
        assert agreement
        until = (now().astimezone(CHICAGO) + timedelta(days=days)).date().isoformat()
        offer = actions.ask(cast.viewer("dana"), agreement, purpose="To look at how I listen.", until=until)
        decisions.accept(cast.viewer("maya"), offer)

    return agreed


@pytest.fixture
def meeting(meet: Meet, agree: Agree) -> Meeting:
    """Return a meeting whose transcript may be brought."""
    agree()
    return meet()


def read_talk(cast: Cast, meeting: Meeting, talk: str = TALK) -> Reading:
    """Bring a talk and read it."""
    dana = cast.viewer("dana")
    found = access.meeting_of(dana, meeting.id)
    assert found
    transcript = actions.add_transcript(dana, found, parse_content(talk)[0])
    return read_at_once(dana, transcript, "Dana", "Maya")


@pytest.fixture
def reading(cast: Cast, meeting: Meeting) -> Reading:
    """Return Dana's reading of the talk, already looked back at."""
    found = read_talk(cast, meeting)
    actions.look_back(cast.viewer("dana"), found, felt="Tight in the middle.", meant="To slow down.")
    return found
