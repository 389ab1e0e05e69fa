"""Steps, strengths and lines of a wellness plan as things that one offers and the other answers."""

from datetime import datetime
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from alongside.consent.access import readers_of, walkers
from alongside.consent.rules import Category
from alongside.decisions.actions import NoLongerOffered
from alongside.decisions.kinds import Kind, Line, register
from alongside.decisions.models import Agreed, Offer
from alongside.journey.access import STEP_KIND, STRENGTH_KIND
from alongside.journey.access.goals import LOOK_KIND
from alongside.journey.access.strengths import SEEN_KIND, points_to, read_places_ahead, strength_stands
from alongside.journey.access.wellness import WELLNESS_KIND
from alongside.journey.actions import take_in_step, take_strength, wellness
from alongside.journey.actions.reviews import plan_look
from alongside.journey.actions.strengths import take_seen
from alongside.journey.forms import StepForm, StrengthForm
from alongside.journey.forms.reviews import PlanForm
from alongside.journey.forms.strengths import SeenWordsForm
from alongside.journey.forms.wellness import WellnessLineForm
from alongside.journey.measure_offers import register_measures
from alongside.journey.models import Goal, Strength, WellnessPart
from alongside.journey.rules import StepOwner, StepWords
from alongside.journey.rules.reviews import Plan
from alongside.journey.rules.wellness import Part
from alongside.journey.showing import by_when
from alongside.journey.showing.wellness import THEIRS
from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer
from alongside.ui.dates import day

PUT_AWAY = "put_away"
STANDING = Q(put_away_at=None)  # what its owner put away is the owner's alone


def _step_title(offer: Offer) -> str:
    return _("A step in other words?") if offer.words.get("step") else _("One more step?")


def _whose(offer: Offer, owner: StepOwner) -> str:
    sides = {offer.offered_by_id: offer.offered_by, offer.offered_to_id: offer.offered_to}
    person, specialist = (str(sides[side].chosen_name) for side in (offer.person_id, offer.specialist_id))
    if owner is StepOwner.TOGETHER:
        return _("%(person)s and %(specialist)s together") % {"person": person, "specialist": specialist}
    return person if owner is StepOwner.ME else specialist


def _owners(offer: Offer) -> dict[str, Any]:
    """Name whose step a shared one could be; the person's own stays the person's."""
    return {} if offer.owner_id else {"owners": [(owner.value, _whose(offer, owner)) for owner in StepOwner]}


def _step_lines(offer: Offer) -> list[Line]:
    words = StepWords.from_offer(offer.words)
    first = Line(_("The step"), words.text, offer.words.get("before", ""))
    lines = [first, Line(_("Whose step"), _whose(offer, words.step_owner))]
    return [*lines, Line(_("By when"), by_when(words))] if by_when(words) else lines


def _step_open(offer: Offer, _now: datetime) -> bool:
    """Say whether the two still walk together, and, when the specialist answers, whether they still see the goal.

    Raises:
        NoLongerOffered: it takes both, and the goal is put away.
    """
    goal = Goal.objects.filter(pk=offer.subject, owner_id=offer.person_id).first()
    if goal is None or offer.specialist_id not in walkers(goal.owner_id):
        return False
    if goal.put_away_at and offer.owner_id is None:
        raise NoLongerOffered(PUT_AWAY)
    if offer.offered_to_id == goal.owner_id:
        return True
    return offer.specialist_id in readers_of(goal, Category.GOALS)


def _step_why_not(_offer: Offer, viewer: Viewer, _code: str) -> str:
    """Say it to the owner of a goal that is put away. To a specialist it is as if there were none."""
    return _("You put this goal away, so nobody else sees it. Bring it back first.") if viewer.role is Who.PERSON else ""


def _strength_title(_offer: Offer) -> str:
    return _("A strength that I notice")


def _strength_lines(offer: Offer) -> list[Line]:
    lines = [Line(_("The strength"), offer.words["text"])]
    return [*lines, Line(_("Where it was seen"), offer.words["seen"])] if offer.words.get("seen") else lines


def _strength_open(offer: Offer, _now: datetime) -> bool:
    return offer.offered_by_id in walkers(offer.subject)


def _strength_where(_offer: Offer) -> str:
    return reverse("strengths")


def _step_where(offer: Offer) -> str:
    return reverse("goal", args=[offer.subject])


def _steps(offer: Offer, agreed: Agreed) -> None:
    take_in_step(offer, agreed)


def _strengths(offer: Offer, agreed: Agreed) -> None:
    take_strength(offer, agreed)


def _wellness_title(_offer: Offer) -> str:
    return _("A line for a wellness plan")


def _wellness_lines(offer: Offer) -> list[Line]:
    return [Line(str(THEIRS[Part(offer.words["part"])]), offer.words["text"])]


def _wellness_open(offer: Offer, _now: datetime) -> bool:
    return offer.offered_by_id in walkers(offer.person_id)


def _wellness_where(offer: Offer) -> str:
    return reverse("wellness_of", args=[offer.person_id])


def _wellness(offer: Offer, agreed: Agreed) -> None:
    wellness.take(offer, agreed)


def _seen_title(_offer: Offer) -> str:
    return _("Where I saw your strength")


def _seen_lines(offer: Offer) -> list[Line]:
    lines = [Line(_("The strength"), offer.words["strength"], offer.words["strength"])]
    if where := points_to(offer):
        lines.append(Line(_("Where"), where))
    return [*lines, Line(_("In a line"), offer.words["text"])] if offer.words["text"] else lines


def _seen_where(offer: Offer) -> str:
    return reverse("strength", args=[offer.subject])


def _seen_open(offer: Offer, _now: datetime) -> bool:
    return offer.offered_by_id in walkers(offer.person_id) and strength_stands(offer.person_id, offer.subject)


def _seen(offer: Offer, agreed: Agreed) -> None:
    take_seen(offer, agreed)


def _look_title(_offer: Offer) -> str:
    return _("Look at this goal together?")


def _look_lines(offer: Offer) -> list[Line]:
    plan = Plan.from_offer(offer.words)
    lines = [Line(_("The day"), day(plan.day))]
    return [*lines, Line(_("What to look at"), plan.text)] if plan.text else lines


def _looks(offer: Offer, agreed: Agreed) -> None:
    plan_look(offer, agreed)


def register_kinds() -> None:
    """Let steps, strengths, where these were seen, looks at a goal, and lines of a wellness plan be offered."""
    steps = (_step_title, _step_lines, _step_where, _steps, _step_open, StepForm)
    register(Kind(STEP_KIND, Category.GOALS, *steps, asks=_owners, item=Goal, standing=STANDING, why_not=_step_why_not))
    strengths = (_strength_title, _strength_lines, _strength_where, _strengths, _strength_open, StrengthForm)
    register(Kind(STRENGTH_KIND, Category.STRENGTHS, *strengths))
    lines = (_wellness_title, _wellness_lines, _wellness_where, _wellness, _wellness_open, WellnessLineForm)
    register(Kind(WELLNESS_KIND, Category.WELLNESS, *lines, item=WellnessPart))
    seen = (_seen_title, _seen_lines, _seen_where, _seen, _seen_open, SeenWordsForm)
    register(Kind(SEEN_KIND, Category.STRENGTHS, *seen, item=Strength, standing=STANDING, ready=read_places_ahead))
    looks = (_look_title, _look_lines, _step_where, _looks, _step_open, PlanForm)
    register(Kind(LOOK_KIND, Category.GOALS, *looks, item=Goal, standing=STANDING, why_not=_step_why_not))
    register_measures()
