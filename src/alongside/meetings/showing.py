"""Meetings made ready to read: sentences and small values for templates and for the note's live answers."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.journey.models import Step
from alongside.journey.origins import Origin
from alongside.kernel.access import Who
from alongside.meetings import access, rules
from alongside.meetings.access.steps import came_from
from alongside.meetings.actions import MOST_LINES, Why
from alongside.meetings.actions.steps import STANDS
from alongside.meetings.models import MOVE, Meeting, NextStep, NextThing, Series
from alongside.meetings.offers import channel_name, how
from alongside.meetings.rules import Channel, Stage, web_address
from alongside.meetings.rules.headings import apart
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer
from alongside.ui import dates
from alongside.ui.components import Entry, Fact


@dataclass(frozen=True)
class Pair:
    """The two who meet, by name, and which of them reads."""

    person: str
    specialist: str
    role: Who

    @property
    def other(self) -> str:
        """Return the name of the one who does not read."""
        return self.specialist if self.role is Who.PERSON else self.person

    @property
    def both(self) -> str:
        """Name the two."""
        return _("%(person)s and %(specialist)s") % {"person": self.person, "specialist": self.specialist}


def pair_of(viewer: Viewer, meeting: Meeting) -> Pair:
    """Return the two who meet."""
    walking = meeting.partnership
    return Pair(str(walking.person.chosen_name), str(walking.specialist.chosen_name), viewer.role)


def voice_of(meeting: Meeting, author: UUID | None) -> str:
    """Return whose ink a line is in."""
    if author is None:
        return "both"
    return "mine" if author == meeting.partnership.person_id else "theirs"


def parted(partnership: Partnership, off_at: datetime | None) -> bool:
    """Say whether something was called off because the two no longer walk together, and by nobody's word to the other."""
    return partnership.ended_at is not None and off_at is not None and off_at >= partnership.ended_at


def title(meeting: Meeting) -> str:
    """Name a meeting by its day."""
    return _("Our talk on %(day)s") % {"day": dates.day(meeting.met_at)}


def standing(meeting: Meeting, pair: Pair) -> str:
    """Say who meets how and when, as far as it has come."""
    named = {"both": pair.both, "how": channel_name(meeting.channel).lower(), "at": dates.at_hour(meeting.starts_at)}
    if meeting.stage is Stage.CALLED_OFF:
        return _("%(both)s. This meeting was called off.") % named
    if meeting.stage is Stage.ENDED and meeting.started_at and meeting.ended_at:
        return _("%(both)s, %(how)s, from %(times)s") % {**named, "times": dates.stretch(meeting.started_at, meeting.ended_at)}
    if meeting.started_at:
        return _("%(both)s, %(how)s since %(start)s") % {**named, "start": dates.hour(meeting.started_at)}
    return _("%(both)s, %(how)s %(at)s") % named


def facts(meeting: Meeting) -> list[Fact]:
    """Return when, how and where."""
    told = [Fact(_("When"), capfirst(dates.dated(meeting.starts_at))), Fact(_("How"), how(meeting.channel, meeting.minutes))]
    return [*told, Fact(_("Where"), where(meeting.channel, meeting.place))] if meeting.place else told


def where(channel: str, place: str) -> str:
    """Return a place in words; an online meeting's web address as a link that tells its host nothing of this one."""
    if channel == Channel.VIDEO and web_address(place):
        return format_html('<a href="{0}" rel="noreferrer noopener nofollow" target="_blank">{0}</a>', place)
    return place


def series_facts(series: Series, meetings: list[Meeting]) -> list[Fact]:
    """Return how a series goes: how long each time, where, from when until when."""
    usual = next((m for m in meetings if m.agreed_id == series.agreed_id), meetings[0])
    told = [
        Fact(_("How"), how(usual.channel, usual.minutes)),
        Fact(_("First"), capfirst(dates.day(series.first_day))),
        Fact(_("Last"), capfirst(dates.day(series.last_day))),
    ]
    return [*told, Fact(_("Where"), where(usual.channel, usual.place))] if usual.place else told


def series_entries(meetings: list[Meeting]) -> list[Entry]:
    """Return each meeting of a series as a line, by its time."""
    return [
        Entry(_series_line(m), when=dates.short_day(m.starts_at), url=reverse("meeting", args=[m.id]), link=_("Open"))
        for m in meetings
    ]


def _series_line(meeting: Meeting) -> str:
    at = {"hour": capfirst(dates.at_hour(meeting.starts_at))}
    if meeting.stage is Stage.CALLED_OFF:
        return _("Called off.")
    if meeting.stage is Stage.ENDED:
        return _("You met.")
    if meeting.agreed.kind == MOVE:
        return _("%(hour)s. You both moved this one.") % at
    return _("%(hour)s.") % at


