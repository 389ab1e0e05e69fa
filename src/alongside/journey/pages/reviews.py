"""Looking at a goal again, alone or together: the plan, both sides, the record."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from alongside.consent.access import looked
from alongside.journey import access, rules, showing
from alongside.journey.access import reviews as finding
from alongside.journey.actions import CannotSee, NobodyToAsk
from alongside.journey.actions import reviews as actions
from alongside.journey.forms import ReasonForm, VerbForm
from alongside.journey.forms.reviews import AloneForm, OwnSideForm, PlanForm, SideForm
from alongside.journey.models import Goal
from alongside.journey.pages.asking import cannot_see, goal_seen, one_of, or_404, settled, viewer_of
from alongside.journey.rules import GoalState
from alongside.journey.showing import called
from alongside.journey.showing.reviews import side_shown
from alongside.kernel.access import Who, allows
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say


def _as_it_stands(goal: Goal) -> dict[str, Any]:
    return {"importance": goal.importance, "confidence": goal.confidence, "again_on": goal.look_again_on}


@allows(Who.PERSON, what="Looking again at a goal of their own")
@require_http_methods(["GET", "POST"])
def goal_review(request: HttpRequest, goal_id: UUID) -> HttpResponse:
    """Look at a goal again, alone: what moved, where it stands, and what becomes of it."""
    viewer = viewer_of(request)
    goal = or_404(access.own_goal(viewer, goal_id))
    form = AloneForm(request.POST or None, initial=_as_it_stands(goal))
    will_see = goal_seen(request, goal)
    if request.method == "POST" and form.is_valid() and settled(will_see):
        if form.only_the_day:
            actions.look_on(viewer, goal, form.cleaned_data["again_on"])
            say(request, _("The day is kept. Nothing else was changed."), calm=True)
            return redirect("goal", goal.id)
        review = actions.look_again(viewer, goal, form.said, form.marks, again_on=form.cleaned_data["again_on"])
        say(request, _("Kept, as you see it today."), calm=True)
        return redirect("review", review.id)
    context = {
        "goal": goal, "form": form, "verb_form": VerbForm(), "will_see": will_see,
        "verbs": [(verb.value, str(showing.VERBS[verb])) for verb in rules.verbs_from(GoalState(goal.state))],
        "together": not goal.put_away_at and bool(access.companions(viewer.id)),
    }  # fmt: skip
    return render(request, "journey/goal_review.html", context)


@allows(Who.PERSON, Who.SPECIALIST, what="Offering to look together at their own goal, or at one of a person they walk with")
@require_http_methods(["GET", "POST"])
def review_plan(request: HttpRequest, goal_id: UUID) -> HttpResponse:
    """Offer to look at a goal together on a day."""
    viewer = viewer_of(request)
    view, goal = or_404(access.goal_of(viewer, goal_id))
    or_404(view.asker.is_owner or view.asker.walking or None)
    others = access.companions(goal.owner_id) if view.asker.is_owner else {}
    form, reason = PlanForm(request.POST or None), ReasonForm(request.POST or None)
    will_see = goal_seen(request, goal)
    if request.method == "POST" and form.is_valid() and reason.is_valid() and settled(will_see):
        try:
            return _offer(request, viewer, goal, form, reason.cleaned_data["reason"])
        except CannotSee:
            form.add_error(None, cannot_see(goal, others))
    owner = called([goal.owner_id])[goal.owner_id]
    choice = list(others.items()) if len(others) > 1 else []
    asked = next(iter(others.values())) if len(others) == 1 else ""
    context = {"goal": goal, "mine": view.asker.is_owner, "owner": owner, "others": choice, "asked": asked, "form": form,
               "reason": reason, "will_see": will_see}  # fmt: skip
    return render(request, "journey/review_plan.html", context)


def _offer(request: HttpRequest, viewer: Viewer, goal: Goal, form: PlanForm, reason: str) -> HttpResponse:
    try:
        actions.offer_to_look(viewer, goal, form.plan, specialist=one_of(request.POST, "specialist"), reason=reason)
    except CannotSee:
        raise
    except NobodyToAsk:
        say(request, _("Nobody who walks with you can be asked for this now. Nothing was changed."), calm=True)
    except actions.AskedAlready as asked:
        say(request, _("One of you has offered this already. Here it is."), calm=True)
        return redirect("offer", asked.args[0])
    else:
        say(request, _("Offered. It waits for an answer. Nothing changes until then."), calm=True)
    return redirect("goal", goal.id)


@allows(
    Who.PERSON,
    Who.SPECIALIST,
    Who.SUPERVISOR,
    what="A look at a goal that they may see, and writing their own side of it once; a look is written down",
)
@require_http_methods(["GET", "POST"])
def review(request: HttpRequest, review_id: UUID) -> HttpResponse:
    """One look at a goal: both sides where both wrote, and a place for mine while I have not."""
    viewer = viewer_of(request)
    view, goal, look = or_404(finding.review_of(viewer, review_id))
    form, will_see = _side_form(request, viewer, goal, look), goal_seen(request, goal)
    if request.method == "POST":
        if form is None:
            say(request, _("What was written stays as it is. You can write beside the goal."), calm=True)
            return redirect("review", review_id)
        if form.is_valid() and settled(will_see):
            actions.write_side(viewer, look.review, form.said, form.marks, again_on=form.cleaned_data.get("again_on"))
            say(request, _("Kept, as you wrote it."), calm=True)
            return redirect("review", review_id)
    looked(view, "journey.review", item=look.review.id)
    return render(request, "journey/review.html", _shown(viewer, goal, look, form) | {"will_see": will_see})


def _side_form(request: HttpRequest, viewer: Viewer, goal: Goal, look: finding.Look) -> SideForm | None:
    if not look.open_to(viewer):
        return None
    own = viewer.id == goal.owner_id
    return OwnSideForm(request.POST or None, initial=_as_it_stands(goal)) if own else SideForm(request.POST or None)


def _shown(viewer: Viewer, goal: Goal, look: finding.Look, form: SideForm | None) -> dict[str, Any]:
    known = called([goal.owner_id, look.review.specialist_id, *(side.author_id for side in look.sides)])
    mine = viewer.id == goal.owner_id
    with_ = look.review.specialist_id
    return {
        "goal": goal, "review": look.review, "mine": mine, "form": form, "owner": known[goal.owner_id],
        "with_me": with_ == viewer.id, "partner": known[with_] if with_ else "",
        "sides": [side_shown(viewer, goal, side, known) for side in look.sides],
        "may_drop": not look.sides and not look.review.dropped_at and viewer.id in (goal.owner_id, with_),
    }  # fmt: skip


@allows(Who.PERSON, Who.SPECIALIST, what="Saying that a look together, which both planned, did not come to be")
@require_POST
def review_drop(request: HttpRequest, review_id: UUID) -> HttpResponse:
    """Say that a planned look did not come to be."""
    viewer = viewer_of(request)
    _view, goal, look = or_404(finding.review_of(viewer, review_id))
    or_404((viewer.id in (goal.owner_id, look.review.specialist_id)) or None)
    try:
        actions.drop_look(viewer, look.review)
    except actions.WrittenAlready:
        say(request, _("What was written stays as it is. You can write beside the goal."), calm=True)
    else:
        say(request, _("It did not happen, and that is fine. You can plan another one."), calm=True)
    return redirect(f"{reverse('goal', args=[goal.id])}#stands-h")
