"""What people wrote on their journey, and what was offered beside it."""

from functools import partial

from alongside.cli.cast.story import Goal, Step, Strength, Walk
from alongside.cli.cast.telling import Telling
from alongside.cli.cast.walking import sides
from alongside.consent.rules import Audience
from alongside.decisions.actions import accept, adapt, decline
from alongside.decisions.models import Offer
from alongside.journey import models as journey
from alongside.journey.access import own_goal, steps_of
from alongside.journey.actions import care, steps, words
from alongside.journey.actions import how as saying
from alongside.journey.rules import Mood, StepOwner, StepWords, Verb
from alongside.programme.viewer import Viewer

OWNERS = {"me": StepOwner.ME, "my_specialist": StepOwner.SPECIALIST, "together": StepOwner.TOGETHER}
VERBS = {"reach": Verb.REACH, "pause": Verb.PAUSE, "let_go": Verb.LET_GO}


def live(telling: Telling, walk: Walk) -> None:
    """Tell a person's journey."""
    for day, own_words in walk.meaning:
        telling.then(day, 20, partial(_mean, telling, walk, own_words))
    for goal in walk.goals:
        _Goal(telling, walk, goal).tell()
    for strength in walk.strengths:
        telling.then(strength.day, 19, partial(_strength, telling, walk, strength))
    for day, how, line in walk.check_ins:
        telling.then(day, 8.5, partial(_check_in, telling, walk, how, line))
    if walk.hard_day or walk.calls:
        telling.then(max(walk.began - 12, 4), 21, lambda: _hard_day(telling, walk))


def _mean(telling: Telling, walk: Walk, own_words: str) -> None:
    words.write_meaning(telling.viewer(walk.person, "person"), own_words)


def _check_in(telling: Telling, walk: Walk, tapped: str, line: str) -> None:
    saying.check_in(telling.viewer(walk.person, "person"), Mood(tapped), line)


def _strength(telling: Telling, walk: Walk, strength: Strength) -> None:
    person = telling.viewer(walk.person, "person")
    if strength.by == "person":
        words.name_strength(person, strength.name, strength.seen)
    else:
        offer = words.offer_strength(sides(telling, walk)["specialist"], person.id, strength.name, strength.seen)
        accept(person, offer)


def _hard_day(telling: Telling, walk: Walk) -> None:
    person = telling.viewer(walk.person, "person")
    for line in walk.hard_day:
        care.add_line(person, line)
    for call in walk.calls:
        care.add_person(person, call.name, call.phone, call.when)


class _Goal:
    """One goal from the day it was written on."""

    def __init__(self, telling: Telling, walk: Walk, story: Goal) -> None:
        self.telling, self.walk, self.story = telling, walk, story

    def tell(self) -> None:
        """Put everything about the goal on the line of time."""
        self.telling.then(self.story.day, 18, self._write)
        for number, step in enumerate(self.story.steps):
            hour = 18.1 + number / 20
            self.telling.then(step.day, hour, partial(self._step, step))
            if step.done is not None:
                self.telling.then(step.done, 19, partial(self._done, step))
        if self.story.reply:
            self.telling.then(max(self.story.day - 8, 1), 16, self._reply)
        if self.story.ended:
            self.telling.then(self.story.ended_on, 20, self._end)

    def _write(self) -> None:
        person = self.telling.viewer(self.walk.person, "person")
        audience = Audience.ONLY_ME if self.story.only_me else None
        goal = words.write_goal(
            person, self.story.words, self.story.why,
            importance=self.story.importance, confidence=self.story.confidence, audience=audience,
        )  # fmt: skip
        self.id = goal.id

    def _its_goal(self) -> tuple[Viewer, journey.Goal]:
        person = self.telling.viewer(self.walk.person, "person")
        goal = own_goal(person, self.id)
        if goal is None:
            raise LookupError(f"The goal “{self.story.words}” was never written.")
        return person, goal

    def _reply(self) -> None:
        specialist = sides(self.telling, self.walk)["specialist"]
        _, goal = self._its_goal()
        words.reply(specialist, goal, self.story.reply)

    def _step(self, step: Step) -> None:
        person, goal = self._its_goal()
        as_words = StepWords(step.words, OWNERS[step.owner], step.when, None)
        if step.by == "specialist":
            offer = steps.offer_step(sides(self.telling, self.walk)["specialist"], goal, as_words, step.reason)
            self._answer(step, offer)
            return
        if step.owner == "me":
            steps.add_step(person, goal, as_words)
            return
        offer = steps.ask_for_step(person, goal, as_words)
        accept(sides(self.telling, self.walk)["specialist"], offer)

    def _answer(self, step: Step, offer: Offer) -> None:
        person = self.telling.viewer(self.walk.person, "person")
        if step.declined:
            decline(person, offer)
        elif step.adapted:
            answered = adapt(person, offer, {**offer.words, "text": step.adapted})
            for counter in Offer.objects.filter(answers=answered):
                accept(sides(self.telling, self.walk)["specialist"], counter)
        elif not step.waits:
            accept(person, offer)

    def _done(self, step: Step) -> None:
        person, goal = self._its_goal()
        standing = next(one for one in steps_of(goal) if one.text == (step.adapted or step.words))
        steps.mark_step(person, standing, done=True, line=step.line)

    def _end(self) -> None:
        person, goal = self._its_goal()
        words.move_on(person, goal, VERBS[self.story.ended])
