"""How I am: in words and on scales of my own, kept as they were then, seen by nobody else, counted by nothing."""

import html
from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.consent.access import readers_of
from alongside.consent.actions import NotYours, let_see
from alongside.consent.rules import Audience, Category
from alongside.journey import access, actions
from alongside.journey.access import how as finding
from alongside.journey.actions import how as ways
from alongside.journey.models import CheckIn, OwnScale, TapWord
from alongside.journey.rules import Mood
from alongside.journey.rules.how import (
    FEWEST_STEPS,
    MOST_SCALES,
    MOST_STEPS,
    MOST_WORDS,
    SHAPES,
    Mark,
    NotSo,
    Said,
    Scale,
    check_scale,
    marked,
    side_of,
)
from alongside.journey.showing import mood
from alongside.journey.showing.how import in_words
from alongside.kernel import clock

WORD = st.text(min_size=1, max_size=30).filter(str.strip)
SCALES = st.builds(Scale, st.uuids().map(str), WORD, WORD, WORD, st.integers(FEWEST_STEPS, MOST_STEPS))
MARKS = SCALES.flatmap(lambda scale: st.builds(Mark, st.just(scale), st.integers(1, scale.steps)))


def page(browser, name, /, *args, **data):
    address = reverse(name, args=args)
    return browser.post(address, data) if data else browser.get(address)


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


def sleep(maya) -> OwnScale:
    return ways.add_scale(maya, "Sleep", "broken", "deep", 5)


# ── rules ──


@given(st.builds(Said, st.text(max_size=30), st.sampled_from(("", *SHAPES)), st.lists(MARKS, max_size=5).map(tuple)))
def test_what_was_said_is_kept_whole(said):
    assert Said.from_words(said.to_words()) == said


@given(st.lists(SCALES, max_size=5, unique_by=lambda one: one.id), st.data())
def test_marks_come_in_the_order_of_the_scales_and_only_within_them(scales, data):
    given_ = {one.id: data.draw(st.none() | st.integers(1, one.steps)) for one in scales}
    made = marked(scales, given_)
    assert [mark.scale.id for mark in made] == [one.id for one in scales if given_[one.id] is not None]
    assert all(1 <= mark.at <= mark.scale.steps for mark in made)


@given(SCALES, st.integers())
def test_outside_a_scale_there_is_no_mark(scale, at):
    if 1 <= at <= scale.steps:
        assert marked([scale], {scale.id: at}) == (Mark(scale, at),)
        return
    with pytest.raises(NotSo):
        marked([scale], {scale.id: at})


@given(SCALES)
def test_a_mark_is_read_alike_from_both_ends(scale):
    other_way = {"low": "high", "nearer_low": "nearer_high", "middle": "middle", "nearer_high": "nearer_low", "high": "low"}
    for at in range(1, scale.steps + 1):
        assert side_of(Mark(scale, scale.steps + 1 - at)) == other_way[side_of(Mark(scale, at))]


@given(st.text(max_size=5), st.text(max_size=5), st.text(max_size=5), st.integers(-2, 12))
def test_a_scale_is_three_words_and_a_few_steps(name, low, high, steps):
    fits = all(one.strip() for one in (name, low, high)) and FEWEST_STEPS <= steps <= MOST_STEPS
    if fits:
        check_scale(name, low, high, steps)
    else:
        with pytest.raises(NotSo):
            check_scale(name, low, high, steps)


# ── saying it ──


def test_an_own_word_is_tapped_and_stays_as_it_was_then(maya):
    rain = ways.add_word(maya, "Like rain", "tired")
    with clock.at(clock.now() - timedelta(days=2)):
        actions.check_in(maya, str(rain.id))
    ways.add_word(maya, "Like drizzle", "steady", instead_of=rain)
    then = CheckIn.objects.get()
    assert mood(then) == ("Like rain", "tired")
    with pytest.raises(NotSo):
        actions.check_in(maya, str(rain.id))


def test_a_scale_changed_later_leaves_old_marks_as_they_were(maya):
    scale = sleep(maya)
    with clock.at(clock.now() - timedelta(days=2)):
        ways.say_fully(maya, Mood.TIRED, [Mark(finding.as_scale(scale), 4)], "The baby woke.")
    ways.add_scale(maya, "Nights", "loud", "quiet", 3, instead_of=scale)
    assert in_words(CheckIn.objects.get()) == "Tired. Sleep: nearer “deep” than “broken”. “The baby woke.”"
    assert [one.name for one in finding.own_scales(maya)] == ["Nights"]


