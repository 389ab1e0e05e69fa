"""Tells Django about the room."""

from django.apps import AppConfig


class SupervisionConfig(AppConfig):
    """The supervision room."""

    name = "alongside.supervision"
    label = "supervision"

    def ready(self) -> None:
        """Put its acts in words, and let nothing stand with or from somebody whose role has ended, nor of a talk that is gone."""
        from alongside.mirror.signals import forgotten
        from alongside.programme.signals import role_ended
        from alongside.supervision import trail  # noqa: F401
        from alongside.supervision.actions import take_back_with_role, take_back_with_transcript

        role_ended.connect(take_back_with_role, dispatch_uid="supervision.take_back_with_role")
        forgotten.connect(take_back_with_transcript, dispatch_uid="supervision.take_back_with_transcript")
