"""One human who is a person and a specialist says how they are in two lists, with two sets of words: neither reaches the other."""

import re
from datetime import timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction
from django.urls import reverse

from alongside.consent.actions import NotYours, choose_audience
from alongside.consent.items import chosen, find, shown
from alongside.consent.rules import Audience, Category
from alongside.journey import access, actions
from alongside.journey.access import how as finding
from alongside.journey.access.over_time import points_of
from alongside.journey.actions import how as ways
from alongside.journey.actions.words import note
from alongside.journey.models import HOW_GUARDS, HOW_SIDE_GUARDS, CheckIn, OwnScale, TapWord
from alongside.journey.rules import Mood
from alongside.journey.rules.how import MOST_SCALES, NotSo
from alongside.journey.rules.over_time import Strand
from alongside.kernel.clock import now
from alongside.programme.written_as import ACTING

AS_PERSON, AT_WORK = "Slept through.", "Long talk behind me."


@pytest.fixture
def taps(both):
    """Let Maya say how she is as a person, for Dana to see, and at work within the same hour; return both."""
    person, work = both
    ways.say_fully(person, Mood.HOPEFUL, (), AS_PERSON, Audience.MY_SPECIALIST)
    ways.say_fully(work, Mood.TIRED, (), AT_WORK)
    return both


def at(browser, viewer, name):
    session = browser.session
    session[ACTING] = str(viewer.membership.id)
    session.save()
    return browser.get(reverse(name)).content.decode()


def lines(viewer) -> list[str | None]:
    return [one.line for one in access.own_check_ins(viewer)[0]]


def test_a_tap_in_one_role_leaves_that_of_the_other_as_it_was(taps):
    person, work = taps
    assert lines(person) == [AS_PERSON]
    assert lines(work) == [AT_WORK]
    assert actions.check_in(work, Mood.SHAKY)
    latest = access.latest_check_in(person)
    assert latest
    assert (latest.how, latest.audience) == (Mood.HOPEFUL, Audience.MY_SPECIALIST)
    assert {one.audience for one in CheckIn.objects.filter(at_work=True).order_by("id")} == {Audience.ONLY_ME}


def test_each_role_shows_its_own_only(pair, taps):
    person, work = taps
    browser = pair.client("maya")
    assert AS_PERSON in at(browser, person, "check_ins")
    for name in ("check_ins", "today", "journey", "check_in_full", "over_time"):
        assert AT_WORK not in at(browser, person, name), name
    for name in ("keep_well", "check_in_full"):
        page = at(browser, work, name)
        assert AT_WORK in page, name
        assert AS_PERSON not in page, name
    assert "What you tap here is yours in this role only" in at(browser, work, "keep_well")
    assert "What you tap here is yours in this role only" not in pair.client("dana").get(reverse("keep_well")).content.decode()


def test_nobody_else_sees_what_was_said_at_work(pair, taps, dana):
    view = access.sight_of(dana, pair.maya.id)
    assert view
    assert [one.line for one in access.check_ins_of(view)[0]] == [AS_PERSON]
    page = pair.client("dana").get(reverse("journey_of", args=[pair.maya.id])).content.decode()
    assert AS_PERSON in page
    assert AT_WORK not in page


def test_the_picture_over_time_is_of_the_person(taps):
    person, _work = taps
    found = points_of(access.own_sight(person), Strand.CHECK_INS, now() - timedelta(days=1))
    assert [point.thing.line for point in found.points] == [AS_PERSON]


def test_what_was_said_at_work_is_no_item_that_could_be_shared(pair, taps):
    _person, work = taps
    apart = access.latest_check_in(work)
    assert apart
    assert find(pair.maya.id, Category.CHECK_INS, apart.id) is None
    assert shown(pair.maya.id, {apart.id: Category.CHECK_INS}) == {}
    assert chosen(pair.maya.id, Category.CHECK_INS) == {Audience.MY_SPECIALIST: 1}
    with pytest.raises(IntegrityError), transaction.atomic():
        CheckIn.objects.filter(pk=apart.pk).update(audience=Audience.USUAL)


def test_more_is_said_in_its_own_role_only(taps):
    person, work = taps
    apart = access.latest_check_in(work)
    assert apart
    assert access.own_check_in(person, apart.id) is None
    with pytest.raises(NotYours):
        ways.say_more(person, apart, "More.")


def test_a_draft_on_the_device_stays_in_its_role(pair, both):
    """Else words begun at work would stand in a form whose line others see."""
    person, work = both
    browser = pair.client("maya")

    def drafts(viewer, *names) -> set[str]:
        return {key for name in names for key in re.findall(r'data-draft="([^"]+)"', at(browser, viewer, name))}

    mine, at_work = drafts(person, "check_in_full", "how", "hard_day"), drafts(work, "check_in_full", "how", "keep_well")
    assert len(mine) == len(at_work) == 5
    assert not mine & at_work


