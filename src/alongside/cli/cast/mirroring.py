"""Conversations that a specialist looked at in the mirror, with the person's agreement."""

from datetime import timedelta
from functools import partial

from alongside.cli.cast.story import Mirrored, Walk
from alongside.cli.cast.telling import Telling
from alongside.decisions.actions import accept
from alongside.kernel.clock import now
from alongside.listening import parse
from alongside.meetings.models import Meeting
from alongside.mirror import actions
from alongside.mirror.access import agreement_of, transcript_for
from alongside.mirror.agreeing import offer_transcripts
from alongside.mirror.long_reading import read_at_once
from alongside.mirror.models import Reading
from alongside.mirror.own_view import offer_view
from alongside.supervision import actions as supervision
from alongside.supervision.rules import Kind

SUPERVISES = "sam"
HEARD = frozenset({"affirmation", "simple_reflection"})
EARLIER, LASTS = 24, timedelta(days=80)


def reflect(telling: Telling, walk: Walk) -> None:
    """Let the specialist ask, the person agree, and the specialist look back at the talk of a day."""
    if walk.mirrored:
        _Looking(telling, walk, walk.mirrored).tell()


class _Looking:
    """What one specialist looked at in the mirror of the talks with one person."""

    def __init__(self, telling: Telling, walk: Walk, story: Mirrored) -> None:
        self.telling, self.walk, self.story = telling, walk, story

    def tell(self) -> None:
        """Put it on the line of time: the agreement, talks before, the talk itself, what was brought of it."""
        then, story = self.telling.then, self.story
        then(story.asked, 16, self._agree)
        for at in range(len(story.earlier)):
            then(EARLIER - 2 * at, 19, partial(self._look_earlier, at))
        then(story.day, 19, self._look)
        if story.brought:
            then(story.day, 19.2, self._bring)
        if story.replied:
            then(story.day - 1, 9, self._reply)

    def _agree(self) -> None:
        person, specialist, partnership = self.telling.together(self.walk)
        agreement = agreement_of(specialist, partnership.id)
        if agreement is None:
            raise LookupError("The two do not walk together.")
        until = (now() + LASTS).date().isoformat()
        accept(person, offer_transcripts(specialist, agreement, purpose=self.story.purpose, until=until))

    def _look_earlier(self, at: int) -> None:
        """Look at one of the talks before, the latest last: what stands here is what was brought of it."""
        _, specialist, partnership = self.telling.together(self.walk)
        held = Meeting.objects.filter(partnership=partnership, ended_at__isnull=False).order_by("-starts_at")
        free = [meeting for meeting in held[1:8] if transcript_for(specialist, meeting) is None]
        talked = free[len(self.story.earlier) - 1 - at]
        actions.look_back(specialist, self._read(talked, self.story.earlier[at]), felt="", meant="")

    def _look(self) -> None:
        person, specialist, partnership = self.telling.together(self.walk)
        talked, story = Meeting.objects.filter(partnership=partnership, ended_at__isnull=False).latest("starts_at"), self.story
        self.reading = reading = self._read(talked, story.words)
        actions.look_back(specialist, reading, felt=story.felt, meant=story.meant)
        actions.try_next(specialist, reading, story.next_time)
        if story.heard_otherwise:
            actions.correct(specialist, reading, self._turn(story.heard_otherwise), HEARD)
        if story.taken_seriously:
            actions.take_seriously(specialist, reading, self._turn(story.taken_seriously), grave=True)
        if story.own_view:
            accept(person, offer_view(specialist, reading.transcript, partnership))

    def _read(self, talked: Meeting, words: str) -> Reading:
        person, specialist, _ = self.telling.together(self.walk)
        transcript = actions.add_transcript(specialist, talked, parse(words)[0])
        return read_at_once(specialist, transcript, specialist.name, person.name)

    def _turn(self, begins: str) -> int:
        """Return the turn that begins so."""
        return next(at for at, turn in enumerate(self.reading.heard["turns"]) if turn["text"].startswith(begins))

    def _bring(self) -> None:
        specialist, sam = self.telling.viewer(self.walk.specialist, "specialist"), self.telling.accounts[SUPERVISES]
        self.bringing = supervision.prepare(specialist, Kind.READING, self.reading.transcript_id, sam, self.story.brought)
        supervision.bring(specialist, self.bringing)

    def _reply(self) -> None:
        sam = self.telling.viewer(SUPERVISES, "supervisor")
        supervision.open_brought(sam, self.bringing)
        supervision.reply(sam, self.bringing, self.story.replied)
        supervision.mark_talked(sam, self.bringing, talked=True)
