"""Which moments are chosen, and what is counted. Every talk here was written for it; each names what a reader objected to."""

import pytest

from alongside.listening import ReadTurn, parse, read
from alongside.listening.engine import Rules
from alongside.listening.exchanges import counted, exchanges
from alongside.listening.measures import measure, openings
from alongside.listening.moments import GOOD, SENTENCES, find
from alongside.listening.reading import Behaviour
from alongside.listening.sentences import sentences
from alongside.listening.stance import asks_permission, plainly, sums_up
from alongside.listening.talk import plans, pulls_away, wishes
from alongside.listening.telling import tell

MAINS = {"open_question": "question", "closed_question": "question", "simple_reflection": "reflection",
         "complex_reflection": "reflection", "information": "input", "advice_without_permission": "input"}  # fmt: skip
WEEK = "The week was long, and on Thursday I sat in the car for an hour before I went in, because of the noise in there. "
SPEECH = "There are many things that drink does to sleep, and to the skin, and to the heart as well, as everybody knows. " * 4


def talk(*lines: tuple[str, str, str] | tuple[str, str, str, float]) -> list[ReadTurn]:
    """("S", words, codes apart by spaces, confidence) or ("P", words, the way it leans)."""
    return [_turn(at, *line) for at, line in enumerate(lines)]


def _turn(at: int, voice: str, said: str, told: str, sure: float = 0.9) -> ReadTurn:
    if voice == "P":
        return ReadTurn(at, "person", "Maya", said, talk=told or "neutral")  # type: ignore[arg-type]
    heard = tuple(Behaviour(code, sure, ((0, len(said)),)) for code in told.split())  # type: ignore[arg-type]
    main = next((MAINS[code] for code in told.split() if code in MAINS), "other")
    return ReadTurn(at, "specialist", "Dana", said, main=main, behaviours=heard)  # type: ignore[arg-type]


def kinds(turns: list[ReadTurn]) -> dict[str, int]:
    return {moment.kind: moment.turn for moment in find(turns, "en")}


# ── an answer goes on through "mm-hmm" ──
def test_an_answer_goes_on_through_small_words() -> None:
    turns = talk(("S", "What was it like?", "open_question"), ("P", WEEK, ""), ("S", "Mm-hmm.", ""), ("P", WEEK, ""),
                 ("S", "It weighed on you.", "simple_reflection"), ("P", "Yes.", ""))  # fmt: skip
    first, second = exchanges(turns)
    assert [turn.index for turn in first.answer] == [1, 3]
    assert first.words == 2 * measure(turns[:2])["speakers"]["person"]["words"]
    assert [turn.index for turn in second.answer] == [5]
    (opening,) = openings(turns)
    assert opening["words"] == first.words
    assert opening["after"] == {"turn": 0, "codes": ["open_question"]}


def test_what_an_opening_followed_is_told_only_as_far_as_it_is_sure() -> None:
    said = ReadTurn(0, "specialist", "Dana", "So let me ask you, how was it?", main="question",
                    behaviours=(Behaviour("open_question", 0.9, ((0, 9),)), Behaviour("self_disclosure", 0.3, ((0, 9),))))  # fmt: skip
    (opening,) = openings([said, *[ReadTurn(1, "person", "Maya", WEEK, talk="neutral")]])
    assert opening["after"]["codes"] == ["open_question"]


# ── a reflection with a rising voice is one thing ──
@pytest.mark.parametrize(("main", "kept"), [("reflection", "simple_reflection"), ("question", "closed_question")])
def test_the_same_words_count_once(main: str, kept: str) -> None:
    both = tuple(Behaviour(code, 0.8, ((0, 22),)) for code in ("closed_question", "simple_reflection"))  # type: ignore[arg-type]
    turn = ReadTurn(0, "specialist", "Dana", "You miss the mornings?", main=main, behaviours=both)  # type: ignore[arg-type]
    assert counted(turn) == {kept}
    told = measure([turn])
    assert (told["questions"]["closed"], told["reflections"]["simple"]) == ((1, 0) if main == "question" else (0, 1))


def test_two_sentences_count_twice_and_so_does_what_a_specialist_says() -> None:
    apart = (Behaviour("closed_question", 0.8, ((20, 40),)), Behaviour("simple_reflection", 0.8, ((0, 19),)))
    assert len(counted(ReadTurn(0, "specialist", "Dana", "x" * 40, main="question", behaviours=apart))) == 2
    said = tuple(Behaviour(code, 1.0, ((0, 40),)) for code in ("closed_question", "simple_reflection"))  # type: ignore[arg-type]
    assert len(counted(ReadTurn(0, "specialist", "Dana", "x" * 40, main="question", behaviours=said))) == 2


