"""The page of one meeting, which several addresses show: as it is, or with what somebody typed and what needs a look."""

import json
from http import HTTPStatus
from typing import Any

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from alongside.consent.access import looked, looked_just_now, sight
from alongside.decisions.access import agreed_about
from alongside.decisions.cards import card
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.meetings import access, away
from alongside.meetings.access.headings import headings_of
from alongside.meetings.access.records import record_at
from alongside.meetings.access.steps import became, seen_goals
from alongside.meetings.extensions import ways_from
from alongside.meetings.forms import LineForm, ReplyForm
from alongside.meetings.models import NOTE, Line, Meeting
from alongside.meetings.records_shown import standing_says
from alongside.meetings.rules import Stage, too_early
from alongside.meetings.rules.headings import apart
from alongside.meetings.showing import LiveNote, Pair, facts, live_note, next_shown, parted, parts, standing, title, voice_of
from alongside.meetings.wording import rhythm_line
from alongside.programme.viewer import Viewer
from alongside.ui.components import Signature

SOON_HOURS = 12


def show(request: HttpRequest, viewer: Viewer, meeting: Meeting, *, status: int = 200, **kept: Any) -> HttpResponse:
    """Draw a meeting.

    `kept` is what an address could not take, given back to its writer: `agenda`, `next_things` or `reply` (a bound
    form), or for the note `typed` (words), `problem` (a sentence) and `late` (the id of words kept aside).
    """
    live = live_note(viewer, meeting)
    _looked(live, drawn_anew=status != HTTPStatus.OK)
    ways = ways_from(viewer, meeting)
    shown = {
        "viewer": viewer,
        "meeting": meeting,
        "pair": live.pair,
        "live": live,
        "title": title(meeting),
        "standing": standing(meeting, live.pair),
        "facts": facts(meeting),
        "stage": meeting.stage.value,
        "is_person": viewer.role is Who.PERSON,
        "can_act": meeting.partnership.is_current,
        "both_see": access.both_see_as(viewer, meeting.partnership),
        "away": away.planned_here(viewer, meeting) if meeting.stage is Stage.PLANNED and meeting.partnership.is_current else "",
        "rhythm": rhythm_line(meeting.series) if meeting.series and meeting.stage is Stage.PLANNED else "",
        "soon": abs((meeting.starts_at - now()).total_seconds()) < SOON_HOURS * 3600,
        "early": too_early(meeting.starts_at, now()),
        "ways": [way for way in ways if not way.own],
        "own_ways": [way for way in ways if way.own],
        **_headings(meeting, live, kept),
        **_lines(viewer, meeting, live.pair),
        **_writing(viewer, meeting, live, kept),
        **_record(viewer, meeting),
        **_move(viewer, meeting),
        **_off(meeting, live.pair),
    }
    return render(request, "meetings/meeting.html", shown, status=status)


def _looked(live: LiveNote, *, drawn_anew: bool) -> None:
    """Tell the person that their specialist opened a talk that is over, or reads what they have written of it so far.

    A page that is `drawn_anew`, as something in a form of it was refused, is no further opening.
    """
    if live.meeting.stage is Stage.ENDED and not drawn_anew:
        looked(sight(live.viewer, live.meeting.partnership.person_id), "meetings.meeting", item=live.meeting.id)
    else:
        read(live)


def read(live: LiveNote) -> None:
    """Tell the person that their side of a note is read: once a reading, however often an open page asks for it."""
    view = sight(live.viewer, live.meeting.partnership.person_id)
    if live.other.words and not looked_just_now(view, "meetings.meeting", live.meeting.id):
        looked(view, "meetings.meeting", item=live.meeting.id)


def _headings(meeting: Meeting, live: LiveNote, kept: dict[str, Any]) -> dict[str, Any]:
    """Return the note's headings, and each side's words under them; the writer's own as typed where they were not taken."""
    named = headings_of(meeting)
    under, free = apart(kept.get("typed", live.own.words), named)
    return {
        "headings": named,
        "headings_json": json.dumps(named),
        "own_boxes": list(zip(named, under, strict=True)),
        "own_free": free if named else kept.get("typed", live.own.words),
        "own_parts": parts(live.own.words, named),
        "other_parts": parts(live.other.words, named),
    }


