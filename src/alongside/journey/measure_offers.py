"""Measures as something that a specialist offers and the person takes or leaves."""

from collections.abc import Sequence
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from alongside.consent.access import walkers
from alongside.decisions.kinds import Kind, Line, register
from alongside.decisions.models import Agreed, Offer
from alongside.journey.access.measures import MEASURE_KIND
from alongside.journey.actions.measures import take_measure
from alongside.journey.forms.measures import WhenForm
from alongside.measures.access import definitions, is_open
from alongside.measures.wording import in_words


def _title(_offer: Offer) -> str:
    return _("Would you like to answer a measure?")


def _lines(offer: Offer) -> list[Line]:
    asked = definitions([offer.subject])[offer.subject].questionnaire
    lines = [Line(_("The measure"), in_words(asked.title)), Line(_("Questions"), str(len(asked.questions())))]
    return [*lines, Line(_("When"), offer.words["when"])] if offer.words.get("when") else lines


def _where(offer: Offer) -> str:
    return reverse("measure", args=[offer.subject])


def _still_open(offer: Offer, _now: datetime) -> bool:
    return offer.specialist_id in walkers(offer.person_id) and is_open(offer.subject)


def _ready(offers: Sequence[Offer]) -> None:
    definitions([offer.subject for offer in offers])


def _take(offer: Offer, agreed: Agreed) -> None:
    take_measure(offer, agreed)


def register_measures() -> None:
    """Let measures be offered. The offer itself says nothing of the person, so it needs no sight of any answer."""
    register(Kind(MEASURE_KIND, None, _title, _lines, _where, _take, _still_open, WhenForm))
