"""Who looks at whose journey, and what is between the two."""

from collections.abc import Iterable
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import Model, Q, QuerySet

from alongside.consent.access import Sight, sight, walkers
from alongside.partnership.access import current_between
from alongside.people.access import names
from alongside.programme.viewer import Viewer

RECENT = 30  # how much of a long history a page shows before "Earlier"
Row = TypeVar("Row", bound=Model)


def own_sight(viewer: Viewer) -> Sight:
    """Return what a person sees of themself: everything."""
    return sight(viewer, viewer.id)


def companions(person_id: UUID) -> dict[UUID, str]:
    """Return the names of the specialists who walk with a person now, by id, the longest first."""
    found = walkers(person_id)
    called = names(found)
    return {one: called[one] for one in found}


def space_between(person_id: UUID, specialist_id: UUID) -> UUID:
    """Return whose key seals what the two offer each other: their partnership's, else the person's."""
    partnership = current_between(person_id, specialist_id)
    return partnership.id if partnership else person_id


def sight_of(viewer: Viewer, person_id: UUID) -> Sight | None:
    """Return what somebody else may see of a person's journey, or None when there is nothing between the two.

    Whoever walks with the person has a page of them, however little is on it; others only what was given to them.
    """
    view = sight(viewer, person_id)
    between = view.asker.is_owner or view.asker.walking or any(grant.holds(view.at) for grant in view.grants)
    return view if between else None


def page_before_now(versions: QuerySet[Row], page: int, limit: int = RECENT) -> tuple[list[Row], bool]:
    """Return one page of versions, newest first, without the one that stands now, and whether there is another after it."""
    rows = list(versions[limit * (page - 1) + 1 : limit * page + 2])
    return rows[:limit], len(rows) > limit


def page_of_several(kinds: Iterable[QuerySet[Any]], page: int, by: str) -> tuple[list[Any], bool]:
    """Return one page of rows of several kinds, those that are the last by a moment first, and whether there is another after it.

    Each kind is read up to this page: as many queries for a late page as for the first.
    """
    until = RECENT * page + 1
    rows = [row for found in kinds for row in found.order_by(f"-{by}", "-id")[:until]]
    told = sorted(rows, key=lambda row: (getattr(row, by), row.id), reverse=True)[:until]
    return told[RECENT * (page - 1) : RECENT * page], len(told) == until


def there_for(viewer: Viewer) -> Q:
    """Return the condition under which words beside something are there for a viewer: they stand, or the viewer took them away."""
    return Q(taken_out_at=None) | Q(taken_out_by=viewer.account)


def page_of(found: QuerySet[Row], page: int, limit: int = RECENT) -> tuple[list[Row], bool]:
    """Return one page, counted from 1, and whether there is another after it."""
    rows = list(found[limit * (page - 1) : limit * page + 1])
    return rows[:limit], len(rows) > limit
