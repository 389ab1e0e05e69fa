"""What is said where a meeting lies in a time when the specialist is away, or the person meets another. Nothing is blocked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from alongside.decisions.kinds import Words
from alongside.decisions.models import Offer
from alongside.kernel.access import Who
from alongside.meetings.access.away import planned_with_several, times_away
from alongside.meetings.models import Meeting
from alongside.meetings.rules import CannotMeet, read_plan
from alongside.meetings.rules.away import Span, meets, those_away
from alongside.meetings.rules.series import occurrences, read_series
from alongside.meetings.wording import rhythm_line
from alongside.partnership.access import others_name
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer
from alongside.ui import dates


def spans_of(words: Words) -> list[Span]:
    """Return when two would meet, as the words of an offer say it; nothing where no clock shows that time."""
    try:
        plans = [plan for _day, plan in occurrences(read_series(words))] if "rhythm" in words else [read_plan(words)]
    except CannotMeet:
        return []
    return [(plan.starts, plan.ends) for plan in plans]


def _is_away(name: str, lies: int, of: int) -> str:
    """Say it; without a name it is the specialist who reads. Of several meetings it is said once, with how many."""
    if of == 1:
        return _("%(name)s is away that day.") % {"name": name} if name else _("You are away that day.")
    facts = {"name": name, "count": lies}
    if name:
        return (
            ngettext(
                "One of these meetings lies in the time when %(name)s is away.",
                "%(count)s of these meetings lie in the time when %(name)s is away.",
                lies,
            )
            % facts
        )
    return (
        ngettext(
            "One of these meetings lies in the time when you are away.",
            "%(count)s of these meetings lie in the time when you are away.",
            lies,
        )
        % facts
    )


def _reader(viewer: Viewer, specialist: str) -> str:
    return "" if viewer.role is Who.SPECIALIST else specialist


def _meets_another(viewer: Viewer, space: UUID, spans: list[Span]) -> str:
    """Say to a person that they meet somebody else then: nobody else can know. Of several times it is said with how many."""
    others = [meeting for meeting in planned_with_several(viewer) if meeting.partnership_id != space]
    taken = [(meeting.starts_at, meeting.ends_at) for meeting in others]
    clash = [span for span in spans if meets(span, taken)]
    if not clash:
        return ""
    if len(spans) > 1:
        told = ngettext(
            "At one of these times you meet somebody else already.",
            "At %(count)s of these times you meet somebody else already.",
            len(clash),
        )
        return told % {"count": len(clash)}
    name = next(others_name(viewer, one.partnership) for one in others if meets(clash[0], [(one.starts_at, one.ends_at)]))
    return _("You meet %(name)s at that time already.") % {"name": name}


def on_asking(viewer: Viewer, partnership: Partnership, words: Words) -> str:
    """Say it to whoever has just offered a time; nothing where the specialist is there."""
    spans = spans_of(words)
    lies = those_away(spans, times_away([partnership.id]).get(partnership.specialist_id, []))
    name = _reader(viewer, str(partnership.specialist.chosen_name))
    then = _("You can leave it so, or choose another time.")
    return _and(_meets_another(viewer, partnership.id, spans), _is_away(name, len(lies), len(spans)) if lies else "", then=then)


def _and(*said: str, then: str) -> str:
    """Return what is to be said, and what one can do about it; nothing where there is nothing to say."""
    found = [one for one in said if one]
    return " ".join([*found, then]) if found else ""


def before_asking(viewer: Viewer, partnership: Partnership) -> list[str]:
    """Say, above the form in which a time is chosen, when the specialist is away."""
    name = _reader(viewer, str(partnership.specialist.chosen_name))
    told = _("%(name)s is away %(when)s.") if name else _("You are away %(when)s.")
    return [
        told % {"name": name, "when": dates.from_until(starts, until)}
        for starts, until in times_away([partnership.id]).get(partnership.specialist_id, [])
    ]


def lay_beside(offers: Iterable[Offer]) -> None:
    """Fetch once, for all offers that wait, when their specialists are away."""
    waiting = [offer for offer in offers if offer.waits]
    away = times_away({offer.space for offer in waiting}) if waiting else {}
    for offer in waiting:
        offer.away = away.get(offer.specialist_id, [])  # type: ignore[attr-defined]


def beside(offer: Offer, viewer: Viewer) -> str:
    """Say it beside an offer that waits, to either of the two."""
    if not offer.waits:
        return ""
    if not hasattr(offer, "away"):
        lay_beside([offer])
    spans = spans_of(offer.words)
    lies = those_away(spans, offer.away)  # type: ignore[attr-defined]
    mine = offer.offered_by_id == viewer.id
    specialist = offer.offered_by if offer.specialist_id == offer.offered_by_id else offer.offered_to
    name = _reader(viewer, str(specialist.chosen_name))
    then = (
        _("You can still ask, or take it back and choose another time.")
        if mine
        else _("You can still say yes, or suggest another time.")
    )
    return _and(_meets_another(viewer, offer.space, spans), _is_away(name, len(lies), len(spans)) if lies else "", then=then)


def planned(viewer: Viewer, meeting: Meeting, away: Iterable[Span]) -> str:
    """Say it of a meeting that is planned; `away` is when its specialist is."""
    if not those_away([(meeting.starts_at, meeting.ends_at)], list(away)):
        return ""
    name = _reader(viewer, str(meeting.partnership.specialist.chosen_name))
    then = _("You can still meet, or offer another time.")
    return f"{_is_away(name, 1, 1)} {then}"


def planned_here(viewer: Viewer, meeting: Meeting) -> str:
    """Say the same, and ask when the specialist is away."""
    return planned(viewer, meeting, times_away([meeting.partnership_id]).get(meeting.partnership.specialist_id, []))


@dataclass(frozen=True)
class Row:
    """One meeting, or several of one series, in a time when their specialist is away. `move` is where another time is offered."""

    said: str
    url: str
    move: str = ""


def in_brief(count: int) -> str:
    """Say to a specialist how many meetings lie in a time when they are away."""
    told = ngettext(
        "One meeting lies in the time when you are away.", "%(count)s meetings lie in the time when you are away.", count
    )
    return told % {"count": count}


def rows(viewer: Viewer, meetings: Iterable[Meeting]) -> list[Row]:
    """Return a specialist's meetings while they are away, the nearest first; those of one series are one row, with how many."""
    found: dict[UUID, list[Meeting]] = {}
    for meeting in meetings:
        found.setdefault(meeting.series_id or meeting.id, []).append(meeting)
    return [_row(viewer, alike) for alike in found.values()]


def _row(viewer: Viewer, alike: list[Meeting]) -> Row:
    first = alike[0]
    named: Mapping[str, object] = {"name": others_name(viewer, first.partnership), "when": dates.dated(first.starts_at)}
    if len(alike) == 1 or first.series is None:
        url = reverse("meeting", args=[first.id])
        return Row(_("%(name)s, %(when)s") % named, url, reverse("meeting_move", args=[first.id]))
    series = {**named, "rhythm": rhythm_line(first.series), "count": len(alike)}
    said = ngettext("%(name)s. %(rhythm)s: %(count)s meeting", "%(name)s. %(rhythm)s: %(count)s meetings", len(alike)) % series
    return Row(said, reverse("meeting_series", args=[first.series.id]))
