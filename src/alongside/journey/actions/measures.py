"""Verbs on answers to measures: begin, keep, finish, let go, put away; and a specialist's offer to answer one."""

from collections.abc import Mapping
from uuid import UUID

from django.db import transaction

from alongside.consent.access import sight
from alongside.consent.actions import NotYours
from alongside.consent.rules import Audience
from alongside.decisions.actions import make_offer
from alongside.decisions.models import Agreed, Offer
from alongside.journey.access import space_between
from alongside.journey.access.measures import MEASURE_KIND, measure_offers
from alongside.journey.actions.words import must_own, note
from alongside.journey.models import MeasureResponse
from alongside.kernel.clock import now
from alongside.measures.access import definition_of, definitions, is_open
from alongside.measures.models import Measure
from alongside.measures.rules.conditions import asked_only
from alongside.measures.rules.scoring import results
from alongside.measures.rules.shape import Answer
from alongside.people.models import Account
from alongside.programme.viewer import Viewer

Given = Mapping[str, list[Answer]]


class NotOpen(ValueError):
    """The measure cannot be answered now: it was put away, or the right to use it has ended."""


class Finished(ValueError):
    """These answers were finished already, and stay as they are."""


class NotFinished(ValueError):
    """These answers are not finished: they can be let go, and not put away."""


class AlreadyOffered(ValueError):
    """The same offer waits for an answer already."""


def _must_be_open(measure: Measure) -> None:
    if not is_open(measure.pk):
        raise NotOpen


def begin(viewer: Viewer, measure: Measure, *, language: str, instead_of: MeasureResponse | None = None) -> MeasureResponse:
    """Begin to answer a measure, or return what was begun and not finished.

    `language` is the one in which its words are shown. `instead_of` is an earlier response that turned out wrong.

    Raises:
        NotYours: the viewer does not act as a person, or the earlier response is somebody else's.
        NotOpen: it cannot be answered now.
    """
    must_own(viewer, instead_of.owner_id if instead_of else viewer.id)
    _must_be_open(measure)
    with transaction.atomic():
        response = _begin(viewer.account, measure.pk, language, instead_of)
        note(viewer, "measure_begun", response.pk, viewer.id)
    return response


def _begin(owner: Account, measure_id: UUID, language: str, instead_of: MeasureResponse | None = None) -> MeasureResponse:
    there = MeasureResponse.objects.filter(owner=owner, measure=measure_id, finished_at=None).first()
    if there is not None:
        return there
    response = MeasureResponse(owner=owner, measure_id=measure_id, language=language, instead_of=instead_of)
    response.answers = {}
    response.save(force_insert=True)
    return response


def keep(viewer: Viewer, response: MeasureResponse, answers: Given, language: str) -> None:
    """Keep what was answered so far, for the person alone.

    Raises:
        NotYours: it is somebody else's.
        NotOpen: the measure cannot be answered any more; what was kept before stays.
        Finished: it was finished meanwhile, as on another device.
    """
    with transaction.atomic():
        held = _held(viewer, response)
        held.answers, held.language = dict(answers), language
        held.save(update_fields=["answers", "language"])
        note(viewer, "measure_kept", held.pk, viewer.id)


def finish(viewer: Viewer, response: MeasureResponse, answers: Given, language: str) -> MeasureResponse:
    """Finish: what was asked and answered is kept for good, and the declared results are reckoned. Only the person sees it.

    Raises as `keep`.
    """
    with transaction.atomic():
        held = _held(viewer, response)
        declared = definition_of(held.measure)
        asked = asked_only(declared.questionnaire, answers)
        held.answers = asked
        held.results = [one.kept() for one in results(declared.questionnaire, declared.scores, asked)]
        held.finished_at, held.audience, held.language = now(), Audience.ONLY_ME, language
        held.save(update_fields=["answers", "results", "finished_at", "audience", "language"])
        note(viewer, "measure_answered", held.pk, viewer.id)
    return held


def _held(viewer: Viewer, response: MeasureResponse) -> MeasureResponse:
    must_own(viewer, response.owner_id)
    held = MeasureResponse.objects.select_for_update(of=("self",)).get(pk=response.pk)
    if held.finished_at is not None:
        raise Finished
    _must_be_open(held.measure)
    return held


def let_go(viewer: Viewer, response: MeasureResponse) -> None:
    """Let go of what was begun and not finished; nothing of it is kept.

    Raises:
        NotYours: it is somebody else's.
        Finished: it was finished, and stays.
    """
    must_own(viewer, response.owner_id)
    with transaction.atomic():
        held = MeasureResponse.objects.select_for_update(of=("self",)).get(pk=response.pk)
        if held.finished_at is not None:
            raise Finished
        note(viewer, "measure_let_go", held.pk, viewer.id)
        held.delete()


def put_away(viewer: Viewer, response: MeasureResponse, *, away: bool = True) -> None:
    """Put finished answers away, or bring them back. Nothing of them changes, and whoever they were shown to finds them there again.

    Raises:
        NotYours: they are somebody else's.
        NotFinished: they are not finished.
    """
    must_own(viewer, response.owner_id)
    if response.finished_at is None:
        raise NotFinished
    if (response.put_away_at is not None) is away:
        return
    with transaction.atomic():
        response.put_away_at = now() if away else None
        response.save(update_fields=["put_away_at"])
        note(viewer, "measure_put_away" if away else "measure_brought_back", response.pk, viewer.id)


def offer_measure(viewer: Viewer, person_id: UUID, measure: Measure, *, when: str = "", reason: str = "") -> Offer:
    """Ask a person whether they would like to answer a measure. Saying no is as good as saying yes.

    Raises:
        NotYours: the viewer does not walk with the person.
        NotOpen: it cannot be answered now.
        AlreadyOffered: the same offer waits already.
    """
    if not sight(viewer, person_id).asker.walking:
        raise NotYours
    _must_be_open(measure)
    if measure_offers(viewer, [measure.pk], person_id):
        raise AlreadyOffered
    words, space = {"when": when}, space_between(person_id, viewer.id)
    return make_offer(
        viewer, person_id, MEASURE_KIND, space=space, subject=measure.pk, words=words, reason=reason, owner=person_id
    )


def take_measure(offer: Offer, _agreed: Agreed) -> None:
    """Lay a measure ready for the person who said yes to it. Runs in the transaction of the answer."""
    owner = Account.objects.get(pk=offer.person_id)
    asked = definitions([offer.subject])[offer.subject].questionnaire.languages()
    _begin(owner, offer.subject, owner.language if owner.language in asked else asked[0])
