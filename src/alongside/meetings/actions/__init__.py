"""Verbs on meetings: plan, move, call off, hold, say what to talk about, write the note, confirm it, reply."""

from alongside.meetings.actions.ground import NotNow, NotYours, Why
from alongside.meetings.actions.hold import end, go_back, start
from alongside.meetings.actions.lines import MOST_LINES, add_next, add_point, reply, take_back
from alongside.meetings.actions.note import (
    Saved,
    can_still_confirm,
    confirm,
    note_agreed,
    put_together,
    save_words,
    take_yes_back,
)
from alongside.meetings.actions.plans import (
    call_off,
    can_still_meet,
    move_agreed,
    offer_meeting,
    offer_move,
    plan_agreed,
)

__all__ = [
    "MOST_LINES", "NotNow", "NotYours", "Saved", "Why", "add_next", "add_point", "call_off", "can_still_confirm",
    "can_still_meet", "confirm", "end", "go_back", "move_agreed", "note_agreed", "offer_meeting", "offer_move",
    "plan_agreed", "put_together", "reply", "save_words", "start", "take_back", "take_yes_back",
]  # fmt: skip
