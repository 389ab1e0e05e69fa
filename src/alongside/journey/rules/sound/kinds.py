"""What the kinds of recordings have in common, and how their bytes begin."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

Part = TypeVar("Part")


class Kind(StrEnum):
    """The kinds of recordings that browsers make and play."""

    WEBM = "webm"
    OGG = "ogg"
    MP4 = "mp4"
    MP3 = "mp3"


class Why(StrEnum):
    """Why some bytes are no recording that can be kept."""

    KIND = "kind"
    PICTURE = "picture"
    SILENT = "silent"
    BROKEN = "broken"


class NotASound(ValueError):
    """These bytes are no recording that can be kept; `args[0]` says why."""


@dataclass(frozen=True)
class Sound:
    """A recording: its kind, and how many seconds it plays."""

    kind: Kind
    seconds: float


KIND_BYTES = (
    (Kind.WEBM, 0, b"\x1a\x45\xdf\xa3"),  # EBML, RFC 8794
    (Kind.OGG, 0, b"OggS"),  # RFC 3533
    (Kind.MP4, 4, b"ftyp"),  # ISO/IEC 14496-12
    (Kind.MP3, 0, b"ID3"),  # id3.org, before the first frame
)


MOST_PARTS = 1_000_000  # ten minutes of the shortest packets are a quarter of this


def bounded(parts: Iterator[Part]) -> Iterator[Part]:
    """Yield parts of a recording, but never more than any that can be kept has.

    Raises:
        ValueError: there are more.
    """
    for count, part in enumerate(parts):
        if count > MOST_PARTS:
            raise ValueError("more parts than a recording has")
        yield part


def big(data: memoryview, at: int, size: int) -> int:
    """Return a big-endian number.

    Raises:
        IndexError: the bytes end before it does.
    """
    if at + size > len(data):
        raise IndexError(at)
    return int.from_bytes(data[at : at + size], "big")


_SILK, _HYBRID, _CELT = (10.0, 20.0, 40.0, 60.0), (10.0, 20.0), (2.5, 5.0, 10.0, 20.0)


def opus_seconds(packet: memoryview) -> float:
    """Return how long one Opus packet plays, from its first two bytes (RFC 6716, section 3.1)."""
    if not len(packet):
        return 0.0
    config, code = packet[0] >> 3, packet[0] & 3
    size = _SILK[config & 3] if config < 12 else _HYBRID[config & 1] if config < 16 else _CELT[config & 3]
    frames = (1, 2, 2)[code] if code < 3 else (packet[1] & 0x3F if len(packet) > 1 else 0)
    return size * frames / 1000
