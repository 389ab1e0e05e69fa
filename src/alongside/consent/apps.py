"""Tells Django about the room."""

from django.apps import AppConfig


class ConsentConfig(AppConfig):
    """The consent room."""

    name = "alongside.consent"
    label = "consent"
