"""First pages said in words and made ready to draw."""

from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from alongside.consent.access import Ending, Given
from alongside.consent.wording import THEIR_CATEGORIES
from alongside.decisions.access import meet
from alongside.decisions.kinds import kind_of
from alongside.decisions.models import Offer
from alongside.meetings.away import planned
from alongside.meetings.models import Meeting
from alongside.meetings.offers import channel_name
from alongside.partnership.access.presence import Covered, CoverNow, Here
from alongside.programme.viewer import Viewer
from alongside.today.access import Walk
from alongside.ui.components import Companion
from alongside.ui.dates import plain_day, when

MORNING_ENDS, AFTERNOON_ENDS = 12, 18


def greeting(name: str, moment: datetime) -> str:
    """Greet somebody by the hour that their own clock shows."""
    hour = timezone.localtime(moment).hour
    if hour < MORNING_ENDS:
        return _("Good morning, %(name)s") % {"name": name}
    if hour < AFTERNOON_ENDS:
        return _("Good afternoon, %(name)s") % {"name": name}
    return _("Good evening, %(name)s") % {"name": name}


def nearest_ends(endings: list[Ending]) -> list[tuple[str, datetime]]:
    """Return whose sight of something ends soon, each once, with the nearest end. The endings come soonest first."""
    nearest: dict[UUID, tuple[str, datetime]] = {}
    for ending in endings:
        nearest.setdefault(ending.recipient, (ending.name, ending.until))
    return list(nearest.values())


def how(meeting: Meeting) -> str:
    """Say how and where two meet."""
    return f"{channel_name(meeting.channel)}. {meeting.place}." if meeting.place else f"{channel_name(meeting.channel)}."


def named(offers: list[Offer]) -> list[tuple[str, str, str]]:
    """Return of each offer its address, what it is about, and who offers it."""
    return [(reverse("offer", args=[one.id]), kind_of(one).title(one), str(one.offered_by.chosen_name)) for one in meet(offers)]


def asked_to_walk(offers: list[Offer]) -> list[tuple[str, str]]:
    """Return of each offer to walk together that somebody made its address, and whom it waits for."""
    return [(reverse("offer", args=[one.id]), str(one.offered_to.chosen_name)) for one in meet(offers)]


def companions(walks: list[Walk]) -> list[Companion]:
    """Return the people whom a specialist walks with, ready to draw."""
    return [_companion(walk) for walk in walks]


def _companion(walk: Walk) -> Companion:
    action, action_url = _action(walk)
    return Companion(
        name=walk.name,
        url=reverse("person_overview", args=[walk.partnership.id]),
        next=_next(walk.meeting),
        waits=_waits(walk),
        answer_waits=bool(walk.for_me),
        action=action,
        action_url=action_url,
    )


def covering(found: list[CoverNow]) -> list[tuple[CoverNow, list[Companion]]]:
    """Return those for whom somebody covers at this moment, ready to draw, with whom they do it for."""
    return [(one, [_covered(person) for person in one.people]) for one in found]


def _covered(one: Covered) -> Companion:
    if one.sees:
        url = reverse("journey_of", args=[one.person])
        return Companion(one.name, url, _("Lets you see something meanwhile."), action=_("Open"), action_url=url)
    return Companion(one.name, "", _("May call or write to you. You see nothing else."))


def shared(given: list[Given]) -> list[Companion]:
    """Return the people who let somebody see something by name, ready to draw."""
    return [
        Companion(
            one.name,
            reverse("journey_of", args=[one.owner]),
            _("Lets you see: %(what)s.") % {"what": "; ".join(_by_day(one))},
            action=_("Open"),
            action_url=reverse("journey_of", args=[one.owner]),
        )
        for one in given
    ]


def _by_day(given: Given) -> list[str]:
    """Say what somebody lets see, what ends on one day together."""
    days: dict[str, list[str]] = {}
    for category, whole, until in given.parts:
        kind = str(THEIR_CATEGORIES[category])
        days.setdefault(plain_day(until), []).append(kind if whole else _("some of %(kind)s") % {"kind": kind})
    return [_("%(kinds)s, until %(day)s") % {"kinds": ", ".join(kinds), "day": day} for day, kinds in days.items()]


def away_then(viewer: Viewer, meeting: Meeting, there: list[Here]) -> str:
    """Say that the specialist is away when the two meet next, as far as the page knows already."""
    known = [away for here in there if here.partnership == meeting.partnership_id for away in here.aways]
    return planned(viewer, meeting, [(away.starts, away.until) for away in known])


def _next(meeting: Meeting | None) -> str:
    if meeting is None:
        return _("No meeting set.")
    return f"{capfirst(when(meeting.starts_at))}. {how(meeting)}"


def _waits(walk: Walk) -> str:
    name = {"name": walk.name}
    if walk.for_me:
        told = (
            _("%(name)s waits for your answer: %(what)s")
            if len(walk.for_me) == 1
            else _("%(name)s waits for your answers: %(what)s")
        )
        return told % {**name, "what": "; ".join(titles(walk.for_me))}
    if walk.for_them:
        count = len(walk.for_them)
        told = ngettext("Your offer waits for %(name)s’s answer", "%(count)s offers of yours wait for %(name)s’s answer", count)
        return told % {**name, "count": count}
    return ""


def titles(offers: tuple[Offer, ...]) -> list[str]:
    """Return what offers are about, each said once."""
    return list(dict.fromkeys(kind_of(offer).title(offer) for offer in offers))


def _action(walk: Walk) -> tuple[str, str]:
    if len(walk.for_me) == 1:
        return _("Read it"), reverse("offer", args=[walk.for_me[0].id])
    if walk.for_me:
        return _("Read them"), reverse("offers")
    if walk.meeting:
        return _("Get ready"), reverse("meeting", args=[walk.meeting.id])
    return _("Open"), reverse("person_overview", args=[walk.partnership.id])


def _answers_wait(count: int) -> str:
    if not count:
        return _("Nothing waits for you.")
    return ngettext("One answer waits for you.", "%(count)s answers wait for you.", count) % {"count": count}


def waiting_sentence(walks: list[Walk], newcomers: list[Offer], *, more: bool = False) -> str:
    """Say how many answers wait, and whom one meets next. That nothing waits is not said where something `more` does."""
    count = sum(len(walk.for_me) for walk in walks) + len(newcomers)
    waiting = _answers_wait(count) if count or not more else ""
    coming = [walk for walk in walks if walk.meeting]
    if not coming:
        return waiting
    first = min(coming, key=lambda walk: walk.meeting.starts_at)  # type: ignore[union-attr]
    meets = _("Next you meet %(name)s: %(when)s.") % {"name": first.name, "when": when(first.meeting.starts_at)}  # type: ignore[union-attr]
    return f"{waiting} {meets}".strip()
