"""First pages: a person's day, the people a specialist walks alongside, a programme's door."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from alongside.consent.access import Given, given_to, looked, sight
from alongside.decisions.cards import cards
from alongside.journey import access as journey
from alongside.journey.access.how import words_of
from alongside.journey.forms.wins import WinNowForm
from alongside.journey.rules import GoalState
from alongside.journey.showing import called, seen, sides_of, step_row, taps
from alongside.journey.showing.at_once import at_once
from alongside.kernel.access import ROLES, Who, allows
from alongside.kernel.clock import now
from alongside.meetings.access import both_see
from alongside.meetings.access.away import planned_while_away
from alongside.meetings.afterwards import invitations
from alongside.meetings.away import in_brief
from alongside.mirror.access import latest_line
from alongside.partnership.access import ended_lately, others_name, presence
from alongside.partnership.access.pulse import shown_lately
from alongside.partnership.models import Partnership
from alongside.partnership.there import i_stand, lines
from alongside.programme.access import invitations_by
from alongside.programme.viewer import Viewer
from alongside.supervision.access import still_to_talk
from alongside.today import access, showing
from alongside.today.quiet import contested_records, quiet_lines, replies_beside
from alongside.today.rules import Order
from alongside.ui.dates import plain_day

DRAWN = 1  # offers that a first page draws whole: on a phone each fills the screen
SHARING = 5  # of those who share something by name, how many a first page names; the rest is one link away
ASKED = 2  # quiet questions after a talk that a first page shows at most


@allows(Who.GUEST, what="The way in: leads to one's first page, or to the sign-in page")
def door(_request: HttpRequest) -> HttpResponse:
    """Lead to the first page."""
    return redirect("today")


@allows(*ROLES, what="One's own first page, made of nothing but what each room's own gate lets through")
def today(request: HttpRequest) -> HttpResponse:
    """Show the first page of whoever acts in whichever role."""
    viewer: Viewer = request.viewer  # type: ignore[attr-defined]
    if viewer.role is Who.PERSON:
        return _own_day(request, viewer)
    if viewer.role is Who.SPECIALIST:
        return _people(request, viewer)
    waiting = invitations_by(viewer).filter(answered_at=None, withdrawn_at=None).count()
    return render(
        request,
        "today/programme.html",
        {
            "hello": showing.greeting(viewer.name, now()),
            "day": now(),
            "waiting": waiting,
            "administers": viewer.role is Who.ADMINISTRATOR,
            "brought": still_to_talk(viewer) if viewer.role is Who.SUPERVISOR else 0,
            **_shared(given_to(viewer)),
        },
    )


def _ended(viewer: Viewer) -> list[tuple[Partnership, str]]:
    """Return what ended lately by no act of the viewer's, each with the name of the other."""
    return [(walk, others_name(viewer, walk)) for walk in ended_lately(viewer)]


def _shared(given: list[Given]) -> dict[str, Any]:
    return {"shared": showing.shared(given[:SHARING]), "more_shared": len(given) > SHARING}


def _own_day(request: HttpRequest, viewer: Viewer) -> HttpResponse:
    day = access.own_day(viewer)
    known = _known(viewer, day)
    partner = known.get(day.meeting.partnership.specialist_id, "") if day.meeting else ""
    return render(request, "today/person.html", {
        "hello": showing.greeting(viewer.name, now()),
        "day": now(),
        "own": day.meaning,
        "written_on": plain_day(day.meaning.at) if day.meaning else "",
        "walks": day.walks,
        "walked": day.walked,
        "asked_to_walk": showing.asked_to_walk(day.asked_to_walk),
        "meeting": day.meeting,
        "partner": partner,
        "kept_back": day.meeting is not None and not both_see(day.meeting.partnership),
        "how": showing.how(day.meeting) if day.meeting else "",
        "away": showing.away_then(viewer, day.meeting, day.there) if day.meeting else "",
        "asked": invitations(viewer)[:ASKED],
        "taps": taps(day.check_in, words_of(viewer)),
        "there": lines(day.there),
        "told": _ended(viewer),
        "quiet": day.quiet,
        "records": day.records,
        "offered_a_time": day.offered_a_time,
        "offers": cards(viewer, day.offers[:DRAWN], back=reverse("today")),
        "named_offers": showing.named(day.offers[DRAWN:]),
        "more_offers": day.more_offers,
        "steps": [step_row(viewer, step, known).shown for step in day.steps],
        "steps_goal": day.steps[0].goal_id if day.steps else None,
        "strength": day.strength,
        "strength_seen": seen(day.strength, known) if day.strength else "",
        "win_now": WinNowForm(),
        "at_once": at_once(viewer, day.check_in),
        "in_two": day.in_two,
        "ending": showing.nearest_ends(day.ending),
    })  # fmt: skip


