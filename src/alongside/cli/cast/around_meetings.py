"""What stands around meetings: a rhythm, headings for notes, letters, steps out of a talk, and records of services."""

from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial

from alongside.cli.cast.story import Walk
from alongside.cli.cast.telling import ZONE, Telling
from alongside.cli.cast.walking import sides
from alongside.decisions.actions import accept, adapt
from alongside.decisions.models import Offer
from alongside.journey.access import goals_of
from alongside.journey.access.sight import own_sight
from alongside.journey.rules import GoalState, StepWords
from alongside.meetings import actions
from alongside.meetings.access.records import newest, record_of, records_of, rules_of
from alongside.meetings.access.series import its_meetings, series_of
from alongside.meetings.actions import records
from alongside.meetings.actions.headings import as_words, offer_headings
from alongside.meetings.actions.reach import choose_reminder
from alongside.meetings.actions.records import Told
from alongside.meetings.actions.series import offer_series
from alongside.meetings.actions.steps import make_step
from alongside.meetings.models import Meeting, ServiceRecord
from alongside.meetings.rules import Channel
from alongside.meetings.rules.records import Rounding, Setting, UnitRule
from alongside.meetings.rules.reminders import Ahead
from alongside.programme.viewer import Viewer

KINDS, IN_A_GROUP = ["Peer support, one to one (H0038)"], ["Peer support, in a group (H0038 HQ)"]
COUNTED_FROM, GROUP_EVENING = 85, 18  # days ago
SIGNED = {"dana": ("Dana Whitfield", "CRSS"), "ines": ("Inés Barrera", "CRSS"), "noor": ("Noor Haddad", "CRSS")}


@dataclass(frozen=True)
class Around:
    """What two have around their meetings. Days count back from today; `first` is the day of the series' first meeting."""

    first: int = 0
    hour: int = 14
    rhythm: str = "weekly"
    times: int = 12
    channel: str = "phone"
    place: str = ""
    moved_one: bool = False
    headings: tuple[str, ...] = ()
    headings_day: int = 0
    headings_adapted: tuple[str, ...] = ()
    letters: dict[str, Ahead] = field(default_factory=dict)
    contested: int = 0
    said: str = ""
    said_after: str = ""
    next_day: int = 0
    next_words: str = ""


AROUND = {
    "maya": Around(
        first=-16, moved_one=True, headings_day=20,
        headings=("What was good to say", "What gave me courage", "What can wait"),
        headings_adapted=("What I carry home", "What gave me courage", "What can wait"),
        letters={"person": Ahead.DAY, "specialist": Ahead.HOUR},
        contested=27, said="We stopped at a quarter to three. I know because Rosa called me then.", said_after="Now it is right.",
        next_day=5, next_words="Tell Rosa which Saturday it is",
    ),
    "alma": Around(
        first=-32, hour=17, rhythm="fortnightly", times=6, channel="video", place="https://encuentros.backporch.example/alma",
        headings_day=30, headings=("Lo que me llevo", "Lo que me dio ánimo", "Lo que puede esperar"),
        letters={"person": Ahead.HOUR},
        contested=42, said="Fueron cuarenta y cinco minutos, no una hora.", said_after="Así fue.",
    ),
    "jonah": Around(letters={"specialist": Ahead.HOUR}),
}  # fmt: skip


def set_up(telling: Telling) -> None:
    """Let the administrator say what the programme records and how it counts."""
    count = UnitRule(15, Rounding.NEAREST, 0, 16)
    telling.then(
        COUNTED_FROM,
        11,
        lambda: records.set_rules(telling.viewer("alex", "administrator"), KINDS, count, group_kinds=IN_A_GROUP),
    )


def record_a_group(telling: Telling, *walks: Walk) -> None:
    """Let a specialist record an evening in a group for each of those who were there and walk with them."""
    for walk in walks:
        telling.then(GROUP_EVENING, 21, partial(_record_group, telling, walk))


def _record_group(telling: Telling, walk: Walk) -> None:
    _, specialist, partnership = telling.together(walk)
    starts, ends = telling.day_and_hour(GROUP_EVENING, 18.5), telling.day_and_hour(GROUP_EVENING, 20)
    name, credential = SIGNED[walk.specialist]
    told = Told(starts, ends, Channel.IN_PERSON, IN_A_GROUP[0], name, credential, Setting.GROUP, 6)
    records.write(specialist, partnership, told)


def surround(telling: Telling, walk: Walk) -> None:
    """Tell what stands around a walk's meetings."""
    _Surrounding(telling, walk, AROUND.get(walk.person, Around())).tell()


