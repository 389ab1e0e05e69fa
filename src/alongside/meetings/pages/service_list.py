"""For those who answer to a funder: a month of records without narrative, and what the programme records and counts."""

import csv
from datetime import date, datetime, time, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from alongside.kernel.access import Who, allows
from alongside.meetings.access.records import listed, month_of, rules_of
from alongside.meetings.actions.records import set_rules
from alongside.meetings.forms.records import RulesForm
from alongside.meetings.pages.meetings import viewer_of
from alongside.meetings.records_shown import COLUMNS, entry_of_month, row_of
from alongside.meetings.wording import month_says
from alongside.programme.viewer import Viewer
from alongside.ui import dates
from alongside.ui.notices import say

OF_THEIR_PROGRAMME = "An administrator or supervisor: when services were, of their own programme, and never a word of a note"
AT_ONCE = 50
FIRST_YEAR, LAST_YEAR = 2000, 2200


def _month(asked: str) -> date:
    """Return the first day of the month that an address asks for (2026-11), or of this month."""
    try:
        month = date.fromisoformat(f"{asked}-01")
    except ValueError:
        month = date.min
    return month if FIRST_YEAR <= month.year <= LAST_YEAR else dates.today().replace(day=1)


def _step(month: date, by: int) -> date:
    number = month.year * 12 + month.month - 1 + by
    return date(number // 12, number % 12 + 1, 1)


def _span(viewer: Viewer, month: date) -> tuple[datetime, datetime]:
    zone = ZoneInfo(viewer.programme.time_zone)
    begins, ends = (datetime.combine(day, time(), zone) for day in (month, _step(month, 1)))
    return begins, ends


@allows(Who.ADMINISTRATOR, Who.SUPERVISOR, what=OF_THEIR_PROGRAMME)
@require_GET
def service_list(request: HttpRequest) -> HttpResponse:
    """A month of records, by their time and by nothing else."""
    viewer, month = viewer_of(request), _month(request.GET.get("month", ""))
    page = Paginator(month_of(viewer, *_span(viewer, month)), AT_ONCE).get_page(request.GET.get("page"))
    found = list(page)
    listed(viewer, found)
    with timezone.override(ZoneInfo(viewer.programme.time_zone)):
        entries = [entry_of_month(viewer, record) for record in found]
    shown = {
        "entries": entries, "page": page, "month": month_says(month), "month_asked": f"{month:%Y-%m}",
        "before": f"{_step(month, -1):%Y-%m}", "after": f"{_step(month, 1):%Y-%m}",
        "administers": viewer.role is Who.ADMINISTRATOR,
    }  # fmt: skip
    return render(request, "meetings/service_list.html", shown)


@allows(Who.ADMINISTRATOR, Who.SUPERVISOR, what=OF_THEIR_PROGRAMME)
@require_GET
def service_csv(request: HttpRequest) -> HttpResponse:
    """The same month as a table (RFC 4180), in which no cell can be taken for a formula."""
    viewer, month = viewer_of(request), _month(request.GET.get("month", ""))
    found = list(month_of(viewer, *_span(viewer, month)))
    listed(viewer, found)
    written = StringIO()
    table = csv.writer(written)
    table.writerow(COLUMNS)
    with timezone.override(ZoneInfo(viewer.programme.time_zone)):
        table.writerows(row_of(record) for record in found)
    answer = HttpResponse(written.getvalue(), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="service-records-{month:%Y-%m}.csv"'
    answer["Cache-Control"] = "private, no-store"
    return answer


@allows(Who.ADMINISTRATOR, what="An administrator: what their own programme records, and how it counts")
@require_http_methods(["GET", "POST"])
def service_rules(request: HttpRequest) -> HttpResponse:
    """Set kinds of service and how units are counted, from now on."""
    viewer = viewer_of(request)
    form = RulesForm(request.POST or None, initial=_as_set(viewer))
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        set_rules(viewer, given["kinds"], form.count, given["longest"], group_kinds=given["group_kinds"])
        say(request, _("Kept. It counts for records written from now on."))
        return redirect("service_rules")
    return render(request, "meetings/service_rules.html", {"form": form})


def _as_set(viewer: Viewer) -> dict[str, object]:
    stands = rules_of(viewer.programme)
    said: dict[str, object] = {"kinds": "\n".join(stands.kinds), "group_kinds": "\n".join(stands.group_kinds)}
    said["longest"] = stands.longest // timedelta(minutes=1)
    if stands.count:
        said |= {"minutes": stands.count.minutes, "rounding": stands.count.rounding.value}
        said |= {"most_a_meeting": stands.count.most_a_meeting or None, "most_a_day": stands.count.most_a_day or None}
    return said
