"""What is offered about an ending: by when, and who could walk with the person next."""

from collections.abc import Mapping
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from alongside.consent.rules import Category
from alongside.decisions.kinds import Kind, Line, register
from alongside.decisions.models import Offer
from alongside.partnership import access, models
from alongside.partnership.actions import ending as actions
from alongside.partnership.forms.ending import EndingPlanForm
from alongside.partnership.rules import ending as rules
from alongside.ui.dates import day


def _said(text: str) -> str:
    found = rules.day(text)
    return day(found) if found else ""


def _title(offer: Offer) -> str:
    return _("How we end") if rules.read(offer.settled_words).by else _("Walk on together, with no end planned")


def _lines(offer: Offer) -> list[Line]:
    words: Mapping[str, str] = offer.settled_words
    lines = [Line(_("By which day"), _said(words["by"]), _said(words["before"]))]
    if words["last_meeting"]:
        lines.append(Line(_("Our last meeting"), words["last_meeting"], words["last_meeting"]))
    return [line for line in lines if line.after or line.before]


def _suggestion(offer: Offer) -> str:
    return _("%(name)s could walk with you next") % {"name": offer.words["name"]}


def _suggestion_lines(offer: Offer) -> list[Line]:
    note = offer.words["note"]
    means = _("Yes only means: I like the idea. You choose who you ask and what they see. Nothing is passed on by itself.")
    return [
        *([Line(_("In their words"), note, note)] if note else []),
        *([Line(_("What a yes means"), means, means)] if offer.waits else []),
    ]


def _to_ask(offer: Offer) -> str:
    """Lead on to asking, once the person likes the idea; until then to where it is read."""
    if offer.waits:
        return reverse("partnership_ending", args=[offer.space]) + f"#offer-{offer.id}"
    return reverse("pass_on", args=[offer.space]) + f"?to={UUID(offer.words['membership'])}"


register(
    Kind(
        name=models.ENDING,
        category=Category.AGREEMENT,
        title=_title,
        lines=_lines,
        where=lambda offer: reverse("partnership_ending", args=[offer.space]) + f"#offer-{offer.id}",
        apply=actions.settle_ending,
        still_open=lambda offer, _at: access.still_walks(offer.space),
        form=EndingPlanForm,
    )
)
register(
    Kind(
        name=models.SUGGEST,
        category=Category.AGREEMENT,
        title=_suggestion,
        lines=_suggestion_lines,
        where=_to_ask,
        apply=actions.take_suggestion,
        still_open=lambda offer, _at: access.still_walks(offer.space),
    )
)
