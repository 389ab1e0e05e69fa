"""Back Porch's own questions, and what some people answered to them over the months."""

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from alongside.cli.cast.telling import Telling
from alongside.consent.actions import choose_audience
from alongside.consent.rules import Audience
from alongside.fhir.loading import load
from alongside.journey.actions import measures as answering
from alongside.measures import actions
from alongside.measures.access import measures_in
from alongside.measures.models import Measure
from alongside.measures.rules.shape import Answer

HERE = Path(__file__).parent
FORM, RULES = HERE / "our_own_questions.json", HERE / "our_own_questions.rules.json"
CHOICES = ("up", "sleep", "people", "decide", "alone", "helps")
SINCE = 190  # how many days ago the programme took its questions up


@dataclass(frozen=True)
class Sheet:
    """One evening's answers: a digit from 1 to 5 for each of the six choices, a dash for one that was left open."""

    day: int
    chosen: str
    words: str = ""
    shown: bool = False

    def answers(self) -> dict[str, list[Answer]]:
        """Return the answers as they are kept: an option's key counts from 0."""
        found: dict[str, list[Answer]] = {
            link: [str(int(digit) - 1)] for link, digit in zip(CHOICES, self.chosen, strict=True) if digit != "-"
        }
        return found | ({"less-alone": [self.words]} if self.words else {})


SHEETS = {
    "maya": (
        Sheet(132, "122242", "Somebody who does not look at me as if I might break."),
        Sheet(92, "23-343"),
        Sheet(48, "333433", shown=True),
        Sheet(9, "434424", shown=True),
    ),
    "alma": (
        Sheet(98, "221341", "Que mis hijas se quedaran un rato más en la mesa."),
        Sheet(66, "332432"),
        Sheet(36, "333533", shown=True),
        Sheet(6, "433524", shown=True),
    ),
    "wes": (Sheet(40, "22-333"),),
}
BEGUN = {"tariq": (3, "3-4---")}
OFFERED = {
    "jonah": (
        "dana",
        2,
        "Before our next talk, or never",
        "You asked how one would notice that things move. This is one way, and yours alone.",
    )
}


def measure(telling: Telling) -> None:
    """Tell how the programme's own questions came to be used, and who answered them when."""
    telling.then(SINCE, 11, partial(_lay_out, telling))
    for person, sheets in SHEETS.items():
        for sheet in sheets:
            telling.then(sheet.day, 20.5, partial(_answer, telling, person, sheet))
    for person, (day, chosen) in BEGUN.items():
        telling.then(day, 21, partial(_begin, telling, person, Sheet(day, chosen)))
    for person, (specialist, day, when, reason) in OFFERED.items():
        telling.then(day, 16, partial(_offer, telling, person, specialist, when, reason))


def _lay_out(telling: Telling) -> None:
    alex = telling.viewer("alex", "administrator")
    found = actions.load(alex, telling.programme, load(FORM.read_bytes(), RULES.read_bytes()))
    until = (telling.today + timedelta(days=400)).date()
    evidence = "We wrote them ourselves, in the small room, in January. The minutes hang on the fridge."
    actions.record_right(alex, found, given_by="The people of Back Porch", until=until, evidence=evidence)
    actions.open_measure(alex, found)


def _ours(telling: Telling) -> Measure:
    return measures_in(telling.programme)[0].measure


def _answer(telling: Telling, person: str, sheet: Sheet) -> None:
    viewer = telling.viewer(person, "person")
    language = viewer.account.language
    begun = answering.begin(viewer, _ours(telling), language=language)
    finished = answering.finish(viewer, begun, sheet.answers(), language)
    if sheet.shown:
        choose_audience(viewer, finished, Audience.MY_SPECIALIST)


def _begin(telling: Telling, person: str, sheet: Sheet) -> None:
    viewer = telling.viewer(person, "person")
    begun = answering.begin(viewer, _ours(telling), language=viewer.account.language)
    answering.keep(viewer, begun, sheet.answers(), viewer.account.language)


def _offer(telling: Telling, person: str, specialist: str, when: str, reason: str) -> None:
    viewer = telling.viewer(specialist, "specialist")
    answering.offer_measure(viewer, telling.accounts[person].id, _ours(telling), when=when, reason=reason)
