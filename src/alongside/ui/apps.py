"""Tells Django about the room."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    """The ui room."""

    name = "alongside.ui"
    label = "ui"
