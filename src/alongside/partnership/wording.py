"""How walking together feels, in words: what is asked of each side, what a place on a line says, how one could begin.

All of it is our own. Nothing here is added up, and no word stands for more than the one line it is on.
"""

from collections.abc import Iterable

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from alongside.kernel.access import Who
from alongside.partnership.rules.picture import Place, Share
from alongside.partnership.rules.pulse import Question, Shows

# For each side the question, and the words at the two ends of its line.
QUESTIONS = {
    Who.PERSON: {
        Question.HEARD: (gettext_lazy("Did %(name)s hear what I meant?"), gettext_lazy("Went past me"), gettext_lazy("Every bit of it")),
        Question.RESPECTED: (gettext_lazy("How did we stand with each other?"), gettext_lazy("Above me"), gettext_lazy("Side by side")),
        Question.IN_CHARGE: (gettext_lazy("Who had the wheel of my recovery?"), gettext_lazy("Somebody else"), gettext_lazy("I did")),
        Question.HOPEFUL: (gettext_lazy("How does the road ahead look from here?"), gettext_lazy("I see no way"), gettext_lazy("I see a way")),
    },
    Who.SPECIALIST: {
        Question.HEARD: (gettext_lazy("Did I listen more than I talked?"), gettext_lazy("I filled the room"), gettext_lazy("I left room")),
        Question.RESPECTED: (gettext_lazy("How did I stand with %(name)s?"), gettext_lazy("Above"), gettext_lazy("Side by side")),
        Question.IN_CHARGE: (gettext_lazy("Who had the wheel?"), gettext_lazy("I took it"), gettext_lazy("%(name)s did")),
        Question.HOPEFUL: (gettext_lazy("How does our road ahead look to me?"), gettext_lazy("I see no way"), gettext_lazy("I see a way")),
    },
}  # fmt: skip
# The same, in a word or two, for lists and for the programme's picture.
ABOUT = {
    Question.HEARD: gettext_lazy("Being heard"),
    Question.RESPECTED: gettext_lazy("Standing side by side"),
    Question.IN_CHARGE: gettext_lazy("Having the wheel"),
    Question.HOPEFUL: gettext_lazy("Seeing a way ahead"),
}
# How one could begin to say something, for whoever noticed a dip of their own.
OPENINGS = {
    "last_time": gettext_lazy("I would like to say something about last time."),
    "heard": gettext_lazy("There was something I tried to say, and I think it went by. Can I try again?"),
    "respected": gettext_lazy("One thing you said stayed with me, and it did not sit well. Can we look at it?"),
    "in_charge": gettext_lazy("I would like to be the one who picks what we do next."),
    "hopeful": gettext_lazy("I left our talk heavier than I came. I would like you to know that."),
}
# How one could begin to listen, for whoever sees that something dipped for the other.
LISTENING = {
    "listen": gettext_lazy("I would like to hear how it was for you. I will listen, and I will not explain."),
    "missed": gettext_lazy("What did I miss last time?"),
    "different": gettext_lazy("What would you like me to do differently?"),
    "no_hurry": gettext_lazy("We can talk about how it is between us whenever you like, or not at all."),
}
SHARES = {Share.MOST: gettext_lazy("most"), Share.SOME: gettext_lazy("some"), Share.FEW: gettext_lazy("few or nobody")}
PLACES_OF_MANY = {
    Place.NEAR: gettext_lazy("Mostly so"),
    Place.BETWEEN: gettext_lazy("In between"),
    Place.FAR: gettext_lazy("Hardly so"),
}


def ends(side: Who, question: Question, name: str) -> tuple[str, str]:
    """Return the words at the two ends of a question's line."""
    _label, left, right = QUESTIONS[side][question]
    return str(left % {"name": name}), str(right % {"name": name})


def asked(side: Who, question: Question, name: str) -> str:
    """Return a question as it was asked of a side; `name` is the other's."""
    return str(QUESTIONS[side][question][0] % {"name": name})


def place_in_words(place: int, left: str, right: str) -> str:
    """Say where on a line of five places an answer lies, by the words at its ends."""
    return {
        1: left,
        2: _("closer to “%(end)s”") % {"end": left},
        3: pgettext("a place on a line", "in between"),
        4: _("closer to “%(end)s”") % {"end": right},
        5: right,
    }[place]


def shows_choices(other: str) -> tuple[list[tuple[str, str]], dict[str, str]]:
    """Return the three choices of what the other sees, and small words under each."""
    name = {"name": other}
    return [
        (Shows.NOTHING.value, _("Nothing")),
        (Shows.DIP.value, _("Only when it dips")),
        (Shows.ALL.value, _("All of it")),
    ], {
        Shows.NOTHING.value: _("Only you see it. %(name)s cannot tell that you said something.") % name,
        Shows.DIP.value: _("%(name)s is told that something is lower than usual for you. Not what, and not your words.") % name,
        Shows.ALL.value: _("%(name)s sees your four lines and your words.") % name,
    }  # fmt: skip


def openings(dipped: Iterable[Question]) -> list[tuple[str, str]]:
    """Return ways to begin, by their code: one for each question that dipped, and one that always fits."""
    wanted = {question.value for question in dipped}
    return [(code, str(text)) for code, text in OPENINGS.items() if code == "last_time" or code in wanted]


def opening(code: str) -> str:
    """Return the words of one way to begin, or nothing."""
    return str(OPENINGS.get(code) or LISTENING.get(code) or "")
