"""Finding series: rhythms in which two meet."""

from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone

from alongside.consent.access import sight
from alongside.consent.rules import Category
from alongside.kernel.clock import now
from alongside.meetings.access.meetings import Calendar
from alongside.meetings.models import Meeting, Series
from alongside.partnership.access import partnership_of
from alongside.programme.viewer import Viewer


def series_of(viewer: Viewer, series_id: UUID) -> Series | None:
    """Return one series if the viewer may see the meetings of the two."""
    found = Series.objects.filter(pk=series_id).first()
    partnership = partnership_of(viewer, found.partnership_id) if found else None
    if not found or not partnership or not sight(viewer, partnership.person_id).sees(Category.MEETINGS):
        return None
    found.partnership = partnership
    return found


def rhythms(calendar: Calendar) -> list[Series]:
    """Return the series that go on, of the partnerships whose meetings somebody may see."""
    kept = {partnership.id: partnership for partnership in calendar.partnerships if partnership.is_current}
    found = list(
        Series.objects.filter(partnership__in=kept, let_go_at=None, last_day__gte=timezone.localdate(now())).order_by(
            "first_day", "id"
        )
    )
    for series in found:
        series.partnership = kept[series.partnership_id]
    return found


def its_meetings(series: Series) -> QuerySet[Meeting]:
    """Return the meetings of a series that the viewer may see, by their time."""
    return series.meetings.select_related("agreed").order_by("starts_at", "id")


def still_to_come(series: Series) -> QuerySet[Meeting]:
    """Return the meetings of a series that are planned and have not begun."""
    return its_meetings(series).filter(called_off_at=None, started_at=None, starts_at__gt=now())
