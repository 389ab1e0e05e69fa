"""What the trail says of copies, in sentences that the person reads."""

from django.utils.translation import gettext_lazy

from alongside.consent.trail import register

register("records.", {"taken": gettext_lazy("%(who)s took a copy of everything.")})
