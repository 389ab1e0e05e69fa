"""What one of the two said they will do next becomes a step."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from alongside.consent.actions import NotYours
from alongside.journey.actions.steps import CannotSee, NobodyToAsk
from alongside.kernel.access import Who, allows
from alongside.meetings.access.steps import goals_open, line_of
from alongside.meetings.actions import NotNow
from alongside.meetings.actions.steps import make_step
from alongside.meetings.forms.steps import NextStepForm
from alongside.meetings.models import Meeting, NextThing
from alongside.meetings.pages.meetings import meeting_or_404, viewer_of
from alongside.meetings.showing import pair_of, title, why_not_now
from alongside.ui import dates
from alongside.ui.notices import say


@allows(
    Who.PERSON, Who.SPECIALIST, what="What either said they will do next, at a meeting of their own; goals only as they see them"
)
@require_http_methods(["GET", "POST"])
def next_step(request: HttpRequest, meeting_id: UUID, next_id: UUID) -> HttpResponse:
    """Choose the goal, and make it a step or offer it."""
    viewer, found = viewer_of(request), meeting_or_404(request, meeting_id)
    line = line_of(found, next_id)
    if line is None:
        raise Http404
    goals = goals_open(viewer, found)
    at_once = viewer.role is Who.PERSON and line.author_id == viewer.id
    form = NextStepForm(request.POST or None, goals=goals, initial={"text": line.words}) if goals else None
    if form and request.method == "POST" and form.is_valid() and _made(request, found, line, form):
        said = _("It is a step of your goal now.") if at_once else _("Offered. Nothing changes until %(other)s answers.")
        say(request, said % {"other": pair_of(viewer, found).other}, calm=True)
        return redirect(f"{reverse('meeting', args=[found.id])}#next-things")
    shown = {
        "form": form, "meeting": found, "line": line, "title": title(found), "pair": pair_of(viewer, found),
        "at_once": at_once, "is_person": viewer.role is Who.PERSON,
    }  # fmt: skip
    return render(request, "meetings/next_step.html", shown)


def _made(request: HttpRequest, found: Meeting, line: NextThing, form: NextStepForm) -> bool:
    viewer = viewer_of(request)
    goal = next(one for one in goals_open(viewer, found) if str(one.id) == form.cleaned_data["goal"])
    reason = _("From our talk on %(day)s.") % {"day": dates.day(found.met_at)}
    try:
        make_step(viewer, found, line, goal, form.step, reason)
    except CannotSee:
        told = _(
            "%(other)s cannot see this goal, so the question would never arrive. Choose another, or change who sees this one."
        )
        form.add_error("goal", told % {"other": pair_of(viewer, found).other})
        return False
    except (NotYours, NobodyToAsk):
        raise Http404 from None
    except NotNow as problem:
        form.add_error(None, why_not_now(problem.args[0], pair_of(viewer, found).other))
        return False
    return True
