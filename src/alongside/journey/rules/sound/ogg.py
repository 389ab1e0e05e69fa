"""Ogg Opus (RFC 7845), as some browsers and most messengers record it."""

from collections.abc import Iterator

from alongside.journey.rules.sound.kinds import NotASound, Why, bounded, opus_seconds

_HEAD = 27


def _packets(data: memoryview) -> Iterator[memoryview]:
    """Yield the beginning of each packet, in their order (RFC 3533, section 6)."""
    at, goes_on, stream = 0, False, bytes(data[14:18])
    while at + _HEAD < len(data):
        if bytes(data[at : at + 4]) != b"OggS":
            raise ValueError("a page does not begin here")
        if bytes(data[at + 14 : at + 18]) != stream:
            raise NotASound(Why.PICTURE)
        lengths = data[at + _HEAD : at + _HEAD + data[at + 26]]
        at += _HEAD + len(lengths)
        for length in lengths:
            if not goes_on and at + length <= len(data):
                yield data[at : at + length]
            goes_on = length == 255
            at += length


def hear_ogg(data: memoryview) -> float:
    """Return how many seconds the packets of an Ogg Opus recording play.

    Raises:
        NotASound: it holds more than one stream, or one that is not Opus.
    """
    packets = bounded(_packets(data))
    if bytes(next(packets, b"")[:8]) != b"OpusHead":
        raise NotASound(Why.KIND)
    next(packets, None)  # the second packet holds tags
    return sum(opus_seconds(packet) for packet in packets)
