"""What is on a journey, said in words and made ready to draw. "You" is whoever reads; ink goes by role."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.consent.wording import listed
from alongside.decisions.models import Offer
from alongside.journey import rules
from alongside.journey.models import CheckIn, Goal, GoalEntry, PlanLine, PlanPerson, Step, Strength
from alongside.journey.rules import GoalState, Mood, StepOwner, StepWords, Verb, What
from alongside.people.access import names
from alongside.programme.viewer import Viewer
from alongside.ui import dates
from alongside.ui.components import Call, Entry, PlanItem, Tap
from alongside.ui.components import Step as StepShown
from alongside.ui.wording import said

MOODS = {
    Mood.STEADY: (gettext_lazy("Steady"), "steady"),
    Mood.HOPEFUL: (gettext_lazy("Hopeful"), "hopeful"),
    Mood.TIRED: (gettext_lazy("Tired"), "tired"),
    Mood.SHAKY: (gettext_lazy("Shaky"), "shaky"),
    Mood.HARD_DAY: (gettext_lazy("Hard day"), "hard"),
}
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


def called(ids: Iterable[UUID | None]) -> dict[UUID, str]:
    """Return the names that a page needs, in one go."""
    return names({one for one in ids if one is not None})


def and_me(name: str) -> str:
    """Say that somebody and the reader do something together."""
    return _("%(name)s and me") % {"name": name}


# ── steps ──


@dataclass(frozen=True)
class StepRow:
    """A step as a page shows it, with where it can be changed (by its owner only)."""

    id: UUID
    shown: StepShown
    change_url: str = ""
    goal_url: str = ""
    goal: str = ""


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
        return by_when(step.words)
    done = _("Done on %(day)s.") % {"day": dates.plain_day(step.done_at)}
    return f"{done} {said(step.done_line)}" if step.done_line else done


def step_row(viewer: Viewer, step: Step, known: Mapping[UUID, str], *, goal: Goal | None = None) -> StepRow:
    """Return one step ready to draw. Its circle is a button for those who may mark it."""
    own = step.owner_id == viewer.id
    may_mark = own or (step.specialist_id == viewer.id and step.step_owner == StepOwner.SPECIALIST)
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
        goal_url=reverse("goal", args=[step.goal_id]),
        goal=goal.title if goal else "",
    )  # fmt: skip


def step_rows(viewer: Viewer, steps: Iterable[Step], *, with_goal: bool = False) -> list[StepRow]:
    """Return steps ready to draw, with as many queries for one as for many."""
    found = list(steps)
    known = called(one for step in found for one in (step.owner_id, step.specialist_id))
    return [step_row(viewer, step, known, goal=step.goal if with_goal else None) for step in found]


# ── how a goal came to be ──

_BY_ME = {
    What.WRITTEN: gettext_lazy("You wrote this goal."),
    What.CHANGED: gettext_lazy("You put it in these words: %(title)s"),
    What.STOOD: gettext_lazy("You looked at where it stands for you."),
    What.PAUSED: gettext_lazy("You let it rest."),
    What.LET_GO: gettext_lazy("You let it go."),
    What.REACHED: gettext_lazy("You reached it."),
    What.TAKEN_UP: gettext_lazy("You took it up again."),
    What.STEP_ADDED: gettext_lazy("You added a step: %(text)s"),
    What.STEP_CHANGED: gettext_lazy("You changed a step from %(before)s to %(text)s"),
    What.STEP_DONE: gettext_lazy("You finished %(text)s"),
    What.STEP_NOT_DONE: gettext_lazy("Not done after all: %(text)s"),
    What.STEP_TAKEN_OUT: gettext_lazy("You took out a step: %(text)s"),
}
_BY_OTHER = {
    What.WRITTEN: gettext_lazy("%(who)s wrote this goal."),
    What.CHANGED: gettext_lazy("%(who)s put it in these words: %(title)s"),
    What.STOOD: gettext_lazy("%(who)s looked at where it stands."),
    What.PAUSED: gettext_lazy("%(who)s let it rest."),
    What.LET_GO: gettext_lazy("%(who)s let it go."),
    What.REACHED: gettext_lazy("%(who)s reached it."),
    What.TAKEN_UP: gettext_lazy("%(who)s took it up again."),
    What.STEP_ADDED: gettext_lazy("%(who)s added a step: %(text)s"),
    What.STEP_CHANGED: gettext_lazy("%(who)s changed a step from %(before)s to %(text)s"),
    What.STEP_DONE: gettext_lazy("%(who)s finished %(text)s"),
    What.STEP_NOT_DONE: gettext_lazy("Not done after all: %(text)s"),
    What.STEP_TAKEN_OUT: gettext_lazy("%(who)s took out a step: %(text)s"),
}


def entry(viewer: Viewer, line: GoalEntry, known: Mapping[UUID, str]) -> Entry:
    """Return one line of how a goal came to be, in the words of whoever reads."""
    what = What(line.what)
    if what is What.STEP_AGREED and line.agreed:
        return Entry(text=_agreed_words(viewer, line, known), moment=line.at, voice="both")
    texts = _BY_ME if line.by_id == viewer.id else _BY_OTHER
    text = str(texts[what]) % _quoted(line.words, known.get(line.by_id, ""))
    more = " ".join(filter(None, (_marks(line.words) if what is What.STOOD else "", _own_line(line.words))))
    return Entry(text=f"{text} {more}".strip(), moment=line.at, voice="mine" if line.by_id == line.owner_id else "theirs")


def _quoted(words: Mapping[str, object], who: str) -> dict[str, str]:
    quoted = {name: said(str(words.get(name, ""))) for name in ("title", "before")}
    return {"who": who, "text": _closed(str(words.get("text", ""))), **quoted}


def _closed(words: str) -> str:
    """Return quoted words that end a sentence: with a full stop, unless the words bring their own end."""
    return said(words) if words.endswith((".", "!", "?", "…")) else f"{said(words)}."


def _own_line(words: Mapping[str, object]) -> str:
    return said(str(words["line"])) if words.get("line") else ""


def _marks(words: Mapping[str, object]) -> str:
    marks = []
    if "importance" in words:
        marks.append(_("How much it matters: %(n)s of 10.") % {"n": words["importance"]})
    if "confidence" in words:
        marks.append(_("How sure: %(n)s of 10.") % {"n": words["confidence"]})
    return " ".join(marks)


def _agreed_words(viewer: Viewer, line: GoalEntry, known: Mapping[UUID, str]) -> str:
    assert line.agreed  # noqa: S101
    offer, text = line.agreed.offer, _closed(str(line.words["text"]))
    sides = {offer.offered_by_id, offer.offered_to_id}
    who = listed([known.get(side, "") for side in sorted(sides, key=lambda side: side != line.owner_id)])
    both = _("You both agreed: %(text)s") if viewer.id in sides else _("%(who)s agreed: %(text)s")
    told = both % {"text": text, "who": who}
    return f"{told} {_changed_words(viewer, offer, known)}".strip()


def _changed_words(viewer: Viewer, offer: Offer, known: Mapping[UUID, str]) -> str:
    """Say who had changed whose words, and which."""
    first, last = offer.words, offer.settled_words
    changer, changed = offer.offered_to_id, offer.offered_by_id
    if offer.answers is not None:
        first, changer, changed = offer.answers.words, offer.offered_by_id, offer.offered_to_id
    before, after = rules.changed_part(first["text"], last["text"])
    if first["text"] == last["text"]:
        return ""
    parts = {"before": said(before), "after": said(after), "who": known.get(changer, ""), "other": known.get(changed, "")}
    if viewer.id == changer:
        return _("You had changed %(other)s’s %(before)s to %(after)s.") % parts
    if viewer.id == changed:
        return _("%(who)s had changed your %(before)s to %(after)s.") % parts
    return _("%(who)s had changed %(other)s’s %(before)s to %(after)s.") % parts


def put_away_entry(viewer: Viewer, offer: Offer) -> Entry:
    """Return the line that says who answered "not for me" to a step."""
    who = {"who": offer.offered_by.chosen_name, "other": offer.offered_to.chosen_name}
    by_me = offer.offered_to_id == viewer.id
    text = (
        _("You answered “not for me” to a step that %(who)s offered. It was put away.")
        if by_me
        else _("%(other)s answered “not for me” to a step that you offered. It was put away.")
    )
    return Entry(text=text % who, moment=offer.answered_at, voice="mine" if offer.offered_to_id == offer.person_id else "theirs")


def history(viewer: Viewer, lines: Iterable[GoalEntry], put_away: Iterable[Offer]) -> list[Entry]:
    """Return how a goal came to be, newest first."""
    found = list(lines)
    sides = [side for line in found if line.agreed for side in (line.agreed.offered_by_id, line.agreed.answered_by_id)]
    known = called([*sides, *(line.by_id for line in found), *(line.owner_id for line in found)])
    entries = [entry(viewer, line, known) for line in found] + [put_away_entry(viewer, offer) for offer in put_away]
    return sorted(entries, key=_moment, reverse=True)


def _moment(shown: Entry) -> datetime:
    assert isinstance(shown.moment, datetime)  # noqa: S101
    return shown.moment


# ── strengths, check-ins, plan ──


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