def test_a_tap_speaks_of_the_word_alone(maya):
    scale = finding.as_scale(sleep(maya))
    ways.say_fully(maya, Mood.TIRED, [Mark(scale, 2)], "Long night.", Audience.MY_SPECIALIST)
    again = actions.check_in(maya, Mood.TIRED)
    assert again
    assert (again.how, again.line, again.audience) == ("", "Long night.", Audience.MY_SPECIALIST)
    assert ways.said_in(again).marks == (Mark(scale, 2),)
    assert CheckIn.objects.count() == 1
    other = actions.check_in(maya, Mood.HOPEFUL)
    assert other
    assert mood(other)[0] == "Hopeful"
    assert ways.said_in(other).marks == (Mark(scale, 2),)


def test_an_own_word_tapped_twice_is_taken_back(maya):
    rain = str(ways.add_word(maya, "Like rain", "tired").id)
    assert actions.check_in(maya, rain)
    assert actions.check_in(maya, rain) is None
    assert not CheckIn.objects.exists()


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(taps=st.lists(st.sampled_from(Mood), min_size=1, max_size=6), line=st.sampled_from(["", "A line."]))
def test_within_the_hour_there_is_one_and_a_line_is_never_lost(maya, taps, line):
    with transaction.atomic():
        CheckIn.objects.all().delete()
        ways.say_fully(maya, "", (), line)
        for how in taps:
            actions.check_in(maya, how)
        kept = list(CheckIn.objects.order_by("id"))
        assert len(kept) <= 1
        assert not line or [one.line for one in kept] == [line]


# ── words and scales ──


def test_the_words_to_start_from_become_mine_once(maya):
    assert [one.value for one in finding.words_of(maya)] == [mood.value for mood in Mood]
    ways.begin_own_words(maya)
    ways.begin_own_words(maya)
    assert [one.value for one in finding.words_of(maya)] == [mood.value for mood in Mood]
    assert TapWord.objects.count() == len(Mood)


def test_words_are_reordered_rest_and_come_back(maya):
    ways.begin_own_words(maya)
    last = finding.tap_words(maya)[-1]
    ways.move(maya, last, earlier=True)
    assert [one.starter for one in finding.tap_words(maya)][-2:] == ["hard_day", "shaky"]
    ways.rest(maya, last)
    assert "hard_day" not in [one.value for one in finding.words_of(maya)]
    with pytest.raises(NotSo):
        actions.check_in(maya, str(last.id))
    ways.rest(maya, last, resting=False)
    assert [one.starter for one in finding.tap_words(maya)][-2:] == ["hard_day", "shaky"]


def test_one_word_stays_and_there_are_never_many(maya):
    ways.begin_own_words(maya)
    for word in finding.tap_words(maya)[1:]:
        ways.rest(maya, word)
    with pytest.raises(NotSo):
        ways.rest(maya, finding.tap_words(maya)[0])
    for n in range(MOST_WORDS - 1):
        ways.add_word(maya, f"Word {n}", "steady")
    with pytest.raises(NotSo):
        ways.add_word(maya, "One more", "steady")
    with pytest.raises(NotSo):
        ways.rest(maya, finding.tap_words(maya, resting=True)[0], resting=False)
    for n in range(MOST_SCALES):
        ways.add_scale(maya, f"Scale {n}", "low", "high", 3)
    with pytest.raises(NotSo):
        ways.add_scale(maya, "One more", "low", "high", 3)


@pytest.mark.parametrize("way", ["word", "scale"])
def test_the_database_keeps_words_and_scales_as_they_were(maya, way):
    one = ways.add_word(maya, "Like rain", "tired") if way == "word" else sleep(maya)
    other = ways.add_word(maya, "Like sun", "hopeful") if way == "word" else ways.add_scale(maya, "Food", "little", "much", 3)
    column = "words" if way == "word" else "low"
    setattr(one, column, "rewritten")
    with pytest.raises(DatabaseError), transaction.atomic():
        one.save(update_fields=[column])
    with pytest.raises(DatabaseError), transaction.atomic():
        other.delete()
    type(one).objects.filter(pk=other.pk).update(replaced_at=clock.now())
    with pytest.raises(DatabaseError), transaction.atomic():
        type(one).objects.filter(pk=other.pk).update(replaced_at=None)


def test_the_database_takes_only_what_can_be_drawn(maya):
    word = TapWord(owner=maya.account, place=1, shape="spiral")
    word.words = "x"
    with pytest.raises(DatabaseError), transaction.atomic():
        word.save(force_insert=True)


