"""Every address declares whom it is open to, and keeps everyone else out."""

from uuid import UUID

import pytest
from django.test import Client
from django.urls import NoReverseMatch, reverse

from alongside.cli.addresses import Address, addresses
from alongside.cli.documents import near_misses
from alongside.kernel.access import Who

EVERY = addresses()
GUARDED = [address for address in EVERY if address.rule and not address.for_guests]
ROLE_OF = {"maya": Who.PERSON, "dana": Who.SPECIALIST, "sam": Who.SUPERVISOR, "alex": Who.ADMINISTRATOR}
STAND_INS = {
    "UUIDConverter": UUID(int=7),
    "IntConverter": 7,
    "SlugConverter": "seven",
    "StringConverter": "seven",
    "PathConverter": "seven",
}


def named(address: Address) -> str:
    return address.name or address.path


def opened(address: Address) -> str:
    """Return the address with something made up wherever it varies."""
    kinds = address.pattern.pattern.converters
    made_up = {name: STAND_INS.get(type(kind).__name__, "seven") for name, kind in kinds.items()}
    try:
        return reverse(address.name, kwargs=made_up)
    except NoReverseMatch:
        return reverse(address.name, kwargs={**made_up, **dict.fromkeys(address.pattern.pattern.regex.groupindex, "seven")})


@pytest.mark.parametrize("address", EVERY, ids=named)
def test_an_address_has_a_name_and_declares_its_rule(address: Address):
    assert address.name, f"{address.path} has no name"
    assert address.rule, f"{address.path} declares no access rule"
    assert address.rule.who
    assert address.rule.what


def test_names_are_given_once():
    paths: dict[str, set[str]] = {}
    for address in EVERY:
        paths.setdefault(address.name, set()).add(address.path)
    assert {name: found for name, found in paths.items() if len(found) > 1} == {}


@pytest.mark.once("what an address asks of a guest is asked before anything is looked up")
@pytest.mark.django_db
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_guest_is_kept_out(method: str):
    let_in = {}
    for address in GUARDED:
        answer = getattr(Client(), method)(opened(address))
        if answer.status_code not in {302, 401, 403, 404, 405} or (answer.status_code == 302 and "/sign-in" not in answer.url):
            let_in[named(address)] = (answer.status_code, getattr(answer, "url", ""))
    assert let_in == {}


@pytest.mark.once("which roles an address is for is asked before anything is looked up")
@pytest.mark.parametrize("name", ROLE_OF)
@pytest.mark.parametrize("method", ["get", "post"])
def test_another_role_finds_nothing(cast, name: str, method: str):
    browser = cast.client(name)
    found = {}
    for address in GUARDED:
        assert address.rule
        if ROLE_OF[name] not in address.rule.who:
            status = getattr(browser, method)(opened(address)).status_code
            if status != 404:
                found[named(address)] = status
    assert found == {}


@pytest.mark.parametrize("address", [address for address in GUARDED if address.names_a_thing], ids=named)
def test_somebody_who_almost_may_is_refused_in_a_test_of_its_own(address: Address):
    assert address.name in near_misses(), f"no test is marked near_miss({address.name!r})"


def test_near_misses_name_addresses_that_exist():
    assert set(near_misses()) <= {address.name for address in EVERY}
