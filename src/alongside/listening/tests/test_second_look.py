"""What two coders say of the same scenes is kept with what was decided, and their agreement is counted rightly."""

import pytest

from bench.agreement import kappa
from bench.second_look import LOOKS, coded
from train.scenes import OF_SPECIALIST


def test_agreement_beyond_chance_is_counted_as_by_hand() -> None:
    first, second = [True] * 5 + [False] * 5, [True] * 4 + [False] + [True] * 2 + [False] * 3
    assert kappa(first, second) == pytest.approx((0.7 - 0.5) / (1 - 0.5))


@pytest.mark.parametrize("language", LOOKS)
def test_each_turn_on_which_two_differ_is_in_a_scene_and_was_decided_by_the_codes(language) -> None:
    turns = coded(language)
    differ = [one for one in turns if one.first != one.second]
    assert 0 < len(differ) < len(turns)
    assert {*OF_SPECIALIST} >= {code for one in differ for code in one.first | one.second}
