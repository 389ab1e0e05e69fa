"""From where somebody asks, when a proxy of the programme's stands between."""

import re

import pytest
from django.test import Client

from tests.cast import PASSWORD

WRONG = "not this one at all"


def sign_in(email, password=WRONG, *, forwarded=None, browser=None):
    headers = {"x-forwarded-for": forwarded} if forwarded else {}
    return (browser or Client()).post("/sign-in/", {"login": email, "password": password}, headers=headers)


def fail(times, forwarded):
    """Fail to sign in, each time as somebody else, so that only where it comes from can count."""
    for number in range(times):
        sign_in(f"nobody{number}@example.org", forwarded=forwarded(number))


def gets_in(email, forwarded=None):
    return sign_in(email, PASSWORD, forwarded=forwarded).status_code == 302


@pytest.fixture
def proxies(settings):
    def stand(count):
        settings.ALLAUTH_TRUSTED_PROXY_COUNT = settings.PROXIES = count

    return stand


def test_behind_a_proxy_ones_failures_keep_nobody_else_out(cast, proxies):
    proxies(1)
    fail(11, lambda _: "198.51.100.7")
    assert not gets_in("maya@example.org", "198.51.100.7")
    assert gets_in("maya@example.org", "198.51.100.8")


def test_what_a_client_writes_into_the_header_itself_does_not_get_it_round_the_limit(cast, proxies):
    proxies(1)
    fail(11, lambda number: f"203.0.113.{number}, 198.51.100.7")  # the proxy adds the last
    assert not gets_in("maya@example.org", "203.0.113.99, 198.51.100.7")


def test_behind_two_proxies_the_last_but_one_counts(cast, proxies):
    proxies(2)
    fail(11, lambda number: f"203.0.113.{number}, 198.51.100.7, 10.0.0.1")
    assert not gets_in("maya@example.org", "198.51.100.7, 10.0.0.1")
    assert gets_in("maya@example.org", "198.51.100.8, 10.0.0.1")


def test_without_a_proxy_the_header_is_not_looked_at(cast, proxies):
    proxies(0)
    fail(11, lambda number: f"203.0.113.{number}")
    assert not gets_in("maya@example.org", "203.0.113.99")


@pytest.mark.parametrize("forwarded", [None, "198.51.100.7", "unknown, nonsense"])
def test_who_comes_past_a_proxy_counts_as_who_asks_directly_and_breaks_nothing(cast, proxies, forwarded):
    proxies(2)
    fail(11, lambda _: forwarded)
    assert sign_in("maya@example.org", PASSWORD).status_code == 200  # the page, with what to do


@pytest.mark.parametrize(("count", "shown"), [(1, "198.51.100.7"), (0, "127.0.0.1")])
def test_the_page_of_open_sessions_shows_where_one_is(cast, proxies, count, shown):
    proxies(count)
    browser = Client(headers={"x-forwarded-for": "203.0.113.5, 198.51.100.7"})
    assert sign_in("maya@example.org", PASSWORD, browser=browser).status_code == 302
    page = browser.get("/me/sessions/").content.decode()
    assert set(re.findall(r"\b\d+\.\d+\.\d+\.\d+\b", page)) == {shown}
