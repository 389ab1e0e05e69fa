"""What was learned: how conversations are cut for it, that it listens with and without its network, and what it may claim."""

import json
import shutil
import time
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alongside.listening import Conversation, Reading, Speakers, Turn, engine, parse, read
from alongside.listening.model import network
from alongside.listening.model.blend import Blend, sure
from alongside.listening.model.listener import FILES, Learned, _claims, learned
from alongside.listening.model.tasks import COLUMNS, OF_SPECIALIST, OWN
from alongside.listening.model.windows import AROUND, LONGEST, MOST, PIECES, Window, pieces, windows
from alongside.listening.model.words import BUCKETS, Hashing, vector
from alongside.listening.notices import say
from alongside.listening.reading import LISTED
from alongside.listening.words import words_in

TALK = """\
Dana: What made this week a good one?
Maya: I want to stop on Fridays, and I called my sister before I went out.
Dana: You called her first. That took courage.
Maya: I don't know. I can't do it every week.
Dana: There is a group on Tuesdays at six. You should go to that, and you should tell your doctor to lower the dose.
Maya: Okay.
"""


@pytest.fixture
def without_network(tmp_path):
    """Return the listener of a machine that has no network's file."""
    for name in ("linear.en.npz", "blend.en.npz"):
        shutil.copy(FILES / name, tmp_path / name)
    found = learned("en", tmp_path)
    assert found
    return found


def test_the_network_listens_to_english_and_says_so() -> None:
    reading = read(parse(TALK)[0])
    assert reading.engine["parts"] == ["rules", "linear", "network"]
    assert say("no_network") not in reading.warnings
    assert reading.turns[0].main == "question"
    assert reading.turns[0].heard("open_question")
    assert reading.turns[2].heard("simple_reflection", "complex_reflection", "affirmation")
    assert reading.turns[4].heard("advice_without_permission", "treatment_planning")


def test_a_learned_reading_keeps_the_contract_and_round_trips() -> None:
    reading = read(parse(TALK)[0])
    told = json.loads(json.dumps(reading.as_dict()))
    assert Reading.from_dict(told) == reading
    assert set(told["turns"][0]) == {
        "index", "speaker", "label", "text", "start", "end", "main", "talk", "behaviours"
    }  # fmt: skip


def test_without_its_file_it_still_listens_and_says_so(without_network) -> None:
    reading = read(parse(TALK)[0], listener=without_network)
    assert reading.engine["parts"] == ["rules", "linear"]
    assert say("no_network") in reading.warnings
    assert reading.turns[0].heard("open_question")
    assert len(reading.turns) == 6


def test_with_no_file_at_all_the_rules_listen_and_say_so(tmp_path, monkeypatch) -> None:
    assert learned("en", tmp_path) is None
    monkeypatch.setattr("alongside.listening.model.listener.learned", lambda _language: None)
    reading = read(parse(TALK)[0])
    assert (reading.engine["name"], reading.engine["parts"]) == ("rules", ["rules"])
    assert say("no_network") in reading.warnings
    assert reading.turns[0].heard("open_question")


def test_a_voice_beside_the_two_is_not_judged() -> None:
    turns = (Turn(0, "Dana", "What helped you most?"), Turn(1, "Ruth", "I helped."), Turn(2, "Maya", "I want to go on."))
    reading = read(Conversation("x", "text", turns, Speakers("Dana", "Maya", 1.0)))
    assert (reading.turns[1].main, reading.turns[1].talk, reading.turns[1].behaviours) == (None, None, ())


WORDS = st.lists(
    st.sampled_from(
        [
            "what",
            "you",
            "should",
            "call",
            "her",
            "?",
            ".",
            "I",
            "was",
            "scared",
            ",",
            "and",
            "sorry",
            "the",
            "group",
            "is",
            "on",
            "Tuesday",
        ]
    ),
    max_size=60,
)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.tuples(st.booleans(), WORDS), min_size=1, max_size=12))
def test_every_claim_shows_words_of_its_turn(said) -> None:
    turns = tuple(Turn(at, "S" if own else "P", " ".join(words)) for at, (own, words) in enumerate(said))
    listener = learned("en")
    assert listener
    least = _least(listener)
    for turn, hearing in zip(turns, listener.hear(Conversation("x", "text", turns, Speakers("S", "P", 1.0)), "en"), strict=True):
        assert len({behaviour.code for behaviour in hearing.behaviours}) == len(hearing.behaviours)
        for behaviour in hearing.behaviours:
            assert least[behaviour.code] - 0.005 <= behaviour.confidence <= 1
            assert behaviour.evidence
            assert len(set(behaviour.evidence)) == len(behaviour.evidence)
            assert all(0 <= start < end <= len(turn.text) for start, end in behaviour.evidence)
        assert (hearing.main is None) == (turn.label == "P")
        assert (hearing.talk is None) == (turn.label == "S")


