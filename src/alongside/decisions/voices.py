"""Holds every offer and everything agreed against the audit trail: each voice must stand there, as its own act.

The guards of the database ask for the same, but cannot tell an entry that the program wrote from one that somebody put in
by hand, for that takes the trail's key. The codes of the trail find the made-up entry while it stands, and this finds what
was agreed on it once the entry is gone.
"""

from collections.abc import Iterator

from django.db.models import CharField, Exists, F, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Concat

from alongside.audit.models import Entry
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.rules import State

ROOM = "decisions."
_ANSWERED = Concat(Value(ROOM), OuterRef("state"), output_field=CharField())


def _said(thing: str, by: str, *acts: str) -> Exists:
    return Exists(Entry.objects.filter(thing=OuterRef(thing), actor=OuterRef(by), act__in=[ROOM + act for act in acts]))


_ANSWER_SAID = Exists(
    Entry.objects.filter(thing=OuterRef("pk"), act=_ANSWERED).filter(
        Q(actor=OuterRef("answered_by")) | Q(act=ROOM + State.LAPSED)
    )
)


def not_in_the_trail() -> Iterator[str]:
    """Yield a sentence for each offer, answer and agreement that the trail does not bear out, and for each that is gone."""
    for (offer,) in _rows(Offer.objects.exclude(_said("pk", "offered_by", "offered")), "id"):
        yield f"Offer {offer} is there, and the trail does not know that the one whom it names made it."
    for offer, state in _rows(Offer.objects.exclude(state=State.WAITING).exclude(_ANSWER_SAID), "id", "state"):
        yield f"Offer {offer} stands as {state}, and the trail has no such answer from the one who had to give it."
    for (offer,) in _rows(Offer.objects.filter(state=State.ACCEPTED, agreed=None), "id"):
        yield f"Offer {offer} was accepted, and what was agreed by it is gone."
    for (offer,) in _rows(_by_one_voice(), "offer_id"):
        yield f"What was agreed by offer {offer} does not have both its voices in the trail."
    for position, act, offer in _rows(_gone(), "position", "act", "thing"):
        yield f"Entry {position} says that offer {offer} was {act.removeprefix(ROOM)}, and the offer is gone or says otherwise."


def _rows(found: QuerySet[Offer] | QuerySet[Agreed] | QuerySet[Entry], *columns: str) -> Iterator[tuple[str, ...]]:
    return found.order_by("pk").values_list(*columns).iterator(chunk_size=2000)


def _by_one_voice() -> QuerySet[Agreed]:
    accepted = _said("offer", "answered_by", State.ACCEPTED)
    own_words = Q(offer__owner=F("answered_by"), offer__countered_by=None) & Q(_said("offer", "answered_by", State.ADAPTED))
    return Agreed.objects.exclude(Q(_said("offer", "offered_by", "offered")) & (Q(accepted) | own_words))


def _gone() -> QuerySet[Entry]:
    """Return the entries that tell of an offer, or of an answer, of which the tables know nothing."""
    there = Offer.objects.filter(pk=OuterRef("thing"))
    answered = there.annotate(told=Concat(Value(ROOM), "state", output_field=CharField())).filter(told=OuterRef("act"))
    told = Entry.objects.filter(act__in=[ROOM + act for act in ("offered", *State) if act != State.WAITING])
    return told.exclude(Q(Exists(there), act=ROOM + "offered") | Q(Exists(answered)))
