"""What the trail says of the mirror, in sentences that the person reads."""

from django.utils.translation import gettext_lazy

from alongside.consent.trail import register

register(
    "mirror.",
    {
        "transcripts_agreed": gettext_lazy("%(who)s agreed to transcripts of your talks."),
        "transcript_added": gettext_lazy("%(who)s brought a transcript of a talk with you."),
        "scenes_taken": gettext_lazy("%(who)s took along a file with a few turns of a talk with you, to correct the mirror."),
        "own_view_made": gettext_lazy("%(who)s agreed that you have your own words of a talk."),
        "own_words_taken_up": gettext_lazy("%(who)s took up your own words of a talk in your journey."),
        "own_view_ended": gettext_lazy("%(who)s let the page with your own words of a talk go."),
        "transcript_deleted": gettext_lazy("A transcript of a talk and its reading were deleted."),
    },
)
