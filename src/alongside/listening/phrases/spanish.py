"""Spanish phrases."""

from typing import Final

SIGNS: Final[dict[str, dict[float, tuple[str, ...]]]] = {}
TALK: Final[dict[str, dict[float, tuple[str, ...]]]] = {}
