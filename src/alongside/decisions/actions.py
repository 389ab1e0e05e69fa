"""Verbs on offers: make, answer, withdraw."""

from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from alongside.audit.actions import hold_trail, record
from alongside.consent.models import Grant, OwnedItem
from alongside.decisions import access, rules
from alongside.decisions.kinds import Words, kind_of, registered
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.rules import Answer, NotForYou, State
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.people.models import Account
from alongside.programme.viewer import Viewer

UNSEEN = "unseen"


class NoLongerOffered(ValueError):
    """What the offer is about cannot be decided any more, as when a partnership has ended.

    `args[0]`, if any, is the code of why: `unseen` while the specialist may not see it, else the room's own.
    """


def make_offer(
    viewer: Viewer,
    to: Account | UUID,
    kind: str,
    *,
    space: UUID,
    subject: UUID,
    words: Words,
    reason: str = "",
    owner: UUID | None = None,
    answers: Offer | None = None,
) -> Offer:
    """Offer a change to the other side. Nothing changes until they answer.

    `space` is whose key seals the words; `owner` is the person who owns the thing, None when it is shared.
    The room that calls has made sure that the two walk together and that the thing is theirs.

    Raises:
        NotForYou: the viewer acts neither as a person nor as a specialist.
    """
    other = to.id if isinstance(to, Account) else to
    if viewer.role not in (Who.PERSON, Who.SPECIALIST):
        raise NotForYou
    offer = Offer(
        kind=kind, space=space, subject=subject, owner_id=owner,
        offered_by_id=viewer.id, offered_as=viewer.role, offered_to_id=other,
    )  # fmt: skip
    offer.words, offer.reason, offer.answers = dict(words), reason.strip() or None, answers
    with transaction.atomic():
        offer.save(force_insert=True)
        _note(viewer, offer, "offered")
    return offer


def accept(viewer: Viewer, offer: Offer) -> Offer:
    """Say yes: the offer is agreed and takes effect now. Raises as `_answer`."""
    return _answer(viewer, offer, Answer.ACCEPT, None)


def decline(viewer: Viewer, offer: Offer) -> Offer:
    """Say "not for me": nothing changes, and the offer is put away. Raises as `_answer`."""
    return _answer(viewer, offer, Answer.DECLINE, None)


def withdraw(viewer: Viewer, offer: Offer) -> Offer:
    """Take back what was not answered yet. Raises as `_answer`."""
    return _answer(viewer, offer, Answer.WITHDRAW, None)


def adapt(viewer: Viewer, offer: Offer, words: Words, reason: str = "") -> Offer:
    """Answer with other words.

    About something of the viewer's own they take effect at once. About a shared thing they become an offer of
    the viewer's, which waits for the other side. Raises as `_answer`.

    Returns:
        The offer as answered; its `countered_by`, if any, is the counter-offer.
    """
    with transaction.atomic():
        answered = _answer(viewer, offer, Answer.ADAPT, words)
        if not rules.settles(offer.as_rule(), Answer.ADAPT):
            make_offer(
                viewer, answered.offered_by_id, answered.kind, space=answered.space, subject=answered.subject,
                words=words, reason=reason, owner=answered.owner_id, answers=answered,
            )  # fmt: skip
    return answered


def lapse(viewer: Viewer | None, space: UUID, *, kind: str = "", subject: UUID | None = None) -> int:
    """Put away what still waits in a space that closes, as when a partnership ends. It is nobody's answer.

    `viewer` is by whose act it closes, or nobody, as when a time has run out.
    With `kind` and `subject` only what waits about one thing, as when the words that wanted a yes have changed.

    Returns:
        How many offers lapsed.
    """
    about = {"kind": kind, "subject": subject} if kind and subject else {}
    with transaction.atomic():
        hold_trail()
        waiting = list(Offer.objects.select_for_update().filter(space=space, state=State.WAITING, **about).order_by("id"))
        for held in waiting:
            _put_away(viewer, held)
    return len(waiting)


