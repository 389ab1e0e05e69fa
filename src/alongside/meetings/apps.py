"""Tells Django about the room."""

from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    """The meetings room."""

    name = "alongside.meetings"
    label = "meetings"

    def ready(self) -> None:
        """Let its things be offered."""
        from alongside.meetings import offers, trail  # noqa: F401