def in_brief(meeting: Meeting, pair: Pair) -> str:
    """Say with whom, how and for how long."""
    return _("With %(other)s. %(how)s.") % {"other": pair.other, "how": how(meeting.channel, meeting.minutes)}


def entry(viewer: Viewer, meeting: Meeting) -> Entry:
    """Return one line of the list of earlier meetings."""
    said = {
        Stage.CALLED_OFF: _("Called off"),
        Stage.ENDED: _("You both said yes to the note") if meeting.note_agreed_id else _("The note is still open"),
    }.get(meeting.stage, _("Nobody said that it began"))
    how_and_who = _("With %(other)s, %(how)s. %(said)s.") % {
        "other": pair_of(viewer, meeting).other,
        "how": channel_name(meeting.channel).lower(),
        "said": said,
    }
    return Entry(how_and_who, when=dates.plain_day(meeting.met_at), url=reverse("meeting", args=[meeting.id]), link=_("Open"))


def parts(words: str, headings: list[str]) -> list[tuple[str, str]]:
    """Return a side's words as they are read: first those under no heading, as they are kept; then each heading that has some.

    After a heading they would read as if they stood under it.
    """
    under, free = apart(words, headings)
    said = [(heading, text) for heading, text in zip(headings, under, strict=True) if text]
    return [("", free), *said] if free else said


def next_shown(viewer: Viewer, meeting: Meeting, line: NextThing, step: NextStep | None, goals: set[UUID]) -> dict[str, str]:
    """Say what became of what somebody will do next, and what the viewer can make of it."""
    open_again = step is None or (step.offer is not None and step.offer.state not in STANDS)
    shown = {
        "became": _became(step, waits=step.goal_id in goals and not step.goal.put_away_at) if step else "",
        "goal_url": "",
        "step_url": "",
        "step_label": "",
    }
    if step and step.goal_id in goals:
        shown["goal_url"] = reverse("goal", args=[step.goal_id])
    if open_again and meeting.partnership.is_current:
        mine = viewer.role is Who.PERSON and line.author_id == viewer.id
        shown["step_url"] = reverse("meeting_next_step", args=[meeting.id, line.id])
        shown["step_label"] = _("Make it a step") if mine else _("Offer it as a step")
    return shown


def origins(viewer: Viewer, steps: list[Step]) -> dict[UUID, Origin]:
    """Return the way back to the talk at which each step was thought of, for those who may see that talk."""
    found = came_from(steps)
    if not found:
        return {}
    seen = {partnership.id for partnership in access.calendar_of(viewer).partnerships}
    return {
        step: Origin(reverse("meeting", args=[m.id]), _("From our talk on %(day)s") % {"day": dates.plain_day(m.met_at)})
        for step, m in found.items()
        if m.partnership_id in seen
    }


def _became(step: NextStep, *, waits: bool) -> str:
    """Say what became of a line. An offer about a goal that was put away or is out of sight is not said to wait."""
    if step.offer is None or step.offer.state == State.ACCEPTED:
        return _("It is a step of a goal now.")
    if step.offer.state == State.WAITING:
        return _("Offered as a step. It waits for an answer.") if waits else _("Offered as a step.")
    if step.offer.state == State.ADAPTED:
        return _("Offered as a step, and answered in other words.")
    return _("Offered as a step, and put away.")


class Yes(StrEnum):
    """How far the two have come with saying yes to a note."""

    EARLY = "early"
    NOBODY = "nobody"
    MINE = "mine"
    THEIRS = "theirs"
    CHANGED = "changed"
    NOT_YET = "not_yet"
    BOTH = "both"


def yes_of(viewer: Viewer, meeting: Meeting, last: Offer | None) -> Yes:
    """Say how far the two have come; `last` is the latest first yes, whatever became of it."""
    if meeting.note_agreed_id:
        return Yes.BOTH
    if meeting.stage is not Stage.ENDED:
        return Yes.EARLY
    if last is None or last.state == State.WITHDRAWN:
        return Yes.NOBODY
    if last.waits:
        return Yes.MINE if last.offered_by_id == viewer.id else Yes.THEIRS
    return Yes.CHANGED if last.state == State.LAPSED else Yes.NOT_YET


