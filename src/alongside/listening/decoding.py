"""Bytes to text: size, kind, encoding and line ends."""

import re
from pathlib import Path
from typing import Final, TypeVar

from .errors import UnreadableFile
from .notices import say
from .words import composed

_Content = TypeVar("_Content", bytes, str, bytes | str)

LIMIT_MB: Final = 50
_LIMIT: Final = LIMIT_MB * 1024 * 1024
_SAMPLE: Final = 64 * 1024

_MAGIC: Final = (
    (b"PK\x03\x04", "a Word, Excel or zip file"),
    (b"%PDF", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"ID3", "a sound recording"),
    (b"RIFF", "a sound recording"),
    (b"OggS", "a sound recording"),
    (b"fLaC", "a sound recording"),
    (b"\x1a\x45\xdf\xa3", "a video recording"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x89PNG", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"{\\rtf", "a rich text document"),
)
_BOMS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
# A page cannot show these, a terminal would obey some of them, and the last two kinds turn the words around them about.
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\u202a-\u202e\u2066-\u2069]")
# Half of a character: JSON can spell it, and no file or database can hold it.
_HALF: Final = re.compile("[\ud800-\udfff]")
# “á” and “é” as old Macs wrote them, which hardly anybody else has (“‡”, “Ž”), and the accented letters of Windows.
_MAC: Final = frozenset(b"\x87\x8e")
_WINDOWS: Final = frozenset(b"\xe1\xe9\xed\xf3\xfa\xf1")
_LINE_END: Final = re.compile("\r\n?")
_RARE_LINE_END: Final = re.compile("[\x0c\x85\u2028\u2029]")


def read_file(path: Path) -> bytes:
    """The file's bytes, at most LIMIT_MB. Raises UnreadableFile."""
    try:
        with path.open("rb") as file:
            return _not_too_large(file.read(_LIMIT + 1), path.name)
    except FileNotFoundError:
        raise UnreadableFile("missing", where=path) from None
    except OSError as error:
        raise UnreadableFile("unreadable", where=path, reason=_reason(error)) from None


def _reason(error: OSError) -> str:
    """Why a file cannot be opened; what the system says may be in any language."""
    if isinstance(error, IsADirectoryError):
        return "it is a folder"
    return "it may not be opened" if isinstance(error, PermissionError) else error.strerror or "it cannot be read"


def decode(content: bytes | str, where: str) -> tuple[str, list[str]]:
    r"""Text with ``\\n`` line ends, and what to take it with. Raises UnreadableFile."""
    text, warnings = as_written(content, where)
    return with_rare_line_ends(text, "\n"), warnings


def as_written(content: bytes | str, where: str) -> tuple[str, list[str]]:
    """As `decode`, but a line end that is rare stays: in some formats it is a part of the words."""
    _not_too_large(content, where)
    warnings: list[str] = []
    if isinstance(content, str):
        text, warnings = content, [say("odd_letters")] * has_halves(content)
    else:
        text, warnings = _decoded(content, where)
    text = composed(showable(_LINE_END.sub("\n", text)))
    if not text.strip():
        raise UnreadableFile("empty", where=where)
    return text, warnings


def with_rare_line_ends(text: str, replaced: str) -> str:
    """The text with form feeds and Unicode's own line ends replaced."""
    return _RARE_LINE_END.sub(replaced, text)


def has_halves(text: str) -> bool:
    """True when half of a character stands alone in a text."""
    return bool(_HALF.search(text))


def showable(text: str) -> str:
    """The text as a page, a terminal and UTF-8 can hold it: no control characters, and “\ufffd” for half a character."""
    return _CONTROL.sub("", _HALF.sub("\ufffd", text))


def _not_too_large(content: _Content, where: str) -> _Content:
    if len(content) > _LIMIT:
        raise UnreadableFile("too_large", where=where, limit=LIMIT_MB)
    return content


def _decoded(content: bytes, where: str) -> tuple[str, list[str]]:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return _strictly(content[len(mark) :], encoding, where), []
    _refuse_other_kinds(content, where)
    if b"\x00" in content[:_SAMPLE]:
        return _strictly(content, _utf16_without_mark(content, where), where), []
    try:
        return content.decode("utf-8"), []
    except UnicodeDecodeError as error:
        # An upload that broke off may end inside a letter.
        if error.start >= len(content) - 3:
            return content[: error.start].decode("utf-8"), [say("cut_off")]
        return _guessed(content, where)


def _refuse_other_kinds(content: bytes, where: str) -> None:
    for magic, kind in _MAGIC:
        if content.startswith(magic):
            raise UnreadableFile("binary", where=where, kind=kind)
    if content[4:8] == b"ftyp":
        raise UnreadableFile("binary", where=where, kind="a recording")


def _utf16_without_mark(content: bytes, where: str) -> str:
    sample = content[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) / 2
    if odd > 0.3 * half and even < 0.02 * half:
        return "utf-16-le"
    if even > 0.3 * half and odd < 0.02 * half:
        return "utf-16-be"
    raise UnreadableFile("binary", where=where, kind="a program or a recording")


def _strictly(content: bytes, encoding: str, where: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise UnreadableFile("encoding", where=where) from None


def _guessed(content: bytes, where: str) -> tuple[str, list[str]]:
    # Slow to import, and most files are UTF-8.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    head = content[:_SAMPLE]
    if _control_share(head) > 0.02:
        raise UnreadableFile("binary", where=where, kind="a program or a recording")
    best = from_bytes(head, cp_isolation=["cp1252", "latin_1", "mac_roman", "cp850"]).best()
    encoding = best.encoding if best else "cp1252"
    if not _MAC.isdisjoint(head) and _WINDOWS.isdisjoint(head):
        encoding = "mac_roman"
    text = content.decode(encoding, errors="replace")
    if text.count("\ufffd") > len(text) / 100:
        raise UnreadableFile("encoding", where=where)
    return text, [say("recoded", encoding=encoding)]


def _control_share(sample: bytes) -> float:
    control = sum(byte < 9 or 13 < byte < 32 for byte in sample)
    return control / len(sample)
