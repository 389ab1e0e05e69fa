"""Verbs on a journey: on own words, on steps, on one's own care."""

from alongside.journey.actions.care import (
    NotANumber,
    add_line,
    add_person,
    move_part,
    plan_item,
    put_away,
)
from alongside.journey.actions.how import (
    check_in,
    say_more,
)
from alongside.journey.actions.steps import (
    NobodyToAsk,
    NobodyWasAsked,
    add_step,
    ask_for_step,
    change_step,
    mark_step,
    move_step,
    offer_step,
    take_in_step,
    take_out_step,
)
from alongside.journey.actions.words import (
    change_goal,
    change_strength,
    move_on,
    name_strength,
    offer_strength,
    put_strength_away,
    reply,
    take_strength,
    write_goal,
    write_meaning,
)

__all__ = [
    "NobodyToAsk",
    "NobodyWasAsked",
    "NotANumber",
    "add_line",
    "add_person",
    "add_step",
    "ask_for_step",
    "change_goal",
    "change_step",
    "change_strength",
    "check_in",
    "mark_step",
    "move_on",
    "move_part",
    "move_step",
    "name_strength",
    "offer_step",
    "offer_strength",
    "plan_item",
    "put_away",
    "put_strength_away",
    "reply",
    "say_more",
    "take_in_step",
    "take_out_step",
    "take_strength",
    "write_goal",
    "write_meaning",
]
