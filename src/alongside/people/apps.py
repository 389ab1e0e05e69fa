"""Tells Django about the room."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """The people room."""

    name = "alongside.people"
    label = "people"
