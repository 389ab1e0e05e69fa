"""Tells Django about the room."""

from django.apps import AppConfig


class MeasuresConfig(AppConfig):
    """The measures room."""

    name = "alongside.measures"
    label = "measures"
