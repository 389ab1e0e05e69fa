"""My plan for a hard day, support now, and a specialist's own care. Nobody is told that these were opened."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent.pieces import audiences
from alongside.consent.rules import Category
from alongside.journey import access, actions, showing
from alongside.journey.access.how import words_of
from alongside.journey.forms import LineForm, PlanLineForm, PlanPersonForm
from alongside.journey.models import PlanLine, PlanPerson
from alongside.journey.pages.asking import Sees, WillSee, settled, viewer_of
from alongside.journey.pages.turning import PutAway, put_away
from alongside.journey.showing.lines import crisis_calls
from alongside.kernel.access import Who, allows
from alongside.partnership.there import line
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say

OWN_CARE = (Who.PERSON, Who.SPECIALIST)


# ── the plan for a hard day ──


@allows(Who.PERSON, what="Their own plan for a hard day")
@require_http_methods(["GET", "POST"])
def hard_day(request: HttpRequest) -> HttpResponse:
    """My plan for a hard day: read it, add to it, print it."""
    viewer = viewer_of(request)
    answer = _added(request, viewer, "hard_day")
    if isinstance(answer, HttpResponse):
        return answer
    plan = access.own_plan(viewer)
    sees = Sees(viewer, plan.item, Category.HARD_DAY) if plan else None
    readers = sees.who if sees else audiences(viewer, viewer.id).words_for(Category.HARD_DAY)
    return render(
        request,
        "journey/hard_day.html",
        _plan_context(plan) | answer | {"sees": sees, "readers": readers, "away": _away(request)},
    )


def _plan_context(plan: access.Plan | None) -> dict[str, Any]:
    return {
        "plan": plan,
        "lines": plan.lines if plan else [],
        "people": [{"one": one, "call": showing.call(one)} for one in plan.people] if plan else [],
    }


def _away(request: HttpRequest) -> PutAway:
    return put_away(request, access.put_away_parts, _words, "plan_put_back")


def _words(part: PlanLine | PlanPerson) -> str:
    return str(part.words) if isinstance(part, PlanLine) else f"{part.name}, {part.phone}"


def _added(request: HttpRequest, viewer: Viewer, page: str) -> HttpResponse | dict[str, Any]:
    """Add what was sent (a line, or somebody to call) and go back, or return the forms with what needs a look."""
    sent = request.POST.get("add") if request.method == "POST" else None
    line = PlanLineForm(request.POST if sent == "line" else None)
    person = PlanPersonForm(request.POST if sent == "person" else None)
    if sent == "line" and line.is_valid():
        actions.add_line(viewer, line.cleaned_data["words"])
        return redirect(page)
    if sent == "person" and person.is_valid():
        said = person.cleaned_data
        actions.add_person(viewer, said["name"], said["phone"], said["note"])
        return redirect(page)
    return {"line_form": line, "person_form": person, "at_work": access.at_work(viewer)}


def _home(viewer: Viewer) -> str:
    return "hard_day" if viewer.role is Who.PERSON else "keep_well"


def _part(viewer: Viewer, part_id: UUID, *, put_away: bool = False) -> PlanLine | PlanPerson:
    part: PlanLine | PlanPerson | None = access.own_part(viewer, part_id, put_away=put_away)
    if part is None:
        raise Http404
    return part


@allows(*OWN_CARE, what="Changing a part of their own plan for a hard day")
@require_http_methods(["GET", "POST"])
def plan_part(request: HttpRequest, part_id: UUID) -> HttpResponse:
    """Change a line of the plan or somebody on it; what stood there is put away."""
    viewer = viewer_of(request)
    part = _part(viewer, part_id)
    form: PlanLineForm | PlanPersonForm
    if isinstance(part, PlanLine):
        form = PlanLineForm(request.POST or None, initial={"words": part.words})
    else:
        form = PlanPersonForm(request.POST or None, initial={"name": part.name, "phone": part.phone, "note": part.note or ""})
    will_see = _will_see(viewer, part, request)
    if request.method == "POST" and form.is_valid() and settled(will_see):
        _instead(viewer, part, form.cleaned_data)
        say(request, _("Your plan is kept."), calm=True)
        return redirect(_home(viewer))
    return render(
        request, "journey/plan_part.html", {"part": part, "form": form, "will_see": will_see, "home": reverse(_home(viewer))}
    )


def _will_see(viewer: Viewer, part: PlanLine | PlanPerson, request: HttpRequest) -> WillSee | None:
    """Return who will see a part of a person's plan; a specialist's own care is nobody else's to see."""
    if viewer.role is not Who.PERSON:
        return None
    return WillSee(viewer, Category.HARD_DAY, request.POST or None, item=part.plan, label=_("Who sees this plan:"))


