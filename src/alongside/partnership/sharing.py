"""What walking together lets the specialist see, in words: said before anybody answers, and kept with the consent."""

from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.consent import items
from alongside.consent.rules import DEFAULT_LASTS, WITHIN_PARTNERSHIP, Category
from alongside.consent.wording import CATEGORIES, listed, sentence
from alongside.kernel.clock import now
from alongside.partnership.rules.sharing import Sharing
from alongside.ui.dates import plain_day

SHARED = {
    Category.AGREEMENT: gettext_lazy("the working agreement"),
    Category.MEETINGS: gettext_lazy("meetings and the notes you write together"),
    Category.MEANING: gettext_lazy("what recovery means to you"),
    Category.GOALS: gettext_lazy("your goals"),
    Category.STRENGTHS: gettext_lazy("your strengths"),
}

# What goes by the same words between any two, and is another thing between the person and whoever walks on with them.
TO_COME = {
    Category.AGREEMENT: gettext_lazy("the agreement that the two of us will write"),
    Category.MEETINGS: gettext_lazy("the meetings that the two of us will have, with their notes"),
}

# What a person can let somebody see who covers: what is on their journey, and nothing of what was between two.
MAY_COVER = (
    Category.MEANING, Category.GOALS, Category.STRENGTHS, Category.CHECK_INS, Category.HARD_DAY, Category.WELLNESS,
    Category.NETWORK, Category.VALUES, Category.STORY, Category.WINS,
)  # fmt: skip


def kind_to_come(category: Category) -> str:
    """Return what a kind is called that a person lets somebody see who is to walk with them, in the person's voice."""
    return str(TO_COME.get(category, CATEGORIES[category]))


def coverable() -> list[Category]:
    """Return those kinds of which there are any items in this programme's rooms."""
    return [category for category in MAY_COVER if items.known(category)]


def purpose_of_cover(absent: str) -> str:
    """Return the purpose that a consent for a cover carries, in the language that is switched on."""
    return _("Cover while %(specialist)s is away") % {"specialist": absent}


def purpose_of_walking(specialist: str) -> str:
    """Return the purpose that the consent carries, in the language that is switched on."""
    return _("So that %(specialist)s can walk alongside me.") % {"specialist": specialist}


def what_could_be_seen(person: str) -> str:
    """Return the same in one sentence that both may read, with until when."""
    seen = _(
        "The working agreement, meetings and their notes, what recovery means to %(person)s, goals and strengths. "
        "Until %(day)s. %(person)s can stop any of it at any time."
    )
    return seen % {"person": person, "day": plain_day(shared_until())}


def what_was_chosen(own: Sharing) -> str:
    """Return what a person chose to let the other see, in their voice, with what for and until when."""
    if not own.kinds:
        return _("Nothing yet.")
    kinds = sentence(listed([kind_to_come(Category(kind)) for kind in own.kinds]))
    return _("“%(kinds)s”. What for: %(purpose)s Until %(day)s.") % {
        "kinds": kinds,
        "purpose": own.purpose if own.purpose.endswith((".", "!", "?", "…")) else f"{own.purpose}.",
        "day": plain_day(own.until),
    }


def what_is_shared() -> list[str]:
    """Return what the specialist would be able to see, one short phrase each, spoken to the person."""
    return [str(SHARED[category]) for category in WITHIN_PARTNERSHIP]


def shared_until() -> datetime:
    """Return until when that would hold, if both said yes now."""
    return now() + DEFAULT_LASTS
