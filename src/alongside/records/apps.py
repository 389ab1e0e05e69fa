"""Tells Django about the room."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """The records room."""

    name = "alongside.records"
    label = "records"

    def ready(self) -> None:
        """Say what a copy holds, room by room."""
        from alongside.records import trail  # noqa: F401
        from alongside.records.contents import around_meetings, journey, keys, myself, own_care, together

        for room in (journey, together, around_meetings, keys, myself, own_care):  # the order in which a reader meets them
            room.fill()
