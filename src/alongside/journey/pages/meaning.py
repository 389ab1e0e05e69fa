"""How "what recovery means to me" has changed: every version with its days, beside today's. And putting it away."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from alongside.journey import access as journey
from alongside.journey import actions
from alongside.journey.access import meanings as access
from alongside.journey.pages.asking import or_404, page_asked, viewer_of
from alongside.kernel.access import Who, allows
from alongside.ui.notices import say


@allows(Who.PERSON, what="All their own words for what recovery means to them, from the first on")
@require_GET
def meaning_over_time(request: HttpRequest) -> HttpResponse:
    """Every version, the newest first, each with the days on which it stood, beside today's words."""
    viewer, page = viewer_of(request), page_asked(request)
    today = access.meaning_now(viewer)
    rows, more = access.earlier_meanings_paged(viewer, page)
    until: datetime | None = access.meaning_after(rows[0]).since if rows else None
    versions = []
    for row in rows:
        versions.append({"one": row, "until": until})
        until = row.since
    context = {"today": today, "versions": versions, "newer": page - 1, "older": page + 1 if more else 0}
    return render(request, "journey/meaning_over_time.html", context)


@allows(Who.PERSON, what="Putting away their own words for what recovery means to them: nobody else sees them then")
@require_POST
def meaning_put_away(request: HttpRequest) -> HttpResponse:
    """Put away what recovery means to me, with a way back."""
    viewer = viewer_of(request)
    actions.put_meaning_away(viewer, or_404(journey.meaning_of(journey.own_sight(viewer))).item)
    say(request, _("Put away. Nobody else sees it now."), undo=reverse("meaning_bring_back"))
    return redirect("meaning")


@allows(Who.PERSON, what="Bringing back their own words for what recovery means to them")
@require_POST
def meaning_bring_back(request: HttpRequest) -> HttpResponse:
    """Bring back what recovery means to me."""
    viewer = viewer_of(request)
    actions.put_meaning_away(viewer, or_404(journey.meaning_put_away(viewer)).item, away=False)
    return redirect("meaning")
