"""How walking together feels to many: what may be said of a group, and when nothing may.

No picture speaks of fewer people than the programme's minimum, and no two pictures can be held beside each other to
find the few in whom they differ: of any two that are shown, those who are only in the one are nobody or at least the
minimum. (Complement suppression, as statistical offices do it; see Hundepool et al., *Statistical Disclosure Control*,
2012, chapter 4.) Shares are said in coarse words, so that neither one voice nor unanimity can be read off.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import median
from typing import TypeVar

Human = TypeVar("Human")


@dataclass(frozen=True, order=True)
class Quarter:
    """A quarter of a calendar year; `number` is 1 to 4."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Quarter":
        """Return the quarter in which a day lies."""
        return cls(day.year, (day.month - 1) // 3 + 1)

    @property
    def first(self) -> date:
        """Return its first day."""
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def after(self) -> "Quarter":
        """Return the next one."""
        return Quarter(self.year, self.number + 1) if self.number < 4 else Quarter(self.year + 1, 1)

    @property
    def last(self) -> date:
        """Return its last day."""
        return self.after.first - timedelta(days=1)

    def closed(self, today: date) -> bool:
        """Say whether nothing of it can change any more: the day after its last has gone by, too."""
        return today > self.after.first


class Place(StrEnum):
    """Where on a line somebody's answers of a quarter lie."""

    NEAR = "near"
    BETWEEN = "between"
    FAR = "far"


class Share(StrEnum):
    """How many of a group, in words coarse enough to hide one voice, and everybody's."""

    MOST = "most"
    SOME = "some"
    FEW = "few"


MOST_FROM, SOME_FROM = 0.6, 0.2
Spread = dict[Place, Share]


def place_of(values: Sequence[int]) -> Place:
    """Return where one human's answers to one question lie, one or many: each human is one voice.

    Raises:
        statistics.StatisticsError: there are none.
    """
    own = median(values)
    return Place.NEAR if own >= 3.5 else Place.FAR if own <= 2.5 else Place.BETWEEN


def share_of(count: int, of: int) -> Share:
    """Say how many of a group `count` are; `of` is at least one."""
    part = count / of
    return Share.MOST if part >= MOST_FROM else Share.SOME if part >= SOME_FROM else Share.FEW


def may_show(people: frozenset[Human], shown: Iterable[frozenset[Human]], minimum: int) -> bool:
    """Say whether a picture of these people may be shown beside those that were shown before.

    Args:
        people: who answered the question in the quarter.
        shown: who stands behind each picture of the same question that was ever shown.
        minimum: the programme's smallest group.
    """
    if len(people) < minimum:
        return False
    apart = (len(one) for before in shown for one in (people - before, before - people))
    return all(count == 0 or count >= minimum for count in apart)


def spread(answers: Mapping[Human, Sequence[int]]) -> Spread:
    """Return how a group's answers to one question lie, each human one voice. The caller has asked `may_show`."""
    places = [place_of(values) for values in answers.values()]
    return {place: share_of(places.count(place), len(places)) for place in Place}
