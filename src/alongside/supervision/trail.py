"""What the trail says of a specialist's own care, in sentences that the specialist reads. None says what was written."""

from django.utils.translation import gettext_lazy

from alongside.consent.trail import register

register(
    "supervision.",
    {
        "note_written": gettext_lazy("%(who)s wrote a note in your own journal."),
        "note_changed": gettext_lazy("%(who)s changed a note in your own journal."),
        "note_let_go": gettext_lazy("%(who)s deleted a note of your own journal."),
        "check_kept": gettext_lazy("%(who)s kept how you were, for yourself."),
        "check_let_go": gettext_lazy("%(who)s deleted a self-care check."),
        "word_added": gettext_lazy("%(who)s added a word of your own to the self-care check."),
        "word_rests": gettext_lazy("%(who)s let a word of the self-care check rest."),
        "word_taken_up": gettext_lazy("%(who)s took up a word of the self-care check again."),
        "boundary_written": gettext_lazy("%(who)s wrote a line in your boundary log."),
        "boundary_changed": gettext_lazy("%(who)s changed a line in your boundary log."),
        "boundary_added_to": gettext_lazy("%(who)s added something beside a line of your boundary log."),
        "boundary_let_go": gettext_lazy("%(who)s deleted a line of your boundary log."),
        "prepared": gettext_lazy("%(who)s prepared something for supervision."),
        "put_aside": gettext_lazy("%(who)s put aside what was prepared for supervision."),
        "brought": gettext_lazy("%(who)s brought something to supervision."),
        "taken_back": gettext_lazy("%(who)s took back what you had brought to supervision."),
        "opened": gettext_lazy("%(who)s opened what you brought to supervision."),
        "replied": gettext_lazy("%(who)s replied beside what you brought to supervision."),
        "talked_about": gettext_lazy("%(who)s marked what you brought as talked about."),
        "not_talked_about": gettext_lazy("%(who)s marked what you brought as not talked about yet."),
    },
)
