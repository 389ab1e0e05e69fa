"""WebM as browsers record it: Matroska (RFC 9559) in EBML (RFC 8794), with one track of Opus and often without a length."""

from collections.abc import Iterator

from alongside.journey.rules.sound.kinds import NotASound, Why, big, bounded, opus_seconds

_SEGMENT, _CLUSTER, _GROUP, _INFO, _TRACKS, _TRACK = 0x18538067, 0x1F43B675, 0xA0, 0x1549A966, 0x1654AE6B, 0xAE
_INSIDE = {_SEGMENT, _CLUSTER, _GROUP, _INFO, _TRACKS, _TRACK}
_SCALE, _TYPE, _CODEC, _TIME, _SIMPLE, _BLOCK = 0x2AD7B1, 0x83, 0x86, 0xE7, 0xA3, 0xA1
_SOUND_TRACK = 2


def _length(first: int) -> int:
    """Return how many bytes a variable-length number has, from its first one."""
    if not first:
        raise ValueError("longer than eight bytes")
    return 9 - first.bit_length()


def _head(data: memoryview, at: int) -> tuple[int, int, int]:
    """Return an element's name, how many bytes it holds, and where these begin. Raises IndexError when it was cut off."""
    width = _length(data[at])
    wide = _length(big(data, at + width, 1))
    size = big(data, at + width, wide) & ((1 << 7 * wide) - 1)
    return big(data, at, width), size, at + width + wide


def _elements(data: memoryview) -> Iterator[tuple[int, memoryview]]:
    """Yield the elements that hold values, in their order.

    What holds elements is stepped into, so that a length left open by a live recording does no harm. A last element that
    was cut off is left out, wherever that was: a page that closes while it records leaves off within one.
    """
    at = 0
    while at < len(data):
        try:
            name, size, at = _head(data, at)
        except IndexError:
            return
        if name in _INSIDE:
            continue
        if at + size > len(data):
            return
        yield name, data[at : at + size]
        at += size


def hear_webm(data: memoryview) -> float:
    """Return how many seconds a WebM recording plays: by its packets or by its clock, whichever is longer.

    Raises:
        NotASound: it has a track that is no sound, or sound that is not Opus.
    """
    scale, cluster, played, until = 1_000_000, 0, 0.0, 0.0
    for name, value in bounded(_elements(data)):
        if name == _TYPE and big(value, 0, len(value)) != _SOUND_TRACK:
            raise NotASound(Why.PICTURE)
        if name == _CODEC and bytes(value).rstrip(b"\0") != b"A_OPUS":
            raise NotASound(Why.KIND)
        if name == _SCALE:
            scale = big(value, 0, len(value))
        elif name == _TIME:
            cluster = big(value, 0, len(value))
        elif name in {_SIMPLE, _BLOCK}:
            begins, plays = _block(value)
            played += plays
            until = max(until, (cluster + begins) * scale / 1e9 + plays)
    return max(played, until)


def _block(value: memoryview) -> tuple[int, float]:
    """Return when a block begins within its cluster, in units of the clock, and how many seconds it plays."""
    track = _length(value[0])
    begins = int.from_bytes(value[track : track + 2], "big", signed=True)
    laced, frame = value[track + 2] & 0x06, value[track + 3 :]
    return (begins, opus_seconds(frame)) if not laced else (begins, (frame[0] + 1) * opus_seconds(frame[1:]))
