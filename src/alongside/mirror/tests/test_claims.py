"""A page claims only what was heard: in a language that is not read, in a writing without spaces, by any clock.

And every total opens to its words.
"""

import re
from dataclasses import replace

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.decisions import actions as decisions
from alongside.listening import Reading as Heard
from alongside.listening import ReadTurn, parse_content
from alongside.listening import read as read_by
from alongside.listening.claims import Claims, claims_of
from alongside.listening.conversation import Speakers
from alongside.listening.engine import Rules
from alongside.listening.reading import Behaviour
from alongside.listening.telling import tell
from alongside.mirror import access, actions, over_time, own_view, rules, showing, totals
from alongside.mirror.models import OwnView, Transcript
from alongside.mirror.rules import Only
from alongside.mirror.tests.conftest import read_talk
from alongside.mirror.tests.talks import CHARLA, TALK

PORTUGUESE = (
    """\
Dana: Como foi a sua semana com o trabalho, e o que mais pesou para você?
Maya: Foi muito pesada, não dormi bem e eu não queria sair de casa para nada.
Dana: Você não queria sair de casa. E o que ajudou um pouco?
Maya: A minha irmã veio no sábado, e isso me fez bem, mas depois eu fiquei sozinha.
"""
    * 4
)
JAPANESE = (
    """\
Dana: 今週はどうでしたか。何がいちばん大変でしたか？
Maya: とても大変でした。よく眠れなくて、木曜日は一日中家にいました。
"""
    * 9
)
SPEECH = "There is so much to say of sleep and of the heart, and of all that follows from it. " * 5
LONG = f"Dana: {SPEECH}\nMaya: Okay.\nDana: And then: {SPEECH}{SPEECH}\nMaya: I want to sleep again.\n"
CLOCK = """\
[14:03:22] Dana: How was your week?
[14:04:00] Maya: Long. I slept badly.
[14:40:00] Dana: What helped?
[14:50:10] Maya: My garden.
"""
CLAIMS = (
    "none were heard", "Reflections and questions", "too little in this talk", "lean toward change", "something else", "neither",
    "found no moment", "for each question", "Something like:", "What you asked",
)  # fmt: skip


def heard_in(talk, specialist="Dana", person="Maya") -> Heard:
    return read_by(parse_content(talk)[0].with_speakers(specialist, person), listener=Rules())


@pytest.fixture
def page_of(cast, meeting):
    """Return the page of a talk that was looked back at, and its address."""

    def open_(talk: str):
        reading = read_talk(cast, meeting, talk)
        actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
        address = reverse("reading", args=[reading.id])
        return cast.client("dana").get(address).content.decode(), address

    return open_


# ── a language that is not read ──
@pytest.mark.parametrize(
    ("talk", "claims"),
    [
        (PORTUGUESE, Claims(specialist=False, person=False)),
        (JAPANESE, Claims(specialist=False, person=False, words=False)),
        (TALK, Claims()),
        (CHARLA, Claims()),
    ],
)
def test_what_may_be_claimed(talk, claims):
    assert claims_of(heard_in(talk)) == claims


def test_a_foreign_name_or_word_does_not_stop_the_counting():
    assert claims_of(heard_in("Dana: How was the week with 田中 and with Łukasz?\nMaya: Long, and I slept badly.\n")).words
    assert not claims_of(heard_in("Dana: How was the week with everybody there?\nMaya: とても大変でした。\n" * 6)).words
    assert claims_of(replace(heard_in(TALK), turns=())) == Claims()


def test_where_only_the_person_is_not_understood_only_their_part_is_left_out():
    turns = (ReadTurn(0, "specialist", "Dana", "How was it?", main="other"), ReadTurn(1, "person", "Maya", "Foi pesada."))
    assert claims_of(replace(heard_in(TALK), turns=turns)) == Claims(person=False)
    voices = showing.Voices("Maya", Claims(person=False))
    assert voices.heard_in(turns[1]) == ""
    assert voices.heard_in(turns[0]) == "something else"
    assert "Maya speaks" in totals.unread(voices.claims, voices)


@pytest.mark.parametrize("talk", [PORTUGUESE, JAPANESE])
def test_nothing_is_claimed_of_a_language_that_is_not_read(page_of, talk):
    page, _ = page_of(talk)
    assert [claim for claim in CLAIMS if claim in page] == []
    assert page.count("are not read in this language") == 1
    assert "Keep this" in page  # one's own words for next time have their place all the same


