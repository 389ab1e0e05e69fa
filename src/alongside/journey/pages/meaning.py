"""How "what recovery means to me" has changed: every version with its days, beside today's."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from alongside.journey.access import meanings as access
from alongside.journey.pages.asking import page_asked, viewer_of
from alongside.kernel.access import Who, allows


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
