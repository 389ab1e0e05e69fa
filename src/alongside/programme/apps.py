"""Tells Django about the room."""

from django.apps import AppConfig


class ProgrammeConfig(AppConfig):
    """The programme room."""

    name = "alongside.programme"
    label = "programme"
