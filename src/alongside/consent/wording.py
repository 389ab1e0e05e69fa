"""What the kinds of content are called, and how names stand together."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from alongside.consent.rules import BETWEEN_TWO, BY_TWO, CHOSEN_EACH, Category

# Said by the person, of what is their own.
CATEGORIES = {
    Category.MEANING: gettext_lazy("what recovery means to me"),
    Category.GOALS: gettext_lazy("my goals and steps"),
    Category.STRENGTHS: gettext_lazy("my strengths"),
    Category.CHECK_INS: gettext_lazy("how I am"),
    Category.HARD_DAY: gettext_lazy("my plan for a hard day"),
    Category.STORY: gettext_lazy("my story"),
    Category.VALUES: gettext_lazy("my values and dreams"),
    Category.WINS: gettext_lazy("my wins and setbacks"),
    Category.WELLNESS: gettext_lazy("my wellness plan"),
    Category.NETWORK: gettext_lazy("my support network"),
    Category.MEASURES: gettext_lazy("my answers to measures"),
    Category.PULSE: gettext_lazy("how walking together feels to me"),
    Category.AGREEMENT: gettext_lazy("our working agreement"),
    Category.MEETINGS: gettext_lazy("our meetings and notes"),
    Category.TRANSCRIPT: gettext_lazy("the words of our talks, for the mirror"),
}
# Said to the person.
YOUR_CATEGORIES = {
    Category.MEANING: gettext_lazy("what recovery means to you"),
    Category.GOALS: gettext_lazy("your goals and steps"),
    Category.STRENGTHS: gettext_lazy("your strengths"),
    Category.CHECK_INS: gettext_lazy("how you are"),
    Category.HARD_DAY: gettext_lazy("your plan for a hard day"),
    Category.STORY: gettext_lazy("your story"),
    Category.VALUES: gettext_lazy("your values and dreams"),
    Category.WINS: gettext_lazy("your wins and setbacks"),
    Category.WELLNESS: gettext_lazy("your wellness plan"),
    Category.NETWORK: gettext_lazy("your support network"),
    Category.MEASURES: gettext_lazy("your answers to measures"),
    Category.PULSE: gettext_lazy("how walking together feels to you"),
    Category.AGREEMENT: gettext_lazy("your working agreement"),
    Category.MEETINGS: gettext_lazy("your meetings and notes"),
    Category.TRANSCRIPT: gettext_lazy("the words of your talks, for the mirror"),
}
# Said of somebody to whom they let it see.
THEIR_CATEGORIES = {
    Category.MEANING: gettext_lazy("what recovery means to them"),
    Category.GOALS: gettext_lazy("goals and steps"),
    Category.STRENGTHS: gettext_lazy("strengths"),
    Category.CHECK_INS: gettext_lazy("how they are"),
    Category.HARD_DAY: gettext_lazy("the plan for a hard day"),
    Category.STORY: gettext_lazy("the story"),
    Category.VALUES: gettext_lazy("values and dreams"),
    Category.WINS: gettext_lazy("wins and setbacks"),
    Category.WELLNESS: gettext_lazy("the wellness plan"),
    Category.NETWORK: gettext_lazy("the support network"),
    Category.MEASURES: gettext_lazy("answers to measures"),
}

# What is decided on a page of its own: transcripts by an agreement, and what stays between two where it is written.
SHARED_ELSEWHERE = (*BY_TWO, *BETWEEN_TWO)
# What can be let see as a whole kind.
AS_A_KIND = tuple(c for c in Category if c not in (*SHARED_ELSEWHERE, *CHOSEN_EACH))


def listed(parts: Sequence[str]) -> str:
    """Return words as a list is spoken: "a", "a and b", "a, b and c". In Spanish "y" becomes "e" before an i."""
    if len(parts) < 2:
        return "".join(parts)
    *most, last = parts
    some = ", ".join(most)
    if last.casefold().startswith(("i", "hi")) and not last.casefold().startswith(("hie", "ia", "io")):
        return pgettext("the last word begins with the sound of i", "%(some)s and %(last)s") % {"some": some, "last": last}
    return _("%(some)s and %(last)s") % {"some": some, "last": last}


def sentence(text: str) -> str:
    """Return text with its first letter large."""
    return text[:1].upper() + text[1:]
