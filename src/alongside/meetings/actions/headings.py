"""Naming the headings of notes: offered by one, answered by the other."""

from alongside.audit.actions import record
from alongside.decisions import actions as decisions
from alongside.decisions.models import Agreed, Offer
from alongside.kernel.access import Who
from alongside.meetings import access
from alongside.meetings.access.headings import waiting_headings
from alongside.meetings.actions.ground import NotNow, Why, side_of
from alongside.meetings.models import HEADINGS, NoteHeadings
from alongside.meetings.rules.headings import MOST
from alongside.partnership.access import still_walks
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer


def as_words(headings: list[str]) -> dict[str, str]:
    """Return headings as an offer carries them."""
    return {f"heading_{number}": heading for number, heading in enumerate(headings, 1)}


def from_words(words: dict[str, str]) -> list[str]:
    """Return the headings that an offer carries, without empty ones and without one named twice."""
    named = (words.get(f"heading_{number}", "") for number in range(1, MOST + 1))
    return list(dict.fromkeys(filter(None, named)))


def offer_headings(viewer: Viewer, partnership: Partnership, headings: list[str]) -> Offer:
    """Offer headings for the notes to come; none at all means notes without headings.

    Raises:
        NotYours: the viewer is not one of the two.
        NotNow: OVER, UNSEEN, or WAITING when some wait already.
    """
    side_of(viewer, partnership)
    if not partnership.is_current:
        raise NotNow(Why.OVER)
    if not access.both_see(partnership):
        raise NotNow(Why.UNSEEN)
    if waiting_headings(viewer, partnership):
        raise NotNow(Why.WAITING)
    other = partnership.others_id(viewer.role)
    return decisions.make_offer(viewer, other, HEADINGS, space=partnership.id, subject=partnership.id, words=as_words(headings))


def can_still_name(offer: Offer) -> bool:
    """Say whether the two still walk together."""
    return still_walks(offer.space)


def headings_agreed(offer: Offer, agreed: Agreed) -> None:
    """Let these be the headings of the notes to come. Runs in the transaction of the answer."""
    named = NoteHeadings(partnership_id=offer.space, agreed=agreed, since=agreed.at)
    named.words = from_words(offer.settled_words)
    named.save(force_insert=True)
    side = Who.PERSON if offer.answered_by_id == offer.person_id else Who.SPECIALIST
    record("meetings.headings_named", actor=offer.answered_by_id, role=side, about=offer.person_id, thing=named.id)