def _least(listener: Learned) -> dict[str, float]:
    """The confidence from which each code is listed; what is as likely as not is not kept back for its kind."""
    least = dict(zip(OF_SPECIALIST, listener.blends["network.specialist"].least.tolist(), strict=True))
    for column, codes in {
        "asks": ("open_question", "closed_question"),
        "reflects": ("simple_reflection", "complex_reflection"),
        "informs": ("information",),
    }.items():
        least |= dict.fromkeys(codes, min(least[column], LISTED))
    return least


SIGNS = {"asks": 0.0, "open": 0.0, "reflects": 0.0, "complex": 0.0, "informs": 0.0}


@pytest.mark.parametrize(
    ("held", "code", "confidence"),
    [
        ({"asks": 0.99, "open": 0.62}, "open_question", 0.61),
        ({"asks": 0.99, "open": 0.98}, "open_question", 0.97),
        ({"asks": 0.99, "open": 0.1}, "closed_question", 0.89),
        ({"asks": 0.99, "open": 0.59}, "closed_question", 0.5),  # surely a question, so it counts
        ({"asks": 0.48, "open": 0.99}, "open_question", 0.48),
        ({"reflects": 0.98, "complex": 0.62}, "complex_reflection", 0.61),
        ({"reflects": 0.98, "complex": 0.1}, "simple_reflection", 0.98),
    ],
)
def test_a_kind_is_claimed_no_more_surely_than_it_is_one(held, code, confidence) -> None:
    least = dict.fromkeys(SIGNS, 0.45) | {"open": 0.61, "complex": 0.5} | dict.fromkeys(OWN, 0.5)
    ((found, _, sure_of_it),) = _claims(SIGNS | dict.fromkeys(OWN, 0.0) | held, least)
    assert (found, round(sure_of_it, 2)) == (code, confidence)


def test_an_endless_turn_costs_a_bounded_time() -> None:
    listener = learned("en")
    assert listener

    def hears(times: int) -> float:
        turns = (Turn(0, "S", "so then we went there and " * times), Turn(1, "P", "Okay."))
        started = time.process_time()
        assert len(listener.hear(Conversation("x", "text", turns, Speakers("S", "P", 1.0)), "en")) == 2
        return time.process_time() - started

    small, large = (min(hears(times) for _ in range(2)) for times in (3_000, 30_000))  # of the second, a tenth is listened to
    assert large < 3 * small


