"""What stands around meetings: rhythms, headings for notes, and the records of services with the person's word about them."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from alongside.meetings import models as meetings
from alongside.records.contents.together import SHARED
from alongside.records.sheets import Line, Sheet, leave_out, register, together, whatever_hangs


def _records() -> Sheet:
    answers = Sheet("answers", meetings.ServiceAnswer, whatever_hangs, _("What I said about it"), order=("at", "id"), when="at",
                    parent="version", lines=(Line("", "words"),))  # fmt: skip
    versions = Sheet(
        "versions", meetings.ServiceVersion, whatever_hangs, _("What it says"), order=("number", "id"), when="made_at", parent="record",
        author="made_by", lines=(Line("", "kind"), Line("", "name"), Line("", "credential")), inside=(answers,),
    )  # fmt: skip
    return Sheet(
        "service-records", meetings.ServiceRecord, lambda viewer: Q(person=viewer.account), _("Records of services"), SHARED,
        order=("starts_at", "id"), when="starts_at", author="specialist", inside=(versions,),
    )  # fmt: skip


def fill() -> None:
    """Take along what stands around meetings."""
    register(
        Sheet("series", meetings.Series, together, _("Meetings that come again"), SHARED, order=("first_day", "id"), when="first_day",
              both=True, lines=(Line(_("Called off"), "let_go_words"),)),
        Sheet("note-headings", meetings.NoteHeadings, together, _("Headings of our notes"), SHARED, order=("since", "id"), when="since",
              both=True, lines=(Line("", lambda row: "\n".join(row.words)),)),
        _records(),
    )  # fmt: skip
    leave_out("what a programme has set for all, about nobody", meetings.ServiceRules)
