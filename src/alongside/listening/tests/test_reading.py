"""The reading's contract, properties, and near misses."""

import json
import string
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alongside.listening import ListeningError, Reading, ReadTurn, parse, parse_content
from alongside.listening import read as read_by
from alongside.listening.choosing import leaves_room
from alongside.listening.engine import Rules
from alongside.listening.exchanges import counted
from alongside.listening.measures import measure, wilson
from alongside.listening.moments import SENTENCES, find, in_language
from alongside.listening.notices import SENTENCES as NOTICES
from alongside.listening.notices import say, translate
from alongside.listening.openform import open_form
from alongside.listening.reading import Behaviour, Code

TALK = """Dana (specialist): Hi Maya, what would you like to talk about today?
Maya: I want to stop drinking in the evenings but I do not know how to begin with it.
Dana: Part of you wants to stop, and part of you does not see the way yet.
Maya: Yes. Every evening when I come home the house is so empty, and then I think of my sister and of how we used to sit there, and I pour one.
Dana: You should really go to the Tuesday group. Do you feel safe at home?
Maya: I guess.
Dana: It's up to you what you try first.
Maya: Okay.
"""
CODES = {
    "open_question", "closed_question", "simple_reflection", "complex_reflection", "affirmation", "information",
    "advice_with_permission", "advice_without_permission", "collaboration", "autonomy", "confronting", "self_disclosure",
    "self_centred", "dismissing", "compassion", "diagnosing", "treatment_planning", "enforcing",
}  # fmt: skip


def read(conversation) -> Reading:
    """What the rules read; what was learned has its own tests (`test_model`)."""
    return read_by(conversation, listener=Rules())


def heard(said: str, before: str = "", lang: str = "en") -> set[str]:
    person = "Pues sí, no sé qué hacer con mi familia en la casa." if lang == "es" else "I see, and then I went home to my house."
    text = f"Dana (specialist): {before or 'Okay.'}\nMaya: {person}\nDana (specialist): {said}\nMaya: {person}\n"
    return {behaviour.code for behaviour in read(parse(text)[0]).turns[2].behaviours}


def test_the_contract_holds_and_round_trips() -> None:
    reading = read(parse(TALK)[0])
    data = reading.as_dict()
    assert list(data) == ["schema", "engine", "source", "speakers", "turns", "measures", "moments"]
    assert data["schema"] == "alongside.reading/1"
    assert set(data["source"]) == {"format", "id", "warnings"}
    assert set(data["speakers"]) == {"specialist", "person", "confidence"}
    assert set(data["turns"][0]) == {"index", "speaker", "label", "text", "start", "end", "main", "talk", "behaviours"}
    assert [turn["main"] for turn in data["turns"]] == ["question", None, "reflection", None, "question", None, "other", None]
    assert data["turns"][1]["talk"] == "change"
    assert Reading.from_dict(json.loads(json.dumps(data))) == reading
    with pytest.raises(ValueError, match="This is not"):
        Reading.from_dict({"schema": "other"})


def test_measures_and_moments() -> None:
    reading = read(parse(TALK)[0])
    assert reading.measures["questions"]["open"] == 1
    assert reading.measures["questions"]["closed"] == 1
    assert reading.measures["reflections"]["to_questions"]["band"] == "unclear"
    assert reading.measures["openings"][0]["turn"] == 3
    low, high = reading.measures["talk_balance"]["interval"]
    assert low <= reading.measures["talk_balance"]["value"] <= high
    kinds = [moment.kind for moment in reading.moments]
    assert kinds[0] == "opened_up"
    assert "unasked_advice" in kinds
    assert 2 <= len(kinds) <= 5


def test_wilson_against_a_known_value() -> None:
    assert wilson(5, 10) == (0.237, 0.763)
    assert wilson(0, 0) == (0.0, 1.0)


words = st.text(st.sampled_from(string.ascii_letters + "áñ¿?!.,:;'\"[]()<>-–\n\t{}|=1 "), max_size=300)


@settings(max_examples=150, deadline=None)
@given(st.one_of(words, st.binary(max_size=300), words.map("Dana: {0}\nMaya: {0}\nDana: {0}".format)))
def test_anything_is_read_or_told_and_spans_lie_in_the_text(content: str | bytes) -> None:
    try:
        conversations = parse_content(content)
    except ListeningError:
        return
    for conversation in conversations:
        for turn in read(conversation).turns:
            assert {behaviour.code for behaviour in turn.behaviours} <= CODES
            for behaviour in turn.behaviours:
                assert 0.5 <= behaviour.confidence <= 1
                assert all(0 <= start < end <= len(turn.text) for start, end in behaviour.evidence)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["Dana", "Maya"]), st.text(string.ascii_lowercase + " ?!.ñ", min_size=1)), min_size=1))
