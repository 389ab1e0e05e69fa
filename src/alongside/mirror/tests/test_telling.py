"""What the page says of a talk: nothing twice, nothing surer than it is, strengths first, and no scolding."""

from dataclasses import replace

import pytest
from django.urls import reverse

from alongside.listening import Reading as Heard
from alongside.listening import ReadTurn, parse
from alongside.listening import read as read_by
from alongside.listening.engine import Rules
from alongside.listening.reading import Behaviour, Main, Moment, Talk
from alongside.mirror import actions, rules, showing, totals, trying
from alongside.mirror.tests.conftest import read_talk

VOICES = showing.Voices("Maya")
DRY = """\
Dana: Do you drink on weekdays at all?
Maya: No.
Dana: Did you take the bus to the clinic?
Maya: Yes.
Dana: You did?
Maya: I did.
"""


def said(at: int, text: str, main: Main, *heard: Behaviour) -> ReadTurn:
    return ReadTurn(at, "specialist", "Dana", text, main=main, behaviours=heard)


def told(at: int, text: str, talk: Talk = "neutral") -> ReadTurn:
    return ReadTurn(at, "person", "Maya", text, talk=talk)


def reading_of(*turns: ReadTurn) -> Heard:
    made = read_by(parse(DRY)[0].with_speakers("Dana", "Maya"), listener=Rules())
    return replace(rules.corrected(replace(made, turns=turns), rules.Corrections({len(turns) + 1: frozenset()})), moments=())


WHOLE = ((0, 22),)


def test_a_rising_reflection_is_said_once_and_what_is_unlikely_not_at_all():
    turn = said(0, "You miss the mornings?", "reflection", Behaviour("simple_reflection", 0.9, WHOLE),
                Behaviour("closed_question", 0.8, WHOLE), Behaviour("self_disclosure", 0.3, WHOLE))  # fmt: skip
    assert VOICES.heard_in(turn) == "a reflection"
    assert "Quite sure" in showing.cite(turn, VOICES)
    assert not totals.questions(reading_of(turn, told(1, "Yes.")), "closed_question", "/")


def test_what_pressed_is_not_shown_as_leaving_room():
    asked = Behaviour("open_question", 0.9, WHOLE)
    press = said(0, "What were you thinking?", "question", asked, Behaviour("confronting", 0.8, WHOLE))
    room = said(2, "What was it like there?", "question", asked)
    shown = totals.questions(reading_of(press, told(1, "Nothing."), room, told(3, "Loud.")), "open_question", "/")
    assert [one.text for one in shown] == ["What was it like there?"]


def test_the_open_questions_shown_are_those_that_were_answered_at_length_in_their_order():
    turns: list[ReadTurn] = []
    for number in range(9):
        turns.append(said(2 * number, f"What about day {number}, then?", "question", Behaviour("open_question", 0.9, ((0, 27),))))
        turns.append(told(2 * number + 1, "It went on and on. " * (9 - number if number % 2 else 1)))
    shown = [one.url for one in totals.questions(reading_of(*turns), "open_question", "/")]
    assert shown == sorted(shown, key=lambda url: int(url.split("/")[2]))
    assert {"/turn/3/", "/turn/7/", "/turn/11/", "/turn/15/"} <= set(shown)


def test_of_two_questions_in_one_turn_the_open_one_is_shown():
    text = "What do you do on Sundays? Do you go out, or stay in?"
    shown = totals.questions(reading_of(said(0, text, "question", Behaviour("open_question", 0.9, ((27, 53),))), told(1, "Sleep.")),
                             "open_question", "/")  # fmt: skip
    assert [one.text for one in shown] == ["What do you do on Sundays?"]


@pytest.mark.parametrize(
    ("text", "sure"), [("Would it be okay if I told you something?", 0.9), ("Do you sleep well at all?", 0.6)]
)
def test_asking_leave_and_a_doubtful_question_are_not_called_closed(text, sure):
    turn = said(0, text, "question", Behaviour("closed_question", sure, ((0, len(text)),)))
    assert not totals.questions(reading_of(turn, told(1, "Yes.")), "closed_question", "/")


@pytest.mark.parametrize(("asked", "reflected", "idea"), [(6, 4, rules.Idea.STAY), (20, 2, rules.Idea.REFLECT)])
def test_nobody_is_told_to_reflect_more_for_a_guess(asked, reflected, idea):
    turns: list[ReadTurn] = []
    for number in range(asked + reflected):
        code, main = ("open_question", "question") if number < asked else ("simple_reflection", "reflection")
        turns.append(said(2 * number, "How is it there, now?", main, Behaviour(code, 0.9, ((0, 21),))))  # type: ignore[arg-type]
        turns.append(told(2 * number + 1, "It is fine."))
    assert rules.idea_from(reading_of(*turns)) is idea


def test_who_listens_most_is_not_told_to_pause():
    words = "There is much to say of sleep and of the heart, and of all that follows. " * 5
    told_much = [said(at, words, "input", Behaviour("information", 0.9, ((0, 9),))) for at in (0, 2)]
    short, long = told(1, "Okay."), told(3, words * 3)
    assert rules.idea_from(reading_of(told_much[0], short, told_much[1])) is rules.Idea.PAUSE
    assert rules.idea_from(reading_of(told_much[0], short, told_much[1], long)) is rules.Idea.STAY