# ── what is not held up ──
def test_a_challenge_that_made_somebody_defend_themself_is_no_opening() -> None:
    turns = talk(("S", "What on earth made you drive?", "open_question"),
                 ("P", "Whatever, I only went home. " + WEEK + "Are we done here?", "sustain"))  # fmt: skip
    assert kinds(turns) == {"pulled_away": 0}


def test_thanks_and_a_list_of_drugs_are_no_strengths() -> None:
    turns = talk(("S", "Thanks for coming in.", "affirmation"), ("P", "Sure.", ""),
                 ("S", "And how about other drugs, like glue or pills?", "open_question"), ("P", "No, never.", ""))  # fmt: skip
    assert not GOOD & kinds(turns).keys()


def test_advice_that_sounds_like_listening_is_not_held_up() -> None:
    turns = [ReadTurn(0, "specialist", "Dana", "They will only pull you down, you know how they are.", main="input",
                      behaviours=(Behaviour("complex_reflection", 0.95, ((0, 9),)),)),
             ReadTurn(1, "person", "Maya", WEEK, talk="neutral")]  # fmt: skip
    assert "deeper_reflection" not in kinds(turns)


def test_a_wish_is_ones_own_and_nearest_to_what_gave_it_back() -> None:
    turns = talk(("P", "She is worried about my health and wants me to stop, she says it every day.", "change"),
                 ("S", "Hello there, Maya, welcome.", ""),
                 ("P", "She is worried about me and wants that I stop.", "change"),
                 ("S", "She keeps on at you about it.", "simple_reflection"),
                 ("P", "I want to stop the wine in the evenings.", "change"),
                 ("S", "The evenings are where you want to stop.", "simple_reflection"), ("P", "Yes.", ""))  # fmt: skip
    assert kinds(turns)["change_heard"] == 5


def test_to_ask_about_somebody_leaves_room() -> None:
    assert "invited" in kinds(talk(("S", "And what about your sister, then?", "open_question"), ("P", "She came.", "")))


# ── what is not picked at ──
def test_a_summary_a_check_and_what_was_asked_for_are_no_lecture_and_no_advice() -> None:
    summary = "Let me see if I have it right. " + "You were up, and you were tired, and you went all the same. " * 6
    turns = talk(("S", summary, "information"), ("P", "Yes.", ""), ("S", SPEECH, "simple_reflection"), ("P", "Yes.", ""),
                 ("P", "So what should I do about the night shift?", "change"),
                 ("S", "You should tell them that it does not work.", "advice_without_permission"), ("P", "Fine with me.", ""))  # fmt: skip
    assert not {"lecture", "unasked_advice"} & kinds(turns).keys()


def test_what_was_told_with_leave_is_praised_for_the_asking() -> None:
    turns = talk(("S", "Would it be okay if I shared something about sleep?", "closed_question"), ("P", "Okay.", ""),
                 ("S", SPEECH, "information"), ("P", "Okay.", ""))  # fmt: skip
    found = kinds(turns)
    assert found["asked_first"] == 0
    assert "lecture" not in found


def test_who_listens_most_does_not_lecture_for_one_long_turn() -> None:
    turns = talk(
        ("S", "What is it like?", "open_question"), ("P", WEEK * 8, ""), ("S", SPEECH, "information"), ("P", "Okay.", "")
    )
    assert "lecture" not in kinds(turns)
    alone = talk(("S", "What is it like?", "open_question"), ("P", "Fine.", ""), ("S", SPEECH, "information"), ("P", "Okay.", ""))
    assert "lecture" in kinds(alone)


def test_a_lecture_is_the_one_that_met_silence_not_the_welcome() -> None:
    turns = talk(("S", "Welcome. " + SPEECH, "information"), ("P", "Okay.", ""), ("S", SPEECH, "information"), ("P", "Okay.", ""))
    assert kinds(turns)["lecture"] == 2