def test_words_that_are_set_apart_are_counted_in_any_language(page_of):
    page, _ = page_of(PORTUGUESE)
    assert "You said 108 words, Maya said 124." in page
    assert "Your share of the words: 47 of 100" in page
    assert "You had no long stretch" in page


def test_words_that_are_not_set_apart_are_not_counted(page_of):
    page, _address = page_of(JAPANESE)
    assert not re.search(r"\d+ words?\b|Your share of the words|long stretch", page)
    assert "21 letters" in page
    assert "no space between words" in page


def test_the_turns_of_such_a_talk_are_shown_with_no_kind(cast, meeting, page_of):
    _, address = page_of(PORTUGUESE)
    browser = cast.client("dana")
    turn = browser.get(f"{address}turn/1/").content.decode()
    assert "<cite>You, 15 words.</cite>" in turn
    browser.post(f"{address}turn/1/", {"codes": ["open_question"]})
    page = browser.get(address).content.decode()
    assert "an open question" in page  # what the specialist says of it stands
    assert "(yours)" in page
    assert [claim for claim in CLAIMS if claim in page] == []


def test_such_a_talk_is_told_in_spanish_too(cast, page_of):
    _, address = page_of(JAPANESE)
    cast.dana.language = "es"
    cast.dana.save()
    page = cast.client("dana").get(address).content.decode()
    assert "no se leen en este idioma" in page
    assert "letras" in page


def test_lines_over_time_leave_such_a_talk_open(cast, page_of):
    page_of(JAPANESE)
    told = [totals.measures(heard_in(talk)) for talk in (JAPANESE, TALK)]
    assert [len(measures) for measures in told] == [3, 3]
    assert {measure.here for measure in told[0]} == {""}
    page = cast.client("dana").get(reverse("mirror_over_time")).content.decode()
    assert "Questions: not read in this language." in page
    assert "long stretch" not in page
    assert over_time.trends([]) == []


@pytest.mark.parametrize(("talk", "kept"), [(PORTUGUESE, None), (TALK.replace("I want", "There is"), list)])
def test_a_persons_own_view_does_not_say_that_nothing_was_found_where_nothing_was_looked_for(cast, meeting, talk, kept):
    reading = read_talk(cast, meeting, talk)
    cast.client("dana").post(reverse("own_words", args=[reading.transcript_id]))
    offer = own_view.latest_offer(cast.viewer("maya"), reading.transcript)
    assert offer
    decisions.accept(cast.viewer("maya"), offer)
    lines = OwnView.objects.get().lines
    assert lines is None if kept is None else isinstance(lines, kept)


@pytest.mark.parametrize(
    ("talk", "lang", "told", "never"),
    [
        (PORTUGUESE, "en", "Dana: 108 words in 8 turns (47 %)", "about"),
        (PORTUGUESE, "es", "no se leen en este idioma", "abiertas"),
        (JAPANESE, "en", "Dana: 9 turns\n", "%"),
        (JAPANESE, "es", "Maya: 9 turnos\n", "%"),
    ],
)
def test_the_command_claims_no_more(talk, lang, told, never):
    said = tell(heard_in(talk), lang)
    assert told in said
    assert never not in said


@pytest.mark.parametrize(("specialist", "person"), [("Maya T.", "Dana C."), ("Maya", "Dana C."), (".", None)])
def test_a_label_that_ends_in_a_full_stop_ends_the_sentence(specialist, person):
    told = tell(replace(heard_in(TALK), speakers=Speakers(specialist, person, 1.0)))
    line = next(line for line in told.splitlines() if line.startswith("Specialist:"))
    assert line == f"Specialist: {specialist.rstrip('.') or '.'}. Person: {(person or 'nobody').rstrip('.')}."


# ── times of day ──
def test_times_of_day_are_counted_from_the_first(page_of):
    page, _ = page_of(CLOCK)
    assert "47 minutes." in page
    assert "0 min" in page
    assert "843 min" not in page


@pytest.mark.parametrize(("start", "later", "passed"), [
    (0.0, 90.0, 90.0), (50_602.0, 53_410.0, 2808.0), (85_800.0, 600.0, 1200.0), (40.0, 38.5, 0.0), (0.0, 90_000.0, 90_000.0),
])  # fmt: skip
def test_how_far_into_a_talk(start, later, passed):
    assert rules.since(later, start) == passed


