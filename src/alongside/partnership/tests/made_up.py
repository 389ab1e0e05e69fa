"""Forgeries that no database can refuse: the entry that it asks for is there, made up by somebody without the trail's key.

Each is to be found by whoever verifies the trail, whether the made-up entry still stands or was taken away again.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db import connection

from alongside.audit.access import verify
from alongside.audit.models import GUARDS, Entry
from alongside.decisions import actions as decisions
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.partnership.models import CLAUSE, Partnership

if TYPE_CHECKING:
    from alongside.partnership.tests.world import World


def make_up(act: str, actor: UUID, thing: UUID) -> Entry:
    """Write an entry into the trail with a code that is not one."""
    last = Entry.objects.order_by("-position")[0].position
    return Entry.objects.create(position=last + 1, act=f"decisions.{act}", actor=actor, role="person", thing=thing, code="forged")


def agree(offer: Offer, one: UUID, other: UUID) -> Agreed:
    """Write that two agreed."""
    return Agreed.objects.create(
        offer=offer, kind=offer.kind, subject=offer.subject, offered_by_id=one, answered_by_id=other, at=now()
    )


def unguarded(statement: str, *values: Any) -> None:
    """Say something to the trail's table while its guards are lifted."""
    with connection.cursor() as cursor:
        for lifted in (lifted for guard in GUARDS for lifted in guard.drop(connection.vendor)):
            cursor.execute(lifted)
        cursor.execute(statement, values)
        for put_back in (put_back for guard in GUARDS for put_back in guard.create(connection.vendor)):
            cursor.execute(put_back)


def _waiting() -> Offer:
    return Offer.objects.filter(state=State.WAITING).order_by("-id")[0]


def say_yes_for_the_other(_: "World") -> Entry:
    offer = _waiting()
    entry = make_up("accepted", offer.offered_to_id, offer.id)
    offer.state, offer.answered_by_id, offer.answered_at = State.ACCEPTED, offer.offered_to_id, now()
    offer.save()
    agree(offer, offer.offered_by_id, offer.offered_to_id)
    return entry


def offer_for_the_other(world: "World") -> Entry:
    """Make an offer in the other's name, with its entry, and accept it oneself, truly."""
    pair = Partnership.objects.filter(ended_at=None).order_by("-id")[0]
    offer = Offer(
        kind=CLAUSE, space=pair.id, subject=new_id(), offered_as=Who.SPECIALIST,
        offered_by_id=pair.specialist_id, offered_to_id=pair.person_id,
    )  # fmt: skip
    offer.words = {"key": "", "title": "Mine", "text": "I decide.", "before": ""}
    offer.save(force_insert=True)
    entry = make_up("offered", pair.specialist_id, offer.id)
    decisions.accept(world.viewer_of(pair.person_id), offer)
    return entry


def decline_for_the_other(_: "World") -> Entry:
    offer = _waiting()
    entry = make_up("declined", offer.offered_to_id, offer.id)
    offer.state, offer.answered_by_id, offer.answered_at = State.DECLINED, offer.offered_to_id, now()
    offer.save()
    return entry


def take_away(entry: Entry) -> None:
    """Take a made-up entry out of the trail again."""
    unguarded("DELETE FROM audit_entry WHERE position = %s", entry.position)


def leave(_: Entry) -> None:
    """Let it stand."""


def is_found(entry: Entry) -> bool:
    """Say whether verifying the trail finds what was made up."""
    return any(str(entry.thing) in told or f"ntry {entry.position} " in told for told in verify())


MADE_UP: dict[str, Callable[["World"], Entry]] = {
    forgery.__name__: forgery for forgery in (say_yes_for_the_other, offer_for_the_other, decline_for_the_other)
}
AFTERWARDS: dict[str, Callable[[Entry], None]] = {done.__name__: done for done in (leave, take_away)}
