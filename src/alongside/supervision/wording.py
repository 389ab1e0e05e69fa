"""What the room calls things, in the reader's language."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.supervision.rules import Boundary, Kind, Prompt, Side, Standing

PROMPTS = {
    Prompt.STAYED: gettext_lazy("What stayed with me?"),
    Prompt.TALKED: gettext_lazy("Where did I talk more than I listened?"),
    Prompt.MINE: gettext_lazy("What of mine was in the room?"),
    Prompt.GLAD: gettext_lazy("What was I glad to see?"),
    Prompt.PULLED: gettext_lazy("Where did I want to carry what is not mine?"),
    Prompt.UNSAID: gettext_lazy("What did I leave unsaid, and was that right?"),
}
"""Ways to begin a note, in words of our own."""

STARTERS = {
    Side.GIVES: (
        gettext_lazy("rested"),
        gettext_lazy("fed, sitting down"),
        gettext_lazy("outside today"),
        gettext_lazy("somebody listened to me"),
        gettext_lazy("glad of this work"),
        gettext_lazy("my own recovery has room"),
    ),
    Side.WEIGHS: (
        gettext_lazy("tired all the way through"),
        gettext_lazy("carrying more than mine"),
        gettext_lazy("no pause between two talks"),
        gettext_lazy("alone with it"),
        gettext_lazy("awake with it at night"),
        gettext_lazy("an old story of mine is stirred up"),
    ),
}
"""What anybody finds to tap, in words of our own: no questionnaire, nothing to add up."""

BOUNDARIES = {
    Boundary.GIFT: gettext_lazy("A gift"),
    Boundary.OUTSIDE: gettext_lazy("Meeting by chance, or outside our meetings"),
    Boundary.DUAL: gettext_lazy("We know each other from somewhere else, too"),
    Boundary.MONEY: gettext_lazy("Money, or lending something"),
    Boundary.SOCIAL: gettext_lazy("Social media, or my own number"),
    Boundary.OTHER: gettext_lazy("Something else"),
}

KINDS = {
    Kind.NOTE: gettext_lazy("From my journal"),
    Kind.CHECK: gettext_lazy("How I am"),
    Kind.BOUNDARY: gettext_lazy("From my boundary log"),
    Kind.READING: gettext_lazy("From a look into my mirror"),
}

BROUGHT = {
    Kind.NOTE: gettext_lazy("From their journal"),
    Kind.CHECK: gettext_lazy("How they are"),
    Kind.BOUNDARY: gettext_lazy("From their boundary log"),
    Kind.READING: gettext_lazy("From a look into their mirror: their own part, in the words that they chose"),
}


def stands(standing: Standing, name: str) -> str:
    """Say how something stands on its way to a supervisor of that name."""
    return {
        Standing.PREPARED: _("Prepared for %(name)s. Nobody but you sees it yet."),
        Standing.BROUGHT: _("With %(name)s."),
        Standing.TALKED: _("With %(name)s, and talked about."),
        Standing.TAKEN_BACK: _("Taken back from %(name)s. Only you see it."),
    }[standing] % {"name": name}
