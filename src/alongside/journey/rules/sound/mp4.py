"""MP4 (ISO/IEC 14496-12), whole or in fragments, as phones and Safari record it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from alongside.journey.rules.sound.kinds import NotASound, Why, big

_INSIDE = {b"moov", b"trak", b"mdia", b"minf", b"stbl", b"mvex", b"moof", b"traf"}
_CODECS = {b"mp4a": 1024, b"Opus": 120}  # samples in the shortest packet: AAC at its sampling rate, Opus at 48,000 a second


def _boxes(data: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    """Yield the boxes that hold values, in their order; what holds boxes is stepped into."""
    at = 0
    while at + 8 <= len(data):
        size, name, head = big(data, at, 4), bytes(data[at + 4 : at + 8]), 8
        if size == 1:
            size, head = big(data, at + 8, 8), 16
        if name in _INSIDE:
            at += head
            continue
        if size and size < head:
            raise ValueError("a box that ends before it begins")
        end = at + size if size else len(data)
        yield name, data[at + head : min(end, len(data))]
        at = end


@dataclass
class _Track:
    """What is learned of the one track on the way through."""

    scale: int = 0
    codec: bytes = b""
    rate: int = 0
    ticks: int = 0
    packets: int = 0
    usual: int = 0
    here: int = field(default=0)

    def seconds(self) -> float:
        """Return how long it plays: by its table of lengths, or by its packets, whichever is longer."""
        if not self.scale or self.codec not in _CODECS:
            raise NotASound(Why.KIND)
        shortest = self.packets * _CODECS[self.codec] / self.rate if self.rate else 0.0
        return max(self.ticks / self.scale, shortest)


def hear_mp4(data: memoryview) -> float:
    """Return how many seconds an MP4 recording plays.

    Raises:
        NotASound: it holds a picture, or sound that browsers do not play.
    """
    track = _Track()
    for name, box in _boxes(data):
        if name == b"hdlr" and bytes(box[8:12]) == b"vide":
            raise NotASound(Why.PICTURE)
        if name in _READ:
            _READ[name](track, box)
    return track.seconds()


def _clock(track: _Track, box: memoryview) -> None:
    track.scale = big(box, 20 if box[0] == 1 else 12, 4)


def _codec(track: _Track, box: memoryview) -> None:
    track.codec, track.rate = bytes(box[12:16]), big(box, 40, 2)


def _table(track: _Track, box: memoryview) -> None:
    for at in range(8, 8 + 8 * big(box, 4, 4), 8):
        count, ticks = big(box, at, 4), big(box, at + 4, 4)
        track.packets, track.ticks = track.packets + count, track.ticks + count * ticks


def _usual(track: _Track, box: memoryview) -> None:
    track.usual = big(box, 12, 4)


def _fragment(track: _Track, box: memoryview) -> None:
    flags = big(box, 1, 3)
    at = 8 + 8 * bool(flags & 0x1) + 4 * bool(flags & 0x2)
    track.here = big(box, at, 4) if flags & 0x8 else track.usual


def _run(track: _Track, box: memoryview) -> None:
    flags, count = big(box, 1, 3), big(box, 4, 4)
    each = 4 * sum(bool(flags & bit) for bit in (0x100, 0x200, 0x400, 0x800))
    at = 8 + 4 * bool(flags & 0x1) + 4 * bool(flags & 0x4)
    if each and at + each * count > len(box):
        raise ValueError("a run that ends before its samples")
    track.packets += count
    given = flags & 0x100
    track.ticks += sum(big(box, at + each * n, 4) for n in range(count)) if given else count * track.here


_READ = {b"mdhd": _clock, b"stsd": _codec, b"stts": _table, b"trex": _usual, b"tfhd": _fragment, b"trun": _run}
