"""How two agree that talks may be read as transcripts: either offers it, the other answers, and a no of the person rests."""

from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from alongside.audit.actions import hold_trail, record
from alongside.consent.actions import let_see, narrow
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.decisions.actions import make_offer
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.once import offered_just_now
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.mirror import access, rules
from alongside.mirror.access import AGREE, Agreement
from alongside.mirror.actions import NotAgreed
from alongside.mirror.rules.rest import asked_again_from
from alongside.people.access import account
from alongside.programme.access import memberships_of
from alongside.programme.viewer import Viewer
from alongside.ui.dates import as_day, today


class AlreadyOffered(ValueError):
    """An offer about transcripts waits for its answer."""


class Rests(ValueError):
    """The person said "not for me", or stopped, and some time is to pass before they are asked again."""


def asks_from(agreement: Agreement) -> date | None:
    """Return the day from which the specialist may ask again, None where they may now."""
    refused, ended = agreement.refused_at, access.over(agreement)
    stopped = ended.at if ended and ended.stopped else None
    if stopped and agreement.offer and agreement.offer.offered_at > stopped:
        stopped = None  # they have spoken of it since
    return rests_until(max((moment for moment in (refused, stopped) if moment), default=None))


def rests_until(said_no: datetime | None) -> date | None:
    """Return the day from which a person may be asked again who said no at some moment, None where they may be asked now."""
    first = asked_again_from(as_day(said_no)) if said_no else None
    return first if first and today() < first else None


def may_offer(viewer: Viewer, agreement: Agreement) -> bool:
    """Say whether one of the two can offer it now."""
    if agreement.waits or not agreement.partnership.is_current:
        return False
    return viewer.role is Who.PERSON or asks_from(agreement) is None


def offer_transcripts(viewer: Viewer, agreement: Agreement, *, purpose: str, until: str) -> Offer:
    """Offer, as either of the two, that talks may be read as transcripts, for a purpose, until a day (ISO 8601).

    The same words twice in a moment are offered once.

    Raises:
        NotAgreed: the viewer is not one of two who walk together.
        AlreadyOffered: one offer waits already, in other words or for longer.
        Rests: the person said no to it, and the time that is left after that has not passed.
    """
    two = agreement.partnership
    if not two.is_current or {Who.PERSON: two.person_id, Who.SPECIALIST: two.specialist_id}.get(viewer.role) != viewer.id:
        raise NotAgreed
    words, other, space = {"purpose": purpose, "until": until}, two.others_id(viewer.role), two.id
    with transaction.atomic():
        offered = offered_just_now(viewer, AGREE, space=space, words=words)
        hold_trail()  # against the other of the two, who may offer it at the same moment
        if offered and (offered.waits or access.standing(two.person_id, two.specialist_id).exists()):
            return offered
        if Offer.objects.filter(kind=AGREE, subject=space, state=State.WAITING).exists():
            raise AlreadyOffered
        _hold_that_no_no_rests(viewer, space)
        return make_offer(viewer, other, AGREE, space=space, subject=space, words=words, owner=two.person_id)


def _hold_that_no_no_rests(viewer: Viewer, partnership_id: UUID) -> None:
    """Ask anew how things stand: what a page was drawn from may be older than an answer."""
    stands = access.agreement_of(viewer, partnership_id)
    if viewer.role is Who.SPECIALIST and stands and asks_from(stands):
        raise Rests


def agree(offer: Offer, agreed: Agreed) -> None:
    """Let the specialist look at transcripts, as both said yes to it; runs in the answer's transaction.

    What the two agreed last is what holds: an earlier agreement goes no further than its last day.

    Raises:
        NotAgreed: who would let them look is a person no more.
    """
    words, person = offer.settled_words, _as_person(offer.person_id)
    if person is None:
        raise NotAgreed
    until = rules.end_of(date.fromisoformat(words["until"]), person.account.time_zone)
    agreed_now = let_see(person, offer.specialist_id, Category.TRANSCRIPT, purpose=words["purpose"], until=until)
    _hold_earlier_ones_to(person, agreed_now)
    role = Who.PERSON if agreed.answered_by_id == person.id else Who.SPECIALIST
    record("mirror.transcripts_agreed", actor=agreed.answered_by_id, role=role.value, about=person.id, thing=offer.id)


def _hold_earlier_ones_to(person: Viewer, latest: Grant) -> None:
    """Let no earlier agreement last longer than the latest. Nothing is withdrawn, for that would delete what was read."""
    for earlier in access.standing(latest.owner_id, latest.recipient_id).exclude(pk=latest.pk):
        narrow(person, [earlier], earlier.starts, latest.until)


def _as_person(person_id: UUID) -> Viewer | None:
    """Return a person as the one who gives and stops, or None when they hold no such role any more."""
    human = account(person_id)
    held = next((m for m in memberships_of(human) if m.role == Who.PERSON), None)
    return Viewer(human, held, held.programme) if held else None
