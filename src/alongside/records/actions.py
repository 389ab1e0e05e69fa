"""The one verb: take a copy."""

from collections.abc import Iterator

from django.utils import timezone, translation

from alongside.audit.actions import record
from alongside.programme.viewer import Viewer
from alongside.records.bundle import bundle
from alongside.records.sheets import may_take


class MayNot(PermissionError):
    """There is no copy for somebody who acts in this role."""


def take(viewer: Viewer) -> Iterator[bytes]:
    """Write down that a copy is taken, then return it piece by piece, in the reader's language and time.

    Raises:
        MayNot: there is no copy for somebody in the role in which the viewer acts.
    """
    if not may_take(viewer):
        raise MayNot
    record("records.taken", actor=viewer.id, role=viewer.role, about=viewer.id)
    return bundle(viewer, translation.get_language() or "en", timezone.get_current_timezone())
