"""Tells Django about the room."""

from django.apps import AppConfig


class ConsentConfig(AppConfig):
    """The consent room."""

    name = "alongside.consent"
    label = "consent"

    def ready(self) -> None:
        """Let what was shared end with the role on which it rested, and bear witness to the trail."""
        from alongside.audit import witnesses
        from alongside.consent.actions import stop_with_role
        from alongside.consent.voices import not_in_the_trail
        from alongside.programme.signals import role_ended

        role_ended.connect(stop_with_role, dispatch_uid="consent.stop_with_role")
        witnesses.call(not_in_the_trail)
