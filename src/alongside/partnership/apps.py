"""Tells Django about the room."""

from django.apps import AppConfig


class PartnershipConfig(AppConfig):
    """The partnership room."""

    name = "alongside.partnership"
    label = "partnership"

    def ready(self) -> None:
        """Let its things be offered, and welcome those who were invited to walk with somebody."""
        from alongside.partnership import offers, welcome  # noqa: F401