def yes_said(yes: Yes, pair: Pair, viewer: Viewer, last: Offer | None) -> str:
    """Say it in a sentence."""
    other = {"other": pair.other}
    mine = last is not None and last.offered_by_id == viewer.id
    return {
        Yes.EARLY: _("When your talk has ended, each of you can say yes to the note."),
        Yes.NOBODY: _("When you are both done, each of you says yes. From then on neither side changes."),
        Yes.MINE: _("You said yes. It waits for %(other)s. If one of you changes a word, your yes is taken back.") % other,
        Yes.THEIRS: _("%(other)s said yes to the words as they stand. If one of you changes a word, that yes is taken back.")
        % other,
        Yes.CHANGED: _("The words changed after your yes, so it was taken back. Say yes again when you are both done.")
        if mine
        else _("The words changed after %(other)s’s yes, so it was taken back. Say yes when you are both done.") % other,
        Yes.NOT_YET: _("%(other)s did not say yes to keeping it like this. Nothing was changed.") % other
        if mine
        else _("You did not say yes to keeping it like this. Nothing was changed."),
        Yes.BOTH: _("You both said yes to this note. It stays as it is."),
    }[yes]


def why_not_now(why: Why, other: str) -> str:
    """Say in a sentence why something cannot be done now, and what to do instead."""
    return {
        Why.OVER: _("You two do not walk together any more, so this stays as it is."),
        Why.UNSEEN: _(
            "%(other)s cannot see your meetings now, so you cannot agree on anything about them. You can change that under “Who sees”."
        )
        % {"other": other},
        Why.WAITING: _("One change waits for an answer already. Answer it or take it back first."),
        Why.NOT_PLANNED: _("This meeting has begun or was called off already. Nothing was changed."),
        Why.NOT_STARTED: _("Say first that you have started."),
        Why.NOT_ENDED: _("End your talk first. Then each of you can say yes to the note."),
        Why.CLOSED: _("You both said yes to this note, so it stays as it is. You can write a reply beside it."),
        Why.NOT_CLOSED: _("Replies come when you both have said yes to the note. Until then you can write on your own side."),
        Why.EMPTY: _("There are no words yet."),
        Why.CHANGED: _("The words changed after you opened this page. Read them once more, and then say yes."),
        Why.TOO_LONG: _(
            "This is too long. One side of a note holds %(most)s characters. It is not saved yet. Please make it shorter."
        )
        % {"most": f"{rules.MOST_WORDS:,}"},
        Why.TOO_MANY: _("There are %(most)s lines here already. Take one back to add another.") % {"most": MOST_LINES},
    }[why]


@dataclass(frozen=True)
class LiveNote:
    """A note as one of the two has it before them: what the page shows first, and what it asks for again and again."""

    viewer: Viewer
    meeting: Meeting
    note: access.Note
    last: Offer | None
    pair: Pair

    @property
    def own(self) -> access.Side:
        """Return the reader's own side."""
        return self.note.own(self.viewer.role)

    @property
    def other(self) -> access.Side:
        """Return the side that the reader reads."""
        return self.note.other(self.viewer.role)

    @property
    def yes(self) -> Yes:
        """Say how far the two have come with their yes."""
        return yes_of(self.viewer, self.meeting, self.last)

    @property
    def said(self) -> str:
        """Say it in a sentence."""
        return yes_said(self.yes, self.pair, self.viewer, self.last)

    @property
    def saved(self) -> str:
        """Say what is saved, for a page that does not go on by itself."""
        moments = [side.saved_at for side in (self.own, self.other) if side.saved_at]
        if not moments:
            return _("Nothing is written yet")
        words = _("Both sides saved, %(ago)s") if len(moments) == 2 else _("Saved, %(ago)s")
        return words % {"ago": dates.ago(max(moments))}

    @property
    def version(self) -> str:
        """Name what the page around the note looks like; when it changes, the page is not up to date any more."""
        return f"{self.meeting.stage}.{self.yes}"

    @property
    def mark(self) -> str:
        """Name everything that a live answer tells, for its ETag: it holds no words."""
        return f"{self.own.revision}.{self.other.revision}.{self.other.is_writing:d}.{self.version}"

    def told(self) -> dict[str, Any]:
        """Return the live answer."""
        return {
            "own": _told(self.own),
            "other": {**_told(self.other), "writing": self.other.is_writing},
            "digest": self.note.digest,
            "version": self.version,
            "said": self.said,
        }


def _told(side: access.Side) -> dict[str, Any]:
    return {"words": side.words, "revision": side.revision, "saved": side.saved_at.isoformat() if side.saved_at else None}


def live_note(viewer: Viewer, meeting: Meeting) -> LiveNote:
    """Return the note of a meeting that the viewer may see, in two queries at most: after both yeses no first one counts."""
    last = None if meeting.note_agreed_id else access.last_confirmation(viewer, meeting)
    return LiveNote(viewer, meeting, access.note_of(meeting), last, pair_of(viewer, meeting))
