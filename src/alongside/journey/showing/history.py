"""How a goal came to be, in words."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.consent.wording import listed
from alongside.decisions.models import Offer
from alongside.journey import rules
from alongside.journey.models import GoalEntry
from alongside.journey.rules import What
from alongside.programme.viewer import Viewer
from alongside.ui import dates
from alongside.ui.components import Entry
from alongside.ui.wording import said

_BY_ME = {
    What.WRITTEN: gettext_lazy("You wrote this goal."),
    What.CHANGED: gettext_lazy("You put it in these words: %(title)s"),
    What.STOOD: gettext_lazy("You looked at it again."),
    What.PAUSED: gettext_lazy("You let it rest."),
    What.LET_GO: gettext_lazy("You let it go."),
    What.REACHED: gettext_lazy("You reached it."),
    What.TAKEN_UP: gettext_lazy("You took it up again."),
    What.STEP_ADDED: gettext_lazy("You added a step: %(text)s"),
    What.STEP_DONE: gettext_lazy("You finished %(text)s"),
    What.STEP_NOT_DONE: gettext_lazy("Not done after all: %(text)s"),
    What.STEP_TAKEN_OUT: gettext_lazy("You took out a step: %(text)s"),
    What.WAITS: gettext_lazy("You wrote what it waits on: %(text)s"),
    What.WAITS_NO_MORE: gettext_lazy("It no longer waits on %(text)s"),
    What.LOOK_DROPPED: gettext_lazy("You said that a look together did not happen."),
    What.TRIED: gettext_lazy("You wrote what you tried: %(text)s"),
    What.TRIED_CHANGED: gettext_lazy("You put what you tried in other words: %(text)s"),
    What.TRIED_OUT: gettext_lazy("You took out what you tried: %(text)s"),
}
_BY_OTHER = {
    What.WRITTEN: gettext_lazy("%(who)s wrote this goal."),
    What.CHANGED: gettext_lazy("%(who)s put it in these words: %(title)s"),
    What.STOOD: gettext_lazy("%(who)s looked at it again."),
    What.PAUSED: gettext_lazy("%(who)s let it rest."),
    What.LET_GO: gettext_lazy("%(who)s let it go."),
    What.REACHED: gettext_lazy("%(who)s reached it."),
    What.TAKEN_UP: gettext_lazy("%(who)s took it up again."),
    What.STEP_ADDED: gettext_lazy("%(who)s added a step: %(text)s"),
    What.STEP_DONE: gettext_lazy("%(who)s finished %(text)s"),
    What.STEP_NOT_DONE: gettext_lazy("Not done after all: %(text)s"),
    What.WAITS: gettext_lazy("%(who)s wrote what it waits on: %(text)s"),
    What.WAITS_NO_MORE: gettext_lazy("It no longer waits on %(text)s"),
    What.LOOK_DROPPED: gettext_lazy("%(who)s said that a look together did not happen."),
    What.TRIED: gettext_lazy("%(who)s wrote what was tried: %(text)s"),
    What.TRIED_CHANGED: gettext_lazy("%(who)s put what was tried in other words: %(text)s"),
}
# What is told of words that do not stand any more, to others than their writer: that something changed, not what it was.
_WITHOUT_WORDS = {
    What.CHANGED: gettext_lazy("%(who)s put it in other words."),
    What.STEP_ADDED: gettext_lazy("%(who)s added a step."),
    What.STEP_CHANGED: gettext_lazy("%(who)s changed a step."),
    What.STEP_DONE: gettext_lazy("%(who)s finished a step."),
    What.STEP_NOT_DONE: gettext_lazy("A step was not done after all."),
    What.STEP_TAKEN_OUT: gettext_lazy("%(who)s took out a step."),
    What.WAITS: gettext_lazy("%(who)s wrote what it waits on."),
    What.WAITS_NO_MORE: gettext_lazy("It no longer waits."),
    What.TRIED: gettext_lazy("%(who)s wrote what was tried."),
    What.TRIED_CHANGED: gettext_lazy("%(who)s put what was tried in other words."),
    What.TRIED_OUT: gettext_lazy("%(who)s took out something that was tried."),
}
_NEVER_QUOTED = {What.STEP_CHANGED, What.STEP_TAKEN_OUT, What.WAITS_NO_MORE, What.TRIED_OUT}
_OF_A_STEP_OR_TRIED = {What.STEP_DONE, What.STEP_NOT_DONE, What.TRIED, What.TRIED_CHANGED}


def entry(viewer: Viewer, line: GoalEntry, known: Mapping[UUID, str], standing: Collection[str] = ()) -> Entry:
    """Return one line of how a goal came to be, in the words of whoever reads.

    Words that are put away or replaced are quoted only to the goal's owner and to whoever wrote them; others read those that
    stand (`standing`), and of the rest that something changed.
    """
    what = What(line.what)
    if what is What.STEP_AGREED and line.agreed:
        return Entry(text=_agreed_words(viewer, line, known, standing), moment=line.at, voice="both")
    if what is What.LOOK_AGREED:
        return Entry(text=_look_words(viewer, line, known), moment=line.at, voice="both", url=_look_url(line), link=_("Read it"))
    all_of_it = viewer.id in (line.owner_id, line.by_id)
    text = _told(line, known, viewer) if all_of_it else _told_to_others(line, known, standing)
    voice = "mine" if line.by_id == line.owner_id else "theirs"
    return Entry(text=text, moment=line.at, voice=voice, url=_look_url(line), link=_("Read it"))


def _told(line: GoalEntry, known: Mapping[UUID, str], viewer: Viewer) -> str:
    """Return a line with all its words."""
    what, words = What(line.what), line.words
    if what is What.STEP_CHANGED:
        return _changed_step(words)
    text = str((_BY_ME if line.by_id == viewer.id else _BY_OTHER)[what]) % _quoted(words, known.get(line.by_id, ""))
    return " ".join(filter(None, (text, _marks(words) if what is What.STOOD else "", _own_line(words))))


def _told_to_others(line: GoalEntry, known: Mapping[UUID, str], standing: Collection[str]) -> str:
    """Return a line with its words as far as they stand."""
    what, words = What(line.what), dict(line.words)
    if what in _NEVER_QUOTED or (what in _WITHOUT_WORDS and words.get("text", words.get("title")) not in standing):
        return str(_WITHOUT_WORDS[what]) % {"who": known.get(line.by_id, "")}
    if what in _OF_A_STEP_OR_TRIED and words.get("line") not in standing:
        words.pop("line", None)
    text = str(_BY_OTHER[what]) % _quoted(words, known.get(line.by_id, ""))
    return " ".join(filter(None, (text, _marks(words) if what is What.STOOD else "", _own_line(words))))


def _changed_step(words: Mapping[str, object]) -> str:
    """Say what its owner changed about a step: its words, by when, or whose it is. Nobody else is told which."""
    then, now, quoted = _when(words, "before_"), _when(words, ""), _quoted(words, "")
    if words.get("before") != words.get("text"):
        told = _("You changed a step from %(before)s to %(text)s") % quoted
    elif then or now:
        told = _("You gave a step another time: %(text)s") % quoted
    else:
        told = (_("You made a step yours alone: %(text)s") if words.get("alone") else _("You changed a step: %(text)s")) % quoted
    times = (then and _("Before: %(when)s.") % {"when": then}, now and _("Now: %(when)s.") % {"when": now})
    return " ".join(filter(None, (told, *times)))


def _when(words: Mapping[str, object], which: str) -> str:
    """Return by when, in own words, as a day, or both."""
    day = rules.as_day(str(words.get(f"{which}day", "")))
    own = str(words.get(f"{which}when", ""))
    return ", ".join(filter(None, (said(own) if own else "", dates.plain_day(day) if day else "")))


def _look_url(line: GoalEntry) -> str:
    """Return where the record of a look is, if the line is about one."""
    return reverse("review", args=[line.words["review"]]) if line.words.get("review") else ""


def _look_words(viewer: Viewer, line: GoalEntry, known: Mapping[UUID, str]) -> str:
    assert line.agreed  # noqa: S101
    day = rules.as_day(str(line.words.get("day", "")))
    on, sides = {"day": dates.plain_day(day) if day else ""}, {line.agreed.offered_by_id, line.agreed.answered_by_id}
    if viewer.id in sides:
        return _("You both agreed to look at it together on %(day)s.") % on
    who = listed([known.get(side, "") for side in sorted(sides, key=lambda side: side != line.owner_id)])
    return _("%(who)s agreed to look at it together on %(day)s.") % (on | {"who": who})


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


def _agreed_words(viewer: Viewer, line: GoalEntry, known: Mapping[UUID, str], standing: Collection[str]) -> str:
    assert line.agreed  # noqa: S101
    offer, text = line.agreed.offer, _closed(str(line.words["text"]))
    sides = {offer.offered_by_id, offer.offered_to_id}
    if viewer.id in sides:
        both = _("You both agreed: %(text)s") % {"text": text}
        return f"{both} {_changed_words(viewer, offer, known)}".strip()
    who = {"who": listed([known.get(side, "") for side in sorted(sides, key=lambda side: side != line.owner_id)])}
    if line.words["text"] not in standing:
        return _("%(who)s agreed on a step.") % who
    return _("%(who)s agreed: %(text)s") % (who | {"text": text})


def _changed_words(viewer: Viewer, offer: Offer, known: Mapping[UUID, str]) -> str:
    """Say to one of the two who had changed whose words, and which."""
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
    return _("%(who)s had changed your %(before)s to %(after)s.") % parts


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


def told_of(lines: Iterable[GoalEntry]) -> list[UUID]:
    """Return those whose names must be known to tell how a goal came to be."""
    found = list(lines)
    sides = [side for line in found if line.agreed for side in (line.agreed.offered_by_id, line.agreed.answered_by_id)]
    return [*sides, *(line.by_id for line in found), *(line.owner_id for line in found)]


def history(
    viewer: Viewer, lines: Iterable[GoalEntry], put_away: Iterable[Offer], known: Mapping[UUID, str], standing: Collection[str]
) -> list[Entry]:
    """Return how a goal came to be, newest first. `standing` are the words that its page shows."""
    entries = [entry(viewer, line, known, standing) for line in lines] + [put_away_entry(viewer, offer) for offer in put_away]
    return sorted(entries, key=_moment, reverse=True)


def _moment(shown: Entry) -> datetime:
    assert isinstance(shown.moment, datetime)  # noqa: S101
    return shown.moment
