"""Tells Django about the room."""

from django.apps import AppConfig


class PartnershipConfig(AppConfig):
    """The partnership room."""

    name = "alongside.partnership"
    label = "partnership"

    def ready(self) -> None:
        """Let its things be offered, welcome those invited to walk with somebody, and end what rests on a role that ends."""
        from alongside.consent.signals import withdrawn
        from alongside.partnership import ending_offers, mending, offers, trail, welcome  # noqa: F401
        from alongside.partnership.actions import cover, end_with_role
        from alongside.partnership.actions.pulse import hide_from
        from alongside.programme.signals import role_ended

        role_ended.connect(end_with_role, dispatch_uid="partnership.end_with_role")
        role_ended.connect(cover.end_with_role, dispatch_uid="partnership.end_cover_with_role")
        withdrawn.connect(hide_from, dispatch_uid="partnership.hide_from")
