"""A talk as lines on a page: each turn as wide as its words, and every row said in words besides."""

from collections import Counter
from collections.abc import Sequence

from django.utils.translation import gettext as _

from alongside.listening.reading import Reading, ReadTurn
from alongside.mirror import rules
from alongside.mirror.rules import Part
from alongside.mirror.showing import Clock, Voices, clock_of, kind_of, shortened
from alongside.ui.components import Pin, RibbonRow, Turn

SAID_IN_RIBBON = 280


def ribbon(reading: Reading, voices: Voices, pins: dict[int, int], part: Part) -> list[RibbonRow]:
    """Return the rows of the ribbon of a part; `pins` gives the number of the moment that a turn belongs to."""
    rows = rules.lay_out(voices.sizes(part_of(reading, part)), part.first - 1)
    widest: dict[int, rules.Mark] = {}
    for mark in (mark for row in rows for mark in row.marks):
        widest[mark.turn] = max(widest.get(mark.turn, mark), mark, key=lambda part: part.size)
    clock = clock_of(reading)
    return [
        _row(row, reading, voices, clock, {turn: number for turn, number in pins.items() if widest.get(turn) in row.marks})
        for row in rows
    ]


def part_of(reading: Reading, part: Part) -> Sequence[ReadTurn]:
    """Return the turns of a part."""
    return reading.turns[part.first - 1 : part.end]


def _row(row: rules.Row, reading: Reading, voices: Voices, clock: Clock, pins: dict[int, int]) -> RibbonRow:
    marks = [_mark(mark, reading.turns[mark.turn], voices) for mark in row.marks]
    label = _label(row, reading, clock)
    pinned = tuple(Pin(round(mark.x + mark.width / 2, 2), pins[mark.turn]) for mark in row.marks if mark.turn in pins)
    return RibbonRow(label, _alt(label, row, marks, reading, voices), tuple(marks), pinned)


def _mark(mark: rules.Mark, turn: ReadTurn, voices: Voices) -> Turn:
    url = f"turn/{mark.turn + 1}/"  # from the page of the reading on
    return Turn(kind_of(turn), mark.x, mark.width, voices.of(turn), voices.did(turn), shortened(turn.text, SAID_IN_RIBBON), url)


def _label(row: rules.Row, reading: Reading, clock: Clock) -> str:
    seconds = rules.seconds_at(row, reading.turns)
    if seconds is None:
        return _("turn %(number)s") % {"number": row.marks[0].turn + 1}
    return clock.at(seconds)


def _alt(label: str, row: rules.Row, drawn: Sequence[Turn], reading: Reading, voices: Voices) -> str:
    """Say a row in words: what each of the two did on it, and how much of it was whose."""
    told = [_("From %(where)s.") % {"where": label}]
    for speaker in ("specialist", "person"):
        own = [pair for pair in zip(row.marks, drawn, strict=True) if reading.turns[pair[0].turn].speaker == speaker]
        if own:
            what = Counter(turn.did for mark, turn in own if not voices.keeps_silent(reading.turns[mark.turn]))
            size = voices.long(sum(mark.size for mark, _turn in own))
            told.append(f"{own[0][1].who}: {'; '.join(filter(None, (_times(what), size)))}.")
    return " ".join(told)


def _times(what: Counter[str]) -> str:
    return ", ".join(
        name if count == 1 else _("%(what)s, %(count)s times") % {"what": name, "count": count} for name, count in what.items()
    )
