"""Those around somebody: entries with their history, the map that never overlaps, and who sees it."""

import html
import math
import re
from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from alongside.audit.models import Entry
from alongside.consent.actions import let_see, stop
from alongside.consent.rules import Category
from alongside.journey.access import network as access
from alongside.journey.access import own_plan, own_sight
from alongside.journey.actions import NotANumber
from alongside.journey.actions import network as actions
from alongside.journey.actions.network import Said
from alongside.journey.models import NetworkEntry, NetworkWords
from alongside.journey.rules.network import LONGEST_NAME, Agreed, Circle, Kind, boxes, drawn, in_order, short
from alongside.kernel.clock import now

ROSA = Said("Rosa", Kind.PERSON, Circle.INNER, "Laughing.", "+1 312 555 0142", "Any hour.", Agreed.YES)
GIVEN = {"name": "Bev", "kind": "person", "circle": "middle", "good_for": "Rides.", "phone": "312 555 0187",
         "hours": "Until ten", "agreed": "not_asked"}  # fmt: skip


def page(browser, name, /, *args, **data):
    address = reverse(name, args=args)
    return browser.post(address, data) if data else browser.get(address)


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


@pytest.fixture
def rosa(maya) -> NetworkEntry:
    return actions.add(maya, ROSA)


# ── the map ──

ENTRY = st.tuples(st.sampled_from(Kind), st.sampled_from(Circle), st.text(min_size=1, max_size=60))


def touching(made) -> list[tuple[int, int]]:
    covered = boxes(made)
    return [
        (at, other) for at, one in enumerate(covered) for other, two in enumerate(covered[:at])
        if one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]
    ]  # fmt: skip


@settings(deadline=None)
@given(st.lists(ENTRY, max_size=60))
def test_nothing_on_the_map_hides_something_else_or_runs_off_its_edge(entries):
    made = drawn(entries)
    assert [dot.number for dot in made.dots] == list(range(1, len(entries) + 1))
    gaps = [math.dist((a.x, a.y), (b.x, b.y)) - a.r - b.r for at, a in enumerate(made.dots) for b in made.dots[:at]]
    assert all(gap > 0 for gap in gaps)
    assert all(math.hypot(dot.x, dot.y) > dot.r + 24 for dot in made.dots)
    assert all(-made.half <= side <= made.half for box in boxes(made) for side in box)
    assert not made.named or touching(made) == []


@given(st.lists(ENTRY, max_size=40))
def test_each_stands_inside_the_ring_of_its_circle(entries):
    made = drawn(entries)
    inner = [0, *made.rings]
    for dot, (_, circle, _) in zip(made.dots, entries, strict=True):
        ring = list(Circle).index(circle)
        assert inner[ring] < math.hypot(dot.x, dot.y) < made.rings[ring]
    assert sorted(made.rings) == list(made.rings)


def test_a_few_have_their_names_on_the_map_and_forty_have_numbers():
    few = drawn([(Kind.PERSON, circle, "Rosa") for circle in Circle])
    assert [dot.name for dot in few.dots] == ["Rosa"] * 3
    assert not drawn([(Kind.PERSON, Circle.INNER, "Rosa")] * 40).named


@given(st.text(max_size=80))
def test_a_short_name_fits(name):
    assert len(short(name)) <= LONGEST_NAME


@given(st.lists(st.sampled_from(Circle)))
def test_the_order_is_from_the_inside_out_and_keeps_everybody(circles):
    order = in_order(circles)
    assert sorted(order) == list(range(len(circles)))
    sorted_circles = [list(Circle).index(circles[at]) for at in order]
    assert sorted_circles == sorted(sorted_circles)


# ── entries ──


def test_somebody_is_written_changed_put_away_and_put_back(pair, maya):
    browser = pair.client("maya")
    assert page(browser, "network_new", **GIVEN).status_code == 302
    entry = NetworkEntry.objects.get()
    page(browser, "network_entry", entry.id, **{**GIVEN, "circle": "inner", "phone": ""})
    shown = text(page(browser, "network_entry", entry.id))
    assert "Bev · Person · Nearby · Rides. · 312 555 0187 · Until ten · Not asked yet." in shown
    page(browser, "network_put_away", entry.id, x="1")
    assert access.network_of(own_sight(maya)) == []
    assert "Bev" in text(page(browser, "network"))
    page(browser, "network_put_back", entry.id, x="1")
    assert [one.name for one in access.network_of(own_sight(maya))] == ["Bev"]
    assert NetworkWords.objects.count() == 2


@pytest.mark.parametrize(("wrong", "says"), [({"name": " "}, "Give them a name"), ({"phone": "call me"}, "A phone cannot dial this"),
                                             ({"circle": "boss"}, "not one of the choices"), ({"name": "x" * 121}, "121 characters")])  # fmt: skip
def test_what_does_not_fit_is_said_and_kept(pair, wrong, says):
    shown = text(page(pair.client("maya"), "network_new", **{**GIVEN, **wrong}))
    assert says in shown
    assert "Rides." in shown
    assert not NetworkEntry.objects.exists()


