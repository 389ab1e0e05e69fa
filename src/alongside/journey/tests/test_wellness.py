"""A wellness plan: each part its own to share, lines that move and come back, offers that are taken or left."""

import html
from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.audit.models import Entry
from alongside.consent.actions import NotYours, choose_audience, let_see
from alongside.consent.rules import Audience, Category
from alongside.decisions.actions import accept, adapt, decline
from alongside.decisions.models import Agreed
from alongside.journey.access import own_sight, sight_of
from alongside.journey.access import wellness as plan
from alongside.journey.actions import add_line
from alongside.journey.actions import wellness as actions
from alongside.journey.models import WellnessLine, WellnessPart
from alongside.journey.rules.wellness import HARD_DAY, KEPT_CLOSE, ON_PAPER, Part, on_paper
from alongside.kernel.clock import now
from alongside.programme.actions import end_assignment


def page(browser, name, /, *args, **data):
    address = reverse(name, args=args)
    return browser.post(address, data) if data else browser.get(address)


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


def words(viewer, part: Part) -> list[str]:
    return [str(line.words) for line in plan.own_wellness_part(viewer, part).lines]


@pytest.fixture
def line(maya) -> WellnessLine:
    return actions.write(maya, Part.KEEPS, "Porridge before nine.")


def shared(maya, part: Part) -> WellnessPart:
    item = WellnessPart.objects.get(owner=maya.account, part=part)
    choose_audience(maya, item, Audience.MY_SPECIALIST)
    return item


# ── rules ──

NAMES = st.lists(st.sampled_from(ON_PAPER), max_size=len(ON_PAPER))


@given(written=NAMES, asked=st.none() | NAMES)
def test_a_sheet_holds_what_was_asked_for_and_written_in_its_order(written, asked):
    found = on_paper(written, asked)
    assert found == sorted(set(found), key=ON_PAPER.index)
    assert set(found) <= set(written)
    assert set(found) == (set(written) - KEPT_CLOSE if asked is None else set(written) & set(asked))


def test_the_hard_day_stands_before_what_comes_after_it():
    assert ON_PAPER[-2:] == (HARD_DAY, Part.AFTER)
    assert {*Part, HARD_DAY} == set(ON_PAPER)


# ── lines ──


def test_lines_move_go_away_and_come_back_and_none_is_lost(pair, maya):
    browser = pair.client("maya")
    for said in ("one", "two", "three"):
        assert page(browser, "wellness_part", "keeps", text=said).status_code == 302
    one, two, three = plan.own_wellness_part(maya, Part.KEEPS).lines
    page(browser, "wellness_move", three.id, to="earlier")
    assert words(maya, Part.KEEPS) == ["one", "three", "two"]
    page(browser, "wellness_put_away", one.id, x="1")
    page(browser, "wellness_line", two.id, text="2")
    assert words(maya, Part.KEEPS) == ["three", "2"]
    shown = text(page(browser, "wellness_part", "keeps"))
    assert "In other words since" in shown
    assert "Put away on" in shown
    page(browser, "wellness_put_back", one.id, x="1")
    assert words(maya, Part.KEEPS) == ["one", "three", "2"]
    assert WellnessLine.objects.count() == 4


def test_the_same_words_again_change_nothing(pair, maya, line):
    page(pair.client("maya"), "wellness_line", line.id, text="Porridge before nine.")
    assert WellnessLine.objects.count() == 1


def test_who_is_not_wanted_near_is_only_mine_even_when_the_plan_is_shared(maya, dana, line):
    actions.write(maya, Part.NOT_NEAR, "Nobody from the old street.")
    let_see(maya, dana.id, Category.WELLNESS, purpose="to know me", until=now() + timedelta(days=9))
    view = sight_of(dana, maya.id)
    assert view
    assert {one.part for one in plan.wellness_of(view)} == set(Part) - {Part.NOT_NEAR}


def test_nothing_is_shared_until_the_person_says_so(pair, maya, line):
    assert page(pair.client("dana"), "wellness_of", pair.maya.id).status_code == 200
    assert "Porridge" not in text(page(pair.client("dana"), "wellness_of", pair.maya.id))
    assert "wellness-plan" not in text(page(pair.client("dana"), "journey_of", pair.maya.id))


