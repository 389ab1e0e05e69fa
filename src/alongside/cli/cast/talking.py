"""Meetings: planned by both, talked through, written down by both, confirmed by both."""

from alongside.cli.cast.story import Talk, Walk
from alongside.cli.cast.telling import ZONE, Telling
from alongside.cli.cast.walking import sides
from alongside.decisions.actions import accept
from alongside.decisions.models import Offer
from alongside.meetings import actions
from alongside.meetings.access import note_of
from alongside.meetings.models import Meeting
from alongside.programme.viewer import Viewer

ADVANCE = 6  # days between offering a meeting and holding it


def talk(telling: Telling, walk: Walk) -> None:
    """Tell a walk's meetings."""
    for story in walk.talks:
        _Talk(telling, walk, story).tell()


class _Talk:
    """One meeting, from the day it was offered on."""

    def __init__(self, telling: Telling, walk: Walk, story: Talk) -> None:
        self.telling, self.walk, self.story = telling, walk, story

    def tell(self) -> None:
        """Put everything about the meeting on the line of time."""
        story, then = self.story, self.telling.then
        offered = max(story.day + ADVANCE, 1)
        then(min(offered, self.walk.began - 1), 12, self._offer)
        if story.waits:
            return
        then(min(offered, self.walk.began - 1), 13, self._accept)
        then(min(offered, self.walk.began - 1), 13.5, self._agenda)
        if story.mine:
            ends = story.hour + story.minutes / 60
            then(story.day, story.hour + 0.03, lambda: actions.start(self._sides["specialist"], self._meeting()))
            then(story.day, ends - 0.3, self._write)
            then(story.day, ends, lambda: actions.end(self._sides["specialist"], self._meeting()))
            then(story.day, ends + 0.1, self._confirm)
        if story.reply:
            then(max(story.day - 1, 0), 20, lambda: actions.reply(self._sides["person"], self._meeting(), story.reply))

    @property
    def _sides(self) -> dict[str, Viewer]:
        return sides(self.telling, self.walk)

    def _meeting(self) -> Meeting:
        return Meeting.objects.get(pk=self.offer.subject)

    def _offer(self) -> None:
        _, specialist, partnership = self.telling.together(self.walk)
        starts = self.telling.day_and_hour(self.story.day, self.story.hour)
        self.offer: Offer = actions.offer_meeting(
            specialist,
            partnership,
            {
                "date": starts.date().isoformat(), "time": starts.time().isoformat("minutes"), "zone": str(ZONE),
                "minutes": str(self.story.minutes), "channel": self.story.channel, "place": self.story.place,
                "about": self.story.about,
            },
        )  # fmt: skip

    def _accept(self) -> None:
        accept(self._sides["person"], self.offer)

    def _agenda(self) -> None:
        for by, words in self.story.agenda:
            actions.add_point(self._sides[by], self._meeting(), words)

    def _write(self) -> None:
        actions.save_words(self._sides["person"], self._meeting(), self.story.mine, 0)
        actions.save_words(self._sides["specialist"], self._meeting(), self.story.theirs, 0)

    def _confirm(self) -> None:
        for side in ("specialist", "person"):
            meeting = self._meeting()
            actions.confirm(self._sides[side], meeting, note_of(meeting).digest)
