"""What somebody reads who is signed in stays in no cache: on no disk that others can read, and nowhere in between."""

import pytest
from django.conf import settings
from django.http import HttpResponse, HttpResponseBase
from django.urls import reverse

from alongside.meetings.actions.reach import make_feed
from alongside.people.middleware import KeptNowhere
from tests.test_wiring import EVERY, ROLE_OF, named, opened

KEPT_BY_NOBODY = {"private", "no-store"}
NO_TRACE = {"leave", "account_logout"}  # they end the session that the other addresses are asked in


def told(answer: HttpResponseBase) -> set[str]:
    """Return what an answer says to caches."""
    return set(filter(None, answer.get("Cache-Control", "").split(", ")))


@pytest.mark.once("what caches are told is told before any database is asked")
@pytest.mark.parametrize("name", ROLE_OF)
@pytest.mark.parametrize("method", ["get", "post"])
def test_no_answer_to_somebody_signed_in_may_be_kept(cast, name: str, method: str):
    browser, lax = cast.client(name), {}
    for address in EVERY:
        if address.name not in NO_TRACE:
            answer = getattr(browser, method)(opened(address))
            if not told(answer) >= KEPT_BY_NOBODY:
                lax[named(address)] = (answer.status_code, told(answer))
    assert lax == {}


def test_nor_a_page_that_is_not_there(cast):
    assert told(cast.client("maya").get("/nowhere/")) >= KEPT_BY_NOBODY


def test_nor_what_is_given_back_to_somebody_whose_sign_in_ended(client):
    answer = client.post("/journey/goals/new/", {"title": "A garden of my own, behind the house"})
    assert "A garden of my own" in answer.content.decode()
    assert told(answer) >= KEPT_BY_NOBODY


@pytest.mark.parametrize("own", ["", "no-store", "private, no-cache", "public, max-age=600"])
def test_a_page_can_be_stricter_and_never_laxer(rf, own):
    def page(request):
        answer = HttpResponse("words", headers={"Cache-Control": own, "ETag": '"1"'} if own else {"ETag": '"1"'})
        answer["Content-Disposition"] = 'attachment; filename="words.txt"'
        return answer

    request = rf.get("/")
    request.session = {"_auth_user_id": "1"}
    answer = KeptNowhere(page)(request)
    assert told(answer) == KEPT_BY_NOBODY | (set(own.split(", ")) - {"public"} if own else set())
    assert (answer["ETag"], answer["Content-Disposition"]) == ('"1"', 'attachment; filename="words.txt"')


def test_what_is_the_same_for_everybody_may_be_kept(client, db):
    assert told(client.get(reverse("privacy"))) == set()


def test_a_calendar_elsewhere_keeps_what_it_asks_for_by_its_secret_and_asks_whether_it_changed(cast, client):
    feed = reverse("calendar_feed", args=[make_feed(cast.viewer("maya"))])
    first = client.get(feed)
    assert told(first) == {"private", "no-cache"}
    assert client.get(feed, headers={"If-None-Match": first["ETag"]}).status_code == 304
    seen = cast.client("dana").get(feed, headers={"If-None-Match": first["ETag"]})
    assert (seen.status_code, told(seen)) == (304, {"private", "no-cache", "no-store"})


def test_style_and_scripts_are_kept_for_who_is_signed_in_too():
    """They are answered before anybody asks who is there."""
    order = settings.MIDDLEWARE
    files, nowhere = "whitenoise.middleware.WhiteNoiseMiddleware", "alongside.people.middleware.KeptNowhere"
    assert order.index(files) < order.index(nowhere)


def test_whatever_answers_in_between_is_told_too():
    """Only what serves a file, packs an answer or guards it as a whole stands before; each page and each refusal behind."""
    before = settings.MIDDLEWARE[: settings.MIDDLEWARE.index("alongside.people.middleware.KeptNowhere")]
    assert [one.rsplit(".", 1)[1] for one in before] == [
        "SecurityMiddleware", "WhiteNoiseMiddleware", "GZipMiddleware", "CSPMiddleware", "SessionMiddleware",
    ]  # fmt: skip
