"""What may go wrong with what a specialist keeps and brings, and the one question that each verb asks first."""

from uuid import UUID

from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer


class NotYours(PermissionError):
    """It is somebody else's, or the viewer does not act in the role in which it would be theirs."""


class Stands(ValueError):
    """It was brought to supervision, so it stands as it was written; something can be added beside it."""


class TheirWords(ValueError):
    """The words hold what somebody else said in the talk; `args[0]` is a list of all that was found, as it is written."""


class Named(ValueError):
    """The words of a talk name somebody whom the specialist walks with; `args[0]` is a list of the chosen names that may not stay yet."""


class NoSupervisor(ValueError):
    """Whom it should be brought to is no supervisor of the programme now."""


def must_own(viewer: Viewer, owner_id: UUID) -> None:
    """Raise NotYours unless the viewer acts as the specialist whose it is."""
    if viewer.role is not Who.SPECIALIST or owner_id != viewer.id:
        raise NotYours
