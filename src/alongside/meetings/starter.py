"""Headings that two may start from, written for this programme; they change every word of them."""

from django.utils.translation import gettext as _


def starter_headings() -> list[str]:
    """Return three headings as a suggestion."""
    return [_("What was good to say"), _("What I take with me"), _("What I want to come back to")]
