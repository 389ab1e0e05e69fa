"""Tells Django about the room."""

from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    """The meetings room."""

    name = "alongside.meetings"
    label = "meetings"