def test_one_part_is_shared_and_the_look_is_kept(pair, maya, line):
    actions.write(maya, Part.EARLY, "I stop opening my mail.")
    shared(maya, Part.EARLY)
    shown = text(page(pair.client("dana"), "wellness_of", pair.maya.id))
    assert "I stop opening my mail." in shown
    assert "Porridge" not in shown
    assert f"/journey/of/{pair.maya.id}/wellness-plan/" in text(page(pair.client("dana"), "journey_of", pair.maya.id))
    assert Entry.objects.filter(act="consent.looked", about=pair.maya.id).last().facts["what"] == "journey.wellness"  # type: ignore[union-attr]


def test_the_audience_of_the_whole_part_is_chosen_with_its_first_line(pair, maya, dana):
    page(pair.client("maya"), "wellness_part", "helps", text="Ten minutes outside.", audience="my_specialist")
    view = sight_of(dana, maya.id)
    assert view
    assert [one.part for one in plan.wellness_of(view)] == [Part.HELPS]


def test_an_empty_plan_and_an_unknown_part(pair):
    assert "One line is a beginning." in text(page(pair.client("maya"), "wellness"))
    assert page(pair.client("maya"), "wellness_part", "seven").status_code == 404
    assert "Nothing to print yet" in text(page(pair.client("maya"), "wellness_sheet"))


def test_too_long_and_empty_are_said_plainly_and_kept(pair):
    browser = pair.client("maya")
    assert "Write a few words first." in text(page(browser, "wellness_part", "keeps", text=" "))
    shown = text(page(browser, "wellness_part", "keeps", text="x" * 1001))
    assert "1001 characters" in shown
    assert "x" * 1001 in shown
    assert not WellnessPart.objects.exists()


def test_the_sheet_has_the_chosen_parts_and_leaves_out_what_is_kept_close(pair, maya, line):
    actions.write(maya, Part.NOT_NEAR, "Nobody from the old street.")
    add_line(maya, "Shoes on.")
    browser = pair.client("maya")
    first = text(page(browser, "wellness_sheet")).split("<article")[1]
    assert "Porridge" in first
    assert "Shoes on." in first
    assert "old street" not in first
    chosen = text(browser.get(reverse("wellness_sheet"), {"chosen": "1", "part": ["not_near"]})).split("<article")[1]
    assert "old street" in chosen
    assert "Porridge" not in chosen


# ── offers ──


def test_an_offer_is_taken_left_or_put_in_other_words(pair, maya, dana, line):
    item = shared(maya, Part.KEEPS)
    browser = pair.client("dana")
    for said in ("A walk.", "A diary.", "Bed by ten."):
        assert page(browser, "wellness_offer", pair.maya.id, "keeps", text=said, reason="You said so.").status_code == 302
    walk, diary, bed = plan.wellness_offers(maya, [item])
    assert words(maya, Part.KEEPS) == ["Porridge before nine."]
    accept(maya, walk)
    decline(maya, diary)
    adapt(maya, bed, {**bed.words, "text": "Bed when I am tired."})
    assert words(maya, Part.KEEPS) == ["Porridge before nine.", "A walk.", "Bed when I am tired."]
    assert "Dana offered this." in text(page(pair.client("maya"), "wellness_part", "keeps"))


def test_nothing_is_offered_for_a_part_that_cannot_be_seen(pair, maya, dana, line):
    assert page(pair.client("dana"), "wellness_offer", pair.maya.id, "keeps", text="A walk.").status_code == 404
    with pytest.raises(NotYours):
        actions.offer(dana, line.item, "A walk.")


def test_the_database_keeps_words_and_the_persons_yes(maya, dana, line):
    item = shared(maya, Part.KEEPS)
    shared(maya, Part.EARLY)
    accept(maya, actions.offer(dana, WellnessPart.objects.get(owner=maya.account, part=Part.EARLY), "Mail."))
    borrowed = WellnessLine(owner=maya.account, item=item, place=9, offered_by=dana.account, agreed=Agreed.objects.get())
    borrowed.words = "Elsewhere"
    unasked = WellnessLine(owner=maya.account, item=item, place=9, offered_by=dana.account)
    unasked.words = "Unasked"
    for forged in (borrowed, unasked):
        with pytest.raises(DatabaseError), transaction.atomic():
            forged.save(force_insert=True)
    line.words = "Other words"
    with pytest.raises(DatabaseError), transaction.atomic():
        line.save(update_fields=["words"])
    with pytest.raises(DatabaseError), transaction.atomic():
        line.delete()


