"""Tells Django about the room."""

from types import ModuleType

from django.apps import AppConfig

from alongside.ui.sentences import speak_plainly


class UiConfig(AppConfig):
    """The ui room."""

    name = "alongside.ui"
    label = "ui"

    def __init__(self, app_name: str, app_module: ModuleType | None) -> None:
        """Let forms speak as the rest of the program does, before any room brings its own: each field takes its sentences then."""
        super().__init__(app_name, app_module)
        speak_plainly()
