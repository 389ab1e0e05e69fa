"""How a measure's files come in: into memory, and of each a little more than the most that is read.

So much is enough to say where a file grows too large.
"""

from io import BytesIO
from typing import Any

from django.core.files.uploadedfile import InMemoryUploadedFile, UploadedFile

from alongside.measures.rules.opening import MOST_BYTES
from alongside.ui.uploads import WithinReason

MOST_KEPT = MOST_BYTES + 1


class Beginnings(WithinReason):
    """Keeps the beginning of the two files that a form sends; of any other it keeps nothing."""

    def __init__(self, request: Any = None) -> None:
        super().__init__(request)
        self.room = 2 * MOST_KEPT
        self.begun = BytesIO()

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin with an empty place."""
        super().new_file(*args, **kwargs)
        self.begun = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Keep a piece, while there is room."""
        kept = self.begun.write(raw_data[: min(max(0, MOST_KEPT - start), self.room)])
        self.room -= kept

    def file_complete(self, file_size: int) -> UploadedFile:
        """Return what was kept."""
        self.begun.seek(0)
        return InMemoryUploadedFile(
            self.begun, self.field_name, self.file_name or "", self.content_type, self.begun.getbuffer().nbytes, self.charset
        )