def _lines(viewer: Viewer, meeting: Meeting, pair: Pair) -> dict[str, Any]:
    return {
        "points": [_line(viewer, meeting, pair, item) for item in access.agenda_of(meeting)],
        "next": _next(viewer, meeting, pair),
        "replies": [_line(viewer, meeting, pair, item) for item in access.replies_to(meeting)] if meeting.note_agreed_id else [],
    }


def _next(viewer: Viewer, meeting: Meeting, pair: Pair) -> list[dict[str, Any]]:
    """Return what each will do next, with what became of it and what can become of it."""
    lines = list(access.next_things_of(meeting))
    steps = became(lines)
    goals = seen_goals(viewer, steps.values())
    return [_line(viewer, meeting, pair, line) | next_shown(viewer, meeting, line, steps.get(line.id), goals) for line in lines]


def _record(viewer: Viewer, meeting: Meeting) -> dict[str, Any]:
    """Return where the record of the meeting's service stands, or the way to write it."""
    found = record_at(viewer, meeting) if meeting.stage is Stage.ENDED else None
    if found:
        return {
            "record_says": standing_says(found, viewer.role),
            "record_url": reverse("record", args=[found.id]),
            "record_label": _("Open the record"),
        }
    if meeting.stage is not Stage.ENDED or viewer.role is Who.PERSON or not meeting.partnership.is_current:
        return {"record_says": ""}
    return {
        "record_says": _("It is kept apart from what you two write: only when, how long and what kind."),
        "record_url": reverse("record_from_meeting", args=[meeting.id]),
        "record_label": _("Write it, with the times filled in"),
    }


def _line(viewer: Viewer, meeting: Meeting, pair: Pair, line: Line) -> dict[str, Any]:
    author = getattr(line, "author_id", None)
    voice = voice_of(meeting, author)
    who = {"mine": pair.person, "theirs": pair.specialist}.get(voice, "")
    return {"id": line.id, "words": line.words, "voice": voice, "who": who, "own": author == viewer.id, "made_at": line.made_at}


def _writing(viewer: Viewer, meeting: Meeting, live: LiveNote, kept: dict[str, Any]) -> dict[str, Any]:
    forms: dict[str, Form] = {
        "agenda": LineForm(auto_id="agenda_%s"),
        "next_things": LineForm(auto_id="next_%s"),
        "reply": ReplyForm(),
    }
    aside = [words for words in access.words_aside(viewer, meeting) if words.id != kept.get("late")] if meeting.note_open else []
    return {
        "forms": {name: kept.get(name, form) for name, form in forms.items()},
        "writes": meeting.partnership.is_current and meeting.note_open and meeting.stage in (Stage.NOW, Stage.ENDED),
        "problem": kept.get("problem", ""),
        "late": kept.get("late"),
        "aside": aside,
        "signatures": _signatures(meeting, live),
    }


def _signatures(meeting: Meeting, live: LiveNote) -> list[Signature]:
    """Return the two yeses, once both are there."""
    if meeting.note_agreed_id is None:
        return []
    both = agreed_about([meeting.id], NOTE).filter(pk=meeting.note_agreed_id)
    found = both.values_list("offered_by_id", "offer__offered_at", "answered_by_id", "at").first()
    if found is None:
        return []
    first, offered_at, second, agreed_at = found
    said = {first: offered_at, second: agreed_at}
    person, specialist = meeting.sides
    return [
        Signature(live.pair.person, "mine", said[person]),
        Signature(live.pair.specialist, "theirs", said[specialist]),
    ]


def _move(viewer: Viewer, meeting: Meeting) -> dict[str, Any]:
    waiting = access.waiting_move(viewer, meeting) if meeting.stage is Stage.PLANNED else None
    return {"move": card(viewer, waiting, back=reverse("meeting", args=[meeting.id])) if waiting else None}


def _off(meeting: Meeting, pair: Pair) -> dict[str, Any]:
    voice = voice_of(meeting, meeting.called_off_by_id)
    off_parted = parted(meeting.partnership, meeting.called_off_at)
    return {"off_voice": voice, "off_name": pair.person if voice == "mine" else pair.specialist, "off_parted": off_parted}
