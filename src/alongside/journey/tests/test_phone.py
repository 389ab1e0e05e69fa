"""Support without a network: what is kept is one's own, by choice; the page that is kept is nobody's."""

import json
import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.audit.models import Entry
from alongside.journey import actions
from alongside.journey.actions.wellness import write
from alongside.journey.rules.phone import owner_tag
from alongside.journey.rules.wellness import Part
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.people.middleware import SEEN
from alongside.programme.actions import choose_region, give_role, set_crisis_lines
from alongside.programme.models import CrisisLine
from alongside.programme.written_as import ACTING
from alongside.ui.shell import FRAME, files_of, source


@pytest.fixture
def plan(maya) -> None:
    actions.add_line(maya, "Shoes on.")
    actions.add_person(maya, "Rosa", "(312) 555-0142", "My sister.")


def kept(browser, what="plan"):
    return browser.get(reverse("support_kept"), {"what": what}).json()


def test_the_plan_is_handed_over_by_choice_and_that_is_written_down(pair, plan):
    browser = pair.client("maya")
    given = browser.post(reverse("phone_keep"), {"what": "plan"})
    assert "no-store" in given["Cache-Control"]
    found = given.json()
    assert found["lines"] == ["Shoes on."]
    assert found["people"] == [{"label": "Call Rosa", "href": "tel:3125550142", "note": "My sister. · (312) 555-0142"}]
    assert "tel:988" in [call["href"] for call in found["crisis"]]
    assert browser.post(reverse("phone_take_off")).status_code == 204
    acts = [(e.act, e.facts.get("what")) for e in Entry.objects.filter(act__startswith="journey.phone", about=pair.maya.id)]
    assert sorted(acts, key=str) == [("journey.phone_kept", "plan"), ("journey.phone_taken_off", None)]


def test_only_the_lines_are_only_the_lines(pair, plan):
    found = pair.client("maya").post(reverse("phone_keep"), {"what": "lines"}).json()
    assert (found["lines"], found["people"], found["name"], found["what"]) == ([], [], "", "lines")
    assert found["crisis"]


@pytest.mark.parametrize("what", ["", "everything", "goals", "plan "])
def test_nothing_else_can_be_kept(pair, plan, what):
    assert pair.client("maya").post(reverse("phone_keep"), {"what": what}).status_code == 400
    found = kept(pair.client("maya"), what)
    assert found["what"] is None
    assert set(found) == {"owner", "what"}


def test_parts_of_the_wellness_plan_are_kept_by_choice_and_only_with_the_plan(pair, maya, plan):
    for part in (Part.KEEPS, Part.NOT_NEAR, Part.AFTER):
        write(maya, part, f"Of {part}.")
    asked = {"what": "plan", "part": ["after", "keeps", "early", "story", "hard_day"]}
    found = pair.client("maya").post(reverse("phone_keep"), asked).json()
    assert found["more"] == [
        {"title": "What keeps me well", "lines": ["Of keeps."]},
        {"title": "Afterwards", "lines": ["Of after."]},
    ]
    later = pair.client("maya").get(found["url"]).json()
    assert (later["more"], later["url"]) == (found["more"], found["url"])
    assert pair.client("maya").post(reverse("phone_keep"), asked | {"what": "lines"}).json()["more"] == []
    assert kept(pair.client("maya"))["more"] == []
    assert pair.client("wes").get(found["url"]).json()["more"] == []
    kept_parts = [e.facts["parts"] for e in Entry.objects.filter(act="journey.phone_kept").order_by("position")]
    assert kept_parts == ["keeps,early,after", ""]


def test_only_what_is_written_can_be_chosen(pair, maya, plan):
    page = pair.client("maya").get(reverse("on_this_phone")).content.decode()
    assert 'name="part"' not in page
    write(maya, Part.EARLY, "I stop opening my mail.")
    page = pair.client("maya").get(reverse("on_this_phone")).content.decode()
    assert re.findall(r'name="part" value="(\w+)"', page) == ["early"]
    assert "mail" not in page


def test_each_finds_their_own_and_another_human_is_known_to_be_another(pair, plan):
    maya, wes, dana = (kept(pair.client(who)) for who in ("maya", "wes", "dana"))
    assert maya["lines"] == ["Shoes on."]
    assert wes["lines"] == []
    assert set(dana) == {"owner", "what"}
    assert len({one["owner"] for one in (maya, wes, dana)}) == 3
    assert kept(pair.client("maya"))["owner"] == maya["owner"]


