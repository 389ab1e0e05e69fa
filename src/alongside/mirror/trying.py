"""One thing to try next time, in words that can be made one's own."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from alongside.listening.reading import Reading
from alongside.mirror import rules
from alongside.mirror.rules import Idea

WORDS = {
    Idea.ASK_FIRST: (
        _("Before I share an idea, ask if it is wanted."),
        _("I have a thought about this. Would it help to hear it, or is it better to stay with yours?"),
    ),
    Idea.PAUSE: (
        _("After three sentences, stop and ask what the person makes of it."),
        _("I will stop here. What do you make of that?"),
    ),
    Idea.ONE_QUESTION: (
        _("After each answer, say back one thing before I ask the next."),
        _("So the evenings are the hard part …"),
    ),
    Idea.OPEN: (_("Begin one question with “what” or “how”."), _("What is that like for you?")),
    Idea.REFLECT: (_("When a wish comes up, say it back before anything else."), _("You would like things to be calmer.")),
    Idea.STEP_BACK: (
        _("When the person pulls back, stop and ask what would help now."),
        _("I think I went too fast. What would you like to talk about?"),
    ),
    Idea.OWN_WORRY: (
        _("Say a worry as my own, then ask what the person makes of it."),
        _("I notice that I worry about this. How is it for you?"),
    ),
    Idea.HURT_FIRST: (
        _("When something hurts, say that it sounds hard before I say anything else."),
        _("That sounds like a lot to carry. I am here."),
    ),
    Idea.HAND_BACK: (
        _("After a sentence or two about myself, hand the word back."),
        _("That was mine. What was it like for you?"),
    ),
    Idea.WHOSE_RULE: (
        _("When a rule comes up, say whose it is, and ask how I can stand beside the person with it."),
        _("That is the house’s rule, and not mine. What would help you with it?"),
    ),
    Idea.WHO_KNOWS: (
        _("When it is about medicine or a diagnosis, ask who could answer, and help to ask them."),
        _("That is a question for your doctor. Would you like to write it down together?"),
    ),
    Idea.ASK_PLAINLY: (
        _("When words about dying come up, ask plainly, and stay."),
        _("Are you thinking about ending your life? … I am here. Who else can be with us in this today?"),
    ),
    Idea.NOT_ALONE: (
        _("After words about dying, tell my supervisor the same day, and look after myself."),
        _("I asked, and I stayed. Now I need somebody to think this through with."),
    ),
    Idea.STAY: (_("Leave one more second of quiet before I speak."), _("Mm-hm. … And what else?")),
}
"""Of each idea what to try, and how it could sound. It names nobody: it comes back before the next meeting, with anyone."""


@dataclass(frozen=True)
class Suggestion:
    """One thing to try, and how it could sound."""

    title: str
    example: str


def suggestion(reading: Reading) -> Suggestion:
    """Return one idea for next time."""
    title, example = WORDS[rules.idea_from(reading)]
    return Suggestion(str(title), str(example))
