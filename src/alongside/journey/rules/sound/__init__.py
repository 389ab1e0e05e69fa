"""Which kind of recording some bytes are, and how long it plays: decided by the bytes, never by a name or a claim.

A length that a header states is a client's word. What is counted instead is what would be played: the packets of Opus
(RFC 6716), the frames of MP3 (ISO/IEC 11172-3), the samples of AAC in MP4 (ISO/IEC 14496-12).
"""

from alongside.journey.rules.sound.kinds import KIND_BYTES, Kind, NotASound, Sound, Why
from alongside.journey.rules.sound.mp3 import hear_mp3
from alongside.journey.rules.sound.mp4 import hear_mp4
from alongside.journey.rules.sound.ogg import hear_ogg
from alongside.journey.rules.sound.webm import hear_webm

__all__ = ["MEDIA_TYPES", "Kind", "NotASound", "Sound", "Why", "hear"]

MEDIA_TYPES = {Kind.WEBM: "audio/webm", Kind.OGG: "audio/ogg", Kind.MP4: "audio/mp4", Kind.MP3: "audio/mpeg"}
_HEAR = {Kind.WEBM: hear_webm, Kind.OGG: hear_ogg, Kind.MP4: hear_mp4, Kind.MP3: hear_mp3}


def hear(data: bytes | bytearray | memoryview) -> Sound:
    """Return the kind and the length of a recording.

    Raises:
        NotASound: it is of no kind that can be kept, holds a picture, holds no sound, or is broken.
    """
    whole = memoryview(data)
    if not whole:
        raise NotASound(Why.SILENT)
    kind = next((kind for kind, at, begins in KIND_BYTES if bytes(whole[at : at + len(begins)]) == begins), None)
    if kind is None and len(whole) > 1 and whole[0] == 0xFF and whole[1] & 0xE0 == 0xE0:
        kind = Kind.MP3
    if kind is None:
        raise NotASound(Why.KIND)
    try:
        seconds = _HEAR[kind](whole)
    except (IndexError, ValueError, OverflowError) as problem:
        raise problem if isinstance(problem, NotASound) else NotASound(Why.BROKEN) from None
    if seconds <= 0:
        raise NotASound(Why.SILENT)
    return Sound(kind, seconds)
