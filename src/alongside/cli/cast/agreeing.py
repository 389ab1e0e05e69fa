"""How an agreement lived on: words that changed, words that were not taken, looks at it, and how often the two look."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import uuid5

from alongside.cli.cast.story import Walk
from alongside.cli.cast.telling import Telling
from alongside.cli.cast.walking import OTHER, sides
from alongside.decisions.actions import accept, adapt, decline
from alongside.decisions.models import Offer
from alongside.partnership.actions import Draft, offer_clause
from alongside.partnership.actions import review as looking
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer

DAY_TO_ANSWER, EVENING = 17.5, 20.5


@dataclass(frozen=True)
class Change:
    """Other words for a starter clause, offered so many days ago. `instead`: what the other made of them; `no`: not for me."""

    day: int
    by: str
    key: str
    text: str
    reason: str = ""
    instead: str = ""
    no: bool = False


@dataclass(frozen=True)
class Looked:
    """The two looked so many days ago and left it as it is; `waits` when the other has not answered yet."""

    day: int
    by: str
    noticed: str = ""
    waits: bool = False


@dataclass(frozen=True)
class Lived:
    """What became of one agreement. `rhythm`: how many days ago, who offered, how many months, why."""

    rhythm: tuple[int, str, int, str]
    changes: tuple[Change, ...] = ()
    looks: tuple[Looked, ...] = ()


LIVED: dict[str, Lived] = {
    "maya": Lived(
        (132, "specialist", 2, "It is young. I would rather look early than find out late."),
        changes=(
            Change(96, "specialist", "talk", "We listen first. Dana asks before giving advice, every time. Either of us may say “not today”.",
                   "I gave you advice on Tuesday without asking. I want it written down that I ask.",
                   instead="We listen first. Dana asks before giving advice, every time. Either of us may say “not today”, and nobody "
                   "has to say why."),
            Change(61, "person", "away", "Dana says a week ahead when she is away. For a week nobody else is needed. For longer, we choose somebody together.",
                   "Noor was kind, but I had nothing to say to her."),
            Change(33, "specialist", "do", "Maya sends a line each evening.", "It helped me, once.", no=True),
        ),
        looks=(Looked(30, "person", "I read it on the bus and nothing in it made me roll my eyes."),),
    ),
    "alma": Lived(
        (88, "person", 3, "Con las estaciones. Así me acuerdo."),
        changes=(
            Change(44, "person", "reach", "Alma escribe cuando quiere, también de noche. Inés contesta al día siguiente antes de mediodía.",
                   "De noche escribo mejor, y no espero respuesta."),
        ),
        looks=(Looked(2, "specialist", "Lo leí despacio. Sigue siendo nuestro.", waits=True),),
    ),
}  # fmt: skip


def live_on(telling: Telling, walk: Walk) -> None:
    """Tell what became of a walk's agreement."""
    lived = LIVED.get(walk.person)
    if lived is None:
        return
    day, by, months, reason = lived.rhythm
    _offered(telling, walk, (day, by), lambda one, both: looking.offer_rhythm(one, both, months, reason), accept)
    for change in lived.changes:
        _offered(telling, walk, (change.day, change.by), partial(_offer, change), partial(_answer, change))
        if change.instead:
            telling.then(change.day - 2, DAY_TO_ANSWER, partial(_take, telling, walk, change))
    for look in lived.looks:
        _offered(telling, walk, (look.day, look.by), partial(_leave, look), None if look.waits else accept)


def _offered(
    telling: Telling, walk: Walk, when: tuple[int, str], offer: Callable[[Viewer, Partnership], Offer],
    answer: Callable[[Viewer, Offer], object] | None,
) -> None:  # fmt: skip
    """Let one offer something in the evening, and the other answer it on the next day."""
    day, by = when
    made: list[Offer] = []
    telling.then(day, EVENING, lambda: made.append(offer(sides(telling, walk)[by], telling.together(walk)[2])))
    if answer:
        telling.then(day - 1, DAY_TO_ANSWER, lambda: answer(sides(telling, walk)[OTHER[by]], made[0]))


def _offer(change: Change, one: Viewer, partnership: Partnership) -> Offer:
    draft = Draft(change.text, key=change.key, clause=uuid5(partnership.id, change.key))
    return offer_clause(one, partnership, draft, change.reason)


def _leave(look: Looked, one: Viewer, partnership: Partnership) -> Offer:
    return looking.offer_as_it_is(one, partnership, look.noticed)


def _answer(change: Change, other: Viewer, offer: Offer) -> None:
    if change.no:
        decline(other, offer)
    elif change.instead:
        adapt(other, offer, {**offer.words, "text": change.instead})
    else:
        accept(other, offer)


def _take(telling: Telling, walk: Walk, change: Change) -> None:
    both = sides(telling, walk)
    offer = Offer.objects.get(kind="partnership.clause", space=telling.together(walk)[2].id, state="waiting",
                              offered_by=both[OTHER[change.by]].account, answers__offered_by=both[change.by].account)  # fmt: skip
    accept(both[change.by], offer)