def _put_away(viewer: Viewer | None, held: Offer) -> None:
    _note(viewer, held, "lapsed")
    held.state, held.answered_at = State.LAPSED, now()
    held.save(update_fields=["state", "answered_at"])


def put_away_unseen(grant: Grant, by: Viewer | None, **_: Any) -> None:
    """Put away what waits about shared things that the specialist sees no more: nothing of them is decided unseen.

    What the person owns stays theirs to answer. Hears `consent.signals.withdrawn`.
    """
    kinds = [kind.name for kind in registered() if kind.category and kind.category == grant.category]
    between = Q(offered_by=grant.owner_id, offered_to=grant.recipient_id) | Q(
        offered_by=grant.recipient_id, offered_to=grant.owner_id
    )
    waiting = Offer.objects.select_for_update().filter(between, kind__in=kinds, state=State.WAITING, owner=None).order_by("id")
    with transaction.atomic():
        for held in list(waiting):
            if held.person_id == grant.owner_id and not access.both_see(held, brought_back=True):
                _put_away(by, held)


def put_away_kept_back(item: OwnedItem, by: Viewer, **_: Any) -> None:
    """Put away what waits about one thing whose owner chose anew who sees it, where the specialist does not any more.

    As above: what the person owns stays theirs to answer. Hears `consent.signals.audience_chosen`.
    """
    waiting = Offer.objects.select_for_update().filter(subject=item.pk, state=State.WAITING, owner=None).order_by("id")
    with transaction.atomic():
        for held in list(waiting):
            if held.person_id == item.owner_id and not access.both_see(held, brought_back=True):
                _put_away(by, held)


def _answer(viewer: Viewer, offer: Offer, answer: Answer, words: Words | None) -> Offer:
    """Give one answer, once.

    Raises:
        NotForYou: the answer belongs to the other side.
        AlreadyAnswered: somebody was first; `args[0]` is the state it reached.
        NoLongerOffered: the thing cannot be decided any more.
    """
    with transaction.atomic():
        hold_trail()
        held = Offer.objects.select_for_update().get(pk=offer.pk)
        state = rules.check(held.as_rule(), viewer.id, answer)
        kind = kind_of(held)
        if answer is not Answer.WITHDRAW and not kind.still_open(held, now()):
            raise NoLongerOffered
        if answer is not Answer.WITHDRAW and held.owner_id is None and not access.both_see(held):
            raise NoLongerOffered(UNSEEN)
        settled = rules.settles(held.as_rule(), answer)
        _note(viewer, held, state.value)  # first: the table takes no answer that is not in the trail
        _write_answer(held, viewer, state, words)
        if settled:
            kind.apply(held, _agree(held, viewer.id))
    return held


def _write_answer(held: Offer, viewer: Viewer, state: State, words: Words | None) -> None:
    held.state, held.answered_by_id, held.answered_at = state, viewer.id, now()
    if words is not None:
        held.answer_words = dict(words)
    held.save(update_fields=["state", "answered_by", "answered_at", "answer_words"])


def _agree(held: Offer, answered_by: UUID) -> Agreed:
    return Agreed.objects.create(
        offer=held, kind=held.kind, subject=held.subject,
        offered_by_id=held.offered_by_id, answered_by_id=answered_by, at=held.answered_at or now(),
    )  # fmt: skip


def _note(viewer: Viewer | None, offer: Offer, act: str) -> None:
    actor, role = (viewer.id, viewer.role.value) if viewer else (None, "")
    record(f"decisions.{act}", actor=actor, role=role, about=offer.person_id, thing=offer.id, kind=offer.kind)


__all__ = [
    "NoLongerOffered",
    "NotForYou",
    "accept",
    "adapt",
    "decline",
    "lapse",
    "make_offer",
    "put_away_kept_back",
    "put_away_unseen",
    "withdraw",
]
