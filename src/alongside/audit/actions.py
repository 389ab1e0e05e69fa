"""The one verb: add a fact to the trail."""

from typing import Any
from uuid import UUID

from django.db import connection, transaction

from alongside.audit import anchor, rules
from alongside.audit.models import Entry
from alongside.kernel.clock import now
from alongside.vault.access import secret_for

_LOCK = 0x416C6F6E  # any fixed number: one writer of the chain at a time


def record(
    act: str,
    *,
    actor: UUID | None = None,
    role: str = "",
    about: UUID | None = None,
    thing: UUID | None = None,
    **facts: Any,
) -> Entry:
    """Add one fact, in the same transaction as the change that it tells of.

    `act` is `room.verb`; `about` is the person whose record it concerns; `thing` the row; `facts` are short
    codes and ids, never anybody's words.
    """
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        last = Entry.objects.order_by("-position").values_list("position", "code").first()
        position, before = (last[0] + 1, last[1]) if last else (1, rules.START)
        entry = Entry(position=position, at=now(), actor=actor, role=role, act=act, about=about, thing=thing, facts=facts)
        entry.code = rules.code_for(secret_for("audit"), position, entry.covered(), before)
        entry.save(force_insert=True)
        transaction.on_commit(lambda: anchor.write(secret_for("audit"), entry.position, entry.code))
    return entry
