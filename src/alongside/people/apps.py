"""Tells Django about the room."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """The people room."""

    name = "alongside.people"
    label = "people"

    def ready(self) -> None:
        """Listen to the sign-in library, and bear witness to the trail."""
        from alongside.audit import witnesses
        from alongside.people import access, receivers  # noqa: F401

        witnesses.call(access.not_in_the_trail)
