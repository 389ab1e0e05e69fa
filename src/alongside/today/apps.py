"""Tells Django about the room."""

from django.apps import AppConfig


class TodayConfig(AppConfig):
    """The today room."""

    name = "alongside.today"
    label = "today"
