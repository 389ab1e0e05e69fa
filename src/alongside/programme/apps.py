"""Tells Django about the room."""

from django.apps import AppConfig


class ProgrammeConfig(AppConfig):
    """The programme room."""

    name = "alongside.programme"
    label = "programme"

    def ready(self) -> None:
        """Say what stands on the sign-in page."""
        from alongside.people import door
        from alongside.programme.door import describe

        door.describe(describe)
