"""MP3: frames of MPEG-1, 2 and 2.5, layer III (ISO/IEC 11172-3, 13818-3), after tags if there are any."""

from alongside.journey.rules.sound.kinds import NotASound, Why, big

_KBITS = {
    True: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    False: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_HERTZ = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
_LAYER_3 = 1
_FEWEST, _MOST_LEFT = 3, 4096  # frames that make a recording; bytes after the last one, as for a tag or a broken end


def _after_tags(data: memoryview) -> int:
    """Return where the frames begin (ID3v2.4, section 3.1: seven bits of each byte of the size count)."""
    if bytes(data[:3]) != b"ID3":
        return 0
    size = 0
    for byte in data[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size


def _frame(data: memoryview, at: int) -> tuple[int, float] | None:
    """Return the length of the frame that begins here, in bytes and in seconds, or None where none begins."""
    head = big(data, at, 4)
    version, layer = head >> 19 & 3, head >> 17 & 3
    rate, hertz = head >> 12 & 15, head >> 10 & 3
    if head >> 21 != 0x7FF or version not in _HERTZ or layer != _LAYER_3 or rate in {0, 15} or hertz == 3:
        return None
    first, each = version == 3, _HERTZ[version][hertz]
    samples = 1152 if first else 576
    size = samples // 8 * _KBITS[first][rate] * 1000 // each + (head >> 9 & 1)
    return size, samples / each


def hear_mp3(data: memoryview) -> float:
    """Return how many seconds the frames of an MP3 recording play.

    Raises:
        NotASound: what follows the tags is no row of frames.
    """
    at, frames, seconds = _after_tags(data), 0, 0.0
    while at + 4 <= len(data) and (found := _frame(data, at)):
        at, frames, seconds = at + found[0], frames + 1, seconds + found[1]
    if frames < _FEWEST or len(data) - at > _MOST_LEFT:
        raise NotASound(Why.KIND if frames < _FEWEST else Why.BROKEN)
    return seconds