@pytest.mark.parametrize("steps", [FEWEST_STEPS - 1, MOST_STEPS + 1])
def test_the_database_takes_only_a_few_steps(maya, steps):
    scale = OwnScale(owner=maya.account, place=1, steps=steps)
    scale.name = scale.low = scale.high = "x"
    with pytest.raises(DatabaseError), transaction.atomic():
        scale.save(force_insert=True)


# ── pages ──


def test_own_words_are_tapped_from_today_and_said_more_fully(pair, maya):
    browser = pair.client("maya")
    page(browser, "how", add="word", words="Like rain", shape="tired")
    page(browser, "how", add="scale", name="Sleep", low="broken", high="deep", steps="5")
    rain, scale = TapWord.objects.get(starter=""), OwnScale.objects.get()
    assert "Like rain" in text(page(browser, "today"))
    page(browser, "check_in", how=str(rain.id))
    assert "Like rain" in text(page(browser, "check_ins"))
    page(browser, "check_in_full", how=str(rain.id), **{f"scale-{scale.id}": "4"}, line="The baby woke.", audience="only_me")
    shown = text(page(browser, "check_ins"))
    assert "Sleep: nearer “deep” than “broken”" in shown
    assert "The baby woke." in shown
    assert CheckIn.objects.get().audience == Audience.ONLY_ME
    assert "checked" in text(page(browser, "check_in_full")).split('value="4"')[1][:20]


def test_a_full_check_in_is_private_until_it_is_shared(pair, maya, dana):
    browser = pair.client("maya")
    page(browser, "check_in_full", how="tired", line="The baby woke.")
    made = CheckIn.objects.get()
    assert made.audience == Audience.USUAL
    assert readers_of(made, Category.CHECK_INS) == []
    assert "The baby woke." not in text(page(pair.client("dana"), "journey_of", maya.id))
    let_see(maya, dana.id, Category.CHECK_INS, purpose="in case", until=clock.now() + timedelta(days=3), item=made.id)
    page(browser, "check_in_full", how="tired", line="The baby woke.", audience="my_specialist")
    assert "The baby woke." in text(page(pair.client("dana"), "journey_of", maya.id))


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ({"add": "word", "words": " ", "shape": "steady"}, "Write the word you want to tap."),
        ({"add": "word", "words": "x" * 25, "shape": "steady"}, "25 characters"),
        ({"add": "word", "words": "Odd", "shape": "spiral"}, "Choose one of the drawn lines."),
        ({"add": "scale", "name": "", "low": "kept words", "high": "", "steps": "5"}, "Give this end a word."),
        ({"add": "scale", "name": "S", "low": "a", "high": "b", "steps": "99"}, "This is not one of the choices."),
    ],
)
def test_what_does_not_fit_is_said_plainly(pair, sent, told):
    answer = page(pair.client("maya"), "how", **sent)
    assert answer.status_code == 200
    assert told in text(answer)
    assert not OwnScale.objects.exists()
    assert not TapWord.objects.exists()


def test_a_word_may_be_left_open(pair):
    page(pair.client("maya"), "check_in_full", how="open", line="Only this.")
    assert (CheckIn.objects.get().how, CheckIn.objects.get().line) == ("", "Only this.")


@pytest.mark.parametrize(
    "sent", [{"how": "", "line": " "}, {"how": "open"}, {"how": "fantastic"}, {"how": "tired", "audience": "everyone"}]
)
def test_nothing_or_nonsense_keeps_nothing(pair, sent):
    assert page(pair.client("maya"), "check_in_full", **sent).status_code == 200
    assert not CheckIn.objects.exists()


def test_a_mark_outside_its_scale_is_not_kept(pair, maya):
    scale = sleep(maya)
    for at in ("0", "6", "²", "x" * 50):
        assert page(pair.client("maya"), "check_in_full", how="tired", **{f"scale-{scale.id}": at}).status_code == 200
    assert not CheckIn.objects.exists()


@pytest.mark.parametrize("meanwhile", ["rests", "changed"])
def test_a_mark_on_a_scale_that_went_meanwhile_is_kept_as_it_was_read(pair, maya, meanwhile):
    """As where the page stood open on another device; and what was marked within the hour stays when more is said."""
    scale, browser = sleep(maya), pair.client("maya")
    field = f"scale-{scale.id}"
    assert field in text(page(browser, "check_in_full"))
    ways.rest(maya, scale) if meanwhile == "rests" else ways.add_scale(maya, "Nights", "short", "long", 7, scale)
    page(browser, "check_in_full", **{field: "4"})
    (mark,) = ways.said_in(CheckIn.objects.get()).marks
    assert (mark.scale.name, mark.at) == ("Sleep", 4)
    assert field in text(page(browser, "check_in_full"))
    page(browser, "check_in_full", **{field: "4", "line": "Four hours."})
    assert ways.said_in(CheckIn.objects.get()).marks == (mark,)