# ── words and scales ──


def test_words_and_scales_of_one_role_are_not_among_those_of_the_other(pair, both):
    person, work = both
    rain, sleep = ways.add_word(work, "After a heavy talk", "tired"), ways.add_scale(work, "Room to listen", "none", "much", 5)
    ways.add_word(person, "Like flour", "steady")
    assert "After a heavy talk" not in [word.text for word in finding.words_of(person)]
    assert "Like flour" not in [word.text for word in finding.words_of(work)]
    assert finding.scales_of(person) == []
    assert len(finding.tap_words(person)) == len(finding.tap_words(work)) == len(Mood) + 1
    assert finding.own_way(person, rain.id) is finding.own_way(person, sleep.id) is None
    for change in (lambda: ways.rest(person, rain), lambda: ways.move(person, sleep, earlier=True)):
        with pytest.raises(NotYours):
            change()
    with pytest.raises(NotYours):
        ways.add_word(person, "Mine", "steady", instead_of=rain)
    with pytest.raises(NotSo):
        actions.check_in(person, str(rain.id))
    browser = pair.client("maya")
    assert "After a heavy talk" in at(browser, work, "today")
    assert "After a heavy talk" not in at(browser, person, "today")


def test_the_page_of_words_tells_a_specialist_of_no_sharing(pair, both):
    person, work = both
    rain = ways.add_word(work, "After a heavy talk", "tired")
    browser = pair.client("maya")
    assert "shows only when you share" in at(browser, person, "how")
    for page in (at(browser, work, "how"), browser.get(reverse("how_change", args=[rain.id])).content.decode()):
        assert "shows only when you share" not in page
        assert "Only you see it." in page


def test_the_few_that_fit_are_counted_in_each_role(both):
    person, work = both
    for n in range(MOST_SCALES):
        ways.add_scale(work, f"Scale {n}", "low", "high", 3)
    with pytest.raises(NotSo):
        ways.add_scale(work, "One more", "low", "high", 3)
    assert ways.add_scale(person, "Sleep", "broken", "deep", 5).place == 1


def test_the_database_keeps_them_on_their_side(both):
    _person, work = both
    word, scale = ways.add_word(work, "After a heavy talk", "tired"), ways.add_scale(work, "Room", "none", "much", 5)
    for one in (word, scale):
        with pytest.raises(IntegrityError), transaction.atomic():
            type(one).objects.filter(pk=one.pk).update(at_work=False)


# ── what was kept before ──


def _as_it_was() -> None:
    """Put everything on one side, as it was before the two were kept apart."""
    with connection.cursor() as cursor:
        for guard in (*HOW_GUARDS, *HOW_SIDE_GUARDS):
            for statement in guard.drop(connection.vendor):
                cursor.execute(statement)
    for kept in (CheckIn, TapWord, OwnScale):
        kept.objects.update(at_work=False)


def _moved() -> None:
    import_module("alongside.journey.migrations.0016_said_kept_apart").keep_apart(apps, None)


def test_what_was_kept_at_work_before_moves_to_its_side(both):
    person, work = both
    ways.say_fully(person, Mood.HOPEFUL, (), AS_PERSON)
    ways.say_fully(work, Mood.TIRED, (), AT_WORK)
    ways.add_word(person, "Like flour", "steady")
    ways.add_word(work, "After a heavy talk", "tired")
    ways.add_scale(work, "Room to listen", "none", "much", 5)
    begun_twice = [one.pk for one in finding.tap_words(work) if one.starter]
    _as_it_was()
    TapWord.objects.filter(pk__in=begun_twice).delete()  # they were begun once, for both
    _moved()
    assert lines(person) == [AS_PERSON]
    assert lines(work) == [AT_WORK]
    assert [word.text for word in finding.words_of(person) if word.text] == ["Like flour"]
    assert [word.text for word in finding.words_of(work) if word.text] == ["After a heavy talk"]
    for viewer in both:
        assert set(Mood) <= {word.value for word in finding.words_of(viewer)}
    assert [scale.name for scale in finding.scales_of(work)] == ["Room to listen"]
    assert finding.scales_of(person) == []


def test_a_line_added_at_work_takes_its_check_in_along(both):
    person, work = both
    tap = actions.check_in(work, Mood.TIRED)
    assert tap
    ways.say_more(work, tap, AT_WORK)
    as_before = ways.say_fully(person, Mood.HOPEFUL, (), "")
    assert as_before
    choose_audience(person, as_before, Audience.MY_SPECIALIST)
    note(work, "check_in_said_more", as_before.id, work.id)
    _moved()
    assert lines(person) == []
    assert {one.audience for one in CheckIn.objects.order_by("id")} == {Audience.ONLY_ME}
