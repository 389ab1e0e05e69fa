"""Spanish is heard by what was learned of it (ADR 0034): rules, a linear model, and the network read by heads of its own."""

import shutil
from dataclasses import replace
from functools import partial

import numpy as np
import pytest

from alongside.listening import Conversation, Speakers, Turn, parse, read
from alongside.listening.model import listener as listening
from alongside.listening.model.linear import Linear
from alongside.listening.model.listener import FILES, Learned, learned
from alongside.listening.model.tasks import COLUMNS, OF_PERSON, OF_SPECIALIST
from alongside.listening.notices import say
from alongside.listening.words import PLAIN
from train.in_spanish import HARD, JUDGING, author, everything, is_scene, to_learn
from train.scenes import FOLDER as SCENES
from train.scenes import judged

CHARLA = """\
Dana: ¿Qué hizo que esta semana fuera buena?
Maya: Los viernes ya no quiero tomar, y antes de salir llamé a mi hermana.
Dana: La llamaste a ella primero. Para eso hace falta valor.
Maya: No sé. No puedo hacerlo cada semana.
Dana: Deberías ir al grupo de los martes. Y dile al doctor que te baje la dosis, te está haciendo daño.
Maya: Bueno.
"""
HURRIED = CHARLA.translate(PLAIN).replace("¿", "")


@pytest.fixture
def without_network(tmp_path) -> Learned:
    """Return the listener of a machine that has no network's file."""
    for name in ("linear.es.npz", "blend.es.npz"):
        shutil.copy(FILES / name, tmp_path / name)
    found = learned("es", tmp_path)
    assert found
    return found


@pytest.mark.parametrize("spelt", [CHARLA, HURRIED])
def test_it_is_heard_by_what_was_learned_and_says_so(spelt) -> None:
    reading = read(parse(spelt)[0])
    assert reading.engine["parts"] == ["rules", "linear", "network"]
    assert say("spanish") in reading.warnings
    assert say("no_network") not in reading.warnings
    assert reading.turns[0].heard("open_question")
    assert reading.turns[1].talk == "change"
    assert reading.turns[2].heard("simple_reflection", "complex_reflection", "affirmation")
    assert reading.turns[4].heard("advice_without_permission")


def test_without_the_network_it_still_listens_and_says_so(without_network) -> None:
    reading = read(parse(CHARLA)[0], listener=without_network)
    assert reading.engine["parts"] == ["rules", "linear"]
    assert {say("spanish"), say("no_network")} <= set(reading.warnings)
    assert reading.turns[4].heard("advice_without_permission")


