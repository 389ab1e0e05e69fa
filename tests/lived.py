"""A life lived together: Maya and Dana with one of everything that two can have, and Wes and Noor beside them."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from alongside.consent import actions as consent
from alongside.consent.rules import Audience, Category
from alongside.decisions import actions as decisions
from alongside.decisions.models import Offer
from alongside.journey import actions as journey
from alongside.journey.actions import measures as answering
from alongside.journey.actions import network, values, voice, wellness, wins
from alongside.journey.actions import reviews as looking
from alongside.journey.actions import story as telling
from alongside.journey.actions.goals import add_tried, wait_on
from alongside.journey.actions.how import add_scale
from alongside.journey.actions.strengths import see_at_work
from alongside.journey.at_work import GOAL
from alongside.journey.models import Review
from alongside.journey.rules import Mood, StepWords
from alongside.journey.rules.beside import Own
from alongside.journey.rules.network import Circle, Kind
from alongside.journey.rules.reviews import Plan
from alongside.journey.rules.sound import hear
from alongside.journey.rules.story import Telling
from alongside.journey.rules.strengths import Ref
from alongside.journey.rules.values import Holds
from alongside.journey.rules.wellness import Part
from alongside.journey.tests.sounds import webm
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.listening import parse_content
from alongside.measures.tests.conftest import bring
from alongside.measures.tests.forms import choice, question
from alongside.meetings import actions as meetings
from alongside.meetings.actions import headings, records, series
from alongside.meetings.models import Meeting
from alongside.meetings.rules import Channel
from alongside.mirror import access as mirror
from alongside.mirror import actions as mirroring
from alongside.mirror.agreeing import offer_transcripts
from alongside.mirror.long_reading import read_at_once
from alongside.mirror.own_view import offer_view
from alongside.partnership.actions import Draft, cover, offer_clause, presence
from alongside.partnership.models import Partnership
from alongside.partnership.rules.presence import spans_for
from alongside.programme.actions import invite
from alongside.supervision import actions as caring
from alongside.supervision.rules import Boundary, Prompt, Side
from alongside.supervision.rules import Kind as CareKind
from tests.cast import Cast
from tests.told import Found, story, tell

HERE = ZoneInfo("America/Chicago")
TALK = """\
Dana: Good to hear you, Maya. How has the week been?
Maya: Mostly work. I want my mornings back.
Dana: You miss the mornings, and the person you were in them.
Maya: Yes. I liked who I was then.
"""


@dataclass
class Life:
    """The cast, and the id of each thing of Maya's and Dana's by the name that addresses give it."""

    cast: Cast
    ids: dict[str, Any] = field(default_factory=dict)

    def agreed(self, offer: Offer, by: str) -> UUID:
        """Let somebody say yes to an offer; return what it was about."""
        decisions.accept(self.cast.viewer(by), offer)
        return offer.subject


@pytest.fixture(name="life")
def _life(cast: Cast, together: Partnership, story_so_far: Found) -> Life:
    """Return Maya and Dana after some months, told by its ids."""
    life: Life = story_so_far.get("life") or tell("life", story_so_far)
    return life


@story(after="together")
def life(found: Found) -> Life:
    """Tell of some months."""
    cast, together = found["cast"], found["together"]
    life = Life(cast)
    cast.walk("wes", "noor")
    cast.enter("ada", Who.ADMINISTRATOR, cast.elsewhere)
    life.ids |= {"partnership_id": together.id, "person_id": cast.maya.id, "recipient": cast.dana.id}
    life.ids |= {"membership": cast.memberships["dana"].id, "membership_id": cast.memberships["maya"].id}
    life.ids["invitation"] = invite(cast.viewer("dana"), email="kit@example.org", role=Who.PERSON)[0].id
    _write_a_journey(life)
    _agree(life, together)
    _meet(life, together)
    _be_away(life)
    _answer_a_measure(life)
    _care_for_oneself(life)
    return life


def _be_away(life: Life) -> None:
    """Dana is away in five days, Noor covers, and Maya lets her see her goals meanwhile."""
    dana, noor, starts = life.cast.viewer("dana"), life.cast.viewer("noor"), now() + timedelta(days=5)
    presence.add_hours(dana, spans_for(range(5), 9 * 60, 17 * 60))
    presence.say_expects(dana, "I answer within a day.", "America/Chicago")
    absence = presence.write_absence(dana, starts, starts + timedelta(days=7), "A week with my family.")
    asked = cover.ask(dana, absence, life.cast.memberships["noor"])
    cover.answer(noor, asked, yes=True, reach="Call 312 555 0147 in the morning.")
    cover.choose(life.cast.viewer("maya"), asked, yes=True, sees=[Category.GOALS])
    life.ids |= {"absence_id": absence.id, "cover_id": asked.id}


def _write_a_journey(life: Life) -> None:
    maya, dana = life.cast.viewer("maya"), life.cast.viewer("dana")
    journey.write_meaning(maya, "Mornings that are mine.")
    goal = journey.write_goal(maya, "Open the bakery on Saturdays", "For the quiet.")
    step = journey.add_step(maya, goal, StepWords("Ask Teo about the early shift"))
    strength = journey.name_strength(maya, "I keep at things", "At the ovens.")
    tapped = journey.check_in(maya, Mood.STEADY)
    assert tapped
    line = journey.add_line(maya, "Walk to the river.")
    _tell(life)
    win = wins.write_win(maya, wins.Line("Woke before the alarm"))
    life.ids |= {"win_id": win.id, "beside_kind": Own.WIN.value, "beside_item": win.id}
    life.ids["seen_id"] = see_at_work(maya, strength, Ref(GOAL, goal.id), "I asked Teo, shaking.").id
    look = looking.offer_to_look(maya, goal, Plan((now() + timedelta(days=9)).date()))
    decisions.accept(dana, look)
    life.ids["review_id"] = Review.objects.get(agreed__offer=look).id
    life.ids |= {"waiting_id": wait_on(maya, goal, "Teo’s answer").id, "tried_id": add_tried(maya, goal, "The Sunday group").id}
    life.ids["way_id"] = add_scale(maya, "Sleep", "broken", "deep", 5).id
    life.ids["written_id"] = journey.reply(dana, goal, "A quiet of your own.").id
    offer = journey.offer_step(dana, goal, StepWords("Set two alarms"), "You said one is not enough.")
    life.ids |= {"goal_id": goal.id, "step_id": step.id, "strength_id": strength.id, "check_in_id": tapped.id, "part_id": line.id}
    life.ids |= {"offer_id": offer.id, "kind": "goal", "item_id": goal.id, "category": Category.GOALS.value, "item": goal.id}
    kept = wellness.write(maya, Part.KEEPS, "Bread, sitting down.", audience=Audience.MY_SPECIALIST)
    rosa = network.add(maya, network.Said("Rosa", Kind.PERSON, Circle.INNER, phone="312 555 0142"), Audience.MY_SPECIALIST)
    life.ids |= {"line_id": kept.id, "part": Part.KEEPS.value, "entry_id": rosa.id}
    lou = life.cast.enter("lou", Who.SUPERVISOR)
    grant = consent.let_see(maya, lou.id, Category.GOALS, purpose="To ask for advice", until=now() + timedelta(days=9))
    life.ids["grant"] = grant.id


def _answer_a_measure(life: Life) -> None:
    """Let Alex bring a measure, and Maya answer it once for Dana to see, and begin it once more."""
    maya, alex = life.cast.viewer("maya"), life.cast.viewer("alex")
    measure = bring(alex, life.cast.programme, items=(choice("a"), choice("b"), choice("c"), question("d", "text")))
    done = answering.finish(maya, answering.begin(maya, measure, language="en"), {"a": ["0"], "d": ["A quiet week."]}, "en")
    consent.choose_audience(maya, done, Audience.MY_SPECIALIST)
    answering.begin(maya, measure, language="en")
    life.ids |= {"measure_id": measure.pk, "response_id": done.pk}


def _care_for_oneself(life: Life) -> None:
    """Let Dana write of her own part, bring one line to Sam, who replies, and prepare a note for him that she has not brought."""
    dana, sam = life.cast.viewer("dana"), life.cast.viewer("sam")
    note = caring.write_note(dana, "I talked past a silence, and it was mine.", Prompt.TALKED)
    check = caring.keep_check(dana, ["rested"], ["carrying more than mine"], "A long week.")
    word = caring.add_word(dana, Side.WEIGHS, "the bus ride")
    yesterday = (now() - timedelta(days=1)).date()  # in every time zone a day that has been
    told = caring.Told(Boundary.GIFT, yesterday, "Bread, still warm.", "I took it, and said thank you.", "Was that right?")
    entry = caring.write_boundary(dana, told)
    brought = caring.prepare(dana, CareKind.BOUNDARY, entry.id, sam.account, "A gift of bread. Was it right to take it?")
    caring.bring(dana, brought)
    caring.reply(sam, brought, "You said thank you. That is a good beginning.")
    prepared = caring.prepare(dana, CareKind.NOTE, note.id, sam.account, "I talked past a silence.")
    caring.write_boundary(dana, caring.Told(Boundary.MONEY, yesterday, "Somebody asked me for bus money."))
    life.ids |= {"own_note_id": note.id, "own_check_id": check.id, "care_word_id": word.id, "boundary_id": entry.id}
    life.ids |= {"bringing_id": prepared.id, "brought_id": brought.id, "care_kind": "note", "care_thing": note.id}


def _tell(life: Life) -> None:
    """Let Maya tell a chapter on two devices, in writing and aloud, and what matters to her; Dana may see the chapter."""
    maya = life.cast.viewer("maya")
    chapter = telling.write_chapter(
        maya, Telling("The ovens", "when I was twenty", "Up before everybody."), Audience.MY_SPECIALIST
    )
    telling.save_chapter(maya, chapter, Telling("The ovens", "then", "Up before everybody, and glad."), 1)
    telling.save_chapter(maya, chapter, Telling("The ovens", "then", "Up before everybody, and tired."), 1)
    recording = voice.keep_voice(maya, chapter, sound := webm(3), hear(sound))
    voice.put_voice_away(maya, voice.keep_voice(maya, chapter, sound, hear(sound)))
    value = values.write_value(maya, Holds.VALUE, "Keeping my word", "Because nobody kept theirs.")
    life.ids |= {"chapter_id": chapter.id, "recording_id": recording.id, "value_id": value.id}


def _agree(life: Life, together: Partnership) -> None:
    clause = offer_clause(life.cast.viewer("dana"), together, Draft("We walk to what Maya chooses.", key="purpose"))
    life.ids["clause_id"] = life.agreed(clause, by="maya")


def begin_meeting(life: Life, together: Partnership, days: float = 2) -> Meeting:
    """Plan a meeting in so many days, and begin it."""
    dana, at = life.cast.viewer("dana"), (now() + timedelta(days=days)).astimezone(HERE)
    plan = {"date": at.date().isoformat(), "time": at.strftime("%H:%M"), "zone": str(HERE), "minutes": "50"}
    offer = meetings.offer_meeting(dana, together, {**plan, "channel": "phone", "place": "", "about": ""})
    meeting = Meeting.objects.get(pk=life.agreed(offer, by="maya"))
    meetings.start(dana, meeting)
    return meeting


def _meet(life: Life, together: Partnership) -> None:
    maya, dana, meeting = life.cast.viewer("maya"), life.cast.viewer("dana"), begin_meeting(life, together)
    agreement = mirror.agreement_of(dana, together.id)
    assert agreement
    until = (now() + timedelta(days=60)).date().isoformat()
    decisions.accept(maya, offer_transcripts(dana, agreement, purpose="To look at how I listen.", until=until))
    transcript = mirroring.add_transcript(dana, mirror.meeting_of(dana, meeting.id) or meeting, parse_content(TALK)[0])
    reading = read_at_once(dana, transcript, "Dana", "Maya")
    decisions.accept(maya, offer_view(dana, transcript, together))
    _around_meetings(life, together, meeting)
    life.ids |= {"meeting_id": meeting.id, "transcript_id": transcript.id, "reading_id": reading.id, "number": 0}


def _around_meetings(life: Life, together: Partnership, meeting: Meeting) -> None:
    """Let them have a series, headings for their notes, something to do next, and a record of a service."""
    maya, dana, at = life.cast.viewer("maya"), life.cast.viewer("dana"), (now() + timedelta(days=40)).astimezone(HERE)
    rhythm = {
        "rhythm": "weekly",
        "times": "3",
        "last_day": "",
        "channel": "video",
        "place": "https://talk.example/r",
        "about": "",
    }
    plan = {"date": at.date().isoformat(), "time": at.strftime("%H:%M"), "zone": str(HERE), "minutes": "30", **rhythm}
    life.ids["series_id"] = life.agreed(series.offer_series(dana, together, plan), by="maya")
    decisions.accept(maya, headings.offer_headings(dana, together, ["What stays", "What is next"]))
    life.ids["next_id"] = meetings.add_next(maya, meeting, "Call Rosa").id
    # A record is of a day on which the two walked already: just after midnight it is a short one.
    first_hour = together.formed_at.astimezone(HERE).replace(hour=0, minute=0, second=0, microsecond=0)
    told = records.Told(
        max(now() - timedelta(minutes=45), first_hour), now(), Channel.PHONE, "Peer support", "Dana Reyes", "CRSS"
    )
    life.ids["record_id"] = records.write(dana, together, told).id