def test_a_very_long_talk_is_told_in_hours():
    turn = replace(said(0, "Hello.", "other"), start=0.0, end=5 * 3600.0)
    assert showing.head(reading_of(turn, told(1, "Hi.")), VOICES).startswith("5 hours and 0 minutes.")
    assert showing.head(reading_of(replace(turn, end=60.0), told(1, "Hi.")), VOICES).startswith("1 minute.")


def test_one_word_and_one_minute_are_told_as_one():
    one, long = said(0, "Mm.", "other"), told(1, "I slept well.")
    assert showing.head(reading_of(one, long), VOICES).endswith("You said 1 word, Maya said 3.")
    assert showing.head(reading_of(replace(one, text="Mm hm."), long), VOICES).endswith("You said 2 words, Maya said 3.")
    late = replace(one, start=0.0, end=121 * 60.0)
    assert showing.head(reading_of(late, long), VOICES).startswith("2 hours and 1 minute.")


def test_small_questions_are_not_listed():
    heard = read_by(parse(DRY)[0].with_speakers("Dana", "Maya"), listener=Rules())
    assert not any("You did" in one.text for one in totals.questions(heard, "closed_question", "/"))


def test_each_question_is_looked_at_with_the_phrases_of_its_own_language():
    spans = ((0, 200),)
    leave = said(0, "¿Te parece bien si te cuento algo de mi grupo?", "question", Behaviour("closed_question", 0.9, spans))
    plan = said(2, "¿Has pensado en tu plan para el domingo?", "question", Behaviour("closed_question", 0.9, spans))
    english = [said(at, "You have told me much about the week that you had.", "other") for at in (4, 6, 8)]
    turns = (leave, told(1, "Sure."), plan, told(3, "A little."), *english, told(9, "I have, and it was a long one for me."))
    shown = totals.questions(reading_of(*turns), "closed_question", "/")
    assert [one.url for one in shown] == ["/turn/3/"]
    assert shown[0].open_form.startswith("¿")


def test_long_stretches_that_gave_back_are_said_to_have():
    words = "You were tired and you went all the same, and it was loud. " * 6
    back = reading_of(said(0, words, "reflection", Behaviour("simple_reflection", 0.9, ((0, 9),))), told(1, "Yes."))
    assert rules.speeches(back) == []
    assert "In it you mostly gave back" in totals.stretches(back)
    line = said(2, words, "input", Behaviour("information", 0.9, ((0, 9),)))
    assert "In one of them" in totals.stretches(reading_of(*back.turns, line, told(3, "Okay.")))
    speech = reading_of(said(0, words, "input", Behaviour("information", 0.9, ((0, 9),))), told(1, "Yes."))
    assert "gave back" not in totals.stretches(speech)
    assert rules.speeches(speech) == [0]


def test_no_zeros_are_told_of_how_somebody_leaned():
    assert "about 0" not in totals.talk(reading_of(said(0, "Hello.", "other"), told(1, "Hi.")), VOICES)
    leaned = totals.talk(reading_of(said(0, "Hello.", "other"), told(1, "I want it.", "change")), VOICES)
    assert leaned == "One turn of Maya’s may lean toward change. Take this as a hint only."


@pytest.mark.parametrize(("text", "confidence", "stays"), [("A big thing.", 0.9, False), ("You are bipolar.", 0.9, True),
                                                           ("A big thing.", 1.0, True),
                                                           ("Creo que lo que tienes es un trastorno.", 0.9, True),
                                                           ("Creo que lo que tienes es una hermana.", 0.9, False)])  # fmt: skip
def test_leaving_the_role_is_said_for_sure_only_where_the_words_bear_it_out(text, confidence, stays):
    turn = said(0, text, "other", Behaviour("diagnosing", confidence, ((0, 3),)))
    (found,) = rules.with_doubt(reading_of(turn)).turns
    assert (not found.behaviours[0].may_be) is stays
    assert ("may be" in VOICES.heard_in(found)) is not stays


def test_a_moment_shows_the_whole_of_an_answer_that_was_cut_in_pieces():
    turns = [said(0, "What was it like?", "question"), told(1, "Well."), said(2, "Mm-hmm.", "other"),
             told(3, "It was long and loud, and I left early."), said(4, "You left early.", "reflection"), told(5, "Yes.")]  # fmt: skip
    assert [turn.index for turn in rules.quoted(turns, 0, "opened_up")] == [0, 3]
    assert [turn.index for turn in rules.quoted(turns, 4, "change_heard")] == [3, 4]
    assert [turn.index for turn in rules.quoted(turns, 4, "deeper_reflection")] == [4, 5]


@pytest.mark.parametrize(
    ("kind", "title"), [("pulled_away", "When the person pulls back"), ("confronting", "Say a worry as my own")]
)
def test_after_a_hard_moment_one_thing_to_try_helps_with_that(kind, title):
    heard = replace(reading_of(said(0, "Hello there.", "other")), moments=(Moment(0, "lecture", "", ""), Moment(0, kind, "", "")))
    assert trying.suggestion(heard).title.startswith(title)


def test_where_nothing_is_held_up_the_page_still_asks_what_was_good(cast, meeting):
    reading = read_talk(cast, meeting, DRY.replace("You did?", "Do you have work now?"))
    actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
    page = cast.client("dana").get(reverse("reading", args=[reading.id])).content.decode()
    assert "To be curious about" in page
    assert "What are you glad that you did?" in page
    assert page.index("What are you glad") < page.index("To be curious about")