def test_one_press_puts_them_on_the_plan_for_a_hard_day(pair, maya, rosa):
    browser = pair.client("maya")
    assert "Put on my hard-day plan" in text(page(browser, "network"))
    for _press in range(2):  # who taps twice finds them there once
        page(browser, "network_to_plan", rosa.id, x="1")
    plan = own_plan(maya)
    assert plan
    assert [(one.name, one.phone, one.note) for one in plan.people] == [("Rosa", "+1 312 555 0142", "Any hour.")]
    shown = text(page(browser, "network"))
    assert "On my plan for a hard day" in shown
    assert "Put on my hard-day plan" not in shown


def test_two_in_one_home_are_two_on_the_plan(pair, maya, rosa):
    browser = pair.client("maya")
    abe = actions.add(maya, Said("Abe", Kind.PERSON, Circle.INNER, phone=rosa.phone))
    told = [text(browser.post(reverse("network_to_plan", args=[one.id]), follow=True)) for one in (rosa, abe, abe)]
    plan = own_plan(maya)
    assert plan
    on_it = {one.name: reverse("plan_put_away", args=[one.id]) for one in plan.people}
    assert sorted(on_it) == ["Abe", "Rosa"]
    assert "Abe is on your plan for a hard day now." in told[1]
    assert on_it["Abe"] in told[1]
    assert "Abe is on your plan for a hard day already." in told[2]
    assert on_it["Abe"] not in told[2]  # whoever was there before is not taken away by an undo


def test_without_a_number_nobody_can_be_called(pair, maya):
    bench = actions.add(maya, Said("The bench", Kind.PLACE, Circle.OUTER))
    assert page(pair.client("maya"), "network_to_plan", bench.id, x="1").url == reverse("network_entry", args=[bench.id])
    assert own_plan(maya) is None
    with pytest.raises(NotANumber):
        actions.add(maya, Said("Bev", Kind.PERSON, Circle.OUTER, phone="soon"))


def test_empty_one_and_forty_with_long_names(pair, maya):
    browser = pair.client("maya")
    assert "Nobody written here yet" in text(page(browser, "network"))
    for n in range(40):
        actions.add(maya, Said(f"{n} " + "Wolfeschlegelsteinhausen" * 4, Kind.GROUP, list(Circle)[n % 3]))
        if n in {0, 39}:
            shown = text(page(browser, "network"))
            assert shown.count('class="own__name"') == n + 1
            assert len(re.findall(r'class="dot dot--group" transform', shown)) == n + 1
            assert re.search(r'role="img" aria-label="A map of circles around me\. Close: 0 Wolfe', shown)


def test_the_map_reads_the_same_in_spanish(pair, maya, rosa):
    actions.add(maya, Said("Bev", Kind.PERSON, Circle.INNER))
    maya.account.language = "es"
    maya.account.save(update_fields=["language"])
    places = re.findall(r"translate\(([^)]*)\)", text(page(pair.client("maya"), "network")))
    assert len(places) == 2
    assert all(re.fullmatch(r"-?[0-9.]+ -?[0-9.]+", place) for place in places)


def test_the_database_keeps_history(maya, rosa):
    for change in (lambda: NetworkWords.objects.filter(entry=rosa).delete(), rosa.delete):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()


# ── who sees it ──


def test_it_is_mine_until_i_share_it_and_a_look_is_kept(pair, maya, dana, rosa):
    assert "Rosa" not in text(page(pair.client("dana"), "network_of", pair.maya.id))
    grant = let_see(maya, dana.id, Category.NETWORK, purpose="to know who is there", until=now() + timedelta(days=9))
    shown = text(page(pair.client("dana"), "network_of", pair.maya.id))
    assert "Rosa" in shown
    assert "Put on my hard-day plan" not in shown
    assert Entry.objects.filter(act="consent.looked", about=pair.maya.id).last().facts["what"] == "journey.network"  # type: ignore[union-attr]
    assert f"/journey/of/{pair.maya.id}/network/" in text(page(pair.client("dana"), "journey_of", pair.maya.id))
    stop(maya, grant)
    assert "Rosa" not in text(page(pair.client("dana"), "network_of", pair.maya.id))


@pytest.mark.near_miss("network_of")
def test_neighbours_find_nothing(pair, maya, rosa):
    assert page(pair.client("dana"), "network_of", pair.maya.id).status_code == 200
    for who in ("noor", "wes", "sam", "alex", "ines"):
        assert page(pair.client(who), "network_of", pair.maya.id).status_code == 404, who


@pytest.mark.near_miss("network_entry", "network_put_away", "network_put_back", "network_to_plan")
def test_an_entry_is_its_owners(pair, maya, rosa):
    for who in ("wes", "dana", "ines"):
        browser = pair.client(who)
        for name in ("network_entry", "network_put_away", "network_put_back", "network_to_plan"):
            assert page(browser, name, rosa.id, **GIVEN).status_code == 404, (who, name)
    rosa.refresh_from_db()
    assert (rosa.name, rosa.put_away_at) == ("Rosa", None)


def test_queries_do_not_grow(pair, maya, queries):
    browser = pair.client("maya")

    def live(times: int) -> None:
        for n in range(times):
            entry = actions.add(maya, Said(f"Somebody {n}", Kind.PERSON, Circle.OUTER, phone="312 555 0142"))
            actions.change(maya, entry, ROSA)
            actions.put_away(maya, actions.add(maya, ROSA))

    live(2)
    page(browser, "network")
    with queries() as few:
        page(browser, "network")
    live(6)
    with queries() as many:
        page(browser, "network")
    assert len(many) <= len(few), "\n".join(many)
