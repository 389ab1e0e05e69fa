"""No secret of an address is in the log, whoever writes there; all other addresses stand there whole."""

import logging
from urllib.parse import quote
from uuid import UUID

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.urls.converters import PathConverter, StringConverter

from alongside.people.tests.kept import as_written, ask_in_vain

SECRETS = ["RbzuK0-_x9aZ", "WyJ3aG8iLCJkaWdlc3QiXQ:1xXOTo:-w-fWYwsuxfMlMhQxZNk9oYGs9WjzFZvsBFSYFBab7k"]  # of our own, and signed
ANYTHING = (StringConverter, PathConverter)  # the kinds of parameter that hold whatever is written: only secrets are so kept
ID = UUID(int=7)


def routes(found=None):
    for one in (found or get_resolver()).url_patterns:
        if isinstance(one, URLResolver):
            yield from routes(one)
        elif isinstance(one, URLPattern) and one.name:
            yield one


def kinds(route):
    return {name: type(kind) for name, kind in route.pattern.converters.items()}


def with_secret():
    return [route for route in routes() if any(kind in ANYTHING for kind in kinds(route).values())]


def filled(route, secret):
    """Return the address of a route, every parameter that can hold anything filled with the secret."""
    known = {"IntConverter": 7, "UUIDConverter": ID, "SlugConverter": "word"}
    given = {name: secret if kind in ANYTHING else known[kind.__name__] for name, kind in kinds(route).items()}
    return reverse(route.name, kwargs=given)


def line(message, *args, **more):
    return as_written([logging.LogRecord("django.x", logging.WARNING, __file__, 1, message, args, None, **more)])


def test_these_addresses_hold_a_secret():
    assert {route.name for route in with_secret()} >= {"accept_invitation", "confirm_address", "calendar_feed", "new_password"}


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("route", with_secret(), ids=lambda route: route.name)
def test_the_secret_of_each_is_left_out(route, secret):
    path = filled(route, secret)
    assert path.count(quote(secret, safe=":")) or path.count(secret)
    for said in (
        line("Forbidden (%s): %s", "CSRF cookie not set.", path),
        line(f"Internal Server Error: {path}"),
        line("Bad referer: https://alongside.example.org%s does not match", path),
        line("%r", {"path": path}),
        line("Not Found: %s", f"/sign-in/?next={path}"),
        line("Not Found: %s", f"/sign-in/?next={quote(path, safe='')}&more=1"),
        line("%s", path.rstrip("/")),
    ):
        assert secret not in said
        assert quote(secret) not in said
        assert "…" in said


def test_every_other_address_stands_whole():
    plain = [route for route in routes() if route not in with_secret()]
    assert len(plain) > 200
    cut = {route.name for route in plain if filled(route, "") not in line("Internal Server Error: %s", filled(route, ""))}
    assert cut <= {"withdraw_invitation", "lost_sent"}  # they stand below a secret's place


def test_the_rest_of_a_line_stays():
    said = line("Forbidden (%s): %s", "Referer checking failed - https://a.org/invitations/abc/ does not match.", "/sign-in/")
    assert said.endswith(
        "WARNING django.x Forbidden (Referer checking failed - https://a.org/invitations/… does not match.): /sign-in/"
    )
    assert line("%d of %d", 1, 2).endswith("django.x 1 of 2")


def test_the_record_itself_stays_as_it_was():
    record = logging.LogRecord("django.x", logging.WARNING, __file__, 1, "at %s", ("/invitations/abc/",), None)
    assert "abc" not in as_written([record])
    assert record.getMessage() == "at /invitations/abc/"


@pytest.mark.parametrize("route", with_secret(), ids=lambda route: route.name)
def test_a_refused_form_does_not_tell(cast, caplog, route):
    caplog.set_level(logging.DEBUG)
    secret = SECRETS[0]
    assert secret in ask_in_vain(filled(route, secret))
    assert "Forbidden" in caplog.text
    assert secret not in as_written(caplog.records)


def test_a_page_that_breaks_does_not_tell(cast, caplog, monkeypatch):
    def broken(token):
        raise RuntimeError(f"no such thing at /invitations/{token}/")

    monkeypatch.setattr("alongside.programme.access.invitation_by_token", broken)
    browser = Client(raise_request_exception=False)
    assert browser.get(f"/invitations/{SECRETS[0]}/").status_code == 500
    said = as_written(caplog.records)
    assert "Internal Server Error: /invitations/…" in said
    assert "RuntimeError" in said
    assert SECRETS[0] not in said
