"""Goals and steps, in words and ready to draw."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.journey.access.goals import waits_now
from alongside.journey.models import Goal, Step, Tried, Waiting
from alongside.journey.rules import GoalState, StepOwner, StepWords, Verb
from alongside.journey.showing.naming import and_me
from alongside.programme.viewer import Viewer
from alongside.ui import dates
from alongside.ui.components import Step as StepShown
from alongside.ui.wording import said

STATES = {
    GoalState.OPEN: gettext_lazy("I am on it"),
    GoalState.PAUSED: gettext_lazy("Resting for now"),
    GoalState.LET_GO: gettext_lazy("Let go"),
    GoalState.REACHED: gettext_lazy("Reached"),
}
VERBS = {
    Verb.REACH: gettext_lazy("I reached it"),
    Verb.PAUSE: gettext_lazy("Let it rest for now"),
    Verb.LET_GO: gettext_lazy("Let it go"),
    Verb.TAKE_UP: gettext_lazy("Take it up again"),
}
_OWNER_INK = {StepOwner.ME: "mine", StepOwner.SPECIALIST: "theirs", StepOwner.TOGETHER: "both"}


def by_when(words: StepWords) -> str:
    """Say by when, in own words, as a day, or both."""
    return ", ".join(filter(None, (words.by_when, dates.day(words.by_day) if words.by_day else "")))


@dataclass(frozen=True)
class StepRow:
    """A step as a page shows it, with where it can be changed (by its owner only)."""

    id: UUID
    shown: StepShown
    change_url: str = ""
    waits_url: str = ""
    over_url: str = ""
    origin_url: str = ""
    origin: str = ""


def owner_words(viewer: Viewer, step: Step, known: Mapping[UUID, str]) -> str:
    """Say whose step it is, to whoever reads."""
    owner = StepOwner(step.step_owner)
    person = _("Me") if step.owner_id == viewer.id else known.get(step.owner_id, "")
    other = _("Me") if step.specialist_id == viewer.id else known.get(step.specialist_id, "") if step.specialist_id else ""
    if owner is not StepOwner.TOGETHER:
        return person if owner is StepOwner.ME else other
    reader_is_one = viewer.id in (step.owner_id, step.specialist_id)
    if reader_is_one:
        return and_me(other if step.owner_id == viewer.id else person)
    return _("%(person)s and %(specialist)s together") % {"person": person, "specialist": other}


def _step_meta(step: Step) -> str:
    if step.done_at is None:
        waiting = waits_now(step)
        waits = _("Waits on %(what)s") % {"what": said(waiting.words)} if waiting else ""
        return " · ".join(filter(None, (by_when(step.words), waits)))
    done = _("Done on %(day)s.") % {"day": dates.plain_day(step.done_at)}
    return f"{done} {said(step.done_line)}" if step.done_line else done


def step_row(viewer: Viewer, step: Step, known: Mapping[UUID, str]) -> StepRow:
    """Return one step ready to draw. Its circle is a button for those who may mark it."""
    own = step.owner_id == viewer.id
    may_mark = own or (step.specialist_id == viewer.id and step.step_owner == StepOwner.SPECIALIST)
    waiting = waits_now(step)
    shown = StepShown(
        what=step.text,
        voice=_OWNER_INK[StepOwner(step.step_owner)],  # type: ignore[arg-type]
        owner=owner_words(viewer, step, known),
        meta=_step_meta(step),
        done=step.done_at is not None,
        url=reverse("step_done", args=[step.id]) if may_mark else "",
    )
    return StepRow(
        step.id, shown,
        change_url=reverse("step", args=[step.id]) if own else "",
        waits_url=reverse("step_waits", args=[step.id]) if may_mark and not step.done_at and not waiting else "",
        over_url=reverse("waits_over", args=[waiting.id]) if may_mark and not step.done_at and waiting else "",
    )  # fmt: skip


def standing(goal: Goal, steps: Iterable[Step], tried: Iterable[Tried], waits: Waiting | None) -> frozenset[str]:
    """Return the words of a goal that stand now, as far as its page shows them. Its steps carry what they wait on."""
    told: list[str | None] = [goal.title, waits.words if waits else None]
    for step in steps:
        waiting = waits_now(step)
        told += [step.text, step.done_line, waiting.words if waiting else None]
    for one in tried:
        told += [one.what, one.went]
    return frozenset(filter(None, told))


def sides_of(steps: Iterable[Step]) -> list[UUID | None]:
    """Return those whose names must be known to draw steps."""
    return [one for step in steps for one in (step.owner_id, step.specialist_id)]
