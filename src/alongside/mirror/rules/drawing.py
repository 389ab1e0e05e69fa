"""How a reading is drawn: the words that show something, the ribbon, and the parts of a long talk."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, sqrt

from alongside.listening.reading import ReadTurn
from alongside.listening.words import words_in

# ── the words that show it ──
EXCERPT = 260  # characters
LEAD = 60


@dataclass(frozen=True)
class Piece:
    """A stretch of a turn's words, and whether it is the evidence."""

    text: str
    marked: bool = False


def pieces(text: str, spans: Sequence[tuple[int, int]], most: int = EXCERPT) -> list[Piece]:
    """Return an excerpt of at most about `most` characters around the evidence, in order, with the evidence marked."""
    start, end = _window(text, spans, most)
    found, at = [Piece("… ")] if start else [], start
    for low, high in sorted(spans):
        first, last = max(low, at), min(high, end)
        if first < last:
            found += [Piece(text[at:first]), Piece(text[first:last], marked=True)]
            at = last
    found += [Piece(text[at:end]), Piece(" …" if end < len(text) else "")]
    return [piece for piece in found if piece.text]


def _window(text: str, spans: Sequence[tuple[int, int]], most: int) -> tuple[int, int]:
    if len(text) <= most:
        return 0, len(text)
    first = min((low for low, _ in spans), default=0)
    start = 0 if first < most - LEAD else text.rfind(" ", 0, first - LEAD) + 1
    end = min(len(text), start + most)
    cut = text.rfind(" ", start + most // 2, end)
    return start, cut if end < len(text) and cut > 0 else end


def joined(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return spans in order, those that touch as one."""
    found: list[tuple[int, int]] = []
    for low, high in sorted(spans):
        if found and low <= found[-1][1]:
            found[-1] = (found[-1][0], max(high, found[-1][1]))
        else:
            found.append((low, high))
    return found


# ── the ribbon ──
GAP = 0.35  # percent between two marks
THINNEST = 0.45  # percent: a mark that can still be seen
SHORTEST_SHARE = 0.009  # of a row: what the shortest turn is drawn as


@dataclass(frozen=True)
class Mark:
    """A turn, or the part of it that stands on one row. `x` and `width` in percent of the row; `size` in words."""

    turn: int
    x: float
    width: float
    size: int


@dataclass(frozen=True)
class Row:
    """One line of the ribbon. `begins` is how much of its first turn (0 to 1) stands on rows before."""

    marks: tuple[Mark, ...]
    begins: float


def words_of(turns: Sequence[ReadTurn]) -> list[int]:
    """Return how many words each turn has."""
    return [words_in(turn.text) for turn in turns]


def letters_of(turns: Sequence[ReadTurn]) -> list[int]:
    """Return how many letters and figures each turn has, for a writing that sets no space between words."""
    return [sum(map(str.isalnum, turn.text)) for turn in turns]


def row_length(sizes: Sequence[int]) -> int:
    """Return how many words a row holds, so that a longer talk has more rows and longer ones."""
    total = max(1, sum(sizes))
    return max(40, ceil(total / max(1, round(sqrt(total) / 6))))


def lay_out(sizes: Sequence[int], first: int = 0) -> list[Row]:
    """Lay turns of so many words out on rows of equal length; a turn that does not fit goes on on the next row.

    The first of them is the turn with the index `first`.
    """
    length = row_length(sizes)
    least = max(1, round(length * SHORTEST_SHARE))
    rows: list[Row] = []
    marks: list[Mark] = []
    at, begins = 0, 0.0
    for turn, size in enumerate((max(size, least) for size in sizes), first):
        done = 0
        while done < size:
            part = min(size - done, length - at)
            marks.append(_mark(turn, at, part, length))
            done, at = done + part, at + part
            if at == length:
                rows.append(Row(tuple(marks), begins))
                marks, at, begins = [], 0, done / size if done < size else 0.0
    return [*rows, Row(tuple(marks), begins)] if marks else rows


def _mark(turn: int, at: int, part: int, length: int) -> Mark:
    x = round(100 * at / length, 2)
    width = max(THINNEST, 100 * part / length - GAP)
    return Mark(turn, x, round(min(width, 100 - x), 2), part)


PART = 200  # turns: what one page shows of a longer talk


@dataclass(frozen=True)
class Part:
    """The turns of a talk that one page shows, counted from 1; `number` of `last` parts."""

    number: int
    last: int
    first: int
    end: int

    @property
    def is_whole(self) -> bool:
        """Say whether the talk is short enough to stand on one page."""
        return self.last == 1


def part_of(turns: int, asked: str) -> Part:
    """Return the part of a talk that somebody asked for; the first or the last, when there is none such."""
    last = max(1, ceil(turns / PART))
    number = min(last, max(1, int(asked) if asked.isdecimal() and len(asked) < 6 else 1))
    return Part(number, last, (number - 1) * PART + 1, min(turns, number * PART))


def part_with(turn: int) -> int:
    """Return the number of the part in which a turn, counted from 0, stands."""
    return turn // PART + 1


def seconds_at(row: Row, turns: Sequence[ReadTurn]) -> float | None:
    """Return when a row starts, as the transcript's own times count; None when they are not known."""
    first = turns[row.marks[0].turn]
    if first.start is None:
        return None
    return first.start + row.begins * since(first.end or first.start, first.start)


DAY = 24 * 60 * 60.0


def began(turns: Sequence[ReadTurn]) -> float:
    """Return the first time that a transcript names: times of day do not begin at 0."""
    return next((turn.start for turn in turns if turn.start is not None), 0.0)


def since(seconds: float, start: float) -> float:
    """Return how many seconds lie between a start and a later time, over midnight as well; never less than none."""
    passed = seconds - start
    return max(0.0, passed + DAY if passed < -DAY / 2 else passed)
