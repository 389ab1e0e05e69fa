"""How walking together felt to each of two, what they showed of it, and one time when they mended it."""

from functools import partial

from alongside.cli.cast.story import Felt, Mend, Walk
from alongside.cli.cast.telling import Telling
from alongside.cli.cast.walking import sides
from alongside.decisions.actions import accept
from alongside.decisions.models import Offer
from alongside.partnership.access.pulse import ways_of
from alongside.partnership.actions import pulse as actions
from alongside.partnership.models import Repair
from alongside.partnership.rules.pulse import Question, Shows

HOUR = 20.0


def feel(telling: Telling, walk: Walk) -> None:
    """Tell how it felt, talk by talk, and how it was mended."""
    for felt in walk.felt:
        telling.then(felt.day, HOUR, partial(_say, telling, walk, felt))
    if walk.counted:
        telling.then(min(felt.day for felt in walk.felt), HOUR + 1, partial(_count, telling, walk))
    if walk.mend:
        _Mending(telling, walk, walk.mend).tell()


def _say(telling: Telling, walk: Walk, felt: Felt) -> None:
    _, _, partnership = telling.together(walk)
    values = {question: place for question, place in zip(Question, felt.places, strict=True) if place}
    actions.say_pulse(sides(telling, walk)[felt.by], partnership, values, felt.line, Shows(felt.shows))


def _count(telling: Telling, walk: Walk) -> None:
    person, _, partnership = telling.together(walk)
    usual = Shows(ways_of(person, partnership).usual)
    actions.set_ways(person, partnership, usual=usual, invites=True, counted=True)


class _Mending:
    """One talk about how it is between the two, from the offer to what each wrote about it."""

    def __init__(self, telling: Telling, walk: Walk, story: Mend) -> None:
        self.telling, self.walk, self.story = telling, walk, story

    def tell(self) -> None:
        """Put it on the line of time."""
        story, then = self.story, self.telling.then
        if story.kept:
            then(story.day + 1, HOUR + 1, self._keep)
        then(story.day, 10, self._offer)
        then(story.answered, 18, self._answer)
        for number, (by, words) in enumerate(story.voices):
            then(story.talked, 17 + number, partial(self._write, by, words))

    def _keep(self) -> None:
        person, _, partnership = self.telling.together(self.walk)
        actions.keep_words(person, partnership, self.story.kept)

    def _offer(self) -> None:
        _, _, partnership = self.telling.together(self.walk)
        by = sides(self.telling, self.walk)[self.story.by]
        self.offer: Offer = actions.offer_repair(by, partnership, self.story.words, self.story.when)

    def _answer(self) -> None:
        other = "person" if self.story.by == "specialist" else "specialist"
        accept(sides(self.telling, self.walk)[other], self.offer)

    def _write(self, by: str, words: str) -> None:
        _, _, partnership = self.telling.together(self.walk)
        talk = Repair.objects.get(pk=self.offer.subject)
        actions.write_repair(sides(self.telling, self.walk)[by], talk, partnership, words)
