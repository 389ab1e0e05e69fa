"""The one verb: add to the trail."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from alongside.audit import anchor, rules
from alongside.audit.models import Entry
from alongside.kernel.clock import now
from alongside.vault.access import secret_for

_LOCK = 0x416C6F6E  # any fixed number: one writer of the chain at a time


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
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        position, code = Entry.objects.order_by("-position").values_list("position", "code").first() or (0, rules.START)
        entries, key = [], secret_for("audit")
        for fact in facts:
            entries.append(_next(fact, position, code, key))
            position, code = entries[-1].position, entries[-1].code
        Entry.objects.bulk_create(entries)
        transaction.on_commit(lambda: anchor.write(key, position, code))
    return entries


def _next(fact: Fact, position: int, before: str, key: bytes) -> Entry:
    entry = Entry(
        position=position + 1, at=now(), actor=fact.actor, role=fact.role, act=fact.act, about=fact.about,
        thing=fact.thing, facts=fact.facts,
    )  # fmt: skip
    entry.code = rules.code_for(key, entry.position, entry.covered(), before)
    return entry
