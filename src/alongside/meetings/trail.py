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
        "series_planned": gettext_lazy("%(who)s said yes to meetings that come again."),
        "series_let_go": gettext_lazy("%(who)s called off the rest of a series of meetings."),
        "headings_named": gettext_lazy("%(who)s said yes to headings for your notes."),
        "next_became_step": gettext_lazy("%(who)s made a step, or the offer of one, of what was said at a meeting."),
        "reminder_chosen": gettext_lazy("%(who)s chose when emails come before meetings."),
        "feed_made": gettext_lazy("%(who)s made a secret address for another calendar."),
        "feed_replaced": gettext_lazy("%(who)s made a new secret address for another calendar."),
        "feed_ended": gettext_lazy("%(who)s took away the secret address for another calendar."),
        "feed_names_chosen": gettext_lazy("%(who)s chose whether another calendar says with whom."),
        "record_written": gettext_lazy("%(who)s wrote the record of a service."),
        "record_corrected": gettext_lazy("%(who)s corrected the record of a service."),
        "record_taken_back": gettext_lazy("%(who)s took back the record of a service."),
        "record_confirmed": gettext_lazy("%(who)s confirmed the record of a service."),
        "record_contested": gettext_lazy("%(who)s said that the record of a service was not so."),
        "rules_set": gettext_lazy("%(who)s set what the programme records, and how it counts."),
    },
    looks={
        "record": gettext_lazy("%(who)s opened the record of a service to you."),
        "records": gettext_lazy("%(who)s looked at records of services of the programme, yours among them."),
        "meeting": gettext_lazy("%(who)s opened one of your meetings."),
    },
)
