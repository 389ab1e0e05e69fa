"""What becomes of planned meetings when two no longer walk together: they are called off, and stand in the list as such."""

from typing import Any

from alongside.audit.actions import record
from alongside.kernel.clock import now
from alongside.meetings.actions.ground import tell
from alongside.meetings.models import Meeting, Series
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer


def call_off_ahead(partnership: Partnership, by: Viewer, **_: Any) -> None:
    """Call off what is still to come between two, in the transaction that ends it. Hears `partnership.signals.ended`."""
    planned = Meeting.objects.select_for_update().filter(
        partnership=partnership, called_off_at=None, started_at=None, ended_at=None, starts_at__gt=now()
    )
    ahead = list(planned.order_by("starts_at", "id"))
    for meeting in ahead:
        meeting.partnership = partnership
        meeting.called_off_at, meeting.called_off_by_id = now(), by.id
        meeting.save(update_fields=["called_off_at", "called_off_by"])
        if meeting.series_id is None:
            tell(by, meeting, "called_off")
    _let_go({meeting.series_id for meeting in ahead}, partnership, by)


def _let_go(wanted: set[Any], partnership: Partnership, by: Viewer) -> None:
    for series in Series.objects.select_for_update().filter(pk__in=wanted - {None}, let_go_at=None).order_by("id"):
        series.let_go_at, series.let_go_by_id = now(), by.id
        series.save(update_fields=["let_go_at", "let_go_by"])
        record("meetings.series_let_go", actor=by.id, role=by.role, about=partnership.person_id, thing=series.id)
