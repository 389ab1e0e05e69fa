"""Tells Django about the room."""

from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    """The meetings room."""

    name = "alongside.meetings"
    label = "meetings"

    def ready(self) -> None:
        """Let its things be offered, ask how it was between the two, and let strengths and steps lead back to their talk."""
        from alongside.journey import origins as journey
        from alongside.meetings import at_work, offers, trail  # noqa: F401
        from alongside.meetings.afterwards import ways
        from alongside.meetings.extensions import register
        from alongside.meetings.showing import origins

        register(ways)
        at_work.register_places()
        journey.register(origins)
