"""Jonah and Noor, who walked together through a summer and ended well, before Jonah asked Dana."""

from alongside.cli.cast.story import Talk, Walk
from alongside.cli.cast.talking import talk
from alongside.cli.cast.telling import Telling
from alongside.cli.cast.walking import agree, meet
from alongside.decisions.access import waiting_for
from alongside.decisions.actions import accept
from alongside.partnership.actions import end
from alongside.partnership.actions import ending as verbs
from alongside.partnership.models import ENDING
from alongside.partnership.rules.ending import Proposal

SUMMER = Walk(
    "jonah", "noor", began=188,
    note="My brother says you walk and don't talk much. That would suit me.",
    talks=(
        Talk(181, 17, "in_person", "The canal, by the lock", "", (("person", "My brother's couch"),), "We walked to the second lock. I said the couch thing.",
             "He named the couch and then an engine. I liked the engine."),
        Talk(160, 17, "in_person", "The canal, by the lock", "", (("person", "Sleep"),), "Slept four nights at my own place.", "Four nights. He counted them, I did not."),
        Talk(139, 17, "in_person", "The canal, by the lock", "", (("specialist", "My hours from August"),), "She told me herself, and early. That is rare.",
             "From August I only have mornings, and he works then. I said it as soon as I knew."),
        Talk(127, 17, "in_person", "The canal, all the way to the mill", "", (("person", "The last walk"),), "All the way to the mill. We did not hurry.",
             "We walked the whole canal. He told me what he takes with him, and I told him too."),
    ),
)  # fmt: skip

PLAN = "Walk the whole canal once, to the mill. Bring something to eat. Say what each of us takes along."
REASON = "From August I have only mornings, and you work then. I would rather end well than fade out."
JONAH = (
    "I can be quiet next to somebody and it is not strange. Four nights at my own place became all of them. I learned to say a "
    "thing on the way back, when nobody has to look at anybody.",
    "I still want to finish school. I will ask Sam who is patient on the phone. I keep walking on Thursdays, by myself for now.",
)
NOOR = (
    "Jonah showed me how much can be said in two sentences. I came tired on many Thursdays and went home lighter.",
    "I bring back the lock key for his brother. If we meet at the canal I say hello, and no more than that unless he wants more.",
)


def end_well(telling: Telling) -> None:
    """Let the two find each other, walk, plan their ending and end it."""
    meet(telling, SUMMER)
    agree(telling, SUMMER)
    talk(telling, SUMMER)
    telling.then(138, 19, lambda: _offer(telling))
    telling.then(137, 8, lambda: _say_yes(telling))
    telling.then(126, 19, lambda: _write(telling, "specialist"))
    telling.then(126, 21, lambda: _write(telling, "person"))
    telling.then(125, 18, lambda: _end(telling))


def _offer(telling: Telling) -> None:
    _, specialist, partnership = telling.together(SUMMER)
    by = telling.day_and_hour(125, 12).date()
    verbs.offer_ending(specialist, partnership, Proposal(by, PLAN), REASON)


def _say_yes(telling: Telling) -> None:
    person, _, partnership = telling.together(SUMMER)
    for offer in list(waiting_for(person).filter(kind=ENDING, space=partnership.id)):
        accept(person, offer)


def _write(telling: Telling, role: str) -> None:
    person, specialist, partnership = telling.together(SUMMER)
    viewer, words = (person, JONAH) if role == "person" else (specialist, NOOR)
    verbs.write_words(viewer, partnership, *words, None)


def _end(telling: Telling) -> None:
    person, _, partnership = telling.together(SUMMER)
    end(person, partnership)
