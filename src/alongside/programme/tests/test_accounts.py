"""What an administrator looks after, and what nobody else can."""

from dataclasses import dataclass

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.kernel.access import Who
from alongside.programme.actions import give_role
from alongside.programme.models import Assignment, CrisisLine, Membership, Programme
from alongside.programme.rules import lines_in, rearranged, regions

ONE_LINE = {
    "form-0-way": "tel",
    "form-0-number": "+1 (312) 555-0100",
    "form-0-label_en": "Call Ana",
    "form-0-label_es": "Llama a Ana",
}


def lines(**given):
    return {"form-TOTAL_FORMS": "1", "form-INITIAL_FORMS": "0", **ONE_LINE, **given}


def test_the_page_shows_names_and_roles(cast):
    page = cast.client("alex").get("/accounts/").content.decode()
    for name in ("Maya", "Dana", "Noor", "Sam"):
        assert name in page
    assert "Ines" not in page


@pytest.mark.near_miss("accounts", "programme_settings", "crisis_lines", "end_role")
@pytest.mark.parametrize("who", ["maya", "dana", "sam"])
def test_nobody_but_an_administrator_finds_them(cast, who):
    browser = cast.client(who)
    addresses = [reverse(name) for name in ("accounts", "programme_settings", "crisis_lines")]
    for address in [*addresses, reverse("end_role", args=[cast.memberships["noor"].id])]:
        assert browser.get(address).status_code == 404
        assert browser.post(address).status_code == 404


@pytest.mark.near_miss("end_role")
def test_a_role_of_another_programme_is_not_theirs_to_end(cast):
    assert cast.client("alex").post(reverse("end_role", args=[cast.memberships["ines"].id])).status_code == 404
    assert Membership.objects.get(pk=cast.memberships["ines"].pk).ended_at is None


def test_ending_a_role_ends_what_rests_on_it(cast):
    dana = cast.client("dana")
    assert dana.get("/me/introduction/").status_code == 200
    address = reverse("end_role", args=[cast.memberships["dana"].id])
    assert cast.client("alex").get(address).status_code == 200
    assert cast.client("alex").post(address).status_code == 302
    assert not Assignment.objects.filter(specialist=cast.dana, ended_at=None).exists()
    assert dana.get("/me/introduction/").status_code == 404


@pytest.mark.parametrize(("whose", "go"), [("dana", True), ("maya", True), ("sam", False)])
def test_before_a_role_ends_it_says_whether_transcripts_go_with_it(cast, whose, go):
    page = cast.client("alex").get(reverse("end_role", args=[cast.memberships[whose].id])).content.decode()
    assert ("any transcripts of their talks are deleted for good" in page) is go
    assert ("Everything else that they wrote stays theirs." in page) is go
    assert ("What they wrote stays theirs." in page) is not go


def test_the_last_administrator_stays(cast):
    own = reverse("end_role", args=[cast.memberships["alex"].id])
    cast.client("alex").post(own)
    assert Membership.objects.get(pk=cast.memberships["alex"].pk).ended_at is None
    give_role(cast.programme, cast.sam, Who.ADMINISTRATOR)
    cast.client("alex").post(own)
    assert Membership.objects.get(pk=cast.memberships["alex"].pk).ended_at is not None


def test_settings_are_kept_and_a_group_is_never_tiny(cast):
    given = {"name": "Back Porch", "language": "es", "time_zone": "America/Denver", "minimum_group": 12, "keeps_years": 7}
    alex = cast.client("alex")
    assert alex.post("/accounts/settings/", {**given, "minimum_group": 3}).status_code == 200
    assert alex.post("/accounts/settings/", given).status_code == 302
    assert Programme.objects.filter(pk=cast.programme.pk, **given).exists()


def test_crisis_lines_are_replaced_and_there_is_always_one(cast):
    alex = cast.client("alex")
    assert alex.get("/accounts/settings/lines/").status_code == 200
    assert alex.post("/accounts/settings/lines/", lines()).status_code == 302
    assert list(CrisisLine.objects.filter(programme=cast.programme).values_list("address", "label_es")) == [
        ("tel:+13125550100", "Llama a Ana")
    ]
    for wrong in ({"form-0-number": ""}, {"form-0-number": "javascript:1"}, {"form-0-label_es": ""}):
        assert alex.post("/accounts/settings/lines/", lines(**wrong)).status_code == 200
    assert CrisisLine.objects.filter(programme=cast.programme).count() == 1


