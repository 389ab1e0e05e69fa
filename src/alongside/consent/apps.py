"""Tells Django about the room."""

from django.apps import AppConfig


class ConsentConfig(AppConfig):
    """The consent room."""

    name = "alongside.consent"
    label = "consent"

    def ready(self) -> None:
        """Let everything that a person shared end when they leave."""
        from alongside.consent.actions import stop_with_role
        from alongside.programme.signals import role_ended

        role_ended.connect(stop_with_role, dispatch_uid="consent.stop_with_role")
