"""What the trail says of a partnership, in sentences that the person reads."""

from django.utils.translation import gettext_lazy

from alongside.consent.trail import register

register(
    "partnership.",
    {
        "formed": gettext_lazy("%(who)s said yes to walking together."),
        "looking": gettext_lazy("%(who)s changed whether specialists know that you look for someone."),
        "clause_agreed": gettext_lazy("%(who)s said yes to words of your working agreement."),
        "ended": gettext_lazy("%(who)s ended walking together."),
    },
    looks={
        "agreement": gettext_lazy("%(who)s opened your working agreement."),
    },
)
