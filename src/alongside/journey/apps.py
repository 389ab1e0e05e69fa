"""Tells Django about the room."""

from django.apps import AppConfig


class JourneyConfig(AppConfig):
    """The journey room."""

    name = "alongside.journey"
    label = "journey"

    def ready(self) -> None:
        """Let steps and strengths be offered."""
        from alongside.journey import offers

        offers.register_kinds()
