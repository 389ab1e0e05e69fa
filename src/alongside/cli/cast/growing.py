"""What goals, strengths and the days grew into: where a strength showed, own words and scales, told in both languages."""

from dataclasses import dataclass
from functools import partial

from alongside.cli.cast.story import Walk
from alongside.cli.cast.telling import Telling
from alongside.cli.cast.walking import sides
from alongside.decisions.actions import accept
from alongside.journey.access import goals_of, own_sight, strengths_of
from alongside.journey.access.how import scales_of, words_of
from alongside.journey.actions import how, strengths
from alongside.journey.at_work import GOAL
from alongside.journey.models import Goal, Strength
from alongside.journey.rules.how import Mark
from alongside.journey.rules.strengths import Ref
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Shown:
    """A strength showed on a day, at a goal (by its words) or in a line. `by` is who pointed to it; `waits`: still an offer."""

    strength: str
    day: int
    line: str
    goal: str = ""
    by: str = "person"
    reason: str = ""
    waits: bool = False


BAKERY = "Be the one who opens the bakery on Saturdays"
SEWING = "Volver a coser para otras personas"
SHOWN: dict[str, tuple[Shown, ...]] = {
    "maya": (
        Shown("I notice early", 19, "I told Rosa before it got bad, and before I wanted to.", goal=BAKERY),
        Shown("Steady hands", 38, "Forty glazed buns, none of them crooked."),
        Shown("I come back", 26, "You missed two talks and rang me yourself for the third.", by="specialist"),
        Shown("I notice early", 4, "You heard yourself say “late is OK” and stopped there.", goal=BAKERY, by="specialist",
              reason="I had not heard it. You had.", waits=True),
    ),
    "alma": (
        Shown("Termino lo que empiezo", 40, "El vestido de Nati, con el forro y todo.", goal=SEWING),
        Shown("Cuido sin asfixiar", 12, "No le pregunté a Nati dónde estuvo. Le pregunté si tenía hambre."),
        Shown("Termino lo que empiezo", 5, "Dijiste tres bolsas y llevas dos. Yo las conté contigo.", goal=SEWING, by="specialist", waits=True),
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Days:
    """How somebody says they are: an own word with its line, a scale, and some days on it (day, word, mark, line)."""

    word: tuple[str, str]
    scale: tuple[str, str, str, int]
    said: tuple[tuple[int, str, int, str], ...]
    since: int = 16


DAYS = {
    "maya": Days(
        ("Under a wave", "hard"), ("Sleep", "broken", "deep", 5),
        ((12, "tired", 2, "The late shift sits in my legs."), (9, "", 3, ""), (7, "Under a wave", 1, "It passed by noon."), (4, "steady", 4, "")),
    ),
    "alma": Days(
        ("Con hilo rojo", "hopeful"), ("El ruido de adentro", "callado", "a gritos", 4),
        ((11, "tired", 3, ""), (6, "Con hilo rojo", 1, "Cosí y no oí nada más."), (2, "steady", 2, "")),
    ),
}  # fmt: skip


def grow(telling: Telling, walk: Walk) -> None:
    """Tell what a person's goals, strengths and days grew into."""
    if days := DAYS.get(walk.person):
        telling.then(days.since, 21, partial(_choose, telling, walk, days))
        for day, word, mark, line in days.said:
            telling.then(day, 21.5, partial(_say_day, telling, walk, word, mark, line))
    for shown in SHOWN.get(walk.person, ()):
        telling.then(shown.day, 20.5, partial(_show, telling, walk, shown))


def goal_called(person: Viewer, words: str) -> Goal:
    """Return a person's goal by its words."""
    return next(goal for goal in goals_of(own_sight(person)) if goal.title == words)


def strength_called(person: Viewer, name: str) -> Strength:
    """Return a person's strength by its name."""
    return next(one for one in strengths_of(own_sight(person)) if one.name == name)


def _show(telling: Telling, walk: Walk, shown: Shown) -> None:
    person = telling.viewer(walk.person, "person")
    strength = strength_called(person, shown.strength)
    ref = Ref(GOAL, goal_called(person, shown.goal).id) if shown.goal else None
    if shown.by == "person":
        strengths.see_at_work(person, strength, ref, shown.line)
        return
    offer = strengths.offer_seen(sides(telling, walk)["specialist"], strength, ref, shown.line, shown.reason)
    if not shown.waits:
        accept(person, offer)


def _choose(telling: Telling, walk: Walk, days: Days) -> None:
    person = telling.viewer(walk.person, "person")
    how.add_word(person, *days.word)
    how.add_scale(person, *days.scale)


def _say_day(telling: Telling, walk: Walk, word: str, mark: int, line: str) -> None:
    person = telling.viewer(walk.person, "person")
    value = next((one.value for one in words_of(person) if one.text == word), word)
    how.say_fully(person, value, [Mark(scales_of(person)[0], mark)], line)
