"""What the trail says of the mirror, in sentences that the person reads.

Nothing tells them whether a talk was read. How its words came (`how`) was not always kept: of an older entry only what holds
of every way is said. What was written from memory is the specialist's own note, and no transcript; the person is told of it
all the same, because their words are in it and because it needs their agreement.
"""

from django.utils.translation import gettext_lazy

from alongside.consent.trail import register

register(
    "mirror.",
    {
        "transcripts_agreed": gettext_lazy("%(who)s agreed to transcripts of your talks."),
        "transcript_added": gettext_lazy("%(who)s brought a transcript of a talk with you, or wrote the talk down from memory."),
        "transcript_added:text": gettext_lazy("%(who)s brought a transcript of a talk with you."),
        "transcript_added:recording": gettext_lazy(
            "%(who)s brought a recording of a talk with you. It was turned into text, and the recording was deleted."
        ),
        "transcript_added:memory": gettext_lazy(
            "%(who)s wrote down for themself, from memory, what was said in a talk with you."
        ),
        "scenes_taken": gettext_lazy("%(who)s took along a file with a few turns of a talk with you, to correct the mirror."),
        "own_view_made": gettext_lazy("%(who)s agreed that you have your own words of a talk."),
        "own_words_taken_up": gettext_lazy("%(who)s took up your own words of a talk in your journey."),
        "own_view_ended": gettext_lazy("%(who)s let the page with your own words of a talk go."),
        "transcript_deleted": gettext_lazy("A transcript of a talk, or what was written down of it from memory, was deleted."),
        "transcript_deleted:text": gettext_lazy("A transcript of a talk was deleted."),
        "transcript_deleted:recording": gettext_lazy("A transcript of a talk was deleted."),
        "transcript_deleted:memory": gettext_lazy("What was written down of a talk from memory was deleted."),
    },
)
