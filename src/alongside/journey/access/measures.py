"""Finding answers to measures. What is unfinished is its owner's alone; what is finished passes the gate."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from django.db.models import Exists, Min, OuterRef, QuerySet

from alongside.consent.access import Sight, sight
from alongside.consent.rules import Category
from alongside.decisions.access import about
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.journey.access.sight import RECENT, page_of
from alongside.journey.models import MeasureResponse
from alongside.kernel.access import Who
from alongside.measures.access import definition_of
from alongside.measures.models import Measure
from alongside.measures.rules.scoring import Result, Score, as_result
from alongside.measures.wording import in_words
from alongside.programme.viewer import Viewer

MEASURE_KIND = "journey.measure"
MOST_POINTS = 200  # of one person, on one picture


def own_response(viewer: Viewer, response_id: UUID) -> MeasureResponse | None:
    """Return a response of the viewer's own, finished or not, or None."""
    if viewer.role is not Who.PERSON:
        return None
    return MeasureResponse.objects.filter(pk=response_id, owner=viewer.account).first()


def unfinished(viewer: Viewer) -> list[MeasureResponse]:
    """Return what the viewer has begun and not finished, newest first."""
    if viewer.role is not Who.PERSON:
        return []
    begun_ones = MeasureResponse.objects.filter(owner=viewer.account, finished_at=None).select_related("measure")
    return list(begun_ones.order_by("-made_at", "-id"))


def begun(viewer: Viewer, measure: Measure) -> MeasureResponse | None:
    """Return the viewer's unfinished answers to a measure, or None."""
    return next((one for one in unfinished(viewer) if one.measure_id == measure.pk), None)


def response_of(viewer: Viewer, response_id: UUID) -> tuple[Sight, MeasureResponse] | None:
    """Return a finished response and what the viewer sees of its owner, or None when it is not theirs to see.

    What its owner put away is the owner's alone.
    """
    found = MeasureResponse.objects.filter(pk=response_id, finished_at__isnull=False).first()
    if found is None:
        return None
    view = sight(viewer, found.owner_id)
    if found.put_away_at and not view.asker.is_owner:
        return None
    return (view, found) if view.sees(Category.MEASURES, item=found.pk, audience=found.audience) else None


def _answered_anew() -> Exists:
    return Exists(MeasureResponse.objects.filter(instead_of=OuterRef("pk"), finished_at__isnull=False))


def _seen(view: Sight) -> QuerySet[MeasureResponse]:
    standing = MeasureResponse.objects.filter(finished_at__isnull=False, put_away_at=None)
    finished = standing.annotate(answered_anew=_answered_anew())
    return view.limit(finished.order_by("-finished_at", "-id"), Category.MEASURES)


def responses_of(
    view: Sight, measure: Measure | None = None, *, page: int = 1, limit: int = RECENT
) -> tuple[list[MeasureResponse], bool]:
    """Return a page of the finished responses that the viewer may see, newest first, and whether there are more.

    Each knows `is_set_aside`: whether its owner answered anew in its place.
    """
    found = _seen(view).filter(measure=measure) if measure else _seen(view)
    rows = list(found[limit * (page - 1) : limit * page + 1])
    return rows[:limit], len(rows) > limit


def put_away_responses(viewer: Viewer, page: int = 1) -> tuple[list[MeasureResponse], bool]:
    """Return a page of the finished responses that a person put away, the last first, and whether there are more."""
    mine = MeasureResponse.objects.filter(owner=viewer.account, put_away_at__isnull=False)
    return page_of(mine.order_by("-put_away_at", "-id"), page)


def is_set_aside(response: MeasureResponse) -> bool:
    """Say whether the person answered anew in a response's place. The caller has passed the gate."""
    return MeasureResponse.objects.filter(instead_of=response, finished_at__isnull=False).exists()


def results_in(response: MeasureResponse) -> list[tuple[Score, Result]]:
    """Return the results of a finished response, each with its rule. The caller has passed the gate."""
    declared = definition_of(response.measure)
    kept = [as_result(one) for one in response.results or []]
    return [(score, result) for result in kept if (score := declared.score(result.key)) is not None]


@dataclass(frozen=True)
class Scored:
    """One result on the line of time: of which measure, when, how much, on which range, from which response."""

    title: str
    at: datetime
    score: Decimal
    lowest: Decimal
    highest: Decimal
    response_id: UUID


def results_over_time(view: Sight) -> list[Scored]:
    """Return what the viewer may see of a person's results, oldest first: of each response its first result that there is.

    Responses that the person set aside are left out. At most the newest 200.
    """
    found = list(_seen(view).exclude(_answered_anew())[:MOST_POINTS])
    points = [(one, next(((s, r) for s, r in results_in(one) if r.value is not None), None)) for one in reversed(found)]
    return [_scored(one, *first) for one, first in points if first is not None]


def standing_since(view: Sight, since: datetime, most: int) -> list[MeasureResponse]:
    """Return the finished responses since a moment that the viewer may see, without those set aside, newest first; at most `most`."""
    return list(_seen(view).exclude(_answered_anew()).filter(finished_at__gte=since)[:most])


def first_standing(view: Sight) -> datetime | None:
    """Return when the earliest response was finished that the viewer may see, or None."""
    first: datetime | None = _seen(view).order_by().aggregate(first=Min("finished_at"))["first"]
    return first


def _scored(response: MeasureResponse, score: Score, result: Result) -> Scored:
    assert response.finished_at is not None and result.value is not None  # noqa: S101, PT018
    title = in_words(response.measure.title)
    return Scored(title, response.finished_at, result.value, score.lowest, score.highest, response.pk)


def measure_offers(viewer: Viewer, measures: Iterable[UUID], person_id: UUID | None = None) -> list[Offer]:
    """Return the viewer's offers to answer measures that wait for an answer, oldest first; only those with one person, if named."""
    found = about(viewer, MEASURE_KIND, measures).filter(state=State.WAITING).order_by("offered_at", "id")
    waiting = found[:RECENT] if person_id is None else found.filter(offered_to=person_id)[:RECENT]
    return list(waiting)
