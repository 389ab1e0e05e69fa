"""Tells Django about the room."""

from django.apps import AppConfig


class JourneyConfig(AppConfig):
    """The journey room."""

    name = "alongside.journey"
    label = "journey"
