"""The small cast: the humans whom every test knows, and clients signed in as them.

Maya, a person, walks with Dana. Wes, a person of the same programme, walks with Noor, who is Dana's neighbour: close
enough to be mistaken for somebody who may. Sam supervises, Alex administers. Ines is a person of another programme.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field

import pytest
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.db import connections
from django.test import Client
from django.test.utils import CaptureQueriesContext

from alongside.decisions.actions import accept
from alongside.kernel.access import Who
from alongside.partnership.actions import offer_to_walk
from alongside.partnership.models import Partnership
from alongside.people.actions import open_account
from alongside.people.middleware import begin_session
from alongside.people.models import Account
from alongside.programme.actions import assign, found_programme, give_role
from alongside.programme.models import Membership, Programme
from alongside.programme.viewer import Viewer
from alongside.programme.written_as import ACTING
from tests.told import Found, story, tell

PASSWORD = "four quiet herons at dawn"


@dataclass
class Cast:
    """Accounts by first name in lower case, their memberships, and what each sees."""

    programme: Programme
    elsewhere: Programme
    accounts: dict[str, Account] = field(default_factory=dict)
    memberships: dict[str, Membership] = field(default_factory=dict)

    def __getattr__(self, name: str) -> Account:
        """Return somebody's account: `cast.maya`."""
        accounts: dict[str, Account] = self.__dict__.get("accounts", {})
        if name not in accounts:
            raise AttributeError(name)
        return accounts[name]

    def viewer(self, name: str) -> Viewer:
        """Return who somebody is while acting in their role."""
        membership = self.memberships[name]
        return Viewer(self.accounts[name], membership, membership.programme)

    def client(self, name: str) -> Client:
        """Return a browser in which somebody has signed in, with a second factor if they are staff.

        Its session is what signing in leaves, written once: Django's `force_login` writes it three times.
        """
        browser, session, account = Client(), SessionStore(), self.accounts[name]
        session[SESSION_KEY], session[HASH_SESSION_KEY] = str(account.pk), account.get_session_auth_hash()
        (session[BACKEND_SESSION_KEY],) = settings.AUTHENTICATION_BACKENDS
        session[ACTING], session["second_factor"] = str(self.memberships[name].id), True
        begin_session(session)
        session.save()
        browser.cookies[settings.SESSION_COOKIE_NAME] = str(session.session_key)
        return browser

    def enter(self, name: str, role: Who, programme: Programme | None = None) -> Account:
        """Let one more human open an account and take a role."""
        email = f"{name}@example.org"
        account = open_account(email=email, chosen_name=name.title(), password=PASSWORD)
        self.accounts[name] = account
        self.memberships[name] = give_role(programme or self.programme, account, role)
        return account

    def walk(self, person: str, specialist: str, note: str = "") -> Partnership:
        """Let two walk together, both having said yes."""
        offer = offer_to_walk(self.viewer(specialist), self.memberships[person], note)
        accept(self.viewer(person), offer)
        return Partnership.objects.get(pk=offer.subject)


@story()
def cast(found: Found) -> Cast:
    """Tell of the cast in its two programmes."""
    cast = Cast(found_programme("Open Door"), found_programme("Another House"))
    for name in ("maya", "wes"):
        cast.enter(name, Who.PERSON)
    for name in ("dana", "noor"):
        cast.enter(name, Who.SPECIALIST)
    cast.enter("sam", Who.SUPERVISOR)
    cast.enter("alex", Who.ADMINISTRATOR)
    cast.enter("ines", Who.PERSON, cast.elsewhere)
    assign(cast.programme, person=cast.maya.id, specialist=cast.dana.id)
    assign(cast.programme, person=cast.wes.id, specialist=cast.noor.id)
    return cast


@story(after="cast")
def together(found: Found) -> Partnership:
    """Tell how Maya and Dana begin to walk together."""
    cast: Cast = found["cast"]
    return cast.walk("maya", "dana")


@pytest.fixture(name="cast")
def _cast(db: None, story_so_far: Found) -> Cast:
    """Return the cast in its two programmes, Maya walking with Dana and Wes with Noor."""
    cast: Cast = story_so_far.get("cast") or tell("cast", story_so_far)
    return cast


@pytest.fixture(name="together")
def _together(cast: Cast, story_so_far: Found) -> Partnership:
    """Return the partnership of Maya and Dana."""
    pair: Partnership = story_so_far.get("together") or tell("together", story_so_far)
    return pair


@contextmanager
def _counting() -> Iterator[list[str]]:
    asked: list[str] = []
    with CaptureQueriesContext(connections["default"]) as usual, CaptureQueriesContext(connections["keys"]) as keys:
        yield asked
    asked += [query["sql"] for query in [*usual.captured_queries, *keys.captured_queries]]


@pytest.fixture
def queries() -> Callable[[], AbstractContextManager[list[str]]]:
    """Count queries of both databases: `with queries() as asked: …`, then `len(asked)`."""
    return _counting
