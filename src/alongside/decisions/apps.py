"""Tells Django about the room."""

from django.apps import AppConfig


class DecisionsConfig(AppConfig):
    """The decisions room."""

    name = "alongside.decisions"
    label = "decisions"
