"""Meetings and their series, what is written at them, how one is reminded of them, and the record of a service."""

from alongside.meetings.models.headings import HEADINGS, NoteHeadings
from alongside.meetings.models.meeting import (
    CHANNELS,
    MOVE,
    NOTE,
    PLAN,
    SERIES,
    AgendaItem,
    Line,
    Meeting,
    NextThing,
    NoteRevision,
    NoteSide,
    Reply,
    Series,
)
from alongside.meetings.models.reach import Feed, ReminderChoice, ReminderSent
from alongside.meetings.models.records import ServiceAnswer, ServiceRecord, ServiceRules, ServiceVersion
from alongside.meetings.models.steps import NextStep

__all__ = [
    "CHANNELS", "HEADINGS", "MOVE", "NOTE", "PLAN", "SERIES", "AgendaItem", "Feed", "Line", "Meeting", "NextStep", "NextThing",
    "NoteHeadings", "NoteRevision", "NoteSide", "ReminderChoice", "ReminderSent", "Reply", "Series", "ServiceAnswer",
    "ServiceRecord", "ServiceRules", "ServiceVersion",
]  # fmt: skip