@pytest.mark.near_miss("check_in_full")
def test_no_mark_is_made_on_a_scale_of_somebody_else_or_of_another_role(pair, maya):
    scale = ways.add_scale(pair.viewer("wes"), "Temper", "short", "long", 5)
    at_work = ways.add_scale(pair.viewer("dana"), "Feet", "sore", "well", 5)
    for field in (f"scale-{scale.id}", f"scale-{at_work.id}", "scale-x", "scale-" + "0" * 400):
        page(pair.client("maya"), "check_in_full", **{field: "4"})
    assert not CheckIn.objects.exists()


def test_enough_is_said_and_the_words_are_kept_in_the_form(pair, maya):
    for n in range(MOST_SCALES):
        ways.add_scale(maya, f"Scale {n}", "low", "high", 3)
    shown = text(page(pair.client("maya"), "how", add="scale", name="One more", low="kept", high="words", steps="3"))
    assert "as many as fit" in shown
    assert 'value="kept"' in shown


def test_changing_keeps_the_place(pair, maya):
    browser, first = pair.client("maya"), sleep(maya)
    ways.add_scale(maya, "Food", "little", "much", 3)
    page(browser, "how_change", first.id, name="Nights", low="loud", high="quiet", steps="4")
    assert [(one.name, one.steps) for one in finding.own_scales(maya)] == [("Nights", 4), ("Food", 3)]
    assert page(browser, "how_change", first.id, name="Again", low="a", high="b", steps="3").status_code == 404
    page(browser, "how_move", finding.own_scales(maya)[1].id, to="earlier")
    page(browser, "how_rest", finding.own_scales(maya)[1].id, x="1")
    assert [one.name for one in finding.own_scales(maya)] == ["Food"]
    page(browser, "how_take_up", finding.own_scales(maya, resting=True)[0].id, x="1")
    assert [one.name for one in finding.own_scales(maya)] == ["Food", "Nights"]


@pytest.mark.near_miss("how_change", "how_move", "how_rest", "how_take_up")
@pytest.mark.parametrize("who", ["wes", "dana", "noor"])
def test_nobody_else_touches_mayas_words_and_scales(pair, maya, who):
    browser = pair.client(who)
    for way in (ways.add_word(maya, "Like sleet", "tired"), sleep(maya)):
        for name in ("how_change", "how_move", "how_rest", "how_take_up"):
            assert page(browser, name, way.id, x="1").status_code == 404
        with pytest.raises(NotYours):
            ways.rest(pair.viewer(who), way)
    assert "Like sleet" not in text(page(browser, "how"))


@pytest.mark.near_miss("how", "check_in_full", "check_in")
def test_a_supervisor_has_no_such_page(pair):
    for name in ("how", "check_in_full"):
        assert page(pair.client("sam"), name).status_code == 404


def test_danas_own_taps_go_on_working(pair, dana):
    browser = pair.client("dana")
    page(browser, "how", add="word", words="Thin-skinned", shape="shaky")
    own = TapWord.objects.get(starter="")
    assert "Thin-skinned" in text(page(browser, "keep_well"))
    assert page(browser, "check_in", how=str(own.id)).url == reverse("keep_well")
    assert page(browser, "check_in_full", how=str(own.id), audience="my_specialist").url == reverse("keep_well")
    assert readers_of(CheckIn.objects.get(), Category.CHECK_INS) == []
    assert "Thin-skinned" not in text(page(pair.client("maya"), "today"))


def test_looking_back_costs_no_more_for_much(pair, maya, queries):
    browser, scale = pair.client("maya"), finding.as_scale(sleep(maya))

    def live(days: range) -> None:
        for day in days:
            with clock.at(clock.now() - timedelta(days=90 - day)):
                ways.say_fully(maya, Mood.STEADY, [Mark(scale, 1 + day % 5)], f"Day no. {day}.")

    live(range(3))
    page(browser, "check_ins")
    with queries() as few:
        page(browser, "check_ins")
    live(range(3, 45))
    with queries() as many:
        shown = page(browser, "check_ins").content
    assert len(many) <= len(few), "\n".join(many)
    assert len(shown) < 60_000
    assert access.own_check_ins(maya, 2)[0]
