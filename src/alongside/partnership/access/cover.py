"""Finding a cover that a person may say a word to, and what was shared for it."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Exists, OuterRef

from alongside.consent.rules import Category
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.partnership.access.presence import accepted, latest_word
from alongside.partnership.models import Cover, CoverGrant, Partnership
from alongside.people.access import names
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Asked:
    """A cover that a person is asked about: who is away, who covers, from when until when, and what they said so far."""

    cover: Cover
    absent: str
    covering: str
    says: str
    sees: tuple[Category, ...]


def cover_for(viewer: Viewer, cover_id: UUID) -> Asked | None:
    """Return a cover that holds or will, of somebody who walks with the viewer now, or None."""
    if viewer.role is not Who.PERSON:
        return None
    at = now()
    walked = Partnership.objects.filter(
        person=viewer.account, specialist=OuterRef("absence__owner"), programme=viewer.programme, ended_at=None
    )
    found = accepted(viewer).filter(Exists(walked), pk=cover_id, until__gt=at, absence__back_at=None)
    cover = found.exclude(specialist=viewer.account).annotate(says=latest_word(viewer.account)).select_related("absence").first()
    if cover is None:
        return None
    called = names([cover.absence.owner_id, cover.specialist_id])
    sees = tuple(Category(given.grant.category) for given in given_for(cover, viewer.id))
    return Asked(cover, called[cover.absence.owner_id], called[cover.specialist_id], cover.says or "", sees)


def given_for(cover: Cover, person: UUID | None = None) -> list[CoverGrant]:
    """Return the consents that stand for a cover, a person's or everybody's."""
    found = CoverGrant.objects.filter(cover=cover, grant__withdrawn_at=None, grant__until__gt=now())
    return list((found.filter(grant__owner=person) if person else found).select_related("grant").order_by("id"))