class _Surrounding:
    """Everything around the meetings of one walk."""

    def __init__(self, telling: Telling, walk: Walk, story: Around) -> None:
        self.telling, self.walk, self.story = telling, walk, story

    def tell(self) -> None:
        """Put it on the line of time."""
        then, story = self.telling.then, self.story
        if story.first:
            then(3, 15, self._offer_series)
            then(2, 18, self._accept_series)
        if story.headings:
            then(story.headings_day, 16, self._name_headings)
        if story.next_words:
            then(story.next_day, 14.6, self._say_next)
            then(story.next_day, 20, self._make_step)
        for role, ahead in story.letters.items():
            then(10, 9, partial(self._choose_letters, role, ahead))
        for talk in self.walk.talks:
            if talk.mine and talk.day < COUNTED_FROM:
                then(talk.day, 19, partial(self._record, talk.day))
                if talk.day > 6:
                    then(talk.day - 1, 12, partial(self._answer, talk.day))

    @property
    def _sides(self) -> dict[str, Viewer]:
        return sides(self.telling, self.walk)

    def _offer_series(self) -> None:
        _, specialist, partnership = self.telling.together(self.walk)
        starts, story = self.telling.day_and_hour(self.story.first, self.story.hour), self.story
        words = {
            "date": starts.date().isoformat(), "time": f"{story.hour}:00", "zone": str(ZONE), "minutes": "45", "about": "",
            "channel": story.channel, "place": story.place, "rhythm": story.rhythm, "times": str(story.times), "last_day": "",
        }  # fmt: skip
        self.series: Offer = offer_series(specialist, partnership, words)

    def _accept_series(self) -> None:
        person = self._sides["person"]
        accept(person, self.series)
        found = series_of(person, self.series.subject)
        if found and self.story.moved_one:
            second = its_meetings(found)[1]
            later = (second.starts_at + timedelta(days=1)).astimezone(ZONE)
            words = {"date": later.date().isoformat(), "time": "11:00", "zone": str(ZONE), "minutes": "45", "about": ""}
            offer = actions.offer_move(person, second, {**words, "channel": self.story.channel, "place": self.story.place})
            accept(self._sides["specialist"], offer)

    def _name_headings(self) -> None:
        person, specialist, partnership = self.telling.together(self.walk)
        offer = offer_headings(specialist, partnership, list(self.story.headings))
        if not self.story.headings_adapted:
            accept(person, offer)
            return
        answered = adapt(person, offer, as_words(list(self.story.headings_adapted)))
        accept(specialist, Offer.objects.get(answers=answered))

    def _choose_letters(self, role: str, ahead: Ahead) -> None:
        choose_reminder(self._sides[role], ahead)

    def _talk(self, day: int) -> Meeting:
        began = self.telling.day_and_hour(day, 0)
        _, _, partnership = self.telling.together(self.walk)
        return Meeting.objects.get(partnership=partnership, started_at__gte=began, started_at__lt=began + timedelta(days=1))

    def _say_next(self) -> None:
        self.line = actions.add_next(self._sides["person"], self._talk(self.story.next_day), self.story.next_words)

    def _make_step(self) -> None:
        person = self._sides["person"]
        goal = goals_of(own_sight(person), GoalState.OPEN)[0]
        make_step(person, self._talk(self.story.next_day), self.line, goal, StepWords(self.line.words))

    # ── records ──

    def _told(self, meeting: Meeting, minutes: int) -> Told:
        starts = meeting.starts_at.replace(second=0, microsecond=0)
        name, credential = SIGNED[self.walk.specialist]
        kind = rules_of(self.telling.programme).kinds[0]
        return Told(starts, starts + timedelta(minutes=minutes), Channel(meeting.channel), kind, name, credential)

    def _record(self, day: int) -> None:
        meeting = self._talk(day)
        _, specialist, partnership = self.telling.together(self.walk)
        minutes = 60 if day == self.story.contested else meeting.minutes
        records.write(specialist, partnership, self._told(meeting, minutes), meeting)

    def _its(self, day: int) -> ServiceRecord:
        return next(iter(records_of(self._sides["person"]).filter(meeting=self._talk(day))))

    def _answer(self, day: int) -> None:
        person, record = self._sides["person"], self._its(day)
        if day != self.story.contested:
            records.answer(person, record, 1, confirms=True)
            return
        records.answer(person, record, 1, confirms=False, words=self.story.said)
        meeting = self._talk(day)
        records.correct(self._sides["specialist"], record, self._told(meeting, meeting.minutes))
        found = record_of(person, record.id)
        if found:
            records.answer(person, found, newest(found).number, confirms=True, words=self.story.said_after)
