"""Tells Django about the room."""

from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    """The meetings room."""

    name = "alongside.meetings"
    label = "meetings"

    def ready(self) -> None:
        """Let its things be offered, hear when two part, ask how it was, let others lead back to a talk, bear witness to the trail."""
        from alongside.audit import witnesses
        from alongside.journey import origins as journey
        from alongside.meetings import at_work, offers, trail  # noqa: F401
        from alongside.meetings.actions.parting import call_off_ahead
        from alongside.meetings.afterwards import ways
        from alongside.meetings.extensions import register
        from alongside.meetings.showing import origins
        from alongside.meetings.voices import not_in_the_trail
        from alongside.partnership.signals import ended

        ended.connect(call_off_ahead, dispatch_uid="meetings.call_off_ahead")
        register(ways)
        at_work.register_places()
        journey.register(origins)
        witnesses.call(not_in_the_trail)
