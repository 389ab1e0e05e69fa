"""What every way for files to come in holds to."""

from io import BytesIO
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler
from django.http import HttpRequest

READ_AWAY = 512 * 1024 * 1024  # bytes that are read away to be able to answer in words; more is not even begun


class WithinReason(FileUploadHandler):
    """Reads a body to its end, however little of it is kept, unless nobody can have meant to send so much."""

    def handle_raw_input(
        self, input_data: Any, META: Any, content_length: int, boundary: str, encoding: str | None = None  # noqa: N803 - Django gives it by name
    ) -> None:  # fmt: skip
        """Refuse to begin with what nobody can have meant.

        Raises:
            RequestDataTooBig: the request says that it is larger than anything is read away.
        """
        if content_length > READ_AWAY:
            raise RequestDataTooBig("This is larger than anything that can be sent here.")


class LeftOut(WithinReason):
    """Lets no file in, and remembers that there was one."""

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Drop it."""

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        """Return an empty file in its place."""
        return InMemoryUploadedFile(BytesIO(), self.field_name, str(self.file_name), self.content_type, 0, self.charset)


def files_come_by(request: HttpRequest, handler: FileUploadHandler) -> None:
    """Say how files arrive, unless all has arrived already: words that were given back bring no file."""
    if not hasattr(request, "_files"):
        request.upload_handlers = [handler]