# ── near misses ──


@pytest.mark.near_miss("wellness_of", "wellness_offer", "wellness_part")
def test_neighbours_find_nothing(pair, maya, line):
    shared(maya, Part.KEEPS)
    assert page(pair.client("dana"), "wellness_of", pair.maya.id).status_code == 200
    for who in ("noor", "wes", "sam", "alex", "ines"):
        browser = pair.client(who)
        assert page(browser, "wellness_of", pair.maya.id).status_code == 404, who
        assert page(browser, "wellness_offer", pair.maya.id, "keeps").status_code == 404, who
        assert page(browser, "wellness_offer", pair.maya.id, "keeps", text="A walk.").status_code == 404, who
        answer = page(browser, "wellness_part", "keeps")
        assert answer.status_code == (200 if who in {"wes", "ines"} else 404)
        assert "Porridge" not in text(answer)


@pytest.mark.near_miss("wellness_line", "wellness_move", "wellness_put_away", "wellness_put_back")
def test_a_line_is_its_owners(pair, maya, line):
    for who in ("wes", "dana", "ines"):
        browser = pair.client(who)
        for name in ("wellness_line", "wellness_move", "wellness_put_away", "wellness_put_back"):
            assert page(browser, name, line.id, text="Mine", to="earlier").status_code == 404, (who, name)
    assert words(maya, Part.KEEPS) == ["Porridge before nine."]
    assert page(pair.client("maya"), "wellness_put_back", line.id, x="1").status_code == 404  # it stands already


@pytest.mark.near_miss("wellness_of", "wellness_offer")
def test_after_parting_nothing_is_seen(pair, maya, line):
    shared(maya, Part.KEEPS)
    let_see(maya, pair.dana.id, Category.GOALS, purpose="to ask", until=now() + timedelta(days=9))
    end_assignment(person=pair.maya.id, specialist=pair.dana.id)
    assert page(pair.client("dana"), "wellness_of", pair.maya.id).status_code == 404
    assert page(pair.client("dana"), "wellness_offer", pair.maya.id, "keeps", text="A walk.").status_code == 404


def test_a_supervisor_sees_the_one_part_that_was_given_to_them(pair, maya, line):
    actions.write(maya, Part.EARLY, "I stop opening my mail.")
    let_see(maya, pair.sam.id, Category.WELLNESS, purpose="to ask", until=now() + timedelta(days=9), item=line.item_id)
    shown = text(page(pair.client("sam"), "wellness_of", pair.maya.id))
    assert "Porridge" in shown
    assert "mail" not in shown
    assert "Offer a line" not in shown


def test_the_person_is_led_to_their_own(pair, maya, line):
    answer = page(pair.client("maya"), "wellness_of", pair.maya.id)
    assert (answer.status_code, answer.url) == (302, reverse("wellness"))
    assert plan.wellness_of(own_sight(maya))


@pytest.mark.parametrize("name", ["wellness", "wellness_part", "wellness_sheet"])
def test_queries_do_not_grow(pair, maya, dana, queries, name):
    browser, args = pair.client("maya"), ["keeps"] if name == "wellness_part" else []
    for part in Part:
        actions.write(maya, part, "one")
    item = shared(maya, Part.KEEPS)

    def live(times: int) -> None:
        for n in range(times):
            written = actions.write(maya, Part.KEEPS, f"line {n}")
            actions.write(maya, Part.KEEPS, f"line {n} again", instead_of=written)
            accept(maya, actions.offer(dana, item, f"offered {n} of {times}"))
            actions.offer(dana, item, f"waits {n} of {times}")

    live(2)
    page(browser, name, *args)
    with queries() as few:
        page(browser, name, *args)
    live(6)
    with queries() as many:
        page(browser, name, *args)
    assert len(many) <= len(few), "\n".join(many)
