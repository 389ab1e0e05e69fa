"""A programme with one small measure that its people can answer."""

from datetime import timedelta

import pytest

from alongside.kernel.clock import now
from alongside.measures import actions
from alongside.measures.models import Measure
from alongside.measures.tests.forms import choice, definition, question, when

SMALL = (
    choice("a"), choice("b"), choice("c"),
    question("why", "text", enableWhen=[when("c", "=", answerCoding={"code": "5"})]),
    question("many", "choice", repeats=True, answerOption=[{"valueString": "tea"}, {"valueString": "walks"}]),
    question("day", "date"), question("yes", "boolean", required=True), question("half", "decimal"), question("whole", "integer"),
    question("names", "string", repeats=True),
)  # fmt: skip
RULE = "sum:items=a,b,c;reversed=b;missing=1;title=All together"


def bring(viewer, programme, *, days: int = 30, title: str = "Small questions", opened: bool = True, items=SMALL) -> Measure:
    """Load a small measure, put its right on record, and open it."""
    found = actions.load(viewer, programme, definition(*items, lines=(RULE,), title=title, copyright="Ours, freely given."))
    if days:
        until = (now() + timedelta(days=days)).date()
        actions.record_right(viewer, found, given_by="We wrote it", until=until, evidence="The minutes of May.")
    if opened:
        actions.open_measure(viewer, found)
    return Measure.objects.get(pk=found.pk)


@pytest.fixture
def alex(cast):
    return cast.viewer("alex")


@pytest.fixture
def measure(cast, alex):
    return bring(alex, cast.programme)
