"""Recordings made of nothing but what their kinds demand: silence, of any length, in each kind."""

import struct

OPUS_20_MS = bytes([0x78, 0xFF, 0xFE])  # CELT, 20 ms, one frame (RFC 6716, table 2)


def _element(name: bytes, value: bytes, *, open_ended: bool = False) -> bytes:
    size = b"\x01\xff\xff\xff\xff\xff\xff\xff" if open_ended else (len(value) | 1 << 56).to_bytes(8, "big")
    return name + size + value


def webm(seconds: float, *, codec: bytes = b"A_OPUS", kind: int = 2, step_ms: int = 20, each: int = 250) -> bytes:
    """Return a recording as a browser makes it while it records: no length anywhere, segment and clusters left open."""
    track = _element(b"\xd7", b"\x01") + _element(b"\x83", bytes([kind])) + _element(b"\x86", codec)
    info = _element(b"\x15\x49\xa9\x66", _element(b"\x2a\xd7\xb1", (1_000_000).to_bytes(3, "big")))
    head = _element(b"\x1a\x45\xdf\xa3", _element(b"\x42\x82", b"webm"))
    body = info + _element(b"\x16\x54\xae\x6b", _element(b"\xae", track))
    blocks = int(seconds * 50)
    for first in range(0, blocks, each):
        cluster = _element(b"\xe7", (first * step_ms).to_bytes(4, "big"))
        for n in range(min(each, blocks - first)):
            cluster += _element(b"\xa3", b"\x81" + struct.pack(">h", n * step_ms) + b"\x80" + OPUS_20_MS)
        body += _element(b"\x1f\x43\xb6\x75", cluster, open_ended=True)
    return head + _element(b"\x18\x53\x80\x67", body, open_ended=True)


def _page(packets: list[bytes], granule: int, number: int, serial: int = 7) -> bytes:
    lacing = b"".join(bytes([255] * (len(p) // 255) + [len(p) % 255]) for p in packets)
    head = b"OggS\0\0" + struct.pack("<qIII", granule, serial, number, 0)
    return head + bytes([len(lacing)]) + lacing + b"".join(packets)


def ogg(seconds: float, *, head: bytes = b"OpusHead", claims: int = 0, serial: int = 7) -> bytes:
    """Return an Ogg Opus recording whose last page may claim another length."""
    whole = _page([head + bytes(11)], 0, 0) + _page([b"OpusTags" + bytes(300)], 0, 1)
    packets = int(seconds * 50)
    for number, first in enumerate(range(0, packets, 50), 2):
        whole += _page([OPUS_20_MS] * min(50, packets - first), claims or (first + 50) * 960, number, serial)
    return whole


def _box(name: bytes, *values: bytes) -> bytes:
    value = b"".join(values)
    return struct.pack(">I", 8 + len(value)) + name + value


def mp4(
    seconds: float, *, fragments: bool = False, handler: bytes = b"soun", codec: bytes = b"mp4a", claims: int = 1024
) -> bytes:
    """Return AAC in MP4, whole or in fragments; each sample may claim another length than it plays."""
    samples = round(seconds * 48000 / 1024)
    entry = _box(codec, bytes(24), struct.pack(">I", 48000 << 16))
    table = _box(b"stts", bytes(4), struct.pack(">III", 1, 0 if fragments else samples, claims))
    media = _box(b"mdhd", bytes(12), struct.pack(">II", 48000, 0), bytes(4)) + _box(b"hdlr", bytes(8), handler, bytes(13))
    media += _box(b"minf", _box(b"stbl", _box(b"stsd", bytes(4), struct.pack(">I", 1), entry), table))
    extends = _box(b"mvex", _box(b"trex", bytes(4), struct.pack(">IIIII", 1, 1, claims, 0, 0))) if fragments else b""
    whole = _box(b"ftyp", b"M4A \0\0\0\0") + _box(b"moov", _box(b"trak", _box(b"mdia", media)), extends)
    if fragments:
        for count in [100] * (samples // 100) + [samples % 100]:
            run = _box(b"trun", struct.pack(">II", 0, count))
            whole += _box(b"moof", _box(b"traf", _box(b"tfhd", struct.pack(">II", 0, 1)), run)) + _box(b"mdat", bytes(count))
    return whole


def mp3(seconds: float, *, tag: bytes = b"") -> bytes:
    """Return MP3 of 32 kbit/s at 44,100 Hz after a tag with a claim."""
    frame = struct.pack(">I", 0x7FF << 21 | 3 << 19 | 1 << 17 | 1 << 16 | 1 << 12) + bytes(100)
    size = len(tag)
    head = b"ID3\4\0\0" + bytes([size >> 21 & 127, size >> 14 & 127, size >> 7 & 127, size & 127]) + tag if tag else b""
    return head + frame * round(seconds * 44100 / 1152)