def test_no_word_is_lost(turns: list[tuple[str, str]]) -> None:
    text = "\n".join(f"{who}: {what}" for who, what in turns)
    expected = " ".join(what for _, what in turns).split()
    try:
        (conversation,) = parse_content(text, format="text")
    except ListeningError:
        assert not expected
        return
    assert " ".join(turn.text for turn in conversation.turns).split() == expected


NEAR = [
    ("Your doctor said you have depression.", "You have depression.", "diagnosing"),
    ("I was diagnosed with bipolar at 24.", "You have bipolar disorder.", "diagnosing"),
    ("You're worried that you have depression.", "That sounds like depression to me.", "diagnosing"),
    ("You could ask your doctor about the dose.", "You should lower your dose.", "treatment_planning"),
    ("You want to stop taking those pills.", "You should stop taking those pills.", "treatment_planning"),
    ("Your officer said you have to report every week.", "I'll have to report you to your officer.", "enforcing"),
    ("You feel you should call her.", "You should call her.", "advice_without_permission"),
    ("You feel like nobody takes you seriously.", "Are you serious?", "confronting"),
    ("You feel like you're just making excuses.", "You're just making excuses.", "confronting"),
    ("It sounds like everyone tells you it's not a big deal.", "It's not a big deal.", "dismissing"),
    ("When I was two years in, I felt lost too. What is it like for you?", "That's nothing, I had it worse.", "self_centred"),
    ("Did the group help?", "When I was first sober I felt the same way.", "self_disclosure"),
]


@pytest.mark.parametrize(("near", "true", "code"), NEAR)
def test_near_misses(near: str, true: str, code: str) -> None:
    assert code not in heard(near)
    assert code in heard(true)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("What matters most to you?", "open_question"),
        ("Tell me about your garden.", "open_question"),
        ("Did you sleep?", "closed_question"),
        ("That took a lot of courage.", "affirmation"),
        ("I'm so sorry you went through that.", "compassion"),
        ("The choice is up to you.", "autonomy"),
        ("There's a group on Tuesdays at the library.", "information"),
    ],
)
def test_what_is_heard(said: str, code: str) -> None:
    assert code in heard(said)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("¿Qué te gustaría contarme?", "open_question"),
        ("¿Dormiste bien?", "closed_question"),
        ("Te sientes sola cuando llegas a casa.", "complex_reflection"),
        ("Admiro tu constancia.", "affirmation"),
        ("Deberías ir al grupo de los martes.", "advice_without_permission"),
        ("Tú decides qué hacer con esto.", "autonomy"),
        ("No es para tanto.", "dismissing"),
    ],
)
def test_what_is_heard_in_spanish(said: str, code: str) -> None:
    assert code in heard(said, before="¿Cómo estás?", lang="es")


def test_advice_after_permission_is_another_thing() -> None:
    asked = heard("You could try writing it down.", before="Would it be okay if I shared an idea?")
    assert "advice_with_permission" in asked
    assert "advice_without_permission" not in asked


def test_another_language_is_said_to_be_one() -> None:
    text = (
        "Anna: Wie geht es dir heute und was ist mit der Arbeit?\nJonas: Ich weiß es nicht, aber ich bin auch nicht zu müde.\n"
        * 4
    )
    reading = read(parse(text)[0])
    assert reading.engine["language"] == "other"
    assert any("language" in warning for warning in reading.warnings)
    assert all(not turn.behaviours and turn.talk is None for turn in reading.turns)


@pytest.mark.parametrize(
    ("closed", "opened"),
    [
        ("Okay. Do you feel safe at home?", None),  # to ask directly is right
        ("Okay. Do you feel lonely at home?", "How do you feel at home?"),
        ("Was it hard?", "What was it like for you?"),
        ("Do you have any plans for the weekend?", "What plans do you have for the weekend?"),
        ("Is there anything else you'd like to talk about?", "What else would you like to talk about?"),
        ("Did you go because I asked you to?", None),
        ("You went there, right?", None),
        ("Would you rather stay or go?", None),
    ],
)
def test_an_open_form_or_none(closed: str, opened: str | None) -> None:
    assert open_form(closed) == opened


def test_every_sentence_has_its_spanish() -> None:
    assert all(english != spanish for english, spanish in [*NOTICES.values(), *SENTENCES.values()])
    assert translate(say("others", count=3), "es") == say("others", "es", count=3)
    reading = read(parse(TALK)[0])
    for moment in reading.moments:
        assert in_language(moment, reading.turns[moment.turn], "es").why != moment.why
        assert in_language(moment, reading.turns[moment.turn], "en") == moment


def seconds(work: Callable[[], object]) -> float:
    return min(_once(work) for _ in range(3))


