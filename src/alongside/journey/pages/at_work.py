"""Where a strength was seen at work: said by the person, pointed to by somebody who walks with them."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from alongside.consent.rules import Category
from alongside.journey import access, places
from alongside.journey.access import strengths as finding
from alongside.journey.actions import strengths as actions
from alongside.journey.at_work import GOAL
from alongside.journey.forms import ReasonForm
from alongside.journey.forms.strengths import LeanForm, SeenForm
from alongside.journey.models import Strength
from alongside.journey.pages.asking import WillSee, goal_seen, or_404, settled, viewer_of
from alongside.journey.rules.strengths import Ref
from alongside.journey.showing import called
from alongside.kernel.access import Who, allows
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say


@allows(Who.PERSON, Who.SPECIALIST, what="Saying where their own strength was seen, or offering that to a person they walk with")
@require_http_methods(["GET", "POST"])
def seen_new(request: HttpRequest, strength_id: UUID) -> HttpResponse:
    """Say where a strength was seen at work, or offer it."""
    viewer = viewer_of(request)
    view, strength = or_404(finding.strength_of(viewer, strength_id))
    or_404(view.asker.is_owner or view.asker.walking or None)
    form = SeenForm(request.POST or None, choices=places.recent(view, finding.TO_CHOOSE))
    reason = ReasonForm(request.POST or None)
    mine = view.asker.is_owner
    will_see = (
        WillSee(viewer, Category.STRENGTHS, request.POST or None, item=strength, label=_("Who sees this:")) if mine else None
    )
    if request.method == "POST" and form.is_valid() and reason.is_valid() and settled(will_see):
        _say_where(request, viewer, strength, form, reason.cleaned_data["reason"])
        return redirect("strength", strength.id)
    owner = called([strength.owner_id])[strength.owner_id]
    context = {"strength": strength, "mine": mine, "owner": owner, "form": form, "reason": reason, "will_see": will_see}
    return render(request, "journey/seen_write.html", context)


def _say_where(request: HttpRequest, viewer: Viewer, strength: Strength, form: SeenForm, reason: str) -> None:
    line = form.cleaned_data["text"]
    if strength.owner_id == viewer.id:
        _see(request, viewer, strength, form.ref, line)
    else:
        actions.offer_seen(viewer, strength, form.ref, line, reason)
        say(request, _("Offered. It waits for an answer. Nothing changes until then."), calm=True)


def _see(request: HttpRequest, viewer: Viewer, strength: Strength, ref: Ref | None, line: str) -> None:
    try:
        actions.see_at_work(viewer, strength, ref, line)
    except actions.SeenThere:
        say(request, _("It is already written there. Nothing was changed."), calm=True)
    else:
        say(request, _("Kept with your strength."), calm=True)


@allows(Who.PERSON, what="Taking away where a strength of their own was seen")
@require_POST
def seen_take_away(request: HttpRequest, seen_id: UUID) -> HttpResponse:
    """Take away where a strength was seen, with a way back."""
    viewer = viewer_of(request)
    found = or_404(finding.own_seen(viewer, seen_id))
    actions.take_away(viewer, found)
    say(request, _("Taken away. It stays in the strength’s story."), undo=reverse("seen_put_back", args=[found.id]))
    return redirect("strength", found.strength_id)


@allows(Who.PERSON, what="Putting back where a strength of their own was seen")
@require_POST
def seen_put_back(request: HttpRequest, seen_id: UUID) -> HttpResponse:
    """Put back where a strength was seen."""
    viewer = viewer_of(request)
    found = or_404(finding.own_seen(viewer, seen_id, taken_away=True))
    try:
        actions.put_back(viewer, found)
    except actions.SeenThere:
        say(request, _("It is already written there. Nothing was changed."), calm=True)
    return redirect("strength", found.strength_id)


@allows(Who.PERSON, what="Saying which of their own strengths helps with a goal of theirs")
@require_http_methods(["GET", "POST"])
def goal_strength(request: HttpRequest, goal_id: UUID) -> HttpResponse:
    """Say which strength I lean on for a goal."""
    viewer = viewer_of(request)
    goal = or_404(access.own_goal(viewer, goal_id))
    mine = {str(one.id): one for one in access.strengths_of(access.own_sight(viewer))}
    form = LeanForm(request.POST or None, strengths=[(key, one.name) for key, one in mine.items()])
    will_see = goal_seen(request, goal)
    if request.method == "POST" and form.is_valid() and settled(will_see):
        said = form.cleaned_data
        _see(request, viewer, mine[said["strength"]], Ref(GOAL, goal.id), said["text"])
        return redirect(f"{reverse('goal', args=[goal.id])}#strengths")
    return render(request, "journey/goal_strength.html", {"goal": goal, "form": form, "any": bool(mine), "will_see": will_see})
