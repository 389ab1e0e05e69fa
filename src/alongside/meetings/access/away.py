"""Finding what is planned for a time when a specialist is away."""

from collections.abc import Iterable
from uuid import UUID

from alongside.kernel.access import Who
from alongside.meetings.access.meetings import calendar_of
from alongside.meetings.models import Meeting
from alongside.meetings.rules.away import Span, meets
from alongside.partnership.access.presence import away_times, own_absences
from alongside.programme.viewer import Viewer, once_a_page


def times_away(partnerships: Iterable[UUID]) -> dict[UUID, list[Span]]:
    """Return when each specialist of some partnerships is away, by specialist: both of the two may read it."""
    return {
        specialist: [(absence.starts, absence.until) for absence in found]
        for specialist, found in away_times(partnerships).items()
    }


@once_a_page
def planned_while_away(viewer: Viewer) -> list[Meeting]:
    """Return a specialist's meetings to come that lie in a time when they said they are away, the nearest first."""
    away = [(absence.starts, absence.until) for absence in own_absences(viewer)] if viewer.role is Who.SPECIALIST else []
    if not away:
        return []
    calendar = calendar_of(viewer)
    ahead = calendar.upcoming.filter(started_at=None, starts_at__lt=max(until for _, until in away))
    kept = [m for m in ahead.select_related(None).select_related("series") if meets((m.starts_at, m.ends_at), away)]
    return calendar.placed(kept)


@once_a_page
def planned_with_several(viewer: Viewer) -> list[Meeting]:
    """Return the meetings to come of a person who walks with more than one specialist, the nearest first; else none.

    No specialist knows of the others', so only the person can notice that two lie at one time.
    """
    calendar = calendar_of(viewer)
    if viewer.role is not Who.PERSON or sum(walk.is_current for walk in calendar.partnerships) < 2:
        return []
    return calendar.placed(calendar.upcoming.select_related(None))
