"""How a recording comes in: into memory, counted on the way, never into a file, and not at all once it is too large."""

from io import BytesIO
from typing import Any

from django.core.files.uploadedfile import InMemoryUploadedFile, UploadedFile

from alongside.journey.rules.voice import LARGEST
from alongside.ui.uploads import WithinReason


class Overfull(UploadedFile):
    """A file that was too large: its size is known, and nothing of it was kept."""


class BoundedInMemory(WithinReason):
    """Keeps what a form sends in memory, all its files together no larger than one voice note may be."""

    def __init__(self, request: Any = None) -> None:
        super().__init__(request)
        self.kept = 0
        self.size = 0
        self.whole: BytesIO | None = None

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin with an empty place."""
        super().new_file(*args, **kwargs)
        self.size, self.whole = 0, BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Keep a piece, while there is room; of what is too large nothing stays."""
        self.size += len(raw_data)
        self.kept += len(raw_data)
        if self.kept > LARGEST:
            self.whole = None
        elif self.whole is not None:
            self.whole.write(raw_data)

    def file_complete(self, file_size: int) -> UploadedFile:
        """Return what came, or that it was too large."""
        if self.whole is None:
            return Overfull(None, self.file_name, self.content_type, max(self.size, LARGEST + 1))
        self.whole.seek(0)
        return InMemoryUploadedFile(self.whole, self.field_name, self.file_name or "", self.content_type, file_size, self.charset)
