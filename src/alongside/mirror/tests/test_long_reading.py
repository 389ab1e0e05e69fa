"""Long talks: read in slices, left and taken up again, never twice, never half shown."""

from datetime import timedelta

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.audit.models import Entry
from alongside.config import schedule
from alongside.kernel.clock import at, now
from alongside.kernel.ids import new_id
from alongside.listening import Conversation, Speakers, Turn, parse_content, read
from alongside.listening.engine import compose_parts, hear_part
from alongside.listening.reading import Hearing
from alongside.mirror import access, actions, long_reading, rules
from alongside.mirror.long_reading import go_on, make_reading, read_on
from alongside.mirror.models import LongReading, Reading, Slice, Transcript
from alongside.mirror.tests.talks import TALK


def long_talk(times=13):
    lines = [line.split("] ", 1)[1] for line in TALK.strip().splitlines()]
    return parse_content("\n".join(lines * times), name="talk")[0]


@pytest.fixture
def begun(cast, meeting):
    dana = cast.viewer("dana")
    return make_reading(dana, actions.add_transcript(dana, meeting, long_talk()), "Dana", "Maya")


def test_a_long_talk_is_begun_and_not_shown_before_it_is_read(cast, begun):
    assert isinstance(begun, LongReading)
    assert begun.total > rules.AT_ONCE_TURNS
    browser = cast.client("dana")
    address = reverse("transcript_long", args=[begun.transcript_id])
    assert f"0 of {begun.total} turns" in browser.get(address).content.decode()
    assert not Reading.objects.exists()
    assert "Read on in the talk" in browser.get(reverse("mirror")).content.decode()


def test_it_goes_on_where_it_stopped_until_it_is_ready(cast, begun):
    browser = cast.client("dana")
    address = reverse("transcript_long", args=[begun.transcript_id])
    seen = [0]
    answer = browser.post(address)
    while LongReading.objects.exists():
        seen.append(LongReading.objects.values_list("done", flat=True)[0])
        answer = browser.post(address)
    assert seen == sorted(set(seen))
    reading = Reading.objects.get()
    assert answer.url == reverse("reading", args=[reading.id])
    assert len(reading.heard["turns"]) == begun.total
    assert not Slice.objects.exists()
    assert browser.get(address).url == reverse("reading", args=[reading.id])


def test_with_scripts_it_tells_how_far_it_has_come(cast, begun):
    address = reverse("transcript_long", args=[begun.transcript_id])
    answer = cast.client("dana").post(address, headers={"accept": "application/json"}).json()
    assert answer == {"done": rules.SLICE_TURNS, "total": begun.total, "text": f"{rules.SLICE_TURNS} of {begun.total} turns"}


def test_with_scripts_it_is_told_where_what_was_read_meanwhile_is(cast, begun):
    browser, address = cast.client("dana"), reverse("transcript_long", args=[begun.transcript_id])
    while LongReading.objects.exists():
        read_on()
    there = reverse("reading", args=[Reading.objects.get().id])
    assert browser.post(address, headers={"accept": "application/json"}, follow=True).json() == {"ready": there}


def done_after(begun: LongReading) -> int:
    made = go_on(begun)
    assert isinstance(made, LongReading)
    return made.done


def test_a_second_tab_hears_no_slice_twice(cast, begun, monkeypatch):
    monkeypatch.setattr(long_reading, "PATIENCE", 0)
    LongReading.objects.update(claimed_at=now())
    assert done_after(LongReading.objects.get()) == 0
    assert not Slice.objects.exists()
    LongReading.objects.update(claimed_at=now() - timedelta(minutes=3))  # that one has given up
    assert done_after(LongReading.objects.get()) == rules.SLICE_TURNS
    stale = begun  # it still believes that nothing is done
    assert done_after(stale) == rules.SLICE_TURNS
    assert Slice.objects.count() == 1


@pytest.fixture
def deaf(cast, begun, monkeypatch):
    """Let no part of Dana's first talk be heard, by whoever tries; its long reading comes back."""

    def heard(talk, first, last):
        if talk.id == str(begun.transcript_id):
            raise MemoryError
        return hear_part(talk, first, last)

    monkeypatch.setattr(long_reading, "hear_part", heard)
    return begun


def troubles_in(minutes):
    """Let the schedule call it so often, far enough apart that what was given up is free; return how often it broke."""
    troubles = 0
    for minute in minutes:
        with at(now() + timedelta(minutes=3 * minute)):
            try:
                read_on()
            except MemoryError:
                troubles += 1
    return troubles


def test_a_talk_that_cannot_be_heard_stands_before_no_other_and_is_not_tried_for_ever(cast, deaf, meet):
    other = make_reading(
        cast.viewer("dana"), actions.add_transcript(cast.viewer("dana"), meet(days=5), long_talk()), "Dana", "Maya"
    )
    assert other.id > deaf.id
    assert troubles_in(range(2)) >= 1
    assert Reading.objects.get().transcript_id == other.transcript_id
    troubles_in(range(2, 8))
    assert LongReading.objects.get().tries == long_reading.MOST_TRIES
    assert (troubles_in(range(8, 12)), read_on()) == (0, 0)


