"""Who will see this, in words: what a room shows wherever somebody writes."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _

from alongside.consent.access import Readers, readers
from alongside.consent.models import OwnedItem
from alongside.consent.rules import CHOSEN_EACH, Audience, Category, last_moment
from alongside.consent.wording import listed
from alongside.people.access import names
from alongside.programme.viewer import Viewer
from alongside.ui.dates import plain_day


@dataclass(frozen=True)
class Audiences:
    """Who sees what of one person now, fetched once for a whole page."""

    viewer: UUID
    owner: UUID
    found: Readers
    called: dict[UUID, str]

    def words(self, item: OwnedItem, category: Category) -> str:
        """Return who sees one item: "Only you", "You and Dana", "You, Dana and Priya until 30 June"."""
        return self.words_for(category, item=item.pk, audience=item.audience)

    def words_for(self, category: Category, *, item: UUID | None = None, audience: str = Audience.USUAL) -> str:
        """Return who would see something that is about to be written with an audience."""
        seeing = self.found.would_see(category, item=item, audience=audience)
        others = [self._one(reader, category, item) for reader in seeing if reader != self.viewer]
        if self.viewer == self.owner:
            return listed([_("You"), *others]) if others else _("Only you")
        return listed([self.called[self.owner], *others, _("you")])

    def words_as_usual(self, category: Category, audience: str) -> str | None:
        """Return who sees what follows its kind; None where items are let see one by one, and this one (`audience`) is, too."""
        if category in CHOSEN_EACH and audience != Audience.USUAL:
            return None
        return self.words_for(category)

    def _one(self, reader: UUID, category: Category, item: UUID | None) -> str:
        until = self.found.until(reader, category, item)
        name = self.called[reader]
        return _("%(name)s until %(day)s") % {"name": name, "day": plain_day(last_moment(until))} if until else name


def audiences(viewer: Viewer, owner_id: UUID) -> Audiences:
    """Return who sees what of a person now, in four queries however many items and readers there are."""
    found = readers(owner_id)
    return Audiences(viewer.id, owner_id, found, names({owner_id, *found.walking, *found.grants}))


def others_who_would_see(viewer: Viewer, *asked: tuple[Category, str]) -> list[str]:
    """Return who would see what the viewer is about to keep, of each kind and audience; "" where only the viewer would.

    Two queries where nothing is shared, four where something is.
    """
    found = readers(viewer.id)
    if not any(found.would_see(category, audience=audience) for category, audience in asked):
        return ["" for _one in asked]
    seen = Audiences(viewer.id, viewer.id, found, names({viewer.id, *found.walking, *found.grants}))
    return [seen.words_for(c, audience=a) if found.would_see(c, audience=a) else "" for c, a in asked]


def audience_words(viewer: Viewer, item: OwnedItem, category: Category) -> str:
    """Return who sees one item now, in words for whoever reads the page."""
    return audiences(viewer, item.owner_id).words(item, category)


def all_audience_words(viewer: Viewer, items: Iterable[OwnedItem], category: Category) -> dict[UUID, str]:
    """Return who sees each of several items of one person, by the items' ids, with as many queries as for one."""
    listed_items = list(items)
    if not listed_items:
        return {}
    seen = audiences(viewer, listed_items[0].owner_id)
    return {item.pk: seen.words(item, category) for item in listed_items}
