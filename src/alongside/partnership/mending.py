"""A talk about how it is between two, as something that one offers and the other answers."""

from django.urls import reverse
from django.utils.translation import gettext as _

from alongside.decisions.kinds import Kind, Line, register
from alongside.decisions.models import Offer
from alongside.partnership.access import still_walks
from alongside.partnership.actions.pulse import begin_repair
from alongside.partnership.forms.pulse import RepairForm
from alongside.partnership.models import REPAIR


def _title(_offer: Offer) -> str:
    return _("Talk about how it is between us")


def _lines(offer: Offer) -> list[Line]:
    words = offer.settled_words
    said = [Line(_("In their words"), words["words"], words["words"])]
    return [*said, Line(_("When there could be room for it"), words["when"])] if words.get("when") else said


register(
    Kind(
        name=REPAIR,
        category=None,  # a letter from one of the two to the other; it shows nothing of anybody's pulse
        title=_title,
        lines=_lines,
        where=lambda offer: reverse("pulse_with", args=[offer.space]),
        apply=begin_repair,
        still_open=lambda offer, _at: still_walks(offer.space),
        form=RepairForm,
    )
)