def test_in_another_role_the_same_human_is_known_and_nothing_is_handed_over(pair, maya, plan):
    browser, mine = pair.client("maya"), kept(pair.client("maya"))["owner"]
    session = browser.session
    session[ACTING] = str(give_role(pair.programme, pair.maya, Who.SPECIALIST).id)
    session.save()
    assert kept(browser) == {"owner": mine, "what": None}


@given(st.uuids(), st.uuids(), st.binary(min_size=32, max_size=32))
def test_a_tag_names_nobody_and_is_the_same_for_one_only(one, other, key):
    tag = owner_tag(key, one)
    assert re.fullmatch("[0-9a-f]{32}", tag)
    assert (tag == owner_tag(key, other)) == (one == other)
    assert tag not in {one.hex, str(one)}


def test_a_phone_that_asks_by_itself_keeps_no_session_alive(pair, plan):
    browser = pair.client("maya")
    browser.get(reverse("journey"))
    session = browser.session
    session[SEEN] = before = (now() - timedelta(minutes=30)).isoformat()
    session.save()
    assert kept(browser)["lines"] == ["Shoes on."]
    assert browser.session[SEEN] == before
    browser.get(reverse("journey"))
    assert browser.session[SEEN] != before
    assert Client().get(reverse("support_kept")).status_code == 302


def test_the_page_that_is_kept_holds_nothing_of_anybody(pair, plan):
    mine = pair.client("maya").get(reverse("support_offline"))
    anybodys = Client().get(reverse("support_offline"))
    assert mine.content == anybodys.content
    for secret in ("Shoes", "Rosa", "Maya", "csrf"):
        assert secret not in mine.content.decode()
    assert "tel:988" in mine.content.decode()
    assert "csrf" not in mine.cookies


@pytest.mark.parametrize(("language", "says"), [("es", "Llama al 988"), ("en", "Call 988"), ("xx", "Call 988")])
def test_the_page_speaks_the_language_that_it_is_asked_for(db, language, says):
    assert says in Client().get(reverse("support_offline"), {"language": language}).content.decode()


def test_the_worker_names_all_that_the_page_needs_and_may_answer_for_every_page(db):
    answer = Client().get(reverse("support_worker"), {"language": "es"})
    assert answer["Service-Worker-Allowed"] == "/"
    assert answer["Content-Type"] == "text/javascript"
    assert "no-cache" in answer["Cache-Control"]
    first, program = answer.content.decode().split("\n", 1)
    needs = json.loads(first.removeprefix("const NEEDS = ").removesuffix(";"))
    page = Client().get(needs["page"]).content.decode()
    named = set(re.findall(r'(?:src|href)="(/static/[^"]+)"', page))
    assert named <= set(needs["files"])
    assert program == source("journey/worker.js")


def test_every_module_is_followed_to_the_end():
    found = files_of("ui/app.js", *FRAME)
    assert {f"/static/ui/{name}.js" for name in ("app", "leave", "draft", "kept", "theme")} <= set(found)
    assert len(found) == len(set(found))


def test_the_choice_is_said_plainly_and_is_the_persons_alone(pair, plan):
    shown = pair.client("maya").get(reverse("on_this_phone")).content.decode()
    assert "whoever can unlock this phone" in shown
    assert reverse("on_this_phone") in pair.client("maya").get(reverse("hard_day")).content.decode()
    for who in ("dana", "sam", "alex"):
        assert pair.client(who).get(reverse("on_this_phone")).status_code == 404
        assert pair.client(who).post(reverse("phone_keep"), {"what": "plan"}).status_code == 404


def test_the_phone_gets_the_lines_of_the_persons_region(pair, maya):
    alex = pair.viewer("alex")
    lines = [("tel:988", "", ""), ("tel:1", "Cook County", "Condado de Cook"), ("tel:2", "Lake County", "")]
    set_crisis_lines(
        alex, [CrisisLine(address=a, label_en="Call", label_es="Llama", region_en=en, region_es=es) for a, en, es in lines]
    )
    assert [call["href"] for call in kept(pair.client("maya"))["crisis"]] == ["tel:988", "tel:1", "tel:2"]
    choose_region(maya, "Lake County")
    assert [call["href"] for call in kept(pair.client("maya"))["crisis"]] == ["tel:988", "tel:2"]
