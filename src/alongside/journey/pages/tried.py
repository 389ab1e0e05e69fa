"""What a goal or a step waits on, and what was tried for a goal."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from alongside.journey import access
from alongside.journey.access import reviews as finding
from alongside.journey.actions import goals as actions
from alongside.journey.forms.reviews import TriedForm, WaitForm
from alongside.journey.models import Goal, Step
from alongside.journey.pages.asking import goal_seen, or_404, settled, viewer_of
from alongside.journey.showing import called
from alongside.kernel.access import Who, allows
from alongside.ui.notices import say


@allows(Who.PERSON, what="Saying what a goal of their own waits on")
@require_http_methods(["GET", "POST"])
def goal_waits(request: HttpRequest, goal_id: UUID) -> HttpResponse:
    """Say what a goal waits on."""
    return _waits(request, or_404(access.own_goal(viewer_of(request), goal_id)), None)


@allows(Who.PERSON, Who.SPECIALIST, what="Saying what a step of their own goals waits on, or one that they took on")
@require_http_methods(["GET", "POST"])
def step_waits(request: HttpRequest, step_id: UUID) -> HttpResponse:
    """Say what a step waits on."""
    step = or_404(access.step_to_do(viewer_of(request), step_id))
    return _waits(request, step.goal, step)


def _waits(request: HttpRequest, goal: Goal, step: Step | None) -> HttpResponse:
    viewer = viewer_of(request)
    standing = finding.step_waits_on(step) if step else finding.waits_on(goal)
    form = WaitForm(request.POST or None, initial={"words": standing.words if standing else ""})
    will_see = goal_seen(request, goal)
    if request.method == "POST" and form.is_valid() and settled(will_see):
        actions.wait_on(viewer, goal, form.cleaned_data["words"], step)
        say(request, _("Kept. You can say at any time that it no longer waits."), calm=True)
        return redirect(f"{reverse('goal', args=[goal.id])}#steps")
    owner = called([goal.owner_id])[goal.owner_id]
    context = {"goal": goal, "step": step, "form": form, "will_see": will_see, "owner": owner}
    return render(request, "journey/waits_write.html", context)


@allows(Who.PERSON, Who.SPECIALIST, what="Saying that a goal of their own, or a step that is theirs to do, waits no more")
@require_POST
def waits_over(request: HttpRequest, waiting_id: UUID) -> HttpResponse:
    """Say that something is waited on no more."""
    viewer = viewer_of(request)
    found = or_404(finding.waiting_of(viewer, waiting_id))
    actions.stop_waiting(viewer, found)
    say(request, _("It no longer waits. What it waited on stays in the goal’s story."), calm=True)
    return redirect(f"{reverse('goal', args=[found.goal_id])}#steps")


@allows(Who.PERSON, what="Saying what they tried for a goal of their own")
@require_http_methods(["GET", "POST"])
def tried_new(request: HttpRequest, goal_id: UUID) -> HttpResponse:
    """Say what I tried for a goal, how it went, and whether I would go again."""
    viewer = viewer_of(request)
    goal = or_404(access.own_goal(viewer, goal_id))
    form, will_see = TriedForm(request.POST or None, initial={"again": ""}), goal_seen(request, goal)
    if request.method == "POST" and form.is_valid() and settled(will_see):
        actions.add_tried(viewer, goal, form.cleaned_data["what"], form.cleaned_data["went"], form.would_again)
        say(request, _("Kept with your goal."), calm=True)
        return redirect(f"{reverse('goal', args=[goal.id])}#tried")
    return render(request, "journey/tried_write.html", {"goal": goal, "form": form, "will_see": will_see})


@allows(Who.PERSON, what="The words about what they tried for a goal of their own")
@require_http_methods(["GET", "POST"])
def tried(request: HttpRequest, tried_id: UUID) -> HttpResponse:
    """Put what I tried in other words, or take it out."""
    viewer = viewer_of(request)
    found = or_404(finding.own_tried(viewer, tried_id))
    form = TriedForm(request.POST or None, initial={"what": found.what, "went": found.went or "", "again": found.again or ""})
    will_see = goal_seen(request, found.goal)
    if request.method == "POST" and form.is_valid() and settled(will_see):
        actions.change_tried(viewer, found, form.cleaned_data["what"], form.cleaned_data["went"], form.would_again)
        say(request, _("Your words are kept. The earlier ones stay in the goal’s story."), calm=True)
        return redirect(f"{reverse('goal', args=[found.goal_id])}#tried")
    context = {"goal": found.goal, "tried": found, "form": form, "will_see": will_see}
    return render(request, "journey/tried_write.html", context)


@allows(Who.PERSON, what="Taking out what they tried for a goal of their own")
@require_POST
def tried_take_out(request: HttpRequest, tried_id: UUID) -> HttpResponse:
    """Take out what was tried, with a way back."""
    viewer = viewer_of(request)
    found = or_404(finding.own_tried(viewer, tried_id))
    actions.take_out_tried(viewer, found)
    say(request, _("Taken out. It stays in the goal’s story."), undo=reverse("tried_put_back", args=[found.id]))
    return redirect("goal", found.goal_id)


@allows(Who.PERSON, what="Putting back what they tried for a goal of their own")
@require_POST
def tried_put_back(request: HttpRequest, tried_id: UUID) -> HttpResponse:
    """Put back what was tried."""
    viewer = viewer_of(request)
    found = or_404(finding.own_tried(viewer, tried_id, taken_out=True))
    actions.take_out_tried(viewer, found, out=False)
    return redirect(f"{reverse('goal', args=[found.goal_id])}#tried")
