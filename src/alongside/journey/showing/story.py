"""Chapters and voice notes, in words and ready to draw."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _

from alongside.journey.models import Recording


def how_long(seconds: int) -> str:
    """Say how long something plays: "2 min 14 s"."""
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return _("%(seconds)s s") % {"seconds": rest}
    if not rest:
        return _("%(minutes)s min") % {"minutes": minutes}
    return _("%(minutes)s min %(seconds)s s") % {"minutes": minutes, "seconds": rest}


@dataclass(frozen=True)
class Heard:
    """A voice note as a page shows it."""

    id: UUID
    length: str
    at: datetime
    megabytes: str


def heard(recordings: Iterable[Recording]) -> list[Heard]:
    """Return voice notes ready to draw."""
    return [Heard(one.id, how_long(one.seconds), one.at, f"{one.size / 1024 / 1024:.1f}") for one in recordings]
