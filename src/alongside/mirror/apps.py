"""Tells Django about the room."""

from django.apps import AppConfig


class MirrorConfig(AppConfig):
    """The mirror room."""

    name = "alongside.mirror"
    label = "mirror"