def test_where_it_comes_to_no_end_that_is_said_and_it_can_be_begun_anew(cast, deaf, monkeypatch):
    browser, address = cast.client("dana"), reverse("transcript_long", args=[deaf.transcript_id])
    who = reverse("transcript_who", args=[deaf.transcript_id])
    LongReading.objects.update(tries=long_reading.MOST_TRIES, claimed_at=now())
    assert browser.get(address).status_code == 200  # the last try may still come to an end
    LongReading.objects.update(claimed_at=now() - timedelta(minutes=3))
    assert browser.post(address).url == who
    assert browser.post(address, headers={"accept": "application/json"}, follow=True).json() == {"ready": address}  # it says so
    page = browser.get(address, follow=True).content.decode()
    assert "This talk could not be read to its end" in page
    assert "Delete this transcript instead" in page
    monkeypatch.undo()
    assert browser.post(who, {"specialist": "Dana", "person": "Maya"}).url == address
    assert LongReading.objects.get().tries == 0
    assert done_after(LongReading.objects.get()) == rules.SLICE_TURNS
    assert LongReading.objects.get().tries == 0


def test_who_comes_while_a_slice_is_heard_elsewhere_sees_what_came_of_it(cast, begun, monkeypatch):
    """The schedule may hear the last slice just as somebody asks for it: they are not left on a page that says less."""
    LongReading.objects.update(claimed_at=now())

    def a_moment_later(_):
        LongReading.objects.update(done=rules.SLICE_TURNS, claimed_at=None)

    monkeypatch.setattr(long_reading, "sleep", a_moment_later)
    assert done_after(begun) == rules.SLICE_TURNS
    assert not Slice.objects.exists()


def test_what_the_person_stops_in_between_is_gone(cast, begun, together):
    go_on(begun)
    actions.stop_transcripts(cast.viewer("maya"), together)
    assert [model.objects.count() for model in (Transcript, LongReading, Slice, Reading)] == [0, 0, 0, 0]
    address = reverse("transcript_long", args=[begun.transcript_id])
    assert cast.client("dana").post(address).status_code == 404


def test_what_was_left_goes_on_by_itself(cast, begun):
    while LongReading.objects.exists():
        assert read_on(seconds=30) >= 1
    assert len(Reading.objects.get().heard["turns"]) == begun.total
    made = Entry.objects.get(act="mirror.reading_made")
    assert (made.actor, made.about) == (cast.dana.id, None)
    assert read_on() == 0
    assert read_on in schedule.jobs()


def test_what_somebody_is_just_reading_is_left_to_them(cast, begun):
    LongReading.objects.update(claimed_at=now())
    assert read_on() == 0
    assert not Slice.objects.exists()


def test_what_is_not_agreed_to_any_more_is_not_read_on(cast, begun, together):
    agreed = access.standing(together.person_id, together.specialist_id).first()
    assert agreed
    with at(agreed.until):
        assert read_on() == 0
    assert not Transcript.objects.exists()


@pytest.mark.parametrize(("seconds", "told"), [(None, False), (5, False), (40, True)])
def test_a_slice_that_takes_long_is_said_to_take_long(cast, begun, seconds, told):
    LongReading.objects.update(claimed_at=None if seconds is None else now() - timedelta(seconds=seconds))
    page = cast.client("dana").get(reverse("transcript_long", args=[begun.transcript_id])).content.decode()
    assert ("data-said>This part takes longer than usual. It goes on by itself" in page) is told


def test_what_is_over_is_said_to_be_over_whoever_asks_and_for_what(cast, begun, together):
    """Whether there ever was a talk of that address is told to nobody, so the words are the same for all."""
    actions.stop_transcripts(cast.viewer("maya"), together)
    browser, said = cast.client("dana"), []
    for address in (reverse("transcript_long", args=[one]) for one in (begun.transcript_id, new_id())):
        for answer in (browser.get(address), browser.post(address)):
            assert answer.status_code == 404
            page = answer.content.decode()
            assert "This talk is not to be read any more" in page
            assert f'href="{reverse("mirror")}"' in page.partition("<main")[2]
            said.append(page.partition("<main")[2].partition("</main>")[0])
    assert len(set(said)) == 1


@pytest.mark.near_miss("transcript_long")
@pytest.mark.parametrize("who", ["noor", "maya", "sam"])
def test_nobody_else_goes_on_with_it(cast, begun, who):
    address = reverse("transcript_long", args=[begun.transcript_id])
    assert cast.client(who).get(address).status_code == 404
    assert cast.client(who).post(address).status_code == 404
    assert LongReading.objects.get().done == 0


def test_slices_tell_nearly_what_the_whole_tells():
    talk = long_talk(12).with_speakers("Dana", "Maya")
    whole = read(talk)
    heard: list[Hearing] = []
    while len(heard) < len(talk.turns):
        last = rules.slice_end(talk, len(heard))
        heard += hear_part(talk, len(heard), last)
    parts = compose_parts(talk, heard).turns
    same = sum(one.main == other.main and one.talk == other.talk for one, other in zip(parts, whole.turns, strict=True))
    assert same >= 0.98 * len(talk.turns)
    assert rules.hearings(rules.told(heard)) == heard


@given(st.lists(st.integers(0, 9000), min_size=1, max_size=60))
def test_slices_cover_every_turn_once(sizes):
    turns = tuple(Turn(at, "A", "word " * size) for at, size in enumerate(sizes))
    talk = Conversation("x", "text", turns, Speakers("A", None, 1.0))
    at = 0
    while at < len(turns):
        last = rules.slice_end(talk, at)
        assert at < last <= min(len(turns), at + rules.SLICE_TURNS)
        at = last
    assert at == len(turns)
