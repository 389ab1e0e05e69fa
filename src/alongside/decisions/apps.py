"""Tells Django about the room."""

from django.apps import AppConfig


class DecisionsConfig(AppConfig):
    """The decisions room."""

    name = "alongside.decisions"
    label = "decisions"

    def ready(self) -> None:
        """Let go of what waits about things that are shared no more."""
        from alongside.consent.signals import withdrawn
        from alongside.decisions.actions import put_away_unseen

        withdrawn.connect(put_away_unseen, dispatch_uid="decisions.put_away_unseen")
