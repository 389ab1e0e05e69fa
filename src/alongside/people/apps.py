"""Tells Django about the room."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """The people room."""

    name = "alongside.people"
    label = "people"

    def ready(self) -> None:
        """Listen to the sign-in library."""
        from alongside.people import receivers  # noqa: F401