def test_without_its_files_it_is_left_to_the_rules(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("alongside.listening.model.listener.learned", partial(learned, folder=tmp_path))
    reading = read(parse(CHARLA)[0])
    assert reading.engine["parts"] == ["rules"]
    assert {say("spanish"), say("no_network")} <= set(reading.warnings)


def test_accents_count_for_nothing_in_the_linear_model(without_network) -> None:
    linear = without_network.linear
    for said in ("¿Qué te ayudó más?", "Él también llamó, así está él."):
        assert np.allclose(linear.of_specialist(said, ""), linear.of_specialist(said.translate(PLAIN), ""))
    assert not learned("en").linear.plain  # type: ignore[union-attr]


def test_without_a_network_the_sentence_is_shown_that_says_it(without_network) -> None:
    advice = "Llámale hoy mismo."
    told = "Ayer vino mucha gente al centro, hubo comida para todos y música hasta muy tarde en el patio."
    linear = only("advice_without_permission", without_network.linear)
    heard = Learned("es", linear, without_network.blends, None)
    for said in (f"{told} {advice}", f"{advice} {told}"):
        (shown,) = heard._evidence(Turn(0, "S", said), "advice_without_permission", None)
        assert said[slice(*shown)].startswith("Llámale")


def only(column: str, linear: Linear) -> Linear:
    """The same model, in which all columns but one are silent."""
    kept = np.array([name == column for name in OF_SPECIALIST])
    return replace(linear, specialist=linear.specialist * kept, specialist_bias=linear.specialist_bias * kept)


def test_where_nobody_gave_leave_it_is_advice_without(monkeypatch) -> None:
    conversation = parse("P: ¿Tú qué harías en mi lugar?\nS: Yo la llamaría hoy mismo, pero tú la conoces.")[0].with_speakers(
        "S", "P"
    )
    assert read(conversation).turns[1].heard("advice_with_permission")
    monkeypatch.setattr(listening, "leaves", lambda turns, _language: [False for _ in turns])
    unasked = read(conversation).turns[1]
    assert unasked.heard("advice_without_permission")
    assert not unasked.heard("advice_with_permission")


def test_what_is_said_in_another_language_before_says_nothing_by_chance(without_network) -> None:
    maya = "No sé, pero voy a volver el viernes al grupo."
    for asked in ("What would help you most right now?", "What do you think about the group that you went to?"):
        turns = (Turn(0, "S", asked), Turn(1, "P", maya))
        conversation = Conversation("two", "text", turns, Speakers("S", "P", 1.0))
        alone = without_network.linear.of_person(maya, "")
        *_, heard = without_network._by_words(turns, conversation)
        assert np.allclose(heard, alone)


def test_a_plain_wish_outweighs_hard_words_and_what_is_contradicted_is_left(without_network) -> None:
    said, hard = "Me fue mal, no dormí nada y quiero dejar de tomar.", "Me fue mal, no dormí nada."
    leans = without_network._but_for_plain_words
    assert leans("sustain", said, None) == "change"
    assert leans("sustain", hard, "neutral") == "sustain"
    assert leans("neutral", said, "change") == "neutral"
    assert leans("sustain", hard, "change") == leans("change", hard, "sustain") == "neutral"


ODD = ("", " ", "?", "¿", "…", "no", "á", "😀", "x" * 20_000, "sí. " * 5_000, "¿" * 3_000, "[risas]")


@pytest.mark.parametrize("odd", ODD)
def test_odd_turns_are_heard_and_shown_within_themselves(odd) -> None:
    turns = (
        Turn(0, "S", "¿Cómo te fue esta semana?"),
        Turn(1, "P", "Bien, quiero seguir con el grupo."),
        Turn(2, "S", odd),
        Turn(3, "P", odd),
    )
    for turn in read(Conversation("odd", "text", turns, Speakers("S", "P", 1.0))).turns:
        assert all(0 <= start < end <= len(turn.text) for one in turn.behaviours for start, end in one.evidence)


def test_its_files_belong_together() -> None:
    found = learned("es")
    assert found
    assert found.network
    assert found.network.session is learned("en").network.session  # type: ignore[union-attr]  # one encoder for both
    assert found.network.heads.weight.shape[1] == len(COLUMNS)
    assert found.linear.plain
    for kind, columns in (("specialist", OF_SPECIALIST), ("person", OF_PERSON)):
        assert found.blends[f"network.{kind}"].weight.shape[1] == len(columns)
        assert np.isfinite(found.blends[f"linear.{kind}"].weight).all()


# ── what it is learned from ──
def test_whoever_judges_has_written_and_nobody_learns_from_them() -> None:
    authors = {author(one) for one in everything()}
    assert set(JUDGING) < authors
    assert {author(one) for one in to_learn()} == authors - set(JUDGING)


def test_a_good_talk_teaches_what_is_not_there() -> None:
    talks = [one for one in everything() if not is_scene(one)]
    for talk in talks:
        for turn in talk.turns:
            hard = {turn.labels[name] for name in HARD if name in turn.labels}
            assert hard == ({0.0} if talk.is_good and turn.is_specialist else set())


def test_no_author_bears_the_name_of_another() -> None:
    english = {path.name.split(".")[0] for folder in ("scenes", "talks") for path in (SCENES.parent / folder).glob("*.txt")}
    assert not {author(one) for one in everything()} & english
    assert judged(SCENES / "es")
