"""What two coders say of the same scenes is kept with what was decided, and their agreement is counted rightly."""

import pytest

from train.scenes import OF_SPECIALIST
from train.second_look import Coded, agreement, coded


def turn(first: str, second: str) -> Coded:
    return Coded(frozenset(first.split()), frozenset(second.split()), frozenset(first.split()))


def test_agreement_is_counted_as_by_hand() -> None:
    turns = [turn("autonomy", "autonomy")] * 4 + [turn("autonomy", "")] + [turn("", "autonomy")] * 2 + [turn("", "")] * 3
    told = agreement(turns, "autonomy")
    assert told["there"] == 5
    assert told["precision"] == pytest.approx(4 / 6)
    assert told["recall"] == pytest.approx(4 / 5)
    assert told["kappa"] == pytest.approx((0.7 - 0.5) / (1 - 0.5))


def test_each_turn_on_which_two_differ_is_in_a_scene_and_was_decided_by_the_codes() -> None:
    turns = coded()
    differ = [one for one in turns if one.first != one.second]
    assert 0 < len(differ) < len(turns)
    assert {*OF_SPECIALIST} >= {code for one in differ for code in one.first | one.second}
