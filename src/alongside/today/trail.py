"""What the trail says of first pages, in sentences that the person reads."""

from django.utils.translation import gettext_lazy

from alongside.consent.trail import register

register(
    "today.",
    {},
    looks={
        "overview": gettext_lazy("%(who)s opened the page about walking with you."),
    },
)
