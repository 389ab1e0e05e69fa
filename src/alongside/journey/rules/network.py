"""What holds for a support network and for its map, as functions of values."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What somebody or something in a network is."""

    PERSON = "person"
    GROUP = "group"
    PLACE = "place"


class Circle(StrEnum):
    """How close it is, from the inside out. No circle is better than another."""

    INNER = "inner"
    MIDDLE = "middle"
    OUTER = "outer"


class Agreed(StrEnum):
    """Whether they said that they may be called."""

    YES = "yes"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True)
class Dot:
    """One entry on the map: its number, its centre, its radius and, where all names fit, its name in short."""

    number: int
    kind: Kind
    x: float
    y: float
    r: int
    name: str = ""

    @property
    def place(self) -> str:
        """Return where it stands, as SVG writes it in any language."""
        return f"{self.x:g} {self.y:g}"


@dataclass(frozen=True)
class Map:
    """A drawn network around "me" at (0, 0): half its width, the radius of each circle, and the dots."""

    half: float
    rings: tuple[int, ...]
    dots: tuple[Dot, ...]

    @property
    def box(self) -> str:
        """Return the SVG's view box."""
        return f"{-self.half:g} {-self.half:g} {2 * self.half:g} {2 * self.half:g}"

    @property
    def named(self) -> bool:
        """Say whether the names stand on the map."""
        return any(dot.name for dot in self.dots)


@dataclass(frozen=True)
class _Scale:
    """How a map is laid out: dot radius, room between rows, and from where the first row starts."""

    dot: int
    gap: float
    first: float
    edge: float


DOT, LETTER, LINE, LONGEST_NAME = 17, 12.5, 30.0, 10
_NAMED, _NUMBERED = _Scale(DOT, 76.0, 82.0, 46.0), _Scale(DOT, 2 * DOT + 6, 62.0, 12.0)
WIDEST_NAMED = 320.0  # on a wider map, names would be too small to read on a phone


def short(name: str) -> str:
    """Return a name as it fits under a dot: as many of its words as there is room for, or its beginning."""
    line = " ".join(name.split())
    words = line.split(" ")
    fits = [" ".join(words[:count]) for count in range(len(words), 0, -1) if len(" ".join(words[:count])) <= LONGEST_NAME]
    return fits[0] if fits else line[: LONGEST_NAME - 1] + "…"


def drawn(entries: Sequence[tuple[Kind, Circle, str]]) -> Map:
    """Return the map of entries, numbered from 1 in their order; each has kind, circle and name.

    Names stand on it only where none would touch another name or dot; otherwise numbers alone do.
    """
    named = _laid_out(entries, _NAMED, names=True)
    return named if named.half <= WIDEST_NAMED and _clear(named) else _laid_out(entries, _NUMBERED, names=False)


def _laid_out(entries: Sequence[tuple[Kind, Circle, str]], scale: _Scale, *, names: bool) -> Map:
    dots: list[Dot] = []
    rings: list[int] = []
    radius = scale.first
    for turn, circle in enumerate(Circle):
        inside = [(n, kind, name) for n, (kind, where, name) in enumerate(entries, 1) if where is circle]
        spots, last = _spots(len(inside), radius, scale, turn)
        for (number, kind, name), (x, y) in zip(inside, spots, strict=True):
            dots.append(Dot(number, kind, round(x, 1), round(y, 1), scale.dot, short(name) if names else ""))
        rings.append(round(last + scale.gap / 2))
        radius = last + scale.gap
    return Map(rings[-1] + scale.edge, tuple(rings), tuple(sorted(dots, key=lambda dot: dot.number)))


def _spots(count: int, radius: float, scale: _Scale, turn: int) -> tuple[list[tuple[float, float]], float]:
    """Return where so many dots of one circle stand, in rows from the inside out, and the last row's radius."""
    spots: list[tuple[float, float]] = []
    while True:
        room = max(1, int(math.pi / math.asin(min(1.0, scale.gap / (2 * radius)))))
        here = min(room, count - len(spots))
        # The first stands at the top; each circle begins a little further round, so that rows do not line up.
        angles = (math.tau * n / max(here, 1) + turn * 0.55 - math.pi / 2 for n in range(here))
        spots += [(radius * math.cos(a), radius * math.sin(a)) for a in angles]
        if len(spots) >= count:
            return spots, radius
        radius += scale.gap


Box = tuple[float, float, float, float]


def boxes(made: Map) -> list[Box]:
    """Return what each dot and each name covers: left, top, right, bottom. Names are reckoned wide."""
    found: list[Box] = [(-24.0, -24.0, 24.0, 24.0)]
    for dot in made.dots:
        half = max(dot.r, len(dot.name) * LETTER / 2)
        found.append((dot.x - half, dot.y - dot.r, dot.x + half, dot.y + dot.r + (LINE if dot.name else 0)))
    return found


def _clear(made: Map) -> bool:
    """Say whether nothing on a map touches anything else or runs off its edge."""
    covered = boxes(made)
    off = any(min(box) < -made.half or max(box) > made.half for box in covered)
    return not off and not any(_touch(one, other) for at, one in enumerate(covered) for other in covered[:at])


def _touch(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def in_order(circles: Iterable[str]) -> list[int]:
    """Return the positions of things sorted by circle from the inside out, those of one circle as they were."""
    rank = {circle.value: at for at, circle in enumerate(Circle)}
    given = list(circles)
    return sorted(range(len(given)), key=lambda at: rank[given[at]])
