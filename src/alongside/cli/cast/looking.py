"""How goals were looked at again, what they wait on, and what was tried for them, told in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial

from alongside.cli.cast.growing import BAKERY, SEWING, goal_called
from alongside.cli.cast.story import Walk
from alongside.cli.cast.telling import Telling
from alongside.cli.cast.walking import sides
from alongside.decisions.actions import accept
from alongside.journey.access import steps_of
from alongside.journey.actions import goals, reviews
from alongside.journey.models import Goal, Review
from alongside.journey.rules.reviews import Again, Marks, Plan
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Look:
    """A look at a goal: alone when nobody offered it, else planned `planned` days ago by `offered_by`.

    `day` is when it was (negative: still to come). `mine` and `theirs` are the two sides, by question. `again` is in how
    many days from then on the person wants to look once more; none was chosen where it is nothing.
    """

    day: int
    mine: Mapping[str, str] = field(default_factory=dict)
    marks: tuple[int | None, int | None] = (None, None)
    theirs: Mapping[str, str] = field(default_factory=dict)
    offered_by: str = ""
    planned: int = 0
    about: str = ""
    again: int = 0


@dataclass(frozen=True)
class Grown:
    """What became of one goal. `waits`: (day, step or nothing, on what). `tried`: (day, what, how it went, again)."""

    goal: str
    looks: tuple[Look, ...] = ()
    waits: tuple[tuple[int, str, str], ...] = ()
    tried: tuple[tuple[int, str, str, Again], ...] = ()


GROWN: dict[str, Grown] = {
    "maya": Grown(
        BAKERY,
        looks=(
            Look(25, {"moved": "I told Rosa. Now there is somebody who will ask me how it goes.",
                      "in_the_way": "Late shifts. I sleep through the part of the day I want.",
                      "helped": "Saying it out loud on the bench behind the library.",
                      "next": "Ask for one Saturday, not for all of them."}, (9, 4)),
            Look(5, {"moved": "Rosa said yes to five in the morning before I had finished asking.",
                     "in_the_way": "The board without my name on it. I see it before I fall asleep.",
                     "question": "What would Mama have packed me for lunch?",
                     "own": "Bread and an egg. That part I can do."}, (9, 6),
                 {"moved": "You went from “someday” to one Saturday.",
                  "helped": "You built it from people who were on your side already. I only asked.",
                  "next": "I sit beside you on Tuesday and say little."},
                 offered_by="specialist", planned=12, about="Where Saturdays stand, and what I can leave out", again=45),
            Look(-16, offered_by="person", planned=3, about="How the first Saturday felt"),
        ),
        waits=((6, "", "Teo’s board for December"), (2, "Put the second alarm clock in the kitchen", "payday on Friday")),
        tried=((31, "The Sunday group", "I said the word bakery in front of people. Bev nodded the whole time.", Again.YES),
               (36, "A sleep app from the library’s list", "It buzzed at me like a foreman. Three nights.", Again.NO)),
    ),
    "alma": Grown(
        SEWING,
        looks=(
            Look(60, {"moved": "Ya cosí para alguien que no es mi hija.", "helped": "La radio bajita y la puerta cerrada.",
                      "next": "Ponerle precio."}, (9, 7)),
            Look(12, {"moved": "Dos bolsas terminadas.", "in_the_way": "El frío en los dedos por la mañana.",
                      "question": "¿Quién me enseñó a no cobrar?", "own": "Nadie. Lo aprendí sola y sola lo voy a desaprender."}, (9, 8),
                 {"helped": "Tu manera de decir “tres, no seis”. La he contado en mi casa.", "next": "Pregunto por la mesa del rincón."},
                 offered_by="person", planned=20, about="Si el mercado todavía me gusta", again=11),
        ),
        waits=((6, "", "La tela de doña Luz"),),
        tried=((28, "Un domingo en el puesto del mercado", "Veinte dólares y tres señoras que preguntaron mi nombre.", Again.YES),
               (50, "Un grupo de costura por internet", "Hablan muy rápido. Aprendí un ojal.", Again.PERHAPS)),
    ),
}  # fmt: skip


def look(telling: Telling, walk: Walk) -> None:
    """Tell what became of a person's goal."""
    grown = GROWN.get(walk.person)
    if grown is None:
        return
    for one in grown.looks:
        _Look(telling, walk, grown.goal, one).tell()
    for day, step, words in grown.waits:
        telling.then(day, 19.5, partial(_wait, telling, walk, grown.goal, step, words))
    for day, what, went, again in grown.tried:
        telling.then(day, 19.2, partial(_try, telling, walk, grown.goal, (what, went, again)))


def _its_goal(telling: Telling, walk: Walk, words: str) -> tuple[Viewer, Goal]:
    person = telling.viewer(walk.person, "person")
    return person, goal_called(person, words)


def _wait(telling: Telling, walk: Walk, goal_words: str, step_words: str, words: str) -> None:
    person, goal = _its_goal(telling, walk, goal_words)
    step = next(one for one in steps_of(goal) if one.text == step_words) if step_words else None
    goals.wait_on(person, goal, words, step)


def _try(telling: Telling, walk: Walk, goal_words: str, tried: tuple[str, str, Again]) -> None:
    person, goal = _its_goal(telling, walk, goal_words)
    goals.add_tried(person, goal, *tried)


class _Look:
    """One look at a goal, from its plan to its record."""

    def __init__(self, telling: Telling, walk: Walk, goal: str, story: Look) -> None:
        self.telling, self.walk, self.goal, self.story = telling, walk, goal, story

    def tell(self) -> None:
        """Put the plan and both sides on the line of time."""
        if not self.story.offered_by:
            self.telling.then(self.story.day, 20.2, self._alone)
            return
        self.telling.then(self.story.planned, 15.5, self._plan)
        if self.story.mine:
            self.telling.then(self.story.day, 16.5, self._write_together)

    def _alone(self) -> None:
        person, goal = _its_goal(self.telling, self.walk, self.goal)
        reviews.look_again(person, goal, self.story.mine, Marks(*self.story.marks), again_on=self._again())

    def _again(self) -> date | None:
        return (now() + timedelta(days=self.story.again)).date() if self.story.again else None

    def _plan(self) -> None:
        person, goal = _its_goal(self.telling, self.walk, self.goal)
        specialist = sides(self.telling, self.walk)["specialist"]
        by_person = self.story.offered_by == "person"
        day = (now() + timedelta(days=self.story.planned - self.story.day)).date()
        offer = reviews.offer_to_look(person if by_person else specialist, goal, Plan(day, self.story.about))
        accept(specialist if by_person else person, offer)
        self.review = Review.objects.get(agreed__offer=offer)

    def _write_together(self) -> None:
        person, _goal = _its_goal(self.telling, self.walk, self.goal)
        reviews.write_side(person, self.review, self.story.mine, Marks(*self.story.marks), again_on=self._again())
        if self.story.theirs:
            reviews.write_side(sides(self.telling, self.walk)["specialist"], self.review, self.story.theirs)