def test_a_closed_question_among_open_ones_is_left_alone() -> None:
    closed = [("S", "Did you sleep in the week?", "closed_question"), ("P", "No.", "")]
    opened = [("S", "What was the night like for you?", "open_question"), ("P", WEEK, "")]
    assert "closed_question" not in kinds(talk(*opened, *closed, *opened))
    few = talk(*opened, *closed, *closed, *closed)
    assert {"closed_question", "question_run"} & kinds(few).keys()
    answered = [("S", "Did you sleep in the week?", "closed_question"), ("P", WEEK, "")]
    assert not {"closed_question", "question_run"} & kinds(talk(*opened, *answered, *answered, *answered)).keys()


def test_a_hard_talk_has_at_most_three_hard_moments() -> None:
    hard = [("S", f"{word} you go on like that for years and years.", code) for word, code in (
        ("So", "confronting"), ("Well", "dismissing"), ("Now", "self_centred"), ("And", "advice_without_permission"))]  # fmt: skip
    turns = talk(
        *[line for one in hard for line in (one, ("P", "Hm.", ""))], ("S", SPEECH, "information"), ("P", "Can I go now?", "")
    )
    assert len(find(turns, "en")) == 3


# ── where somebody had enough ──
@pytest.mark.parametrize(
    ("lang", "near", "plain"),
    [
        ("en", "My sister is always nagging me about it.", "Are we done here?"),
        ("en", "I just want to sleep.", "Okay, but I just wanted to know if it is open."),
        ("en", "We can go to the park now and then.", "Can I go now?"),
        ("en", "I have class on Monday.", "Whatever. I have class."),
        ("en", "I went to a lecture at the school.", "One more lecture."),
        ("es", "Mi hermana me regaña por todo.", "¿Ya me puedo ir?"),
        ("es", "Quería saber de mi hermana.", "No quiero hablar de eso."),
    ],
)
def test_only_what_is_said_to_the_others_face_is_pulling_away(lang: str, near: str, plain: str) -> None:
    assert pulls_away(near, lang) < 2.4 <= pulls_away(plain, lang)  # type: ignore[arg-type]


def test_what_came_before_it_is_the_whole_sentence_not_its_tail() -> None:
    turns = talk(("S", "Smoke harms the gums and the teeth, as you may have read-", "information"), ("P", "Yeah.", ""),
                 ("S", "-in your mouth, of course.", "information"), ("P", "I've heard it all before.", ""))  # fmt: skip
    assert kinds(turns)["pulled_away"] == 0


# ── the role ──
@pytest.mark.parametrize(
    ("code", "near", "plain"),
    [
        ("diagnosing", "That is really a big thing.", "I think you are bipolar."),
        ("treatment_planning", "Those are twelve in a week.", "You should take two pills at night."),
        ("enforcing", "Today is the big day.", "Break a rule and you lose the room."),
    ],
)
def test_a_drift_from_the_role_is_told_only_where_the_words_bear_it_out(code: str, near: str, plain: str) -> None:
    assert not plainly(code, near, "en")
    assert plainly(code, plain, "en")
    assert code not in kinds(talk(("S", near, code), ("P", "Hm.", "")))
    assert kinds(talk(("S", plain, code), ("P", "Hm.", "")))[code] == 0
    assert all(why.endswith(".") and prompt.endswith("?") for why, prompt in SENTENCES[code])


# ── small words and what they are not ──
def test_to_see_if_one_can_is_no_plan() -> None:
    assert not plans("I went out to see if I can meet somebody.", "en")
    assert plans("I can ask Rosa tonight.", "en")


def test_a_wish_of_ones_own() -> None:
    assert wishes("I want to stop drinking so much.", "en")
    assert not wishes("She is worried about my health.", "en")
    assert wishes("Quiero dejar de tomar.", "es")


def test_a_stutter_begins_no_clause() -> None:
    (stuttered,) = sentences("You begin to-to think about it.")
    assert not stuttered.clauses
    (paused,) = sentences("You begin - think about it.")
    assert paused.clauses


def test_asking_leave_and_saying_back() -> None:
    assert asks_permission("Would it be okay if I told you something?", "en")
    assert not asks_permission("Would it be long?", "en")
    assert asks_permission("¿Puedo contarte algo?", "es")
    assert sums_up("Let me check that I have it.", "en")
    assert not sums_up("I will check the list.", "en")


def test_little_to_go_by_is_told_as_little() -> None:
    told = tell(read(parse("Dana: What is it?\nMaya: Nothing.\n")[0].with_speakers("Dana", "Maya"), listener=Rules()))
    assert "Reflections: none were heard" in told
    assert "for each question" not in told
