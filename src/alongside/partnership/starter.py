"""The clauses that a working agreement can start from, in words that each pair makes its own.

The texts are suggestions: they carry what a recovery support relationship stands on (a professional and supportive
bond within boundaries, decided together), and each is offered, changed or left out by the two.
"""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from alongside.partnership.rules import STARTER

TITLES = {
    "purpose": gettext_noop("What we are for"),
    "talk": gettext_noop("How we talk with each other"),
    "reach": gettext_noop("When %(specialist)s can be reached"),
    "private": gettext_noop("What stays between us, and its limits"),
    "do": gettext_noop("What we do, and what we don’t"),
    "hard_day": gettext_noop("On a hard day"),
    "away": gettext_noop("When %(specialist)s is away"),
    "ending": gettext_noop("How we end"),
}
TEXTS = {
    "purpose": gettext_noop(
        "We meet so that %(person)s can move toward the life that %(person)s wants, in %(person)s’s own way and at "
        "%(person)s’s own speed. %(specialist)s brings what they have lived and learned. %(person)s decides."
    ),
    "talk": gettext_noop(
        "We talk as equals. %(specialist)s listens more than they talk, and asks before giving an idea. "
        "We say plainly what we need.\n\nIf something hurts or feels off, either of us may say so, and we put it right together."
    ),
    "reach": gettext_noop(
        "Calls and texts on weekdays, 9 am to 5 pm. %(specialist)s answers by the next workday. "
        "Outside those hours %(specialist)s does not answer, and that is not a sign of anything."
    ),
    "private": gettext_noop(
        "What %(person)s says here stays here. %(person)s chooses what %(specialist)s can see, and can stop it at any time.\n\n"
        "There are limits. If someone’s life is in danger, or a child or an older adult is being hurt, %(specialist)s has to "
        "get help. When it can be done safely, %(specialist)s tells %(person)s first and we do it together."
    ),
    "do": gettext_noop(
        "%(specialist)s listens, asks, and helps find people and places. %(specialist)s does not diagnose, plan treatment, "
        "lend money, or check up on %(person)s.\n\nWe are not dating, and we do no business with each other. "
        "Either of us can say “not today” without a reason."
    ),
    "hard_day": gettext_noop(
        "%(person)s opens their own plan first, then calls one of the people in it. Then 988, at any hour. "
        "%(specialist)s is not on call, and says so, so that nobody waits for a message that cannot come.\n\n"
        "Afterward we talk about it, if %(person)s wants to."
    ),
    "away": gettext_noop(
        "%(specialist)s says so ahead of time, with the day they come back. If we want somebody to step in, we choose that "
        "person together, and %(person)s decides what they may see."
    ),
    "ending": gettext_noop(
        "Either of us can end this. When one of us feels that it is time, we say so, and if we can, we meet twice more to look "
        "back and look ahead. When we part, any transcripts of our talks are deleted, with what was read from them. "
        "%(person)s keeps everything else that was written here."
    ),
}


def title_of(key: str, own_title: str, specialist: str) -> str:
    """Return a clause's title for showing: the starter's in the reader's language, or the two's own."""
    return _(TITLES[key]) % {"specialist": specialist} if key in TITLES else own_title


def starter_clauses(person: str, specialist: str) -> dict[str, tuple[str, str]]:
    """Return the starter's clauses by key: the title and a text with both names in it, in the language switched on."""
    both = {"person": person, "specialist": specialist}
    return {key: (_(TITLES[key]) % both, _(TEXTS[key]) % both) for key in STARTER}
