"""Tells Django about the room."""

from django.apps import AppConfig


class PartnershipConfig(AppConfig):
    """The partnership room."""

    name = "alongside.partnership"
    label = "partnership"
