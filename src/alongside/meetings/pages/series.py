"""One series: its rhythm, its meetings, and letting go of what is still to come."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods

from alongside.kernel.access import Who, allows
from alongside.meetings.access.series import its_meetings, series_of, still_to_come
from alongside.meetings.actions import NotNow
from alongside.meetings.actions.series import let_go
from alongside.meetings.forms import CallOffForm
from alongside.meetings.models import Series
from alongside.meetings.pages.meetings import OWN_MEETINGS, viewer_of
from alongside.meetings.showing import parted, series_entries, series_facts, why_not_now
from alongside.meetings.wording import rhythm_line
from alongside.partnership.access import others_name
from alongside.ui.notices import say


def _series_or_404(request: HttpRequest, series_id: UUID) -> Series:
    found = series_of(viewer_of(request), series_id)
    if found is None:
        raise Http404
    return found


@allows(Who.PERSON, Who.SPECIALIST, what=OWN_MEETINGS)
@require_GET
def series(request: HttpRequest, series_id: UUID) -> HttpResponse:
    """A rhythm, what both agreed about it, and each meeting of it."""
    viewer, found = viewer_of(request), _series_or_404(request, series_id)
    meetings = list(its_meetings(found))
    shown = {
        "series": found,
        "rhythm": rhythm_line(found),
        "other": others_name(viewer, found.partnership),
        "facts": series_facts(found, meetings),
        "entries": series_entries(meetings),
        "can_let_go": found.partnership.is_current and found.let_go_at is None and still_to_come(found).exists(),
        "let_go_by": _by(found),
        "parted": parted(found.partnership, found.let_go_at),
    }
    return render(request, "meetings/series.html", shown)


def _by(found: Series) -> str:
    if found.let_go_by_id is None:
        return ""
    walking = found.partnership
    return str((walking.person if found.let_go_by_id == walking.person_id else walking.specialist).chosen_name)


@allows(Who.PERSON, Who.SPECIALIST, what=OWN_MEETINGS)
@require_http_methods(["GET", "POST"])
def series_let_go(request: HttpRequest, series_id: UUID) -> HttpResponse:
    """Let go of the meetings of a series that are still to come, with a line."""
    viewer, found = viewer_of(request), _series_or_404(request, series_id)
    other, form = others_name(viewer, found.partnership), CallOffForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            gone = let_go(viewer, found, form.cleaned_data["words"])
        except NotNow as problem:
            say(request, why_not_now(problem.args[0], other), calm=True)
        else:
            said = ngettext(
                "One meeting is called off. %(other)s sees it, with your line.",
                "%(count)s meetings are called off. %(other)s sees it, with your line.",
                gone,
            )
            say(request, said % {"count": gone, "other": other}, calm=True)
        return redirect("meeting_series", found.id)
    shown = {"form": form, "series": found, "rhythm": rhythm_line(found), "other": other, "left": still_to_come(found).count()}
    return render(request, "meetings/series_let_go.html", shown) if shown["left"] else redirect("meeting_series", found.id)