def _instead(viewer: Viewer, part: PlanLine | PlanPerson, said: dict[str, str]) -> None:
    if isinstance(part, PlanLine):
        actions.add_line(viewer, said["words"], instead_of=part)
    else:
        actions.add_person(viewer, said["name"], said["phone"], said["note"], instead_of=part)


@allows(*OWN_CARE, what="The order of their own plan for a hard day")
@require_POST
def plan_move(request: HttpRequest, part_id: UUID) -> HttpResponse:
    """Move a part of the plan one place."""
    viewer = viewer_of(request)
    actions.move_part(viewer, _part(viewer, part_id), earlier=request.POST.get("to") == "earlier")
    return redirect(_home(viewer))


@allows(*OWN_CARE, what="Taking something off their own plan for a hard day")
@require_POST
def plan_put_away(request: HttpRequest, part_id: UUID) -> HttpResponse:
    """Take a part off the plan, with a way back."""
    viewer = viewer_of(request)
    part = _part(viewer, part_id)
    actions.put_away(viewer, part)
    say(request, _("Taken off your plan."), undo=reverse("plan_put_back", args=[part.id]))
    return redirect(_home(viewer))


@allows(*OWN_CARE, what="Putting something back on their own plan for a hard day")
@require_POST
def plan_put_back(request: HttpRequest, part_id: UUID) -> HttpResponse:
    """Put a part back on the plan."""
    viewer = viewer_of(request)
    actions.put_away(viewer, _part(viewer, part_id, put_away=True), away=False)
    return redirect(_home(viewer))


# ── support now, and keeping well ──


@allows(Who.GUEST, what="Anyone; who is signed in finds their own plan first. Nobody is told that it was opened")
@require_GET
def support_now(request: HttpRequest) -> HttpResponse:
    """Support now: my own plan, my own people, then those who answer all night, then when my specialist does."""
    viewer: Viewer | None = request.viewer  # type: ignore[attr-defined]
    plan = access.own_plan(viewer) if viewer and viewer.role in OWN_CARE else None
    context = _plan_context(plan) | {
        "name": viewer.name if viewer else "",
        "apart": bool(viewer and access.keeps_another_plan(viewer)),
        "own_plan_url": reverse(_home(viewer)) if viewer and viewer.role in OWN_CARE and not viewer.has_left else "",
        "items": showing.plan_items(plan.lines) if plan else [],
        "calls": [showing.call(one) for one in plan.people] if plan else [],
        "crisis": crisis_calls(viewer),
        "reach": [(one, line(one.here) if one.here else None) for one in access.reach_of(viewer)] if viewer else [],
    }
    return render(request, "journey/support_now.html", context)


@allows(Who.SPECIALIST, what="Their own care: what they tap and write here is theirs alone")
@require_http_methods(["GET", "POST"])
def keep_well(request: HttpRequest) -> HttpResponse:
    """Keep myself well: how I am, what helps me, who I can call. Nothing is counted, and nobody else sees it."""
    viewer = viewer_of(request)
    answer = _added(request, viewer, "keep_well")
    if isinstance(answer, HttpResponse):
        return answer
    latest = access.latest_check_in(viewer)
    here = latest if access.tapped_now(latest) else None
    context = (
        _plan_context(access.own_plan(viewer))
        | answer
        | {
            "taps": showing.taps(here, words_of(viewer)),
            "here": here,
            "crisis": crisis_calls(viewer),
            "readers": _("Only you"),
            "away": _away(request),
            "apart": access.keeps_another_plan(viewer),
        }
    )
    return render(
        request, "journey/keep_well.html", context | {"line": LineForm(initial={"line": here.line or ""} if here else {})}
    )
