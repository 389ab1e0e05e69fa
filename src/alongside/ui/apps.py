"""Tells Django about the room."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    """The ui room."""

    name = "alongside.ui"
    label = "ui"

    def ready(self) -> None:
        """Let forms speak as the rest of the program does."""
        from alongside.ui.sentences import speak_plainly

        speak_plainly()
