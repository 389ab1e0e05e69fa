"""Verbs on what a phone keeps. The phone does it; here it is written down, so that the person can read it again."""

from collections.abc import Sequence

from alongside.journey.actions.words import must_own, note
from alongside.journey.rules.phone import Kept
from alongside.journey.rules.wellness import Part
from alongside.programme.viewer import Viewer


def keep(viewer: Viewer, what: Kept, parts: Sequence[Part] = ()) -> None:
    """Write down that the viewer keeps something on a phone of theirs, with parts of their wellness plan. Raises NotYours."""
    must_own(viewer, viewer.id)
    note(viewer, "phone_kept", viewer.id, viewer.id, what=what.value, parts=",".join(parts))


def take_off(viewer: Viewer) -> None:
    """Write down that the viewer took it off a phone. Raises NotYours."""
    must_own(viewer, viewer.id)
    note(viewer, "phone_taken_off", viewer.id, viewer.id)
