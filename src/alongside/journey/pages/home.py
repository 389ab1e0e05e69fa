"""My journey, what recovery means to me, and what somebody else sees of a person."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from alongside.consent.access import Sight, looked
from alongside.consent.rules import Category
from alongside.decisions.access import about
from alongside.decisions.cards import cards
from alongside.journey import access, actions, showing
from alongside.journey.access.how import words_of
from alongside.journey.access.measures import responses_of
from alongside.journey.access.network import any_network_of
from alongside.journey.access.over_time import known_of
from alongside.journey.access.wellness import any_wellness_of
from alongside.journey.forms import MeaningForm
from alongside.journey.models import Goal, Strength
from alongside.journey.pages.asking import WillSee, or_404, settled, viewer_of
from alongside.journey.pages.set_beside import own_part
from alongside.journey.pages.told import told
from alongside.journey.rules import GoalState
from alongside.journey.rules.beside import Own
from alongside.journey.showing.at_once import at_once
from alongside.journey.showing.how import in_words
from alongside.kernel.access import Who, allows
from alongside.programme.viewer import Viewer
from alongside.ui.components import Entry
from alongside.ui.notices import say

AT_ONCE = 6
TAPS_AT_ONCE = 7


def goal_rows(view: Sight, goals: list[Goal]) -> list[dict[str, Any]]:
    """Return goals ready to draw, each with its next step in words."""
    steps = access.next_step_of(view, goals)
    return [{"goal": goal, "state": str(showing.STATES[GoalState(goal.state)]), "next": steps.get(goal.id)} for goal in goals]


def strength_rows(viewer: Viewer, strengths: list[Strength], known: Mapping[UUID, str]) -> list[dict[str, Any]]:
    """Return strengths ready to draw."""
    return [{"strength": strength, "seen": showing.seen(strength, known, viewer)} for strength in strengths]


def noticing(strengths: list[Strength], *others: UUID) -> dict[UUID, str]:
    """Return the names of those who noticed strengths, and of others on the page."""
    return showing.called([*others, *(strength.noticed_by_id for strength in strengths)])


@allows(Who.PERSON, what="Their own journey")
@require_GET
def journey(request: HttpRequest) -> HttpResponse:
    """My journey: what it means to me, then goals, strengths, how I am, and my plan."""
    viewer = viewer_of(request)
    view = access.own_sight(viewer)
    goals = access.goals_of(view, GoalState.OPEN, GoalState.PAUSED)
    latest = access.latest_check_in(viewer)
    strengths = access.strengths_of(view)
    return render(
        request,
        "journey/home.html",
        {
            "meaning": access.meaning_of(view),
            "goals": goal_rows(view, goals[:AT_ONCE]),
            "more_goals": len(goals) > AT_ONCE,
            "strengths": strength_rows(viewer, strengths[-AT_ONCE:], noticing(strengths[-AT_ONCE:])),
            "more_strengths": len(strengths) > AT_ONCE,
            "taps": showing.taps(latest if access.tapped_now(latest) else None, words_of(viewer)),
            "latest": latest,
            "plan": access.own_plan(viewer),
            "at_once": at_once(viewer, latest if access.tapped_now(latest) else None),
            **told(view),
        },
    )


@allows(Who.PERSON, what="Their own words for what recovery means to them")
@require_http_methods(["GET", "POST"])
def meaning(request: HttpRequest) -> HttpResponse:
    """What recovery means to me: the words, the place to change them, and the earlier ones."""
    viewer = viewer_of(request)
    now = access.meaning_of(access.own_sight(viewer))
    away = access.meaning_put_away(viewer)
    held = now or away
    form = MeaningForm(request.POST or None, initial={"words": now.words if now else ""})
    will_see = WillSee(viewer, Category.MEANING, request.POST or None, item=held.item if held else None)
    if request.method == "POST" and form.is_valid() and settled(will_see):
        back = away is None or "anew" in request.POST  # an old page opens nothing that was put away meanwhile
        actions.write_meaning(viewer, form.cleaned_data["words"], will_see.audience, form.cleaned_data["changed"], back=back)
        told = _("Your words are kept.") if back else _("Your words are kept, and they are put away, as you chose meanwhile.")
        say(request, told, calm=True)
        return redirect("meaning")
    earlier = access.earlier_meanings(viewer) if now else []
    beside = own_part(request, Own.MEANING, now.item) if now else None
    context = {"now": now, "form": form, "will_see": will_see, "earlier": earlier, "away": away, "beside": beside}
    return render(request, "journey/meaning.html", context)


@allows(Who.SPECIALIST, Who.SUPERVISOR, what="What a person lets them see of the person's journey; each look is written down")
@require_GET
def journey_of(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """What somebody else sees of a person: only what the gate lets through. What is withheld leaves no trace."""
    viewer = viewer_of(request)
    view = or_404(access.sight_of(viewer, person_id))
    meaning_now = access.meaning_of(view)
    goals = access.goals_of(view)
    strengths, held = access.strengths_of(view), access.plan_of(view)
    taps, more_taps = access.check_ins_of(view, limit=TAPS_AT_ONCE)
    plan = held if held and not held.empty else None
    shown = {"meaning": meaning_now, "goals": goals, "strengths": strengths, "check_ins": taps, "hard_day": plan}
    ways = {"wellness": any_wellness_of(view), "network": any_network_of(view)}
    tells = told(view)
    seen = [*(name for name, found in shown.items() if found), *tells["seen"]]
    looked(view, *(f"journey.{name}" for name in seen))
    known = noticing(strengths, person_id)
    offered = list(about(viewer, access.STRENGTH_KIND, [person_id]).filter(state="waiting")[:AT_ONCE])
    return render(
        request,
        "journey/of.html",
        {
            "name": known[person_id],
            "person_id": person_id,
            "walking": view.asker.walking,
            "may_notice": view.asker.walking and view.sees(Category.STRENGTHS),
            "meaning": meaning_now,
            "goals": goal_rows(view, goals),
            "strengths": strength_rows(viewer, strengths, known),
            "moods": [Entry(in_words(tap), moment=tap.made_at) for tap in taps],
            "more_moods": more_taps,
            "plan": showing.plan_items(plan.lines) if plan else [],
            "people": plan.people if plan else [],
            "nothing": not seen and not any(ways.values()),
            "over_time": bool(goals or taps or known_of(view).strands),
            "measures": view.asker.walking or bool(responses_of(view, limit=1)[0]),
            **ways,
            "offers": cards(viewer, offered, back=request.path),
            **tells,
        },
    )
