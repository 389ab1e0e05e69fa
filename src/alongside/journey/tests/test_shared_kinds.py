"""Each kind of a person's own that can be shared as a kind: shared, its words are on the other one's pages; before and after, not."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse

from alongside.consent.actions import choose_audience, let_see, stop
from alongside.consent.forms import ShareForm
from alongside.consent.models import OwnedItem
from alongside.consent.rules import Audience, Category
from alongside.journey import actions
from alongside.journey.actions import network, values, wellness, wins
from alongside.journey.actions import story as telling
from alongside.journey.models import (
    Chapter,
    CheckIn,
    Goal,
    HardDayPlan,
    Meaning,
    NetworkEntry,
    Strength,
    Value,
    WellnessPart,
    Win,
)
from alongside.journey.rules import Mood
from alongside.journey.rules.network import Circle, Kind
from alongside.journey.rules.story import Telling
from alongside.journey.rules.values import Holds
from alongside.journey.rules.wellness import Part
from alongside.kernel import clock
from alongside.partnership.forms.ending import SHAREABLE
from alongside.partnership.sharing import coverable

WRITTEN: dict[Category, tuple[str, type[OwnedItem]]] = {
    Category.MEANING: ("Mornings that are mine.", Meaning),
    Category.GOALS: ("Open on Saturdays", Goal),
    Category.STRENGTHS: ("I keep at things", Strength),
    Category.CHECK_INS: ("The baby woke twice.", CheckIn),
    Category.HARD_DAY: ("Walk to the river.", HardDayPlan),
    Category.STORY: ("The ovens at four", Chapter),
    Category.VALUES: ("Keeping my word", Value),
    Category.WINS: ("Woke before the alarm", Win),
    Category.WELLNESS: ("Bread, sitting down.", WellnessPart),
    Category.NETWORK: ("Aunt Rosalind", NetworkEntry),
}
BETWEEN_TWO = {Category.AGREEMENT, Category.MEETINGS}  # what two wrote with one another: no item of the person's own
PAGES = ("journey_of", "story_of", "wellness_of", "network_of", "wins_of", "check_ins_of")


@pytest.fixture
def written(maya) -> None:
    """Let Maya write one of each kind, choosing nothing about who sees it."""
    actions.write_meaning(maya, WRITTEN[Category.MEANING][0])
    actions.write_goal(maya, WRITTEN[Category.GOALS][0])
    actions.name_strength(maya, WRITTEN[Category.STRENGTHS][0])
    actions.check_in(maya, Mood.TIRED, WRITTEN[Category.CHECK_INS][0])
    actions.add_line(maya, WRITTEN[Category.HARD_DAY][0])
    telling.write_chapter(maya, Telling(WRITTEN[Category.STORY][0], "then", "Up before everybody."))
    values.write_value(maya, Holds.VALUE, WRITTEN[Category.VALUES][0])
    wins.write_win(maya, wins.Line(WRITTEN[Category.WINS][0]))
    wellness.write(maya, Part.KEEPS, WRITTEN[Category.WELLNESS][0])
    network.add(maya, network.Said(WRITTEN[Category.NETWORK][0], Kind.PERSON, Circle.INNER))


def found_by(pair, maya, who: str) -> set[Category]:
    browser = pair.client(who)
    answers = [browser.get(reverse(name, args=[maya.id])) for name in PAGES]
    pages = "".join(answer.content.decode() for answer in answers if answer.status_code == 200)
    shown = re.sub(r"\s+", " ", pages)
    return {kind for kind, (words, _) in WRITTEN.items() if words in shown}


def test_every_kind_that_can_be_shared_is_tried():
    chooser: Any = ShareForm(who=[]).fields["category"]
    offered = {Category(value) for value, _ in chooser.choices}
    assert {*offered, *SHAREABLE, *coverable()} - BETWEEN_TWO == WRITTEN.keys()


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize("kind", WRITTEN)
def test_what_is_shared_as_a_kind_is_seen_until_it_is_stopped(pair, maya, kind):
    assert found_by(pair, maya, "noor") == set()
    grant = let_see(maya, pair.noor.id, kind, purpose="To know me.", until=clock.now() + timedelta(days=9))
    assert found_by(pair, maya, "noor") == {kind}
    one = WRITTEN[kind][1]._default_manager.get(owner=maya.account, **({"part": Part.KEEPS} if kind is Category.WELLNESS else {}))
    choose_audience(maya, one, Audience.ONLY_ME)
    assert found_by(pair, maya, "noor") == set()
    choose_audience(maya, one, Audience.USUAL)
    assert found_by(pair, maya, "noor") == {kind}
    stop(maya, grant)
    assert found_by(pair, maya, "noor") == set()


def test_people_of_a_shared_plan_for_a_hard_day_are_seen_with_its_lines(pair, maya):
    actions.add_person(maya, "Rosa", "(312) 555-0142", "My sister. Any hour.")
    dana, url = pair.client("dana"), reverse("journey_of", args=[pair.maya.id])
    assert "Rosa" not in dana.get(url).text
    grant = let_see(maya, pair.dana.id, Category.HARD_DAY, purpose="To know whom I call", until=clock.now() + timedelta(days=9))
    seen = dana.get(url).text
    assert all(words in seen for words in ("Rosa", "(312) 555-0142", "My sister. Any hour."))
    assert "tel:" not in seen.split('id="plan-h"')[1].split("</section>")[0]
    stop(maya, grant)
    assert "Rosa" not in dana.get(url).text


def test_a_shared_plan_on_which_nothing_stands_is_no_look(pair, maya):
    actions.put_away(maya, actions.add_line(maya, "Shoes on."))
    let_see(maya, pair.dana.id, Category.HARD_DAY, purpose="To know what helps", until=clock.now() + timedelta(days=9))
    assert "Nothing here now" in pair.client("dana").get(reverse("journey_of", args=[pair.maya.id])).text
