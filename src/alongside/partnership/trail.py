"""What the trail says of a partnership, in sentences that the person reads."""

from django.utils.translation import gettext_lazy

from alongside.consent.trail import register

register(
    "partnership.",
    {
        "formed": gettext_lazy("%(who)s said yes to walking together."),
        "looking": gettext_lazy("%(who)s changed whether specialists know that you look for someone."),
        "clause_agreed": gettext_lazy("%(who)s said yes to words of your working agreement."),
        "pulse_said": gettext_lazy("%(who)s said how walking together feels."),
        "pulse_shown": gettext_lazy("%(who)s let the other see how walking together feels."),
        "pulse_hidden": gettext_lazy("%(who)s stopped showing how walking together feels."),
        "pulse_taken_back": gettext_lazy("%(who)s took back what they had said about walking together."),
        "pulse_put_back": gettext_lazy("%(who)s put back what they had said about walking together."),
        "pulse_ways": gettext_lazy("%(who)s chose when to be asked how walking together feels, and who sees it."),
        "pulse_put_off": gettext_lazy("%(who)s did not want to be asked about the last talk."),
        "words_kept": gettext_lazy("%(who)s kept words about walking together."),
        "words_put_away": gettext_lazy("%(who)s put words about walking together away."),
        "repair_agreed": gettext_lazy("%(who)s said yes to a talk about how it is between you."),
        "repair_written": gettext_lazy("%(who)s wrote about a talk about how it is between you."),
        "ending_planned": gettext_lazy("%(who)s said yes to how walking together ends."),
        "ending_words": gettext_lazy("%(who)s wrote about what was gained and what remains."),
        "suggestion_taken": gettext_lazy("%(who)s liked the idea of who could walk along next."),
        "hours_written": gettext_lazy("%(who)s wrote down their hours."),
        "absence_written": gettext_lazy("%(who)s wrote down when they are away."),
        "absence_changed": gettext_lazy("%(who)s changed when they are away, or the words for it."),
        "absence_ended": gettext_lazy("%(who)s came back early."),
        "cover_asked": gettext_lazy("%(who)s asked somebody to cover."),
        "cover_answered": gettext_lazy("%(who)s answered whether they cover."),
        "cover_reach_said": gettext_lazy("%(who)s said how people reach them while they cover."),
        "cover_shortened": gettext_lazy("%(who)s made the days fewer on which somebody covers."),
        "cover_ended": gettext_lazy("%(who)s stopped covering."),
        "cover_chosen": gettext_lazy("%(who)s chose what somebody who covers may see."),
        "rhythm_agreed": gettext_lazy("%(who)s said yes to how often you look at your agreement."),
        "looked_again": gettext_lazy("%(who)s said yes to leaving your agreement as it is."),
        "copy_taken": gettext_lazy("%(who)s took a signed copy of your agreement along."),
        "ended": gettext_lazy("%(who)s ended walking together."),
    },
    looks={
        "ending": gettext_lazy("%(who)s opened the last page that you two wrote."),
        "agreement": gettext_lazy("%(who)s opened your working agreement."),
        "pulses": gettext_lazy("%(who)s saw what you showed of how walking together feels."),
    },
)