def test_turns_count_toward_what_is_too_long_for_the_network() -> None:
    said = [("Dana", "Did you go there?"), ("Maya", "Yes, I do.")] * 10
    turns = tuple(Turn(at, *one) for at, one in enumerate(said))
    whole = Conversation("x", "text", turns, Speakers("Dana", "Maya", 1.0))
    assert "network" in engine.listener_for(whole, "en").about["parts"]
    many = replace(whole, turns=tuple(Turn(at, "Dana", "Yes.") for at in range(engine.LONGEST // (engine.EACH_TURN + 4) + 1)))
    assert engine.listener_for(many, "en").about["parts"] == ["rules", "linear"]


# ── windows and words ──
def test_a_talk_is_listened_to_in_each_way_that_it_is_cut_and_the_mean_counts(monkeypatch) -> None:
    listener, told = network.Network(FILES), parse(TALK)[0].turns * 6
    voices = [network.Voice(turn.text, turn.label == "Dana") for turn in told]
    both, each = listener.listen(voices), []
    for around in AROUND:
        monkeypatch.setattr(network, "AROUND", (around,))
        each.append(listener.listen(voices))
    apart = [float(np.abs(one.logits - other.logits).max()) for one, other in zip(*each, strict=True)]
    assert max(apart) > 0.1
    for mean, *ways in zip(both, *each, strict=True):
        for of in (attrgetter("logits"), attrgetter("shown")):
            assert of(mean) == pytest.approx(np.mean([of(way) for way in ways], axis=0), abs=1e-5)


def test_what_fits_into_one_window_is_listened_to_once(monkeypatch) -> None:
    listener, heard = network.Network(FILES), list[Window]()
    its_own = listener._window

    def counted(window, parts):
        heard.append(window)
        return its_own(window, parts)

    monkeypatch.setattr(listener, "_window", counted)
    listener.listen([network.Voice("And then?", True), network.Voice("I walked home.", False)])
    assert [(window.first, window.last) for window in heard] == [(0, 2)]


@given(st.text(st.sampled_from("ab1é日_-'’.,?! \t\n\u00a0\u2003\u200b"), max_size=40) | st.text(max_size=40))
def test_a_word_counts_when_it_has_a_letter_or_a_figure(text) -> None:
    assert words_in(text) == sum(any(map(str.isalnum, word)) for word in text.split())


@given(st.lists(st.integers(1, LONGEST + 1), max_size=400), st.sampled_from(AROUND))
def test_each_piece_is_judged_once_and_no_window_is_too_long(sizes, around) -> None:
    found = windows(sizes, around)
    assert [place for window in found for place in range(window.first, window.last)] == list(range(len(sizes)))
    for window in found:
        assert window.begin <= window.first < window.last <= window.end
        assert sum(sizes[window.begin : window.end]) + 2 <= MOST + LONGEST + 3
    assert all(one.last == other.first for one, other in pairwise(found))


@given(st.lists(st.integers(0, 9), max_size=LONGEST * (PIECES + 3)))
def test_a_turn_is_cut_into_even_pieces_up_to_a_bound(tokens) -> None:
    found = pieces(tokens)
    assert 1 <= len(found) <= PIECES
    assert all(len(piece) <= LONGEST for piece in found)
    assert [token for piece in found for token in piece] == tokens[: sum(map(len, found))]


@given(st.text(max_size=200), st.text(max_size=200))
def test_words_become_a_bounded_vector_that_is_the_same_each_time(text, before) -> None:
    found = vector(text, before)
    assert found == vector(text, before)
    assert all(0 <= bucket < BUCKETS for bucket in found)
    assert sum(weight * weight for weight in found.values()) <= 3.1


@given(st.lists(st.text(max_size=60), max_size=6))
def test_a_turn_is_hashed_alike_alone_and_in_its_conversation(texts) -> None:
    hashing = Hashing()
    for before, text in pairwise(["", *texts]):
        for one, other in zip(hashing.hear(text, before), Hashing().hear(text, before), strict=True):
            assert one.tolist() == other.tolist()


def test_what_each_token_shows_adds_up_to_what_a_turn_is_judged_by() -> None:
    listener = learned("en")
    assert listener
    assert listener.network
    heads = listener.network.heads
    turns = [np.random.default_rng(size).normal(size=(size, len(heads.gain) // 3)).astype(np.float32) for size in (1, 7, 40)]
    together, spreads = heads.judge(turns)
    for states, logits, spread in zip(turns, together, spreads, strict=True):
        alone, _ = heads.judge([states])
        assert np.allclose(alone[0], logits, atol=1e-4)
        pooled = np.concatenate([states[0], states.mean(0), states.max(0)])
        of_tokens = np.concatenate([np.zeros_like(states[0]), pooled[len(states[0]) :]])
        assert np.allclose(heads.shown(states, spread).sum(0), of_tokens * heads.gain / spread @ heads.weight, atol=1e-4)


def test_the_files_belong_together() -> None:
    listener = learned("en")
    assert listener
    assert listener.network
    assert [told.name for told in listener.network.session.get_inputs()] == ["ids"]  # see train/fusing.py
    assert listener.network.heads.weight.shape[1] == len(COLUMNS)
    blend: Blend = listener.blends["network.specialist"]
    assert blend.weight.shape[1] == len(OF_SPECIALIST)
    assert np.isfinite(blend.weight).all()
    assert sure(np.zeros(2, np.float32)).tolist() == [0.5, 0.5]
    assert sum(file.stat().st_size for file in FILES.iterdir()) < 30_000_000
