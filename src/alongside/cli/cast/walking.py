"""How two find each other and write their working agreement."""

from django.utils import translation

from alongside.cli.cast.story import Walk
from alongside.cli.cast.telling import Telling
from alongside.decisions.access import waiting_for
from alongside.decisions.actions import accept, adapt
from alongside.partnership.actions import Draft, offer_clause, offer_clauses, offer_to_walk
from alongside.partnership.models import CLAUSE, FORM
from alongside.partnership.starter import starter_clauses
from alongside.programme.viewer import Viewer

OTHER = {"person": "specialist", "specialist": "person"}


def meet(telling: Telling, walk: Walk) -> None:
    """One asks to walk together; the other says yes two days later."""
    keys = {"person": walk.person, "specialist": walk.specialist}
    answers = OTHER[walk.asked_by]

    def ask() -> None:
        asker = telling.viewer(keys[walk.asked_by], walk.asked_by)
        offer_to_walk(asker, telling.memberships[keys[answers], answers], walk.note)

    def answer() -> None:
        viewer = telling.viewer(keys[answers], answers)
        for offer in waiting_for(viewer).filter(kind=FORM, offered_by=telling.accounts[keys[walk.asked_by]]):
            accept(viewer, offer)

    telling.then(walk.began + 2, 15, ask)
    telling.then(walk.began, 10, answer)


def agree(telling: Telling, walk: Walk) -> None:
    """The specialist offers the starter, clause by clause; the person puts some in their own words."""

    def offer_all() -> None:
        person, specialist, partnership = telling.together(walk)
        with translation.override(telling.language_of(walk)):
            texts = {key: text for key, (_, text) in starter_clauses(person.name, specialist.name).items()}
        offer_clauses(specialist, partnership, texts)

    def answer_all() -> None:
        person, _, partnership = telling.together(walk)
        for offer in list(waiting_for(person).filter(kind=CLAUSE, space=partnership.id)):
            own = walk.clauses.get(offer.words["key"])
            if own:
                adapt(person, offer, {**offer.words, "text": own})
            else:
                accept(person, offer)

    telling.then(walk.began - 5, 15, offer_all)
    telling.then(walk.began - 6, 18, answer_all)
    telling.then(walk.began - 7, 10, lambda: _accept_counters(telling, walk))
    if walk.clause_waits:
        telling.then(1, 17, lambda: _offer_a_change(telling, walk))


def _accept_counters(telling: Telling, walk: Walk) -> None:
    _, specialist, partnership = telling.together(walk)
    for offer in list(waiting_for(specialist).filter(kind=CLAUSE, space=partnership.id)):
        accept(specialist, offer)


def _offer_a_change(telling: Telling, walk: Walk) -> None:
    if walk.clause_waits is None:
        return
    key, text, reason = walk.clause_waits
    _, specialist, partnership = telling.together(walk)
    offer_clause(specialist, partnership, Draft(text, key=key), reason)


def sides(telling: Telling, walk: Walk) -> dict[str, Viewer]:
    """Return both sides of a walk by role."""
    person, specialist, _ = telling.together(walk)
    return {"person": person, "specialist": specialist}
