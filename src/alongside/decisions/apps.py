"""Tells Django about the room."""

from django.apps import AppConfig


class DecisionsConfig(AppConfig):
    """The decisions room."""

    name = "alongside.decisions"
    label = "decisions"

    def ready(self) -> None:
        """Let go of what waits about things that are shared no more, and bear witness to the trail."""
        from alongside.audit import witnesses
        from alongside.consent.signals import audience_chosen, withdrawn
        from alongside.decisions.actions import put_away_kept_back, put_away_unseen
        from alongside.decisions.voices import not_in_the_trail

        withdrawn.connect(put_away_unseen, dispatch_uid="decisions.put_away_unseen")
        audience_chosen.connect(put_away_kept_back, dispatch_uid="decisions.put_away_kept_back")
        witnesses.call(not_in_the_trail)
