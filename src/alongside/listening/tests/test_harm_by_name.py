"""Who hits is heard by name, by relation and by both; games, accidents, figures of speech and the long past are let be.

The phrases alone are asked, without what was learned: it changes each time that somebody teaches it.
"""

from pathlib import Path

import pytest

from alongside.listening.danger import plainly_in_danger
from train.danger_lines import lines

HERE = Path(__file__).parent


@pytest.mark.parametrize(
    ("language", "line"),
    [(language, line) for language in ("en", "es") for line in lines([HERE / f"harm_by_name.{language}.txt"])],
)
def test_somebody_who_hurts_them_is_heard_by_whatever_they_are_called(language, line):
    assert plainly_in_danger(line.text, language, asked=line.asked) is line.holds
