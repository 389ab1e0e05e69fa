"""Tells Django about the room."""

from django.apps import AppConfig


class TodayConfig(AppConfig):
    """The today room."""

    name = "alongside.today"
    label = "today"

    def ready(self) -> None:
        """Say in words what a look at its pages is."""
        from alongside.today import trail  # noqa: F401
