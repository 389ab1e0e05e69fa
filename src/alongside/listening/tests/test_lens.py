"""The wording and role lens: what it remarks on and, as much, what it leaves alone."""

import time
from itertools import pairwise

import pytest

from alongside.listening import lens

REMARKED = [
    "He is an addict.",
    "Her urine test came back dirty.",
    "He has been clean for six months.",
    "She suffers from depression.",
    "He refuses to go.",
    "He committed suicide.",
    "My client was late.",
    "I think she has bipolar disorder.",
    "I told him to stop taking his medication.",
    "She must attend the groups.",
]
FINE = [
    "The kitchen is clean.",
    "We got the house clean for the party.",
    "She said “I am an addict” and laughed.",
    'She wrote "my client refuses to go".',
    "Maya said she has depression.",
    "The doctor told him to lower the dose of his medication.",
    "Alcoholics Anonymous meets on Monday.",
    "It was a crazy busy week.",
    "Her judge said she must attend the groups.",
    "In that case, call me.",
    "> My client was late.",
]
REMARKED_ES = [
    "Es un adicto.",
    "Su prueba salió sucia.",
    "Lleva seis meses limpio.",
    "Sufre de depresión.",
    "Creo que tiene depresión.",
]
FINE_ES = ["La cocina está limpia.", "Dijo: «soy adicta».", "Su doctora dijo que tiene depresión.", "En todo caso, me llama."]


@pytest.mark.parametrize(("text", "lang"), [*((text, "en") for text in REMARKED), *((text, "es") for text in REMARKED_ES)])
def test_it_remarks(text: str, lang: str) -> None:
    remarks = lens(text, lang=lang)
    assert remarks
    for remark in remarks:
        assert text[remark.start : remark.end] == remark.words
        assert remark.reason
        assert remark.alternatives


@pytest.mark.parametrize(("text", "lang"), [*((text, "en") for text in FINE), *((text, "es") for text in FINE_ES)])
def test_it_leaves_alone(text: str, lang: str) -> None:
    assert lens(text, lang=lang) == []


def test_the_role_lens_says_so() -> None:
    assert lens("I think she has bipolar disorder.")[0].kind == "role"
    assert lens("He is an addict.")[0].kind == "wording"


def test_remarks_never_overlap() -> None:
    remarks = lens("The addict, a drug addict and former addict, is an alcoholic who refuses to refuse treatment.")
    assert all(first.end <= second.start for first, second in pairwise(remarks))


def test_many_quotations_cost_little_more_each() -> None:
    def cost(times: int) -> float:
        started = time.process_time()
        lens('he is an addict. " ' * times)
        return time.process_time() - started

    # The least of several: whatever else the machine does can only add to it.
    small = max(min(cost(500) for _ in range(5)), 0.002)
    assert min(cost(3000) for _ in range(5)) < 18 * small