def _known(viewer: Viewer, day: access.OwnDay) -> dict[UUID, str]:
    """Return the names on a person's first page, most of which came with the two who walk together."""
    known = {viewer.id: viewer.name} | {walk.specialist_id: str(walk.specialist.chosen_name) for walk in day.walks}
    noticed_by = day.strength.noticed_by_id if day.strength else None
    return known | called(one for one in (noticed_by, *sides_of(day.steps)) if one not in known)


def _people(request: HttpRequest, viewer: Viewer) -> HttpResponse:
    order = Order.NAME if request.GET.get("by") == Order.NAME else Order.NEXT_MEETING
    waits = access.waiting(viewer)
    walks = access.walks(viewer, order, waits)
    newcomers, known = access.newcomers(waits, walks), [one.partnership for one in walks]
    contested, check_in = contested_records(viewer, known), journey.latest_check_in(viewer)
    asked, while_away = presence.asked_of(viewer), planned_while_away(viewer)
    covering = presence.covering_now(viewer, asked)
    covered = {person.person for cover in covering for person in cover.people if person.sees}
    return render(request, "today/specialist.html", {
        "told": _ended(viewer),
        "quiet": [*contested, *quiet_lines(viewer, known), *replies_beside(viewer)],
        "stand": i_stand(presence.own_stand(viewer)),
        "while_away": in_brief(len(while_away)) if while_away else "",
        "asks": [str(cover.absence.owner.chosen_name) for cover in asked if not cover.answer],
        "covering": showing.covering(covering),
        **_shared([one for one in given_to(viewer) if one.owner not in covered]),
        "day": now(),
        "lede": showing.waiting_sentence(walks, newcomers, more=bool(contested)),
        "people": showing.companions(walks),
        "count": len(walks),
        "by_name": order is Order.NAME,
        "asked": invitations(viewer)[:ASKED],
        "newcomers": cards(viewer, newcomers, back=reverse("today")),
        "line": latest_line(viewer),
        "taps": taps(check_in if journey.tapped_now(check_in) else None, words_of(viewer)),
    })  # fmt: skip


@allows(
    Who.SPECIALIST,
    Who.SUPERVISOR,
    what="Who lets them see something by name, who does not walk with them; what of it, and until when",
)
@require_safe
def shared_with_me(request: HttpRequest) -> HttpResponse:
    """Show everybody who lets me see something, each with the way to it."""
    viewer: Viewer = request.viewer  # type: ignore[attr-defined]
    return render(request, "today/shared.html", {"shared": showing.shared(given_to(viewer))})


@allows(Who.SPECIALIST, what="What a person shares with the specialist who walks with them now")
def person_overview(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Show a specialist the way to everything that is between them and one person."""
    viewer: Viewer = request.viewer  # type: ignore[attr-defined]
    walk = access.walk_of(viewer, partnership_id)
    if walk is None:
        raise Http404
    view = sight(viewer, walk.partnership.person_id)
    looked(view, "today.overview")
    own = journey.meaning_of(view)
    goals = journey.goals_of(view, GoalState.OPEN)
    next_steps = journey.next_step_of(view, goals)
    return render(request, "today/overview.html", {
        "name": walk.name,
        "walk": walk.partnership,
        "shown_at": shown_lately(viewer, [walk.partnership]).get(walk.partnership.id),
        "meeting": walk.meeting,
        "how": showing.how(walk.meeting) if walk.meeting else "",
        "own": own,
        "written_on": plain_day(own.at) if own else "",
        "goals": [(goal, next_steps.get(goal.id)) for goal in goals],
        "strengths": journey.strengths_of(view),
        "for_me": cards(viewer, walk.for_me, back=request.path),
        "for_them": cards(viewer, walk.for_them, back=request.path),
    })  # fmt: skip
