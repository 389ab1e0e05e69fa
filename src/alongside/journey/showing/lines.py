"""Who answers at any hour, for somebody and for a guest."""

from alongside.programme.access import lines_for
from alongside.programme.actions import FIRST_LINES
from alongside.programme.door import as_call
from alongside.programme.models import CrisisLine
from alongside.programme.viewer import Viewer
from alongside.ui.components import Call


def crisis_calls(viewer: Viewer | None) -> list[Call]:
    """Return the crisis lines of somebody's programme and region, or for a guest those that answer everywhere in the USA."""
    found = lines_for(viewer) if viewer else []
    return [as_call(line) for line in found or first_lines()]


def first_lines() -> list[CrisisLine]:
    """Return the lines with which each programme begins."""
    return [CrisisLine(address=a, label_en=en, label_es=es, hint_en=hen, hint_es=hes) for a, en, es, hen, hes in FIRST_LINES]
