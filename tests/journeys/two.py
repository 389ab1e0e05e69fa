"""Sets two on the stage who walk together.

They have a talk that has begun, an agreement about transcripts, a goal of the person's, and a step for it that the
specialist offers and that waits for an answer.
"""

from datetime import timedelta
from typing import Any

from tests.journeys.place import Place


def enter(place: Place, language: str = "en") -> dict[str, Any]:
    """Let two more humans join and walk together; return how each signs in, and the addresses of what they have."""
    return place.set("two", language)


def open_the_stage(language: str) -> dict[str, Any]:
    """Let Maya and Dana join and walk together."""
    from alongside.decisions.actions import accept
    from alongside.journey import actions as journey
    from alongside.journey.rules import StepWords
    from alongside.kernel.clock import now
    from alongside.meetings import actions as meetings
    from alongside.meetings.models import Meeting
    from alongside.mirror import access as mirror
    from alongside.mirror.agreeing import offer_transcripts
    from alongside.partnership.actions import offer_to_walk
    from alongside.partnership.models import Partnership
    from tests.journeys.stage import open_the_stage as enter_one

    maya_in, dana_in = enter_one("Maya", "person", language), enter_one("Dana", "specialist", language)
    maya, dana = _viewer(maya_in["email"]), _viewer(dana_in["email"])
    accept(maya, offer_to_walk(dana, maya.membership))
    together = Partnership.objects.get(person=maya.account, specialist=dana.account)
    at = now() + timedelta(hours=1)
    plan = {"date": at.date().isoformat(), "time": at.strftime("%H:%M"), "zone": "UTC", "minutes": "50"}
    offered = meetings.offer_meeting(dana, together, {**plan, "channel": "phone", "place": "", "about": ""})
    accept(maya, offered)
    meetings.start(dana, Meeting.objects.get(pk=offered.subject))
    agreement, until = mirror.agreement_of(dana, together.id), (now() + timedelta(days=60)).date().isoformat()
    assert agreement
    accept(maya, offer_transcripts(dana, agreement, purpose="To look at how I listen.", until=until))
    goal = journey.write_goal(maya, "Open the bakery on Saturdays", "For the quiet.")
    offer = journey.offer_step(dana, goal, StepWords("Set two alarms"), "You said one is not enough.")
    return {
        "maya": maya_in,
        "dana": dana_in,
        "meeting": f"/meetings/{offered.subject}/",
        "transcript": f"/mirror/new/{offered.subject}/",
        "goal": f"/journey/goals/{goal.id}/",
        "offer": f"/offers/{offer.id}/",
    }


def _viewer(email: str) -> Any:
    from alongside.people.models import Account
    from alongside.programme.access import viewer_for
    from alongside.vault.access import lookup_digest

    viewer = viewer_for(Account.objects.get(username=lookup_digest(email)), None)
    assert viewer
    return viewer
