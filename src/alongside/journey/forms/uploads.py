"""How a recording comes in: into memory, counted on the way, never into a file, and not at all once it is too large."""

from io import BytesIO
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadedfile import InMemoryUploadedFile, UploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from alongside.journey.rules.voice import LARGEST, MEGABYTE

READ_AWAY = 512 * MEGABYTE  # so much is read away to be able to answer in words; more is not even begun


class Overfull(UploadedFile):
    """A file that was too large: its size is known, and nothing of it was kept."""


class BoundedInMemory(FileUploadHandler):
    """Keeps what a form sends in memory, all its files together no larger than one voice note may be."""

    def __init__(self, request: Any = None) -> None:
        super().__init__(request)
        self.kept = 0
        self.size = 0
        self.whole: BytesIO | None = None

    def handle_raw_input(
        self, input_data: Any, META: Any, content_length: int, boundary: str, encoding: str | None = None  # noqa: N803 - Django gives it by name
    ) -> None:  # fmt: skip
        """Refuse to begin with what nobody can have meant.

        Raises:
            RequestDataTooBig: the request says that it is larger than anything is read away.
        """
        if content_length > READ_AWAY:
            raise RequestDataTooBig("This is larger than anything that can be sent here.")

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