@given(st.floats(0, 86_399), st.lists(st.floats(0, 5_000), max_size=20))
def test_a_talk_lasts_as_long_at_any_hour(hour, steps):
    at, turns = 0.0, []
    for index, step in enumerate([0.0, *steps]):
        at += step
        turns.append(ReadTurn(index, "specialist", "Dana", "So.", (hour + at) % 86_400 if at < 43_000 else None))
    told = [turn.start for turn in turns if turn.start is not None]
    lasted = sum(step for step in steps[: len(told) - 1])
    assert rules.since(told[-1], rules.began(turns)) == pytest.approx(lasted, abs=0.01)


def test_one_time_alone_is_no_length():
    alone = (ReadTurn(0, "specialist", "Dana", "Hello.", 50_602.0, main="other"), ReadTurn(1, "person", "Maya", "Hi."))
    assert showing.minutes(replace(heard_in(TALK), turns=alone)) is None


def test_a_turn_over_midnight_goes_on():
    turns = [ReadTurn(0, "specialist", "D", "", 86_370.0, 30.0)]
    assert rules.seconds_at(rules.Row((rules.Mark(0, 0, 100, 10),), 0.5), turns) == 86_400.0


# ── every total opens to its words ──
def numbers(page: str) -> list[int]:
    return [int(number) for number in re.findall(r'<tr id="t(\d+)"', page)]


@pytest.mark.parametrize("only", Only)
def test_the_table_is_narrowed_to_what_a_total_counts(cast, reading, only):
    heard = Heard.from_dict(reading.heard)
    address, browser = reverse("reading", args=[reading.id]), cast.client("dana")
    page = browser.get(address, {"only": only.value}).content.decode()
    assert numbers(page) == [turn.index + 1 for turn in rules.narrowed(heard, only)]
    assert 0 < len(numbers(page)) < len(heard.turns)
    assert '<details id="table" open>' in page
    assert 'href="?table=1#table"' in page
    assert page.count("<rect") == browser.get(address).content.decode().count("<rect")  # the lines stay whole


def test_each_total_leads_to_the_turns_that_it_counts(cast, reading):
    heard, page = Heard.from_dict(reading.heard), cast.client("dana").get(reverse("reading", args=[reading.id])).content.decode()
    for only in (Only.REFLECTIONS, Only.QUESTIONS, Only.TOWARD, Only.AWAY):
        assert page.count(f'href="?only={only.value}#table"') == 1
    asked, reflected = heard.measures["questions"], heard.measures["reflections"]
    assert len(rules.narrowed(heard, Only.QUESTIONS)) == asked["open"] + asked["closed"]
    assert len(rules.narrowed(heard, Only.REFLECTIONS)) == reflected["simple"] + reflected["complex"]
    assert len(rules.narrowed(heard, Only.TOWARD)) == heard.measures["talk"]["change"]
    assert "?only=long" not in page  # there is one long stretch, and the link leads to itself
    assert f'{reverse("reading", args=[reading.id])}turn/15/">The longest stretch' in page


def test_the_longest_of_several_stretches_is_led_to(page_of):
    page, address = page_of(LONG)
    assert f'href="{address}turn/3/">The longest stretch' in page
    assert 'href="?only=long#table"' in page
    assert "?only=away" not in page  # nothing was heard to lean away


@pytest.mark.parametrize("only", ["", "all", "LONG", "reflections ", "0", "<q>", "x" * 5000])
def test_what_the_table_cannot_be_narrowed_to_is_not_asked(cast, reading, only):
    answer = cast.client("dana").get(reverse("reading", args=[reading.id]), {"only": only})
    page = answer.content.decode()
    assert answer.status_code == 200
    assert len(numbers(page)) == len(reading.heard["turns"])
    assert '<details id="table">' in page
    assert "<q>" not in page


def test_what_is_not_read_cannot_be_asked_for(cast, page_of):
    _, address = page_of(JAPANESE)
    for only in Only:
        assert len(numbers(cast.client("dana").get(address, {"only": only.value}).content.decode())) == 18


def test_a_correction_counts_where_the_table_is_narrowed(cast, reading):
    address, browser = reverse("reading", args=[reading.id]), cast.client("dana")
    browser.post(f"{address}turn/2/", {"codes": "sustain"})
    assert 2 in numbers(browser.get(address, {"only": "away"}).content.decode())


