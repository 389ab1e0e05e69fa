"""Verbs of a good ending: plan it, say what was gained and what remains, suggest who could follow."""

from uuid import UUID

from django.db import transaction

from alongside.audit.actions import record
from alongside.decisions.actions import make_offer
from alongside.decisions.models import Agreed, Offer
from alongside.kernel.access import Who
from alongside.partnership.access import both_see_agreement, partner_of, sees_agreement, still_walks
from alongside.partnership.access import ending as access
from alongside.partnership.actions.walking import Ended, MayNot, Unseen
from alongside.partnership.models import ENDING, SUGGEST, EndingPlan, EndingWords, Partnership
from alongside.partnership.rules import ending as rules
from alongside.partnership.rules.ending import Proposal
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer


class Waits(ValueError):
    """A plan for the ending waits for an answer already; `args[0]` is the offer."""


class WrittenElsewhere(ValueError):
    """Another device of the same human saved other words meanwhile. Nothing was saved now."""


def offer_ending(viewer: Viewer, partnership: Partnership, plan: Proposal, reason: str = "") -> Offer:
    """Offer by when to end, or (without a day) not to end after all. Nothing changes before the other says yes.

    Raises:
        Ended: the two do not walk together any more.
        Unseen: the specialist may not see what the two agree, of which this is a part.
        Waits: one of the two has offered a plan already.
    """
    before = access.plan_of(partnership.id)
    words = plan.words(before.by_day if before else None)
    with transaction.atomic():
        _must_walk(viewer, partnership)
        waiting = access.ending_of(viewer, partnership.id)
        if waiting and waiting.offer:
            raise Waits(waiting.offer)
        if not both_see_agreement(viewer, partnership):
            raise Unseen
        return make_offer(
            viewer,
            partner_of(viewer, partnership),
            ENDING,
            space=partnership.id,
            subject=partnership.id,
            words=words,
            reason=reason,
        )


def settle_ending(offer: Offer, agreed: Agreed) -> None:
    """Let what both agreed about their ending hold from now on."""
    plan = rules.read(offer.settled_words)
    kept = EndingPlan(partnership_id=offer.space, agreed=agreed, by_day=plan.by, since=agreed.at)
    kept.last_meeting = plan.last_meeting or None
    kept.save(force_insert=True)
    record("partnership.ending_planned", actor=agreed.answered_by_id, about=offer.person_id, thing=kept.id)


def write_words(viewer: Viewer, partnership: Partnership, gained: str, remains: str, base: UUID | None) -> EndingWords | None:
    """Save one's own side, written on top of the words of id `base`; the same words again change nothing.

    Raises:
        Ended: the two do not walk together any more, so what was said stands.
        WrittenElsewhere: another device of the same human was first.
    """
    with transaction.atomic():
        _must_walk(viewer, partnership)
        found = access.ending_of(viewer, partnership.id)
        before = found.own(viewer.role) if found else None
        if before and (before.gained or "", before.remains or "") == (gained, remains):
            return before
        if (before.id if before else None) != base:
            raise WrittenElsewhere
        if not gained and not remains:
            return before
        words = EndingWords(partnership=partnership, author=viewer.account)
        words.gained, words.remains = gained or None, remains or None
        words.save(force_insert=True)
        record("partnership.ending_words", actor=viewer.id, role=viewer.role, about=partnership.person_id, thing=words.id)
    return words


def suggest(viewer: Viewer, partnership: Partnership, other: Membership, note: str = "") -> Offer:
    """Suggest, as the specialist, who could walk with the person next. Only the person acts on it; nothing goes over by this.

    Raises:
        MayNot: the viewer is not the specialist of the two, or the other is no specialist of the programme.
        Ended: the two do not walk together any more.
    """
    known = {member.id for member in access.could_follow(viewer, partnership)}
    if viewer.role is not Who.SPECIALIST or other.id not in known:
        raise MayNot
    words = {"membership": str(other.id), "name": str(other.account.chosen_name), "note": note.strip()}
    with transaction.atomic():
        _must_walk(viewer, partnership)
        return make_offer(
            viewer,
            partnership.person,
            SUGGEST,
            space=partnership.id,
            subject=partnership.id,
            words=words,
            owner=partnership.person_id,
        )


def take_suggestion(offer: Offer, agreed: Agreed) -> None:
    """Write down that the person likes the idea. Whom they ask, and what they share, is still theirs to do."""
    record("partnership.suggestion_taken", actor=agreed.answered_by_id, about=offer.person_id, thing=offer.id)


def _must_walk(viewer: Viewer, partnership: Partnership) -> None:
    if viewer.id not in (partnership.person_id, partnership.specialist_id) or not sees_agreement(viewer, partnership):
        raise MayNot
    if not still_walks(partnership.id):
        raise Ended