def _once(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


@pytest.mark.parametrize(
    "piece",
    [
        "you feel you want you should you could ",
        "0:",
        "<v ",
        "a: ",
        "(" * 5,
        '"',
        "- ",
        "1\n00:00:01,000 --> 00:00:02,000\nhi\n\n",
        "you ",
        "0",
        ",",
    ],
)
def test_cost_grows_with_length_and_no_faster(piece: str) -> None:
    def work(times: int) -> Callable[[], object]:
        text = "Dana: hi\nMaya: hello\nDana: " + piece * times + "?\nMaya: yes"
        return lambda: [read(conversation) for conversation in parse_content(text)]

    small, large = seconds(work(4000)), seconds(work(16000))
    assert large < 12 * max(small, 0.003)


@pytest.mark.parametrize(
    ("lead", "piece", "lang"),
    [
        ("How do you feel about that?", "how about ", "en"),
        ("What would help you?", "what about a ", "en"),
        ("¿Cómo te sientes con eso?", "qué tal ", "es"),
    ],
)
def test_a_list_without_end_costs_no_more_than_its_length(lead: str, piece: str, lang: str) -> None:
    person = (
        "Quiero dejar de beber y voy a ir con mi hermana." if lang == "es" else "I want to stop and I will go with my sister."
    )

    def work(times: int) -> Callable[[], object]:
        text = f"Dana: {lead} {piece * times}\nMaya: {person}\n"
        (conversation,) = parse_content(text, speakers={"specialist": "Dana"})
        assert read(conversation).turns[0].heard("open_question")
        return lambda: read(conversation)

    small, large = seconds(work(1500)), seconds(work(6000))
    assert large < 9 * max(small, 0.003)


def test_advice_without_end_costs_no_more_than_its_turns() -> None:
    said = "You should stop drinking."
    advised = (Behaviour("advice_without_permission", 0.9, ((0, len(said)),)),)

    def work(times: int) -> Callable[[], object]:
        turns = [ReadTurn(at, "specialist", "S", said, main="input", behaviours=advised) for at in range(times)]
        return lambda: find(turns, "en")

    small, large = seconds(work(10_000)), seconds(work(40_000))
    assert large < 8 * max(small, 0.003)


@pytest.mark.parametrize(
    ("said", "lists"),
    [
        ("And how about drugs, like pot or pills?", True),
        ("What about work. Or school?", True),
        ("¿Qué tal el trabajo o la escuela?", True),
        ("What do you like about it? And how about home?", False),
        ("How about a story of yours? Or not.", False),
        ("What would help you most?", False),
    ],
)
def test_a_question_that_goes_down_a_list_leaves_no_room(said: str, lists: bool) -> None:
    asked = (Behaviour("open_question", 0.95, ((0, len(said)),)),)
    assert leaves_room(ReadTurn(0, "specialist", "S", said, main="question", behaviours=asked)) is not lists


def test_what_is_less_likely_than_not_counts_for_nothing() -> None:
    def turn(confidence: float) -> ReadTurn:
        codes: tuple[Code, ...] = ("open_question", "enforcing", "collaboration")
        sure = {"open_question": 0.95}
        told = tuple(Behaviour(code, sure.get(code, confidence), ((0, 24),)) for code in codes)
        return ReadTurn(0, "specialist", "S", "What would help you most?", main="question", behaviours=told)

    unlikely, likely = turn(0.49), turn(0.5)
    assert unlikely.heard("enforcing")  # listed
    assert not unlikely.likely("enforcing")
    assert counted(unlikely) == {"open_question"}
    assert counted(likely) == {"open_question", "enforcing", "collaboration"}
    assert [measure([one])["inconsistent"] for one in (unlikely, likely)] == [0, 1]
    assert [measure([one])["consistent"] for one in (unlikely, likely)] == [0, 1]
    assert leaves_room(unlikely)
    assert not leaves_room(likely)


def test_a_turn_that_mostly_reflects_surely_does_however_deep() -> None:
    deep = Behaviour("complex_reflection", 0.55, ((0, 27),))
    turn = ReadTurn(0, "specialist", "S", "You miss who you were then.", main="reflection", behaviours=(deep,))
    assert deep.may_be
    assert turn.surely(deep)
    assert not replace(turn, main="input").surely(deep)


@pytest.mark.parametrize(("confidence", "chosen"), [(0.55, False), (0.62, True)])
def test_a_reflection_is_held_up_as_deeper_where_that_is_likely(confidence: float, chosen: bool) -> None:
    said = "You miss who you were before all of this began."
    deep = (Behaviour("complex_reflection", confidence, ((0, len(said)),)),)
    turns = [
        ReadTurn(0, "specialist", "S", said, main="reflection", behaviours=deep),
        ReadTurn(1, "person", "P", "Yes, I do, and I never said so.", talk="neutral"),
    ]
    assert ("deeper_reflection" in [moment.kind for moment in find(turns, "en")]) is chosen


def test_very_many_turns() -> None:
    text = "Dana: How are you?\nMaya: I want to stop.\n" * 5000
    assert len(read(parse_content(text)[0]).turns) == 10_000
    with pytest.raises(ListeningError, match="more than 100,000 turns"):
        parse_content("Dana: a\nMaya: b\n" * 50_001)


def test_unheard_turns_stay_bare() -> None:
    assert not ReadTurn(0, "other", "", "x").heard("open_question")
