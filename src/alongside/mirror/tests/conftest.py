"""Maya and Dana in a partnership, a meeting that is over, and Maya's agreement to its transcript."""

import stat
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from alongside.decisions import actions as decisions
from alongside.kernel.clock import now
from alongside.listening import parse_content
from alongside.meetings.actions import offer_meeting, start
from alongside.meetings.models import Meeting
from alongside.mirror import access, actions, agreeing, rules
from alongside.mirror.long_reading import read_at_once
from alongside.mirror.models import Reading
from alongside.mirror.tests.talks import OGG, TALK
from alongside.partnership.models import Partnership
from tests.cast import Cast
from tests.told import Found, story, tell

CHICAGO = ZoneInfo("America/Chicago")


@pytest.fixture(autouse=True)
def _heard_once(heard_once: None) -> None:
    """Let a talk that many tests bring be heard once."""


def plan(cast: Cast, together: Partnership, days: float, person: str = "maya") -> Meeting:
    """Let a person, Maya most often, and Dana plan a meeting in so many days."""
    here = (now() + timedelta(days=days)).astimezone(CHICAGO)
    words = {"date": here.date().isoformat(), "time": here.strftime("%H:%M"), "zone": "America/Chicago", "minutes": "50"}
    offer = offer_meeting(cast.viewer("dana"), together, {**words, "channel": "phone", "place": "", "about": ""})
    decisions.accept(cast.viewer(person), offer)
    return Meeting.objects.get(pk=offer.subject)


def agree_to_transcripts(cast: Cast, together: Partnership, days: int = 60, asks: str = "dana") -> None:
    """Let one of the two offer it, Dana most often, and the other say yes, until so many days from now."""
    agreement = access.agreement_of(cast.viewer(asks), together.id)
    assert agreement
    until = (now().astimezone(CHICAGO) + timedelta(days=days)).date().isoformat()
    offer = agreeing.offer_transcripts(cast.viewer(asks), agreement, purpose="To look at how I listen.", until=until)
    decisions.accept(cast.viewer("maya" if asks == "dana" else "dana"), offer)


def hold(cast: Cast, together: Partnership, days: float = 3) -> Meeting:
    """Let a meeting begin, ahead of its plan by so many days."""
    meeting = plan(cast, together, days)
    start(cast.viewer("dana"), meeting)
    return meeting


Meet = Callable[..., Meeting]


@pytest.fixture
def meet(cast: Cast, together: Partnership) -> Meet:
    """Return a meeting of Maya and Dana that has begun, ahead of its plan by so many days: `meet(days=3)`."""
    return partial(hold, cast, together)


Agree = Callable[..., None]


@pytest.fixture
def agree(cast: Cast, together: Partnership) -> Agree:
    """Let Dana ask and Maya say yes, until so many days from now."""
    return partial(agree_to_transcripts, cast, together)


def read_talk(cast: Cast, meeting: Meeting, talk: str = TALK) -> Reading:
    """Bring a talk and read it."""
    dana = cast.viewer("dana")
    found = access.meeting_of(dana, meeting.id)
    assert found
    transcript = actions.add_transcript(dana, found, parse_content(talk)[0])
    return read_at_once(dana, transcript, "Dana", "Maya")


def stands(reading: Reading) -> rules.Corrections:
    """Return what stands in a reading now by the specialist's word."""
    return access.corrections_to(Reading.objects.get(pk=reading.pk))


@story(after="together")
def talk_agreed(found: Found) -> Meeting:
    """Tell how Maya agreed to transcripts, and how a meeting began."""
    cast, together = found["cast"], found["together"]
    agree_to_transcripts(cast, together)
    return hold(cast, together)


@story(after="talk_agreed")
def talk_read(found: Found) -> Reading:
    """Tell how Dana read the talk and looked back at it."""
    cast: Cast = found["cast"]
    reading = read_talk(cast, found["talk_agreed"])
    actions.look_back(cast.viewer("dana"), reading, felt="Tight in the middle.", meant="To slow down.")
    return reading


@pytest.fixture(name="talk_agreed")
def _talk_agreed(cast: Cast, together: Partnership, story_so_far: Found) -> Meeting:
    """Return a meeting whose transcript may be brought."""
    meeting: Meeting = story_so_far.get("talk_agreed") or tell("talk_agreed", story_so_far)
    return meeting


@pytest.fixture(name="talk_read")
def _talk_read(talk_agreed: Meeting, story_so_far: Found) -> Reading:
    """Return Dana's reading of the talk, already looked back at."""
    reading: Reading = story_so_far.get("talk_read") or tell("talk_read", story_so_far)
    return reading


@pytest.fixture
def meeting(talk_agreed: Meeting) -> Meeting:
    """Return a meeting whose transcript may be brought."""
    return talk_agreed


@pytest.fixture
def reading(talk_read: Reading) -> Reading:
    """Return Dana's reading of the talk, already looked back at."""
    return talk_read


@pytest.fixture
def stand_in(tmp_path: Path) -> Callable[[str], str]:
    """Return the command of a program that stands in for a transcribing one and does what a line of shell says."""

    def made(body: str) -> str:
        program = tmp_path / "stand-in"
        program.write_text(f"#!/bin/sh\n{body}\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        return f"{program} -f {{audio}}"

    return made


@pytest.fixture
def audio(tmp_path: Path) -> Path:
    """Return a recording, in a folder of its own."""
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "recording").write_bytes(OGG)
    return folder / "recording"
