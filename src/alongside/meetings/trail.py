"""What the trail says of a meeting, in sentences that the person reads."""

from django.utils.translation import gettext_lazy

from alongside.consent.trail import register

register(
    "meetings.",
    {
        "planned": gettext_lazy("%(who)s said yes to a meeting."),
        "moved": gettext_lazy("%(who)s said yes to another time or place for a meeting."),
        "called_off": gettext_lazy("%(who)s called a meeting off."),
        "started": gettext_lazy("%(who)s said that a meeting has started."),
        "ended": gettext_lazy("%(who)s said that a meeting has ended."),
        "gone_back": gettext_lazy("%(who)s took back that a meeting has started or ended."),
        "agendaitem_added": gettext_lazy("%(who)s wrote something to talk about at a meeting."),
        "nextthing_added": gettext_lazy("%(who)s wrote what comes next after a meeting."),
        "line_taken_back": gettext_lazy("%(who)s took back a line of a meeting."),
        "line_brought_back": gettext_lazy("%(who)s brought back a line of a meeting."),
        "note_written": gettext_lazy("%(who)s wrote in the note of a meeting."),
        "note_confirmed": gettext_lazy("%(who)s said yes to the note of a meeting."),
        "replied": gettext_lazy("%(who)s wrote a reply beside the note of a meeting."),
    },
    looks={
        "meeting": gettext_lazy("%(who)s opened one of your meetings."),
    },
)
