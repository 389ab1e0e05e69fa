"""Tells Django about the room."""

from django.apps import AppConfig


class JourneyConfig(AppConfig):
    """The journey room."""

    name = "alongside.journey"
    label = "journey"

    def ready(self) -> None:
        """Let steps and strengths be offered, and let each item's readers be chosen."""
        from alongside.journey import at_work, offers, sharing, trail  # noqa: F401

        offers.register_kinds()
        sharing.register_items()
        at_work.register_places()
