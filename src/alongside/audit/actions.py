"""The one verb: add to the trail. And what an operator does to its anchor."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from alongside.audit import access, anchor, rules
from alongside.audit.models import ANCHORED_ANEW, Entry
from alongside.audit.witnesses import testimony
from alongside.kernel.clock import now
from alongside.vault.access import secret_for

_LOCK = 0x416C6F6E  # any fixed number: one writer of the chain at a time
Head = tuple[int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Who did what, in which role: `act` is `room.verb`; `about` is the person whose record it concerns; `thing` the row.

    `facts` are short codes and ids, never anybody's words.
    """

    act: str
    actor: UUID | None = None
    role: str = ""
    about: UUID | None = None
    thing: UUID | None = None
    facts: dict[str, Any] = field(default_factory=dict)


def record(
    act: str,
    *,
    actor: UUID | None = None,
    role: str = "",
    about: UUID | None = None,
    thing: UUID | None = None,
    **facts: Any,
) -> Entry:
    """Add one fact, in the same transaction as the change that it tells of."""
    return record_all([Fact(act=act, actor=actor, role=role, about=about, thing=thing, facts=facts)])[0]


def record_all(facts: Sequence[Fact]) -> list[Entry]:
    """Add facts in their order, all or none, in the same transaction as what they tell of."""
    if not facts:
        return []
    with transaction.atomic():
        before = _head()
        entries = _append(facts, before)
        after = _place(entries[-1])
        transaction.on_commit(lambda: _anchor(before, after))
    return entries


def begin() -> None:
    """Anchor the trail while it is empty, on an installation in which nothing stands yet.

    Anywhere else a missing anchor is evidence, and stays missing.
    """
    if not Entry.objects.exists() and next(testimony(), None) is None:
        anchor.begin(secret_for("audit"))


def anchor_anew() -> Entry | None:
    """Set the anchor at the end of the trail as it now is, as after a restore, and say so in the trail itself.

    The anchor that was there is kept beside the new one. Only a terminal of the installation leads here.

    Returns:
        The entry that tells of it; None when the anchor holds, and there is nothing to do.
    """
    if not access.anchor_trouble():
        return None
    with transaction.atomic():
        position, code = _head()
        fact = Fact(act=ANCHORED_ANEW, role="command line", facts={"anchored": _anchored(), "found": position})
        (entry,) = _append([fact], (position, code))
        transaction.on_commit(lambda: anchor.set_anew(secret_for("audit"), *_place(entry)))
    return entry


def _anchored() -> int | None:
    try:
        known = anchor.read()
    except ValueError:
        return None
    return known.position if known else None


def hold_trail() -> None:
    """Let nobody else write into the trail before this transaction ends.

    Who holds rows that others let go of takes the trail first, as those do: then no two wait for one another in a ring.
    An embedded database needs nothing for it: each of its transactions that writes waits for the one before.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])


def _head() -> Head:
    """Return the last entry's place and code, once nobody else can add one before this transaction ends."""
    hold_trail()
    return Entry.objects.order_by("-position").values_list("position", "code").first() or (0, rules.START)


def _place(entry: Entry) -> Head:
    return entry.position, entry.code


def _append(facts: Sequence[Fact], head: Head) -> list[Entry]:
    (position, code), key, entries = head, secret_for("audit"), list[Entry]()
    for fact in facts:
        entries.append(_next(fact, position, code, key))
        position, code = _place(entries[-1])
    return Entry.objects.bulk_create(entries)


def _anchor(before: Head, after: Head) -> None:
    """Move the anchor. Mostly it stands at the head that was read before, and the database need not be asked for it."""
    read = dict((before, after))
    anchor.advance(secret_for("audit"), *after, lambda position: read.get(position) or access.code_at(position))


def _next(fact: Fact, position: int, before: str, key: bytes) -> Entry:
    entry = Entry(
        position=position + 1, at=now(), actor=fact.actor, role=fact.role, act=fact.act, about=fact.about,
        thing=fact.thing, facts=fact.facts,
    )  # fmt: skip
    entry.code = rules.code_for(key, entry.position, entry.covered(), before)
    return entry
