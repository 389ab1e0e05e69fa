"""A wellness plan: read it, write each part, print it for the fridge; and what somebody else sees of it and may offer."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent.access import looked
from alongside.consent.pieces import all_audience_words
from alongside.consent.rules import Category
from alongside.decisions.cards import cards
from alongside.journey import access, showing
from alongside.journey.access import wellness as plan_access
from alongside.journey.actions import wellness as actions
from alongside.journey.forms import ReasonForm
from alongside.journey.forms.wellness import SheetForm, WellnessLineForm
from alongside.journey.models import WellnessLine
from alongside.journey.pages.asking import Sees, WillSee, or_404, page_asked, settled, viewer_of
from alongside.journey.pages.turning import put_away
from alongside.journey.rules.wellness import HARD_DAY, Part, on_paper, part_named
from alongside.journey.showing import wellness as drawn
from alongside.journey.showing.lines import crisis_calls
from alongside.kernel.access import Who, allows
from alongside.people.access import names
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say


@allows(Who.PERSON, what="Their own wellness plan")
@require_GET
def wellness(request: HttpRequest) -> HttpResponse:
    """My wellness plan: what is written, part by part, and the parts that are still open."""
    viewer = viewer_of(request)
    plan = plan_access.own_wellness(viewer)
    items = [one.item for one in plan if one.item]
    shown = drawn.parts(plan, drawn.MINE, all_audience_words(viewer, items, Category.WELLNESS))
    offers = cards(viewer, plan_access.wellness_offers(viewer, items), back=request.path)
    hard_day = access.own_plan(viewer)
    written = [bool(one.lines) for one in shown]
    context = {"parts": shown, "begun": any(written), "some_open": not all(written), "offers": offers, "hard_day": hard_day}
    away = put_away(request, plan_access.put_away_wellness, lambda one: str(one.words), "wellness_put_back")
    return render(request, "journey/wellness.html", context | {"away": away})


@allows(Who.PERSON, what="One part of their own wellness plan")
@require_http_methods(["GET", "POST"])
def wellness_part(request: HttpRequest, part: str) -> HttpResponse:
    """One part: its lines to read, add to, change and order; who sees it; and what stood there before."""
    viewer, named = viewer_of(request), or_404(part_named(part))
    form = WellnessLineForm(request.POST or None)
    here = plan_access.own_wellness_part(viewer, named)
    will_see = None if here.item else WillSee(viewer, Category.WELLNESS, request.POST or None, now=actions.usual_for(named))
    if request.method == "POST" and form.is_valid() and (will_see is None or will_see.ready):
        actions.write(viewer, named, form.cleaned_data["text"], audience=will_see.audience if will_see else None)
        return redirect(f"{request.path}#write")
    return render(request, "journey/wellness_part.html", _one_part(request, viewer, here) | {"form": form, "will_see": will_see})


def _one_part(request: HttpRequest, viewer: Viewer, here: plan_access.PartOfPlan) -> dict[str, Any]:
    page = page_asked(request)
    earlier, more = plan_access.earlier_wellness(here.item, page) if here.item else ([], False)
    offers = plan_access.wellness_offers(viewer, [here.item] if here.item else [])
    return {
        "part": drawn.parts([here], drawn.MINE)[0],
        "example": drawn.EXAMPLES[here.part],
        "sees": Sees(viewer, here.item, Category.WELLNESS) if here.item else None,
        "earlier": drawn.earlier(earlier),
        "newer": page - 1,
        "older": page + 1 if more else 0,
        "offers": cards(viewer, offers, back=request.path),
    }


def _line(viewer: Viewer, line_id: UUID, *, put_away: bool = False) -> WellnessLine:
    return or_404(plan_access.own_wellness_line(viewer, line_id, put_away=put_away))


def _back(line: WellnessLine) -> HttpResponse:
    return redirect("wellness_part", line.item.part)


@allows(Who.PERSON, what="Changing a line of their own wellness plan")
@require_http_methods(["GET", "POST"])
def wellness_line(request: HttpRequest, line_id: UUID) -> HttpResponse:
    """Put a line in other words; the earlier ones are kept."""
    viewer = viewer_of(request)
    line = _line(viewer, line_id)
    form = WellnessLineForm(request.POST or None, initial={"text": line.words})
    label = _("Who sees this part:")
    will_see = WillSee(viewer, Category.WELLNESS, request.POST or None, item=line.item, label=label)
    if request.method == "POST" and form.is_valid() and settled(will_see):
        if form.cleaned_data["text"] != line.words:
            actions.write(viewer, Part(line.item.part), form.cleaned_data["text"], instead_of=line)
        say(request, _("Your words are kept. The earlier ones are kept too."), calm=True)
        return _back(line)
    context = {"line": line, "form": form, "title": drawn.MINE[line.item.part], "part": line.item.part, "will_see": will_see}
    return render(request, "journey/wellness_line.html", context)


@allows(Who.PERSON, what="The order of the lines of their own wellness plan")
@require_POST
def wellness_move(request: HttpRequest, line_id: UUID) -> HttpResponse:
    """Move a line one place."""
    viewer = viewer_of(request)
    line = _line(viewer, line_id)
    actions.move(viewer, line, earlier=request.POST.get("to") == "earlier")
    return _back(line)


@allows(Who.PERSON, what="Putting away a line of their own wellness plan")
@require_POST
def wellness_put_away(request: HttpRequest, line_id: UUID) -> HttpResponse:
    """Put a line away, with a way back."""
    viewer = viewer_of(request)
    line = _line(viewer, line_id)
    actions.put_away(viewer, line)
    say(request, _("Put away."), undo=reverse("wellness_put_back", args=[line.id]))
    return _back(line)


@allows(Who.PERSON, what="Putting back a line of their own wellness plan")
@require_POST
def wellness_put_back(request: HttpRequest, line_id: UUID) -> HttpResponse:
    """Put a line back in its place."""
    viewer = viewer_of(request)
    line = _line(viewer, line_id, put_away=True)
    actions.put_away(viewer, line, away=False)
    return _back(line)


@allows(Who.PERSON, what="A sheet of their own wellness plan, for the fridge")
@require_GET
def wellness_sheet(request: HttpRequest) -> HttpResponse:
    """My plan on one sheet of paper, with the parts that I choose."""
    viewer = viewer_of(request)
    hard_day = access.own_plan(viewer)
    written = {one.name: one for one in drawn.parts(plan_access.own_wellness(viewer), drawn.MINE) if one.lines}
    there = [*written, *([HARD_DAY] if hard_day and not hard_day.empty else [])]
    asked = request.GET.getlist("part") if "chosen" in request.GET else None
    on_it = on_paper(there, asked)
    form = SheetForm(parts=[(name, drawn.MINE[name]) for name in on_paper(there, there)], initial={"part": on_it})
    context = {
        "form": form,
        "sheet": [{"name": name, "title": drawn.MINE[name], "part": written.get(name)} for name in on_it],
        "anything": bool(there),
        "lines": hard_day.lines if hard_day else [],
        "people": hard_day.people if hard_day else [],
        "name": viewer.name,
        "crisis": crisis_calls(viewer),
    }
    return render(request, "journey/wellness_sheet.html", context)


@allows(
    Who.PERSON, Who.SPECIALIST, Who.SUPERVISOR,
    what="The parts of a person’s wellness plan that the person lets them see; each look is written down",
)  # fmt: skip
@require_GET
def wellness_of(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """What somebody else sees of a person's plan. The person is led to their own."""
    viewer = viewer_of(request)
    view = or_404(access.sight_of(viewer, person_id))
    if view.asker.is_owner:
        return redirect("wellness")
    plan = plan_access.wellness_of(view)
    or_404(plan or view.asker.walking or None)
    shown = [one for one in drawn.parts(plan, drawn.THEIRS) if one.lines or view.asker.walking]
    if any(one.lines for one in shown):
        looked(view, "journey.wellness")
    items = [one.item for one in plan if one.item]
    context = {
        "name": names([person_id])[person_id], "person_id": person_id, "parts": shown, "may_offer": view.asker.walking,
        "offers": cards(viewer, plan_access.wellness_offers(viewer, items), back=request.path),
    }  # fmt: skip
    return render(request, "journey/wellness_of.html", context)


@allows(Who.SPECIALIST, what="Offering a line for a part of a wellness plan that a person they walk with lets them see")
@require_http_methods(["GET", "POST"])
def wellness_offer(request: HttpRequest, person_id: UUID, part: str) -> HttpResponse:
    """Offer a line for one part."""
    viewer, named = viewer_of(request), or_404(part_named(part))
    view = or_404(access.sight_of(viewer, person_id))
    item = or_404(plan_access.wellness_part_of(view, named) if view.asker.walking else None)
    form, reason = WellnessLineForm(request.POST or None), ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and reason.is_valid():
        actions.offer(viewer, item, form.cleaned_data["text"], reason.cleaned_data["reason"])
        say(request, _("Offered. It waits for an answer. Nothing changes until then."), calm=True)
        return redirect("wellness_of", person_id)
    context = {"form": form, "reason": reason, "person_id": person_id, "part": named.value, "title": drawn.THEIRS[named],
               "name": showing.called([person_id])[person_id]}  # fmt: skip
    return render(request, "journey/wellness_offer.html", context)