def test_a_long_list_is_shown_a_page_at_a_time(cast, page_of):
    _, address = page_of("Dana: What do you think would help you with it?\nMaya: I want to sleep and I do not know how.\n" * 450)
    browser = cast.client("dana")
    first, last = (browser.get(address, {"only": "questions", "part": "2", "page": page}).content.decode() for page in ("", "99"))
    assert numbers(first) == list(range(1, 400, 2))
    assert 'href="?part=2&amp;only=questions&amp;page=2#table"' in first
    assert 'href="?part=2&amp;table=1#table"' in first
    assert numbers(last) == list(range(801, 900, 2))
    assert "page=4" not in last
    assert len(first) < 300_000


def test_of_a_talk_from_memory_no_stretch_is_asked_for(cast, reading):
    Transcript.objects.update(from_memory=True)
    page = cast.client("dana").get(reverse("reading", args=[reading.id]), {"only": "long"}).content.decode()
    assert len(numbers(page)) == len(reading.heard["turns"])
    assert "The longest stretch" not in page
    assert reverse("transcript_who", args=[reading.transcript_id]) not in page  # who is who was never a guess


@pytest.mark.parametrize(("sure", "counts"), [(0.4, False), (0.5, True)])
def test_what_is_less_likely_than_not_is_neither_counted_nor_said(sure, counts):
    heard = (Behaviour("information", 0.7, ((0, 9),)), Behaviour("simple_reflection", sure, ((10, 19),)))
    turn = ReadTurn(0, "specialist", "Dana", "They open at eight, and you go there.", main="input", behaviours=heard)
    assert (rules.narrowed(replace(heard_in(TALK), turns=(turn,)), Only.REFLECTIONS) == [turn]) is counts
    assert ("may be a reflection" in showing.Voices("Maya").heard_in(turn)) is counts


@pytest.mark.parametrize(("main", "told"), [("reflection", "a reflection"), ("input", "may be a reflection")])
def test_a_turn_that_mostly_reflects_is_a_reflection_however_deep(main, told):
    deep = (Behaviour("complex_reflection", 0.55, ((0, 27),)),)
    turn = ReadTurn(0, "specialist", "Dana", "You miss who you were then.", main=main, behaviours=deep)
    assert showing.Voices("Maya").heard_in(turn) == told


@pytest.mark.near_miss("reading")
@pytest.mark.parametrize("who", ["noor", "maya", "sam", "alex"])
def test_a_narrowed_table_is_nobody_elses(cast, reading, who):
    assert cast.client(who).get(reverse("reading", args=[reading.id]), {"only": "long"}).status_code == 404


# ── who is who ──
def test_a_wrong_guess_is_undone_from_the_page(cast, meeting, page_of):
    swapped = TALK.replace("Dana:", "X:").replace("Maya:", "Dana:").replace("X:", "Maya:")
    page, _address = page_of(swapped)
    way = reverse("transcript_who", args=[Transcript.objects.get().id])
    assert f'href="{way}"' in page
    browser = cast.client("dana")
    assert "Which one is you?" in browser.get(way).content.decode()
    answer = browser.post(way, {"specialist": "Maya", "person": "Dana"})
    mended = Heard.from_dict(Transcript.objects.get().reading.heard)
    assert answer.url == reverse("reading", args=[Transcript.objects.get().reading.id])
    assert {turn.label for turn in mended.turns if turn.speaker == "specialist"} == {"Maya"}


def test_after_that_no_correction_nor_line_stands_with_the_wrong_voice(cast, meeting):
    swapped = TALK.replace("Dana:", "X:").replace("Maya:", "Dana:").replace("X:", "Maya:")
    reading = read_talk(cast, meeting, swapped)
    actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
    browser = cast.client("dana")
    address = reverse("reading", args=[reading.id])
    browser.post(f"{address}turn/2/", {"codes": ["open_question"]})
    assert "read anew" in browser.get(address).content.decode()
    browser.post(reverse("own_words", args=[reading.transcript_id]))
    offer = own_view.latest_offer(cast.viewer("maya"), reading.transcript)
    assert offer
    decisions.accept(cast.viewer("maya"), offer)
    browser.post(reverse("transcript_who", args=[reading.transcript_id]), {"specialist": "Maya", "person": "Dana"})
    mended = Transcript.objects.get().reading
    assert not access.corrections_to(mended).tags
    spoken = {turn["text"] for turn in mended.heard["turns"] if turn["label"] == "Dana"}
    assert all(any(line in said for said in spoken) for line in OwnView.objects.get().lines)
    assert OwnView.objects.get().lines
