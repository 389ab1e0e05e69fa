"""Names of those on a page."""

from collections.abc import Iterable
from uuid import UUID

from django.utils.translation import gettext as _

from alongside.people.access import names


def called(ids: Iterable[UUID | None]) -> dict[UUID, str]:
    """Return the names that a page needs, in one go."""
    return names({one for one in ids if one is not None})


def and_me(name: str) -> str:
    """Say that somebody and the reader do something together."""
    return _("%(name)s and me") % {"name": name}
