"""Tells Django about the room."""

from django.apps import AppConfig


class MirrorConfig(AppConfig):
    """The mirror room."""

    name = "alongside.mirror"
    label = "mirror"

    def ready(self) -> None:
        """Let its one thing be offered, be found from a meeting, and let go of what is withdrawn."""
        from alongside.consent.signals import withdrawn
        from alongside.meetings.extensions import register
        from alongside.mirror import offers, trail  # noqa: F401
        from alongside.mirror.actions import forget_withdrawn
        from alongside.mirror.ways import ways

        withdrawn.connect(forget_withdrawn, dispatch_uid="mirror.forget_withdrawn")
        register(ways)
