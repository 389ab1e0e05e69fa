"""The demo does not contradict itself, on whichever day it is told."""

from datetime import date, timedelta

import pytest

from alongside.cli.cast.around_meetings import AROUND
from alongside.cli.cast.charla import TRES_BOLSAS
from alongside.cli.cast.hard_talk import HARD_TALK
from alongside.cli.cast.presence import NEXT_WEEK, NOW, next_monday
from alongside.cli.cast.tell import WALKS
from alongside.listening import parse, read
from alongside.listening.danger import NEAR
from alongside.listening.moments import GOOD
from alongside.listening.ownwords import wishes_in
from alongside.mirror.rules import Corrections, corrected

EVERY = {"weekly": 7, "fortnightly": 14}


@pytest.mark.parametrize("today", [date(2026, 11, 2) + timedelta(days=day) for day in range(7)], ids=lambda day: f"{day:%A}")
def test_nobody_meets_anybody_while_they_are_away(today):
    away: dict[str, set[int]] = {who.specialist: set() for who in (*NEXT_WEEK, NOW)}
    for one in NEXT_WEEK:
        starts = next_monday(today) + one.starts
        away[one.specialist] |= set(range(starts, starts + one.days))
    away[NOW.specialist] |= set(range(-1, NOW.days))
    for walk in WALKS:
        around, meets = AROUND.get(walk.person), {-talk.day for talk in walk.talks if talk.day < 0}
        if around and around.first:
            meets |= {-around.first + EVERY[around.rhythm] * turn for turn in range(around.times)}
        assert not meets & away.get(walk.specialist, set()), walk.person
    for one in NEXT_WEEK:  # and whoever covers is there
        starts = next_monday(today) + one.starts
        assert not set(range(starts, starts + one.days)) & away.get(one.covers, set())


def test_words_about_dying_in_it_are_taken_seriously_and_nothing_beside_them_is_weighed():
    heard = read(parse(HARD_TALK.words)[0])
    said = next(turn.index for turn in heard.turns if turn.text.startswith(HARD_TALK.taken_seriously))
    asked = next(turn.index for turn in heard.turns if "ending your life?" in turn.text)
    wished = next(turn.index for turn in heard.turns if "sooner not wake up" in turn.text)
    assert set(heard.danger) - {said} == {wished, asked}  # that the answer is missed is no promise: if it is found some day, well
    reading = corrected(heard, Corrections().take_seriously(said, grave=True))
    assert reading.danger == (wished, asked, said)
    assert {turn.talk for turn in reading.turns[: asked + NEAR + 1] if turn.speaker == "person"} == {"neutral"}
    assert {moment.kind for moment in reading.moments} <= GOOD
    assert "compassion" in {moment.kind for moment in reading.moments}


def test_the_talk_in_spanish_is_heard_as_it_went_and_has_a_wish_to_give_back():
    heard = read(parse(TRES_BOLSAS.words)[0])
    assert "network" in heard.engine["parts"]
    assert heard.danger == ()
    assert {moment.kind for moment in heard.moments} <= GOOD
    assert "came_back" in {moment.kind for moment in heard.moments}  # she went ahead with a number of her own, and says so
    said = next(turn for turn in heard.turns if turn.text.startswith("Podrías llevar seis"))
    assert said.heard("advice_without_permission")
    assert wishes_in("\n".join(turn.text for turn in heard.turns if turn.speaker == "person"), "es")
