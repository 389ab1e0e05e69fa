"""The keys' pages: what they say, what they do, and who is kept out."""

from datetime import timedelta

import pytest

from alongside.consent.access import sight
from alongside.consent.actions import let_see, let_see_as_usual
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.kernel.clock import now
from alongside.ui.dates import today


def usual(cast):
    let_see_as_usual(cast.maya.id, cast.dana.id, purpose="To walk with me")


def day(ahead):
    return (today() + timedelta(days=ahead)).isoformat()


def test_the_page_says_who_sees_what_and_what_not(cast):
    usual(cast)
    page = cast.client("maya").get("/who-sees/").content.decode()
    assert "Dana" in page
    assert "your goals and steps" in page
    assert "Cannot see" in page
    assert "how you are" in page.lower()
    assert "Noor" not in page


def test_sharing_stopping_and_what_dana_sees_from_that_moment(cast):
    maya = cast.client("maya")
    answer = maya.post(
        "/who-sees/share/", {"who": cast.noor.id, "category": "goals", "purpose": "To cover for Dana", "until": day(10)}
    )
    assert answer.status_code == 302, answer.content.decode()
    assert sight(cast.viewer("noor"), cast.maya.id).sees(Category.GOALS)
    assert "Noor" in maya.get("/who-sees/").content.decode()
    grant = Grant.objects.get()
    assert maya.post("/who-sees/stop/", {"grant": grant.id}).status_code == 302
    assert not sight(cast.viewer("noor"), cast.maya.id).sees(Category.GOALS)
    assert "Share again" in maya.get("/who-sees/").content.decode()


def test_stopping_everything_with_one_human(cast):
    usual(cast)
    maya = cast.client("maya")
    assert maya.post("/who-sees/stop/", {"recipient": cast.dana.id}).status_code == 302
    view = sight(cast.viewer("dana"), cast.maya.id)
    assert not any(view.sees(category) for category in Category)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"until": day(-1)}, "gone by"),
        ({"until": day(400)}, "more than a year"),
        ({"purpose": " "}, "still missing"),
        ({"purpose": "Any purpose."}, "a little more"),
        ({"purpose": "Para todo"}, "a little more"),
        ({"purpose": "…"}, "a little more"),
    ],
)
def test_a_share_without_purpose_or_end_is_not_kept(cast, changed, said):
    given = {"who": cast.dana.id, "category": "goals", "purpose": "To talk", "until": day(10), **changed}
    page = cast.client("maya").post("/who-sees/share/", given)
    assert page.status_code == 200
    assert said in page.content.decode()
    assert not Grant.objects.exists()


def test_sharing_for_longer_moves_the_end(cast):
    usual(cast)
    grant = Grant.objects.filter(category="goals").get()
    assert cast.client("maya").post(f"/who-sees/longer/{grant.id}/", {"until": day(300)}).status_code == 302
    before, grant = grant, Grant.objects.get(pk=grant.pk)
    assert grant.until > before.until


@pytest.mark.near_miss("stop_sharing", "share_longer", "who_sees_one")
def test_another_person_cannot_touch_mayas_keys(cast):
    usual(cast)
    grant = Grant.objects.filter(category="goals").get()
    wes = cast.client("wes")
    assert wes.post("/who-sees/stop/", {"grant": grant.id}).status_code == 404
    assert wes.post(f"/who-sees/longer/{grant.id}/", {"until": day(300)}).status_code == 404
    assert wes.get(f"/who-sees/{cast.dana.id}/").status_code == 404
    assert Grant.objects.get(pk=grant.pk).withdrawn_at is None


@pytest.mark.near_miss("who_sees", "who_looked", "share")
@pytest.mark.parametrize("address", ["/who-sees/", "/who-sees/looked/", "/who-sees/share/"])
@pytest.mark.parametrize("who", ["dana", "sam", "alex"])
def test_the_keys_are_a_persons_alone(cast, address, who):
    usual(cast)
    assert cast.client(who).get(address).status_code == 404


@pytest.mark.near_miss("share")
def test_nothing_is_shared_with_somebody_of_another_programme_or_an_administrator(cast):
    for other in (cast.ines, cast.alex, cast.wes):
        given = {"who": other.id, "category": "goals", "purpose": "To talk", "until": day(10)}
        assert cast.client("maya").post("/who-sees/share/", given).status_code == 200
    assert not Grant.objects.exists()


def test_the_pages_ask_no_more_with_a_long_history(cast, queries):
    maya = cast.client("maya")

    def asked():
        with queries() as found:
            maya.get("/who-sees/")
            maya.get("/who-sees/looked/?all=1")
        return len(found)

    usual(cast)
    asked()
    few = asked()
    for _ in range(12):
        let_see(cast.viewer("maya"), cast.dana.id, Category.CHECK_INS, purpose="To talk", until=now() + timedelta(days=30))
    assert asked() == few
