"""What a specialist hears in a turn does not contradict itself; what was kept before that was asked stays as it is."""

import pytest
from django.urls import reverse

from alongside.listening import ReadTurn
from alongside.listening.reading import Behaviour
from alongside.mirror import actions, rules
from alongside.mirror.correcting import CorrectionForm
from alongside.mirror.tests.conftest import stands

PAIRS = [
    ({"open_question", "closed_question"}, "“an open question” and “a closed question” exclude each other"),
    (
        {"advice_with_permission", "advice_without_permission"},
        "“advice, asked first” and “advice without asking first” exclude each other",
    ),
]


def address(reading):
    return reverse("reading_turn", args=[reading.id, 1])


@pytest.mark.parametrize(("codes", "says"), PAIRS)
def test_two_that_exclude_each_other_are_named_and_nothing_is_lost(cast, reading, codes, says):
    browser = cast.client("dana")
    browser.post(address(reading), {"codes": ["affirmation"]})
    page = browser.post(address(reading), {"codes": [*codes, "compassion"]}).content.decode()
    assert says in page
    for code in (*codes, "compassion"):
        assert f'value="{code}" id' in page
    assert page.count("checked") == 3
    assert stands(reading).tags == {0: frozenset({"affirmation"})}  # what stood still stands


def test_each_two_are_said(cast, reading):
    page = cast.client("dana").post(address(reading), {"codes": sorted(PAIRS[0][0] | PAIRS[1][0])}).content.decode()
    assert all(says in page for _, says in PAIRS)


def test_in_spanish_the_two_are_named_in_spanish(cast, reading):
    cast.dana.language = "es"
    cast.dana.save()
    page = cast.client("dana").post(address(reading), {"codes": ["open_question", "closed_question"]}).content.decode()
    said = page.split("data-problems", 1)[1].split("</ul>", 1)[0]
    assert "una pregunta abierta" in said
    assert "una pregunta cerrada" in said


@pytest.mark.parametrize(("codes", "_says"), PAIRS)
def test_no_other_way_leads_to_it(cast, reading, codes, _says):
    with pytest.raises(actions.Contradicts):
        actions.correct(cast.viewer("dana"), reading, 0, frozenset(codes))
    assert stands(reading) == rules.Corrections()


def test_what_was_kept_before_is_still_shown_and_can_be_taken_back(cast, reading):
    reading.corrected = rules.as_text(rules.Corrections({0: frozenset({"closed_question", "open_question"})}))
    reading.save()
    browser = cast.client("dana")
    page = browser.get(address(reading)).content.decode()
    assert page.count("checked") == 2
    assert browser.get(reverse("reading", args=[reading.id])).status_code == 200
    assert "closed_question open_question" in browser.get(reverse("reading_scenes", args=[reading.id])).content.decode()
    browser.post(address(reading), {"back": "1"})
    assert stands(reading) == rules.Corrections()


def test_where_the_mirror_heard_two_that_exclude_each_other_the_surer_is_chosen():
    heard = (
        Behaviour("open_question", 0.8, ((0, 4),)),
        Behaviour("closed_question", 0.6, ((5, 9),)),
        Behaviour("affirmation", 0.6, ((0, 9),)),
    )
    turn = ReadTurn(0, "specialist", "Dana", "How was it? Good?", main="question", behaviours=heard)
    assert CorrectionForm(None, turn=turn, seen="")["codes"].initial == ["affirmation", "open_question"]
