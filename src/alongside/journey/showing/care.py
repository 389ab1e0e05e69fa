"""Strengths, check-ins and plans, in words and ready to draw."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.journey import rules
from alongside.journey.models import CheckIn, PlanLine, PlanPerson, Strength
from alongside.journey.rules import Mood
from alongside.programme.viewer import Viewer
from alongside.ui.components import Call, PlanItem, Tap

MOODS = {
    Mood.STEADY: (gettext_lazy("Steady"), "steady"),
    Mood.HOPEFUL: (gettext_lazy("Hopeful"), "hopeful"),
    Mood.TIRED: (gettext_lazy("Tired"), "tired"),
    Mood.SHAKY: (gettext_lazy("Shaky"), "shaky"),
    Mood.HARD_DAY: (gettext_lazy("Hard day"), "hard"),
}


def seen(strength: Strength, known: Mapping[UUID, str], viewer: Viewer | None = None) -> str:
    """Say where a strength was seen, and who noticed it if somebody did."""
    if strength.noticed_by_id is None:
        return strength.seen or ""
    by_me = viewer is not None and strength.noticed_by_id == viewer.id
    told = _("You noticed this.") if by_me else _("%(who)s noticed this.") % {"who": known.get(strength.noticed_by_id, "")}
    return f"{told} {strength.seen}" if strength.seen else told


def taps(latest: CheckIn | None) -> list[Tap]:
    """Return the ways to be right now; `latest` is the viewer's check-in of within the hour, or None."""
    now = latest.how if latest else None
    return [Tap(mood.value, str(label), shape, pressed=now == mood) for mood, (label, shape) in MOODS.items()]


def mood(check_in: CheckIn) -> tuple[str, str]:
    """Return the word and the shape of a check-in."""
    label, shape = MOODS[Mood(check_in.how)]
    return str(label), shape


def plan_items(lines: Iterable[PlanLine]) -> list[PlanItem]:
    """Return the lines of a plan ready to draw."""
    return [PlanItem(line.words) for line in lines]


def call(somebody: PlanPerson) -> Call:
    """Return somebody to call; the number also stands in words, for paper and for other phones."""
    label = _("Call %(name)s") % {"name": somebody.name}
    note = " · ".join(filter(None, (somebody.note, somebody.phone)))
    return Call(label, f"tel:{rules.dialable(somebody.phone)}", note)
