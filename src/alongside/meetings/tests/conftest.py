"""Maya and Dana in a partnership, and what they need to meet."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from alongside.decisions import actions as decisions
from alongside.kernel.clock import now
from alongside.meetings import access, actions
from alongside.meetings.models import Meeting
from alongside.partnership.models import Partnership
from tests.cast import Cast

CHICAGO = ZoneInfo("America/Chicago")


def words_for(at: datetime, **changed: str) -> dict[str, str]:
    """Return the words of a plan for a moment."""
    here = at.astimezone(CHICAGO)
    plain = {"date": here.date().isoformat(), "time": here.strftime("%H:%M"), "zone": "America/Chicago", "minutes": "50"}
    return {**plain, "channel": "phone", "place": "", "about": "", **changed}


Plans = Callable[..., Meeting]


@pytest.fixture
def planned(cast: Cast, together: Partnership) -> Plans:
    """Plan a meeting that both have agreed: `planned()`, or `planned(hours=30, by="maya", place="…")`."""

    def plan(hours: float = 48, by: str = "dana", **changed: Any) -> Meeting:
        other = "maya" if by == "dana" else "dana"
        words = words_for(now() + timedelta(hours=hours), **changed)
        offer = actions.offer_meeting(cast.viewer(by), together, words)
        decisions.accept(cast.viewer(other), offer)
        return found(cast, offer.subject)

    return plan


def found(cast: Cast, meeting_id: UUID) -> Meeting:
    """Return a meeting afresh, as Maya finds it."""
    meeting = access.meeting_of(cast.viewer("maya"), meeting_id)
    assert meeting
    return meeting


@pytest.fixture
def begun(cast: Cast, planned: Plans) -> Meeting:
    """Return a meeting that goes on now."""
    meeting = planned()
    actions.start(cast.viewer("dana"), meeting)
    return found(cast, meeting.id)


@pytest.fixture
def ended(cast: Cast, begun: Meeting) -> Meeting:
    """Return a meeting that has ended, with a word of each in its note."""
    actions.save_words(cast.viewer("maya"), begun, "I woke at 4:40.", 0)
    actions.save_words(cast.viewer("dana"), begun, "She woke by herself.", 0)
    actions.end(cast.viewer("maya"), begun)
    return found(cast, begun.id)
