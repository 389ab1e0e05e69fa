"""Verbs on a wellness plan. Each checks, changes and records in one transaction."""

from django.db import transaction
from django.db.models import Max

from alongside.consent.access import sight
from alongside.consent.actions import NotYours
from alongside.consent.rules import Audience, Category
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.once import make_offer_once
from alongside.journey import rules
from alongside.journey.access import space_between
from alongside.journey.access.wellness import WELLNESS_KIND
from alongside.journey.actions.words import must_own, note
from alongside.journey.models import WellnessLine, WellnessPart
from alongside.journey.rules.wellness import KEPT_CLOSE, Part
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer


def usual_for(part: Part) -> Audience:
    """Return who may see a part until its owner chooses: what is kept close asks for a choice of its own."""
    return Audience.ONLY_ME if part in KEPT_CLOSE else Audience.USUAL


def _begun(viewer: Viewer) -> None:
    """Begin all parts of the viewer's plan, so that each can be shared or kept before a word stands in it."""
    parts = [WellnessPart(owner=viewer.account, part=part, audience=usual_for(part)) for part in Part]
    WellnessPart.objects.bulk_create(parts, ignore_conflicts=True)


def _last_place(item: WellnessPart) -> int:
    return int(WellnessLine.objects.filter(item=item).aggregate(last=Max("place"))["last"] or 0)


def write(
    viewer: Viewer, part: Part, words: str, *, audience: Audience | None = None, instead_of: WellnessLine | None = None
) -> WellnessLine:
    """Write a line into a part of one's plan, at its end or in place of another one, which is put away.

    Raises:
        NotYours: the viewer does not act as a person, or the other line is somebody else's.
    """
    must_own(viewer, instead_of.owner_id if instead_of else viewer.id)
    with transaction.atomic():
        _begun(viewer)
        item = WellnessPart.objects.select_for_update().get(owner=viewer.account, part=part)
        if audience is not None and audience != item.audience:
            item.audience = audience
            item.save(update_fields=["audience"])
        line = WellnessLine(owner=viewer.account, item=item, instead_of=instead_of)
        line.words, line.place = words, instead_of.place if instead_of else _last_place(item) + 1
        if instead_of:
            put_away(viewer, instead_of)
        line.save(force_insert=True)
        note(viewer, "wellness_written", line.id, viewer.id)
    return line


def put_away(viewer: Viewer, line: WellnessLine, *, away: bool = True) -> None:
    """Take a line off one's plan, or put it back in its place. Raises NotYours."""
    must_own(viewer, line.owner_id)
    with transaction.atomic():
        line.put_away_at = now() if away else None
        line.save(update_fields=["put_away_at"])
        note(viewer, "wellness_put_away" if away else "wellness_put_back", line.id, viewer.id)


def move(viewer: Viewer, line: WellnessLine, *, earlier: bool) -> None:
    """Move a line of one's plan one place. Raises NotYours."""
    must_own(viewer, line.owner_id)
    with transaction.atomic():
        standing = list(WellnessLine.objects.filter(item=line.item_id, put_away_at=None).order_by("place", "id"))
        for place, one in enumerate(rules.swapped(standing, line, earlier=earlier), 1):
            if one.place != place:
                one.place = place
                one.save(update_fields=["place"])
        note(viewer, "wellness_moved", line.id, viewer.id)


def offer(viewer: Viewer, item: WellnessPart, words: str, reason: str = "") -> Offer:
    """Offer a line for a part of a person's plan; the person takes it, in these words or others, or leaves it.

    Raises:
        NotYours: the viewer does not walk with the person, or may not see this part.
    """
    view = sight(viewer, item.owner_id)
    if not view.asker.walking or not view.sees(Category.WELLNESS, item=item.id, audience=item.audience):
        raise NotYours
    space = space_between(item.owner_id, viewer.id)
    said = {"text": words, "part": str(item.part)}
    return make_offer_once(
        viewer, item.owner_id, WELLNESS_KIND, space=space, subject=item.id, words=said, reason=reason, owner=item.owner_id
    )


def take(offered: Offer, agreed: Agreed) -> WellnessLine:
    """Put a line that the person said yes to on their plan. Runs in the answer's transaction."""
    item = WellnessPart.objects.select_for_update().get(pk=offered.subject)
    line = WellnessLine(owner_id=item.owner_id, item=item, offered_by_id=offered.offered_by_id, agreed=agreed, at=agreed.at)
    line.words, line.place = offered.settled_words["text"], _last_place(item) + 1
    line.save(force_insert=True)
    return line
