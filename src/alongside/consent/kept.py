"""What stays with a person of a kind that they share: said wherever they share it."""

from collections.abc import Iterable
from uuid import UUID

from django.utils.translation import gettext as _

from alongside.consent import items
from alongside.consent.rules import Audience, Category


def stays(owner_id: UUID, category: Category) -> str:
    """Return in words what of a kind stays with its owner also where they share the kind; "" where nothing does."""
    return " ".join(filter(None, (items.stays_close(owner_id, category), _only_me(items.chosen(owner_id, category)))))


def _only_me(chosen: dict[str, int]) -> str:
    alone = chosen.get(Audience.ONLY_ME, 0)
    if not alone:
        return ""
    if alone == sum(chosen.values()):
        return _("All of it is set to “only me” now. Nobody else sees it until you change that.")
    return _("What is set to “only me” stays with you.")


def notes(owner_id: UUID, categories: Iterable[Category]) -> dict[str, str]:
    """Return what stays of each of several kinds, by the kind's name, as notes of a form's choices."""
    return {category.value: said for category in categories if (said := stays(owner_id, category))}
