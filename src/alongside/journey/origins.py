"""Where rooms above this one say that a step came from something of theirs, so that the goal's page leads back there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from alongside.journey.models import Step
from alongside.journey.showing import StepRow
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Origin:
    """A way back to where a step came from: its address and its words."""

    url: str
    label: str


Origins = Callable[[Viewer, list[Step]], Mapping[UUID, Origin]]
_registered: list[Origins] = []


def register(origins: Origins) -> None:
    """Let a room say, for who looks and which steps, where each came from, by step. Called as the room starts."""
    if origins not in _registered:
        _registered.append(origins)


def with_origins(viewer: Viewer, steps: list[Step], rows: list[StepRow]) -> list[StepRow]:
    """Return the rows of steps with the way back to where each came from, where the viewer may see that."""
    found = {step: origin for origins in _registered for step, origin in origins(viewer, steps).items()}
    if not found:
        return rows
    return [replace(row, origin_url=found[row.id].url, origin=found[row.id].label) if row.id in found else row for row in rows]
