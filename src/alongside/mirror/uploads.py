"""A recording on its way in: written into a folder of its own while it arrives, bounded, and gone when that folder goes."""

from pathlib import Path
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload

LARGEST = 200 * 2**20
"""Bytes: some four hours of speech at 96 kilobits a second."""


class IntoFolder(FileUploadHandler):
    """Keeps the first file sent as `recording` in a folder; stops reading when it grows too large."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.path = folder / "recording"
        self.size = 0
        self.too_large = False

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Write a piece of it."""
        self.size += len(raw_data)
        if self.size > LARGEST:
            self.too_large = True
            raise StopUpload(connection_reset=False)
        with self.path.open("ab") as file:
            file.write(raw_data)

    def file_complete(self, file_size: int) -> UploadedFile:
        """Say that it is there, without its name."""
        return UploadedFile(file=self.path.open("rb"), name="recording", size=file_size)

    def upload_interrupted(self) -> None:
        """Nothing is left of half a recording: the folder goes."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin anew: the last file counts, also one in which there is nothing and of which no piece arrives."""
        super().new_file(*args, **kwargs)
        self.path.write_bytes(b"")
        self.size = 0
