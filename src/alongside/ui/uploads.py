"""What every way for files to come in holds to."""

from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler

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
