"""Strengths and plans, in words and ready to draw."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from django.utils.translation import gettext as _

from alongside.journey import rules
from alongside.journey.models import PlanLine, PlanPerson, Strength
from alongside.programme.viewer import Viewer
from alongside.ui.components import Call, PlanItem


def seen(strength: Strength, known: Mapping[UUID, str], viewer: Viewer | None = None) -> str:
    """Say where a strength was seen, and who noticed it if somebody did."""
    if strength.noticed_by_id is None:
        return strength.seen or ""
    by_me = viewer is not None and strength.noticed_by_id == viewer.id
    told = _("You noticed this.") if by_me else _("%(who)s noticed this.") % {"who": known.get(strength.noticed_by_id, "")}
    return f"{told} {strength.seen}" if strength.seen else told


def plan_items(lines: Iterable[PlanLine]) -> list[PlanItem]:
    """Return the lines of a plan ready to draw."""
    return [PlanItem(line.words) for line in lines]


def call(somebody: PlanPerson) -> Call:
    """Return somebody to call; the number also stands in words, for paper and for other phones."""
    label = _("Call %(name)s") % {"name": somebody.name}
    note = " · ".join(filter(None, (somebody.note, somebody.phone)))
    return Call(label, f"tel:{rules.dialable(somebody.phone)}", note)
