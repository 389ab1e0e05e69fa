"""A copy as one ZIP file, made while it is sent: no more than a batch of rows, or one file, is in memory, and nothing on a disk."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import tzinfo
from io import RawIOBase
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from django.utils import timezone, translation

from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer
from alongside.records import access, book, rules
from alongside.records.access import Row
from alongside.records.sheets import Sheet

AT_ONCE = 200  # rows; a row's words are a few thousand letters at most
PACKED = {"ogg", "webm", "mp3", "m4a", "mp4", "jpg", "png", "zip"}  # kinds that would not get smaller


class _Passing(RawIOBase):
    """Where the archive is written to: it keeps what came since the last look, and cannot be wound back."""

    def __init__(self) -> None:
        self.waiting = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.waiting += data
        return len(data)

    def taken(self) -> bytes:
        """Return what has come since, and let it go."""
        taken, self.waiting = bytes(self.waiting), bytearray()
        return taken


def bundle(viewer: Viewer, language: str, zone: tzinfo) -> Iterator[bytes]:
    """Yield the archive in pieces. Words are rendered in one language and time zone, whoever asks for the next piece."""
    made, passing = _Copy(viewer, language, zone), _Passing()
    with ZipFile(passing, "w", ZIP_DEFLATED) as archive:
        for name, pieces in made.parts():
            with archive.open(_entry(name), "w", force_zip64=True) as entry:
                for piece in pieces:
                    entry.write(piece)
                    yield passing.taken()
            yield passing.taken()
    yield passing.taken()


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, timezone.localtime(now()).timetuple()[:6])
    entry.compress_type = ZIP_STORED if name.rsplit(".", 1)[-1] in PACKED else ZIP_DEFLATED
    entry.external_attr = 0o600 << 16  # for its owner alone, where it is unpacked
    return entry


class _Copy:
    """The parts of one person's copy."""

    def __init__(self, viewer: Viewer, language: str, zone: tzinfo) -> None:
        self.viewer, self.language, self.zone = viewer, language, zone

    def parts(self) -> Iterator[tuple[str, Iterator[bytes]]]:
        """Yield each entry's name and its bytes, piece by piece."""
        with self._spoken():
            sheets = access.filled(self.viewer)
        yield rules.START[self.language[:2]], self._said(lambda: book.start(self.viewer, sheets))
        yield rules.INDEX, self._said(lambda: _json(self._index(sheets)))
        for sheet in sheets:
            yield rules.page_of(sheet.name), self._page(sheet)
            yield rules.data_of(sheet.name), self._data(sheet)
            if any(one.files for one in sheet.all()):
                yield from self._files(sheet)

    @contextmanager
    def _spoken(self) -> Iterator[None]:
        with translation.override(self.language), timezone.override(self.zone):
            yield

    def _said(self, says: Callable[[], str]) -> Iterator[bytes]:
        with self._spoken():
            said = says().encode()
        yield said

    def _batches(self, sheet: Sheet) -> Iterator[list[Row]]:
        with self._spoken():
            total = access.how_many(self.viewer, sheet)
        for start, end in rules.batches(total, AT_ONCE):
            with self._spoken():
                found = access.rows(self.viewer, sheet, start, end)
            yield found

    def _page(self, sheet: Sheet) -> Iterator[bytes]:
        yield from self._said(lambda: book.top(sheet))
        for found in self._batches(sheet):
            yield from self._said(lambda found=found: book.rows(found))  # type: ignore[misc]
        yield from self._said(book.end)

    def _data(self, sheet: Sheet) -> Iterator[bytes]:
        head = {"format": rules.FORMAT, "version": rules.VERSION, "sheet": sheet.name}
        yield (json.dumps(head, ensure_ascii=False)[:-1] + ', "rows": [').encode()
        first = True
        for found in self._batches(sheet):
            for row in found:
                yield (("\n" if first else ",\n") + json.dumps(row.kept, ensure_ascii=False)).encode()
                first = False
        yield b"\n]}\n"

    def _files(self, sheet: Sheet) -> Iterator[tuple[str, Iterator[bytes]]]:
        for found in self._batches(sheet):
            for file in (file for row in found for file in row.every_file()):
                yield file.name, iter([file.opens()])

    def _index(self, sheets: list[Sheet]) -> dict[str, Any]:
        return {
            "format": rules.FORMAT,
            "version": rules.VERSION,
            "made_at": access.plain(now()),
            "programme": self.viewer.programme.name,
            "language": self.language,
            "sheets": {one.name: {"title": str(one.title), "data": rules.data_of(one.name), "page": rules.page_of(one.name)}
                       for one in sheets},
        }  # fmt: skip


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
