"""Years that two spend together, told week by week through the program's own verbs.

Time is said by `kernel.clock.at`; whoever calls opens the transaction. Each week brings a meeting with its note, and as
many other entries as its rhythm says.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from alongside.consent import actions as consent
from alongside.consent.access import looked, sight, standing_grants
from alongside.consent.rules import DEFAULT_LASTS, LONGEST, Audience, Category
from alongside.decisions.actions import accept, decline, withdraw
from alongside.decisions.models import Offer
from alongside.journey import actions as journey
from alongside.journey.access.how import as_scale, own_scales
from alongside.journey.actions import goals as going
from alongside.journey.actions import reviews as looking
from alongside.journey.actions import story, values, wins
from alongside.journey.actions import strengths as seeing
from alongside.journey.actions.how import add_scale, say_fully
from alongside.journey.models import Chapter, Goal, Review, SeenAtWork, Step, Strength
from alongside.journey.rules import Mood, StepOwner, StepWords, Verb
from alongside.journey.rules.how import Mark
from alongside.journey.rules.reviews import Marks, Plan
from alongside.journey.rules.story import Telling
from alongside.journey.rules.strengths import Ref
from alongside.journey.rules.values import Holds
from alongside.journey.rules.wins import Was
from alongside.kernel import clock
from alongside.listening import parse_content
from alongside.meetings import actions as meetings
from alongside.meetings.access import note_of
from alongside.meetings.models import Meeting
from alongside.mirror import access as mirror
from alongside.mirror import actions as mirroring
from alongside.mirror.agreeing import offer_transcripts
from alongside.mirror.long_reading import read_at_once
from alongside.mirror.models import Reading
from alongside.partnership.access import current_between
from alongside.partnership.actions import Draft, offer_clause, offer_clauses, offer_to_walk, pulse
from alongside.partnership.actions import review as agreeing
from alongside.partnership.models import Partnership
from alongside.partnership.rules.pulse import Question, Shows
from alongside.partnership.starter import starter_clauses
from alongside.programme.viewer import Viewer
from bench.rhythm import ASIDE, NOTE, SAID, Rhythm

ZONE = ZoneInfo("America/Chicago")
WEEK = timedelta(weeks=1)


@dataclass
class Walk:
    """A person, the specialist who walks with them, somebody else whom the person sometimes asks, and their story so far.

    `slot` is the hour of the day at which the two meet, 0 to 11, so that a specialist's meetings do not meet each other.
    """

    person: Viewer
    specialist: Viewer
    third: Viewer
    rhythm: Rhythm
    began: datetime
    slot: int = 0
    weeks: int = 0
    entries: int = 0
    goal: Goal | None = None
    chapter: Chapter | None = None
    strength: Strength | None = None
    review: Review | None = None
    last: Meeting | None = None
    reading: Reading | None = None
    open_goals: list[Goal] = field(default_factory=list)
    open_steps: list[Step] = field(default_factory=list)
    grants: list[Any] = field(default_factory=list)
    waiting: Offer | None = None

    @property
    def partnership(self) -> Partnership:
        """Return what the two have formed."""
        found = current_between(self.person.id, self.specialist.id)
        if found is None:
            raise LookupError("The two do not walk together.")
        return found

    @property
    def ids(self) -> dict[str, UUID]:
        """Return the ids of things of theirs by the name that addresses give them."""
        named = {
            "goal_id": self.goal,
            "chapter_id": self.chapter,
            "strength_id": self.strength,
            "review_id": self.review,
            "meeting_id": self.last,
            "reading_id": self.reading,
            "partnership_id": self.partnership,
        }
        found = {name: thing.id for name, thing in named.items() if thing is not None}
        found |= {"transcript_id": self.reading.transcript_id} if self.reading else {}
        return {**found, "person_id": self.person.id}

    @property
    def now(self) -> datetime:
        """Return the moment up to which the story is told."""
        return self.began + self.weeks * WEEK

    @contextmanager
    def on(self, day: float) -> Iterator[None]:
        """Let it be so many days into the week that is being told."""
        with clock.at(self.now + timedelta(days=day)):
            yield

    def due(self, every: int) -> bool:
        """Say whether something that comes every so many weeks comes in this one."""
        return self.weeks % every == 0

    # ── the beginning ──

    def begin(self) -> None:
        """Let the two find each other and write their agreement and the first goal."""
        with self.on(0):
            accept(self.person, offer_to_walk(self.specialist, self.person.membership, "I would like to walk with you."))
            texts = {key: text for key, (_, text) in starter_clauses(self.person.name, self.specialist.name).items()}
            for offer in offer_clauses(self.specialist, self.partnership, texts):
                accept(self.person, offer)
            journey.write_meaning(self.person, "Mornings that are mine.")
            self.goal = journey.write_goal(
                self.person, "Open the bakery on Saturdays", "For the quiet.", importance=9, confidence=6
            )
            add_scale(self.person, "Sleep", "broken", "deep", 5)
            journey.add_person(self.person, "Teo", "+1 312 555 0142", "Before ten.")

    def live(self, weeks: int, *, talks_from: int = 0) -> None:
        """Tell so many more weeks; the person agrees to transcripts in the week `talks_from` of all."""
        for _ in range(weeks):
            self._days()
            self._keep_sharing()
            if self.weeks >= talks_from:
                self._agree_to_transcripts(self.weeks - talks_from)
            self._meet(talk=self.weeks >= talks_from and self.due(self.rhythm.talk))
            self.weeks += 1

    # ── a week ──

    def _days(self) -> None:
        self._taps()
        with self.on(2):
            self._steps()
            self._looks()
        with self.on(2.5):
            for every, happens in (
                (self.rhythm.goal, self._other_goal), (self.rhythm.meaning, self._meaning), (self.rhythm.offer, self._offers),
                (self.rhythm.strength, self._strengths), (self.rhythm.clause, self._clause), (self.rhythm.share, self._share),
                (self.rhythm.plan_line, self._plan), (self.rhythm.line, self._line),
                (self.rhythm.telling, self._tell),
            ):  # fmt: skip
                if self.due(every):
                    happens()

    def _taps(self) -> None:
        for day, how in ((1, Mood.HOPEFUL), (4, Mood.TIRED)):
            with self.on(day):
                marks = [Mark(as_scale(scale), 1 + self.weeks % scale.steps) for scale in own_scales(self.person)]
                say_fully(self.person, how, marks, ASIDE)
                self.entries += 1
        with self.on(1.1):
            journey.check_in(self.specialist, Mood.STEADY)

    def _steps(self) -> None:
        goal = self._its_goal()
        if self.due(self.rhythm.step_line):
            self.open_steps.append(journey.add_step(self.person, goal, StepWords(f"Ask Teo about week {self.weeks}")))
            self.entries += 1
            while len(self.open_steps) > 2:
                journey.mark_step(self.person, self.open_steps.pop(0), done=True, line="He said yes.")
                self.entries += 1
            self._look(goal)

    def _look(self, goal: Goal) -> None:
        """Let the person look at the goal, alone and with the specialist, and say what it waits on and what was tried."""
        goal.refresh_from_db()
        looking.look_again(self.person, goal, {"moved": "So it is this week."}, Marks(9, self.weeks % 11))
        offer = accept(self.specialist, looking.offer_to_look(self.person, goal, Plan(clock.now().date(), ASIDE)))
        self.review = Review.objects.get(agreed__offer=offer)
        looking.write_side(self.person, self.review, {"helped": ASIDE}, Marks(9, self.weeks % 11))
        looking.write_side(self.specialist, self.review, {"moved": ASIDE})
        going.wait_on(self.person, goal, f"The shift plan of week {self.weeks}")
        going.wait_on(self.person, goal, f"Rain, {self.weeks}", self.open_steps[-1])
        going.add_tried(self.person, goal, f"The Sunday group, {self.weeks}", ASIDE)
        self.entries += 7

    def _its_goal(self) -> Goal:
        if self.goal is None:
            raise LookupError("The walk has not begun.")
        return self.goal

    def _looks(self) -> None:
        view = sight(self.specialist, self.person.id)
        looked(view, "journey.goal", item=self._its_goal().id)
        self.entries += 1

    def _other_goal(self) -> None:
        goal = journey.write_goal(self.person, f"Something else, {self.weeks}", "It may pass.")
        journey.add_step(self.person, goal, StepWords("Begin with a little of it"))
        journey.change_goal(self.person, goal, f"Something else again, {self.weeks}", "It has not passed.")
        self.open_goals.append(goal)
        self.entries += 3
        if len(self.open_goals) > 2:
            verb = (Verb.REACH, Verb.PAUSE, Verb.LET_GO)[self.weeks % 3]
            journey.move_on(self.person, self.open_goals.pop(0), verb, "So be it.")
            self.entries += 1

    def _meaning(self) -> None:
        journey.write_meaning(self.person, f"Mornings that are mine, also in week {self.weeks}.")
        self.entries += 1

    def _strengths(self) -> None:
        journey.name_strength(self.person, f"I keep at things, {self.weeks}", "At the ovens.")
        if self.strength is None:
            self.strength = journey.name_strength(self.person, "I come back")
        self._see_at_work(self.strength)
        accept(self.person, journey.offer_strength(self.specialist, self.person.id, f"You laugh well, {self.weeks}", ASIDE))
        self.entries += 2

    def _see_at_work(self, strength: Strength) -> None:
        """Let the person and the specialist say where a strength showed: at the goals and meetings of late, and in words."""
        goal = self.open_goals[-1] if self.open_goals else self._its_goal()
        for ref in (Ref("goal", goal.id), *([Ref("meeting", self.last.id)] if self.last else [])):
            if not SeenAtWork.objects.filter(strength=strength, thing=ref.thing, taken_away_at=None).exists():
                seeing.see_at_work(self.person, strength, ref, ASIDE)
                self.entries += 1
        seen = accept(self.person, seeing.offer_seen(self.specialist, strength, line=f"You called me, {self.weeks}."))
        seeing.take_away(self.person, SeenAtWork.objects.get(agreed__offer=seen))
        self.entries += 2

    def _offers(self) -> None:
        """Let the specialist offer steps: one is taken, one left, one waits; and write beside the goal."""
        goal = self._its_goal()
        if self.waiting and not self.rhythm.leaves:
            withdraw(self.specialist, self.waiting)
        ours, left, self.waiting = (
            journey.offer_step(self.specialist, goal, StepWords(f"{what}, {self.weeks}", owner), "You said so.")
            for what, owner in (("Walk", StepOwner.TOGETHER), ("Set two alarms", StepOwner.ME), ("Buy flour", StepOwner.ME))
        )
        accept(self.person, ours)
        self.open_steps.append(Step.objects.filter(goal=goal).latest("place"))
        decline(self.person, left)
        journey.reply(self.specialist, goal, ASIDE)
        self.entries += 4

    def _clause(self) -> None:
        for key in ("purpose", "reach"):
            offer = offer_clause(self.specialist, self.partnership, Draft(f"As it is in week {self.weeks}.", key=key))
            accept(self.person, offer)
            self.entries += 1
        decline(self.specialist, offer_clause(self.person, self.partnership, Draft(f"No, {self.weeks}.", key="talk")))
        accept(self.person, agreeing.offer_as_it_is(self.specialist, self.partnership, ASIDE))
        accept(self.specialist, agreeing.offer_rhythm(self.person, self.partnership, (1, 2, 3)[self.weeks % 3]))
        self.entries += 3

    def _share(self) -> None:
        """Let somebody else see the goal for a while; the time before that is over, or was stopped."""
        if self.grants:
            consent.stop(self.person, self.grants.pop())
        until = clock.now() + timedelta(days=20)
        goal = self._its_goal().id
        self.grants.append(
            consent.let_see(self.person, self.third.id, Category.GOALS, purpose="To ask for advice.", until=until, item=goal)
        )
        self.entries += 1

    def _plan(self) -> None:
        line = journey.add_line(self.person, f"Walk to the river, {self.weeks}.")
        journey.add_line(self.person, f"Walk to the lake, {self.weeks}.", instead_of=line)
        self.entries += 2

    def _tell(self) -> None:
        """Write a chapter that the specialist may read, change it, and say what matters."""
        said = Telling(f"Week {self.weeks}", "then", ASIDE)
        self.chapter = chapter = story.write_chapter(self.person, said, Audience.MY_SPECIALIST)
        story.save_chapter(self.person, chapter, Telling(said.title, "then", NOTE), 1)
        story.write_beside(self.specialist, chapter, ASIDE)
        values.write_value(self.person, Holds.VALUE, f"Keeping my word, {self.weeks}", ASIDE)
        self.entries += 4

    def _line(self) -> None:
        """Write a line about a day, and say later what one takes from it."""
        win = wins.write_win(self.person, wins.Line(ASIDE, Was.SETBACK))
        wins.change_win(self.person, win, wins.Line(ASIDE, Was.SETBACK, f"Walk sooner, {self.weeks}.", goal=self._its_goal()))
        self.entries += 2

    def _keep_sharing(self) -> None:
        """Let what is usual go on: it would end after half a year."""
        if self.weeks and self.weeks % 20 == 0:
            with self.on(3):
                given = standing_grants(self.person.id).filter(recipient_id=self.specialist.id)
                for grant in list(given.exclude(category=Category.TRANSCRIPT)):
                    consent.share_longer(self.person, grant, clock.now() + DEFAULT_LASTS)

    # ── meeting ──

    def plan_meeting(self, day: float) -> Offer:
        """Let the two plan a meeting on a day of this week."""
        starts = (self.now + timedelta(days=day, hours=self.slot)).astimezone(ZONE)
        words = {
            "date": starts.date().isoformat(), "time": starts.strftime("%H:%M"), "zone": str(ZONE), "minutes": "50",
            "channel": "phone", "place": "", "about": "How the week was",
        }  # fmt: skip
        return accept(self.person, meetings.offer_meeting(self.specialist, self.partnership, words))

    def _meet(self, *, talk: bool) -> None:
        with self.on(0.5):
            meeting = self.last = Meeting.objects.get(pk=self.plan_meeting(4.5).subject)
            meetings.add_point(self.person, meeting, "The early shift")
        with self.on(5.2):
            meetings.start(self.specialist, meeting)
            meetings.save_words(self.person, meeting, NOTE, 0)
            meetings.save_words(self.specialist, meeting, NOTE, 0)
            meetings.add_next(self.specialist, meeting, "Ask about the bus")
        with self.on(5.3):
            meetings.end(self.specialist, meeting)
            for viewer in (self.person, self.specialist):
                meetings.confirm(viewer, meeting, note_of(meeting).digest)
            meetings.reply(self.person, meeting, ASIDE)
            self._feel(meeting)
            if talk:
                self._read(meeting)

    def _feel(self, meeting: Meeting) -> None:
        """Let both say how walking together felt, and show it."""
        for viewer in (self.person, self.specialist):
            values = dict.fromkeys(Question, 2 if self.weeks % 9 == 8 else 4)
            pulse.say_pulse(viewer, self.partnership, values, ASIDE, Shows.ALL, meeting.id)
            self.entries += 1
        if self.due(self.rhythm.clause):
            accept(self.person, pulse.offer_repair(self.specialist, self.partnership, ASIDE))

    # ── the mirror ──

    def _agree_to_transcripts(self, weeks: int) -> None:
        if weeks % 50:
            return
        with self.on(0.2):
            agreement = mirror.agreement_of(self.specialist, self.partnership.id)
            if agreement is None:
                raise LookupError("The two do not walk together.")
            until = (clock.now() + LONGEST - timedelta(days=3)).date().isoformat()
            accept(self.person, offer_transcripts(self.specialist, agreement, purpose="To hear how I listen.", until=until))

    def _read(self, meeting: Meeting) -> None:
        lines = (SAID[turn % len(SAID)] for turn in range(self.rhythm.turns))
        text = "\n".join(line.format(s=self.specialist.name, p=self.person.name) for line in lines)
        transcript = mirroring.add_transcript(self.specialist, meeting, parse_content(text)[0])
        self.reading = read_at_once(self.specialist, transcript, self.specialist.name, self.person.name)
        mirroring.look_back(self.specialist, self.reading, felt="Warm, and long.", meant="To listen.")
        mirroring.try_next(self.specialist, self.reading, f"Leave one more second, {self.weeks}.")

    def wait(self) -> None:
        """Leave things as they stand between two meetings: one is planned, and a clause and a step wait for the person."""
        with self.on(0.1):
            self.plan_meeting(2)
            offer_clause(self.specialist, self.partnership, Draft("We write on Sundays.", key="talk"), "You asked.")
            journey.offer_step(self.specialist, self._its_goal(), StepWords("Set one alarm"), "You said that two are too many.")
            self.entries += 2
