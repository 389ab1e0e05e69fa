"""Steps of a goal: add, offer, change, order, done."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from alongside.consent.access import Sight
from alongside.journey import access, actions, showing
from alongside.journey.forms import LineForm, ReasonForm, StepForm
from alongside.journey.models import Goal, Step
from alongside.journey.pages.asking import back_to, cannot_see, goal_seen, one_of, or_404, settled, viewer_of
from alongside.journey.rules import StepOwner
from alongside.kernel.access import Who, allows
from alongside.people.access import names
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say


def _owners(view: Sight, others: dict[UUID, str]) -> list[tuple[str, str]]:
    """Return whose step it can be, said to whoever writes."""
    if view.asker.is_owner:
        found = [(StepOwner.ME.value, _("Me"))]
        if others:
            name = next(iter(others.values())) if len(others) == 1 else _("My specialist")
            found += [(StepOwner.SPECIALIST.value, name), (StepOwner.TOGETHER.value, showing.and_me(name))]
        return found
    person = names([view.owner_id])[view.owner_id]
    return [
        (StepOwner.ME.value, person),
        (StepOwner.SPECIALIST.value, _("Me")),
        (StepOwner.TOGETHER.value, showing.and_me(person)),
    ]


@allows(Who.PERSON, Who.SPECIALIST, what="Adding a step to their own goal, or offering one to a person they walk with")
@require_http_methods(["GET", "POST"])
def step_new(request: HttpRequest, goal_id: UUID) -> HttpResponse:
    """Add a step, or offer one."""
    viewer = viewer_of(request)
    view, goal = or_404(access.goal_of(viewer, goal_id))
    or_404(view.asker.is_owner or view.asker.walking or None)
    others = access.companions(goal.owner_id) if view.asker.is_owner else {}
    form = StepForm(request.POST or None, owners=_owners(view, others), initial={"step_owner": StepOwner.ME.value})
    reason, will_see = ReasonForm(request.POST or None), goal_seen(request, goal)
    if request.method == "POST" and form.is_valid() and reason.is_valid() and settled(will_see):
        try:
            _add(request, viewer, goal, form, reason.cleaned_data["reason"])
            return redirect("goal", goal.id)
        except actions.CannotSee:
            form.add_error("step_owner", cannot_see(goal, others))
    context = {"goal": goal, "mine": view.asker.is_owner, "form": form, "reason": reason, "others": _choice(others)}
    context |= {"will_see": will_see, "name": names([goal.owner_id])[goal.owner_id]}
    return render(request, "journey/step_write.html", context)


def _choice(others: dict[UUID, str]) -> list[tuple[UUID, str]]:
    """Return whom to ask when there are several."""
    return list(others.items()) if len(others) > 1 else []


def _add(request: HttpRequest, viewer: Viewer, goal: Goal, form: StepForm, reason: str) -> None:
    if goal.owner_id != viewer.id:
        actions.offer_step(viewer, goal, form.step, reason)
        say(request, _("Offered. It waits for an answer. Nothing changes until then."), calm=True)
    elif form.step.step_owner is StepOwner.ME:
        actions.add_step(viewer, goal, form.step)
        say(request, _("Your step is kept."), calm=True)
    else:
        _ask(request, viewer, goal, form, reason, None)


def _ask(request: HttpRequest, viewer: Viewer, goal: Goal, form: StepForm, reason: str, instead_of: Step | None) -> None:
    asked = one_of(request.POST, "specialist") or (instead_of.specialist_id if instead_of else None)
    try:
        actions.ask_for_step(viewer, goal, form.step, specialist=asked, instead_of=instead_of, reason=reason)
    except actions.CannotSee:
        raise
    except actions.NobodyToAsk:
        say(request, _("Nobody who walks with you can be asked for this now. Nothing was changed."), calm=True)
    else:
        say(request, _("Offered, because it asks something of somebody else too. It waits for their answer."), calm=True)


@allows(Who.PERSON, what="Changing a step of their own goals")
@require_http_methods(["GET", "POST"])
def step(request: HttpRequest, step_id: UUID) -> HttpResponse:
    """Change a step, move it, take it out, or write a line about it."""
    viewer = viewer_of(request)
    found = or_404(access.own_step(viewer, step_id))
    view, others = access.own_sight(viewer), access.companions(viewer.id)
    first = {**found.words.for_offer(), "by_day": found.by_day}
    form = StepForm(request.POST or None, owners=_owners(view, others), initial=first)
    reason = ReasonForm(request.POST or None)
    will_see = goal_seen(request, found.goal)
    if request.method == "POST" and form.is_valid() and reason.is_valid() and settled(will_see):
        try:
            _change(request, viewer, found, form, reason.cleaned_data["reason"])
            return redirect("goal", found.goal_id)
        except actions.CannotSee:
            form.add_error("step_owner", cannot_see(found.goal, others))
    more = {"line": LineForm(initial={"line": found.done_line or ""}), "will_see": will_see}
    context = {"goal": found.goal, "step": found, "mine": True, "form": form, "reason": reason, "others": _choice(others)}
    return render(request, "journey/step_write.html", context | more)


def _change(request: HttpRequest, viewer: Viewer, found: Step, form: StepForm, reason: str) -> None:
    if form.step == found.words:
        say(request, _("The words are the same as before."), calm=True)
    elif form.step.step_owner is StepOwner.ME:
        actions.change_step(viewer, found, form.step)
        say(request, _("Your step is kept in these words. The earlier ones stay in the goal’s story."), calm=True)
    else:
        _ask(request, viewer, found.goal, form, reason, found)


@allows(Who.PERSON, Who.SPECIALIST, what="Marking a step of their own goals, or one that they took on, as done or not")
@require_POST
def step_done(request: HttpRequest, step_id: UUID) -> HttpResponse:
    """Mark a step done, with a line if one likes, or not done after all."""
    viewer = viewer_of(request)
    found = or_404(access.step_to_do(viewer, step_id))
    line = LineForm(request.POST)
    done = request.POST.get("done") != "0"
    actions.mark_step(viewer, found, done=done, line=line.cleaned_data["line"] if line.is_valid() else "")
    if done:
        say(request, _("Done. If you like, open the step and add a line about it."), calm=True)
    return back_to(request, reverse("goal", args=[found.goal_id]))


@allows(Who.PERSON, what="The order of steps of their own goals")
@require_POST
def step_move(request: HttpRequest, step_id: UUID) -> HttpResponse:
    """Move a step one place."""
    viewer = viewer_of(request)
    found = or_404(access.own_step(viewer, step_id))
    actions.move_step(viewer, found, earlier=request.POST.get("to") == "earlier")
    return redirect(f"{reverse('goal', args=[found.goal_id])}#steps")


@allows(Who.PERSON, what="Taking a step out of their own goals")
@require_POST
def step_take_out(request: HttpRequest, step_id: UUID) -> HttpResponse:
    """Take a step out of its goal."""
    viewer = viewer_of(request)
    found = or_404(access.own_step(viewer, step_id))
    actions.take_out_step(viewer, found)
    say(request, _("Taken out. It stays in the goal’s story."), undo=reverse("step_put_back", args=[found.id]))
    return redirect("goal", found.goal_id)


@allows(Who.PERSON, what="Putting a step back into their own goals")
@require_POST
def step_put_back(request: HttpRequest, step_id: UUID) -> HttpResponse:
    """Put a step back that was taken out."""
    viewer = viewer_of(request)
    found = or_404(access.own_step(viewer, step_id, taken_out=True))
    actions.take_out_step(viewer, found, out=False)
    return redirect(f"{reverse('goal', args=[found.goal_id])}#steps")
