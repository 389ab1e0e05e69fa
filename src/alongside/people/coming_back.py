"""Verbs by which somebody comes in again who has lost every way in. Nobody who helps learns or opens anything of theirs by it."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.auth.hashers import make_password
from django.db import IntegrityError, transaction

from alongside.audit.actions import record
from alongside.kernel.clock import now
from alongside.people.actions import AddressTaken
from alongside.people.models import Account
from alongside.people.rules import LIVE, Help, Stage, WayBack, way_back
from alongside.vault.access import lookup_digest
from alongside.vault.rules import CannotOpen

COMMAND_LINE = "command line"


class Waits(ValueError):
    """A new address was given for this account already, and waits or has its link."""


class Over(ValueError):
    """It was stopped, taken back or used, or it is too old."""


@dataclass(frozen=True)
class Helper:
    """Who lets somebody in again: an administrator (their id, role and programme), or whoever runs the machine.

    `houses` are the programmes in which the one who is let in holds a role: none of the others is asked, all can find it.
    """

    id: UUID | None = None
    role: str = COMMAND_LINE
    house: UUID | None = None
    houses: tuple[UUID, ...] = ()

    def facts(self) -> dict[str, Any]:
        """Return what the trail keeps of it besides the actor."""
        return {"house": str(self.house) if self.house else "", "houses": sorted(map(str, self.houses))}


def help_for(account: Account) -> WayBack | None:
    """Return how somebody is being let in again, while that is to be read, stopped or used; else None."""
    kept = account.way_back
    found = way_back(kept) if kept else None
    return found if found and found.stage(account.username, now()) is not Stage.OVER else None


def stage_of(account: Account, found: WayBack | None) -> Stage:
    """Say how it stands."""
    return found.stage(account.username, now()) if found else Stage.OVER


def let_in(account: Account, helper: Helper) -> Account:
    """Take away whatever only a lost phone could answer. Returns the account, which a new password opens and nothing else.

    The old password opens nothing from now on: without the second step it would be all that a thief needs.
    """
    with transaction.atomic():
        held = _held(account.pk)
        if stage_of(held, help_for(held)) in LIVE:
            _note("people.address_given_taken_back", held, helper)
        removed = _empty(held)
        held.password = make_password(None)
        _keep(held, WayBack(_key(), Help.AGAIN, now(), helper.id, helper.house), "password")
        _note("people.let_in_again", held, helper, removed=removed)
    return held


def give_address(account: Account, email: str, helper: Helper) -> Account:
    """Begin the days in which a new address can be stopped. Nothing else changes yet. Returns the account.

    Whether another account has the address is not said here: nobody may learn who is in a programme.

    Raises:
        Waits: one was given already.
    """
    with transaction.atomic():
        held = _held(account.pk)
        if stage_of(held, help_for(held)) in LIVE:
            raise Waits
        given = WayBack(_key(), Help.ADDRESS, now(), helper.id, helper.house, email.strip(), held.username)
        _keep(held, given)
        _note("people.address_given", held, helper)
    return held


def take_back(account: Account, helper: Helper) -> bool:
    """Take back a new address that was given in the helper's programme. Says whether there was one."""
    with transaction.atomic():
        held = _held(account.pk)
        found = help_for(held)
        if found is None or stage_of(held, found) not in LIVE or found.house != helper.house:
            return False
        _keep(held, None)
        _note("people.address_given_taken_back", held, helper)
    return True


def stop(account: Account, key: str) -> bool:
    """Stop a new address that was given, as whoever reads the old one, or is signed in. Says whether there was one to stop."""
    return _end(account, key, LIVE, "people.address_given_stopped")


def have_read(account: Account, key: str) -> bool:
    """Put away the word that somebody was let in again. Says whether it stood there."""
    return _end(account, key, frozenset({Stage.TOLD}), "people.let_in_read")


def _end(account: Account, key: str, stages: frozenset[Stage], act: str) -> bool:
    with transaction.atomic():
        held = _held(account.pk)
        found = help_for(held)
        if found is None or found.key != key or stage_of(held, found) not in stages:
            return False
        _keep(held, None)
        record(act, about=held.pk, thing=held.pk)
    return True


def take_address(account: Account, key: str, password: str) -> str:
    """Let whoever reads the new address have the account, with a new password. Returns the address that was left.

    Raises:
        Over: the link is none that opens anything now.
        AddressTaken: somebody else has the address.
    """
    try:
        with transaction.atomic():
            return _take_address(_held(account.pk), key, password)
    except IntegrityError:
        raise AddressTaken from None


def _take_address(held: Account, key: str, password: str) -> str:
    found, left = help_for(held), str(held.email)
    if found is None or found.key != key or stage_of(held, found) is not Stage.OPEN:
        raise Over
    removed = _empty(held)
    held.email, held.username, held.wanted_email = found.email, lookup_digest(found.email), None
    held.password = make_password(password)
    moved = WayBack(_key(), Help.MOVED, now(), found.by, found.house)
    _keep(held, moved, "email", "username", "wanted_email", "password")
    record("people.address_given_taken", about=held.pk, thing=held.pk, removed=removed)
    return left


def due() -> Iterator[tuple[Account, WayBack]]:
    """Yield each account to whose new address the link is to go now."""
    for account in Account.objects.filter(way_back__isnull=False, is_active=True).order_by("pk"):
        try:
            found = help_for(account)
        except CannotOpen:
            continue
        if found and stage_of(account, found) is Stage.DUE:
            yield account, found


def link_sent(account: Account, key: str) -> None:
    """Write down that the link went to the new address: from now on it opens, unless it was stopped in this moment."""
    with transaction.atomic():
        held = _held(account.pk)
        found = help_for(held)
        if found and found.key == key and stage_of(held, found) is Stage.DUE:
            _keep(held, replace(found, sent=now()))
            record("people.address_given_sent", about=held.pk, thing=held.pk)


def _held(account_id: UUID) -> Account:
    return Account.objects.select_for_update(no_key=True).get(pk=account_id)


def _key() -> str:
    return secrets.token_urlsafe(16)


def _keep(held: Account, found: WayBack | None, *also: str) -> None:
    held.way_back = found.kept() if found else None
    held.save(update_fields=["way_back", *also])


def _empty(held: Account) -> list[str]:
    """Remove every second step and end every session. Returns which kinds of steps there were."""
    steps = Authenticator.objects.filter(user=held)
    kinds = sorted(set(steps.order_by("pk").values_list("type", flat=True)))
    steps.delete()
    for session in UserSession.objects.filter(user=held).order_by("pk"):
        session.end()
    return kinds


def _note(act: str, held: Account, helper: Helper, **facts: Any) -> None:
    record(act, actor=helper.id, role=helper.role, about=held.pk, thing=held.pk, **helper.facts(), **facts)
