"""The wording and role lens: what it remarks on and, as much, what it leaves alone."""

import subprocess
import sys
import time
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from alongside.listening import lens
from alongside.listening.phrasebook import Phrasebook
from alongside.listening.phrases import wording
from alongside.listening.sentences import HEARD, sentences

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


def labelled(lang: str) -> list[tuple[str, str]]:
    """The development sentences, each with the kind of remark that is expected, or "" for silence."""
    lines = Path(__file__).with_name(f"lens_dev.{lang}.txt").read_text("utf-8").splitlines()
    silent = [("", line[2:]) for line in lines if line.startswith("- ")]
    return silent + [(kind, text) for kind, _, text in (line[2:].partition(" ") for line in lines if line.startswith("+ "))]


@pytest.mark.parametrize("kind", ["wording", "role"])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_it_hears_what_it_should(lang: str, kind: str) -> None:
    texts = [text for expected, text in labelled(lang) if expected == kind]
    missed = [text for text in texts if not lens(text, lang=lang)]
    assert len(texts) > 100
    assert len(missed) < 0.03 * len(texts), missed


@pytest.mark.parametrize("lang", ["en", "es"])
def test_it_is_silent_where_it_should_be(lang: str) -> None:
    texts = [text for expected, text in labelled(lang) if not expected]
    false = [text for text in texts if lens(text, lang=lang)]
    assert len(texts) > 250
    assert len(false) < 0.015 * len(texts), false


@pytest.mark.parametrize("lang", ["en", "es"])
def test_it_says_which_of_the_two_it_is(lang: str) -> None:
    remarked = [(kind, found) for kind, text in labelled(lang) if kind and (found := lens(text, lang=lang))]
    other = [found for kind, found in remarked if kind not in {remark.kind for remark in found}]
    assert len(other) < 0.02 * len(remarked), other


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_entry_has_a_reason_and_alternatives(lang: str) -> None:
    entries, reasons, openings, _ = wording(lang)
    assert openings.keys() == reasons.keys()
    assert all(openings.values())
    assert len({entry.key for entry in entries}) == len(entries)
    for entry in entries:
        assert reasons[entry.reason]
        assert 1 <= len(entry.alternatives) <= 2
        assert not any("{" in pattern or "||" in pattern for pattern in entry.patterns)


@pytest.mark.parametrize(
    ("text", "remarked"),
    [
        ("I was an addict.", False),
        ("She says she is an addict.", False),
        ("She told everybody in the group that she is an addict.", False),
        ("She says he is an addict.", True),
        ("I say he is an addict.", True),
        ("As an addict, I know.", False),
        ("Addicts like us know.", False),
        ("He hates the word addict.", False),
        ("She must attend the group.", True),
        ("She must attend the group, the judge said.", False),
        ("I said she must attend the group.", True),
        ("I told him that the court says he must attend.", False),
        ("Told him he must attend.", True),
        ("The Coalition for the Homeless is open.", False),
        ("The homeless are cold.", True),
        ("He is here (and he is an addict).", True),
        ("She wrote 'he is an addict' on it.", False),
        ("He’s an addict and he’s tired.", True),
    ],
)
def test_whose_words_they_are(text: str, remarked: bool) -> None:
    assert bool(lens(text)) is remarked


def test_an_article_fits_its_alternative() -> None:
    assert lens("He is an alcoholic.")[0].alternatives[0] == "a person with an alcohol use disorder"
    assert lens("El adicto llegó.", lang="es")[0].alternatives[0] == "la persona que consume"


def test_spanish_is_heard_without_accents_too() -> None:
    assert lens("Es alcoholico.", lang="es")
    assert lens("Esta esquizofrenica ya se fue.", lang="es")


@pytest.mark.parametrize(
    ("pattern", "text", "heard"),
    [
        ("is [ clean ] now", "he is clean now", "clean"),
        ("came|come back|in|again... dirty", "it came back in again dirty", "came back in again dirty"),
        ("came back|in... dirty", "it came dirty", "came dirty"),
        ("came back|in... dirty", "it came out dirty", ""),
    ],
)
def test_a_phrase_stands_among_others(pattern: str, text: str, heard: str) -> None:
    book = Phrasebook({"it": {1.0: (pattern,)}})
    sentence = sentences(text)[0]
    assert " ".join(" ".join(sentence.words[found.first : found.last + 1]) for found in book.hear(sentence)) == heard


def test_the_role_lens_says_so() -> None:
    assert lens("I think she has bipolar disorder.")[0].kind == "role"
    assert lens("He is an addict.")[0].kind == "wording"


@pytest.mark.parametrize(
    ("text", "lang", "role"),
    [
        ("You must call me every night.", "en", True),
        ("You don't have to call me.", "en", False),
        ("I will always be there for you, day and night.", "en", True),
        ("The line is there for you, day and night.", "en", False),
        ("Signed him up for the class without asking.", "en", True),
        ("He asked me to sign him up.", "en", False),
        ("You're not allowed to go.", "en", True),
        ("Are you not allowed to go?", "en", False),
        ("Tienes que obedecer.", "es", True),
        ("No tienes que contestar.", "es", False),
        ("Te voy a salvar de todo esto.", "es", True),
        ("Esto no te lo puedo arreglar.", "es", False),
        ("Lo inscribí sin preguntarle.", "es", True),
        ("Me pidió que lo inscribiera.", "es", False),
    ],
)
def test_orders_rescue_and_deciding_for_somebody(text: str, lang: str, role: bool) -> None:
    assert [remark.kind for remark in lens(text, lang=lang)][:1] == ["role"] * role


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
    assert any(cost(3000) < 18 * small for _ in range(5))


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ("she must attend the group and ", "en"),
        ("i told her that ", "en"),
        ("dijo que es un adicto y ", "es"),
        ("he is an addict. ", "en"),
        ("there is nobody home in there and ", "en"),
    ],
)
def test_a_note_of_the_same_again_and_again_costs_little_more_than_any_other(words: str, lang: str) -> None:
    size, usual = ordinary(lang)
    same = (words * HEARD)[:size]
    assert any(cost(same, lang) < 3 * usual for _ in range(3))


def cost(text: str, lang: str) -> float:
    started = time.process_time()
    lens(text, lang=lang)
    return time.process_time() - started


@cache
def ordinary(lang: str) -> tuple[int, float]:
    """Return how long a note of all the sentences is, and what it costs."""
    text = " ".join(text for _, text in labelled(lang))[:HEARD]
    return len(text), min(cost(text, lang) for _ in range(3))


def test_it_is_a_verb_in_whichever_order_it_is_asked_for():
    """A module of its name would stand in its place once anything beside it was loaded."""
    said = "from alongside.listening import Remark, lens; print(len(lens('She is a junkie.')))"
    assert subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True).stdout == "1\n"