def three(**given):
    rows = [("988", "", ""), ("555 0101", "Cook County", "Condado de Cook"), ("555 0102", "Lake County", "")]
    form = {"form-TOTAL_FORMS": "4", "form-INITIAL_FORMS": "0"}
    for n, (number, region_en, region_es) in enumerate(rows):
        form |= {f"form-{n}-way": "tel", f"form-{n}-number": number, f"form-{n}-label_en": f"Call {n}"}
        form |= {f"form-{n}-label_es": f"Llama {n}", f"form-{n}-region_en": region_en, f"form-{n}-region_es": region_es}
    return {**form, "form-3-way": "tel", **given}


@pytest.mark.parametrize(("do", "order"), [("", [0, 1, 2]), ("later-0", [1, 0, 2]), ("earlier-2", [0, 2, 1]), ("off-1", [0, 2]),
                                           ("off-99", [0, 1, 2]), ("earlier-0", [0, 1, 2]), ("off-x", [0, 1, 2])])  # fmt: skip
def test_lines_are_ordered_and_taken_off_one_by_one(cast, do, order):
    assert cast.client("alex").post("/accounts/settings/lines/", three(do=do)).status_code == 302
    kept = CrisisLine.objects.filter(programme=cast.programme).order_by("place")
    assert [line.label_en for line in kept] == [f"Call {n}" for n in order]
    assert cast.client("alex").get("/accounts/settings/lines/").status_code == 200


def test_somebody_chooses_their_region_where_there_is_more_than_one(cast):
    maya = cast.client("maya")
    assert "Whose crisis lines" not in maya.get("/me/").content.decode()
    maya.post("/me/region/", {"region": "Cook County"})
    assert Membership.objects.get(pk=cast.memberships["maya"].pk).region is None
    cast.client("alex").post("/accounts/settings/lines/", three())
    assert "Cook County" in maya.get("/me/").content.decode()
    maya.post("/me/region/", {"region": "Cook County"})
    assert Membership.objects.get(pk=cast.memberships["maya"].pk).region == "Cook County"
    shown = maya.get("/support-now/").content.decode()
    assert "Cook County" in shown
    assert "Lake County" not in shown
    assert "tel:988" in shown
    assert "Lake County" in cast.client("wes").get("/support-now/").content.decode()
    maya.post("/me/region/", {"region": "*"})
    assert "Lake County" in maya.get("/support-now/").content.decode()


@dataclass
class Of:
    region_en: str


NAMES = st.sampled_from(["", "North", "South", "West"])


@given(st.lists(NAMES.map(Of)), NAMES)
def test_nobody_is_left_without_a_line_and_none_of_everywhere_is_left_out(lines, region):
    found = lines_in(lines, region)
    assert bool(found) == bool(lines)
    assert [line for line in lines if line.region_en in {"", region}] == [
        line for line in found if line.region_en in {"", region}
    ]
    assert found == lines or {line.region_en for line in found} <= {"", region}
    assert set(regions(lines)) == {line.region_en for line in lines} - {""}


@given(st.integers(0, 9), st.sampled_from(["earlier", "later", "off", "up", ""]), st.integers(-2, 12))
def test_rearranging_loses_nothing_but_what_was_taken_off(count, verb, at):
    order = rearranged(count, f"{verb}-{at}")
    assert set(range(count)) - set(order) == ({at} if verb == "off" and 0 <= at < count else set())
    assert len(order) == len(set(order))


def test_a_specialists_own_words_are_sealed_and_theirs_alone(cast):
    assert cast.client("dana").post("/me/introduction/", {"words": "I like Tuesdays.\nAnd gardens."}).status_code == 302
    assert Membership.objects.get(pk=cast.memberships["dana"].pk).introduction == "I like Tuesdays.\nAnd gardens."
    assert cast.client("maya").get("/me/introduction/").status_code == 404


def test_the_frame_costs_little(cast, queries):
    browser = cast.client("maya")
    browser.get("/me/introduction/")
    with queries() as asked:
        browser.get("/me/sessions/nothing-here/")
    assert len(asked) <= 4, asked


def test_the_name_somebody_chose_is_kept_in_their_language_and_time(cast):
    browser = cast.client("maya")
    answer = browser.post("/me/", {"chosen_name": " May\u202ea ", "language": "es", "time_zone": "America/New_York"})
    assert answer.status_code == 302
    page = browser.get("/me/").content.decode()
    assert "Maya" in page
    assert 'lang="es"' in page
    assert browser.post("/me/", {"chosen_name": "Maya", "language": "es", "time_zone": "Mars/Olympus"}).status_code == 200
