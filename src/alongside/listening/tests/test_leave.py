"""What could be leave for advice, and that advice which nobody asked for is not said to have been asked for."""

from dataclasses import replace

import pytest

from alongside.listening import ReadTurn, Speakers, parse, read
from alongside.listening.model.leave import leaves, unasked_for


def could_be_asked(*said: str) -> bool:
    """Whether the last of the turns, the specialist's, could be said with leave; turns begin with S or P."""
    return list(leaves(((turn[2:], turn[0] == "S") for turn in said), "en"))[-1]


@pytest.mark.parametrize(
    "said",
    [
        ("P What would you do?", "S I'd call her."),
        ("P I'm stuck.", "S Would you like an idea?", "P Sure.", "S Call her first."),
        ("P Any tips?", "S For the call?", "P The call, and he's strict.", "S Call in the morning."),
        ("P He's strict.", "S If you want, you could call in the morning."),
        ("P He's strict.", "S May I? Call in the morning."),
        ("P He’s strict.", "S If you’d like, call in the morning."),
    ],
)
def test_a_question_an_assent_or_leave_asked_in_the_same_breath_could_be_leave(said):
    assert could_be_asked(*said)


@pytest.mark.parametrize(
    "said",
    [
        ("S You should call.",),
        ("P He's strict.", "S So what I would do is call in the morning."),
        ("P What then?", "S Hm.", "P No.", "S Hm.", "P He was busy.", "S Call in the morning."),
        ("S May I tell you something?", "P No. He's busy.", "S Call in the morning."),
    ],
)
def test_where_nobody_asked_and_nobody_was_asked_there_is_none(said):
    assert not could_be_asked(*said)


LECTURE = """\
Dana: And have you asked Teo about the early shift?
Maya: No. He's busy.
Dana: So what I would do is talk to Teo on Monday, first thing, before it gets busy. You should write down two points.
Maya: Maybe.
"""


def third_turn(talk: str) -> ReadTurn:
    return read(replace(parse(talk)[0], speakers=Speakers("Dana", "Maya", 1.0))).turns[2]


def test_advice_that_nobody_asked_for_is_advice_without_permission():
    turn = third_turn(LECTURE)
    assert turn.heard("advice_without_permission")
    assert not turn.heard("advice_with_permission")


def test_the_same_words_after_a_question_may_have_been_asked_for():
    turn = third_turn(LECTURE.replace("No. He's busy.", "No. What would you do, if you were me?"))
    assert turn.heard("advice_with_permission")
    assert not turn.heard("advice_without_permission")


@pytest.mark.parametrize(("asked", "unasked"), [(0.4, 0.1), (0.9, 0.3), (0.6, 0.6)])
def test_without_leave_no_advice_is_lost(asked, unasked):
    least = {"advice_with_permission": 0.37, "advice_without_permission": 0.53}
    held = unasked_for({"advice_with_permission": asked, "advice_without_permission": unasked}, least)
    assert held["advice_with_permission"] == 0
    assert least["advice_without_permission"] <= held["advice_without_permission"] <= 1


def test_without_leave_what_was_no_advice_is_none():
    least = {"advice_with_permission": 0.37, "advice_without_permission": 0.53}
    held = unasked_for({"advice_with_permission": 0.3, "advice_without_permission": 0.3}, least)
    assert held["advice_without_permission"] == 0.3
