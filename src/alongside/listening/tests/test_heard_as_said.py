"""Sentences that a tester's kind of talk holds are heard as they are said, and those like them are left alone (`said`, `said_by_specialist`)."""

from dataclasses import replace

import pytest

from alongside.listening import ReadTurn, parse_content, read
from alongside.listening.choosing import only_closed
from alongside.listening.engine import Rules, looked_after
from alongside.listening.language import Language
from alongside.listening.leaning import leaning, tells_of_no_change, wishes_plainly
from alongside.listening.manner import as_said, offers_help
from alongside.listening.measures import measure
from alongside.listening.model.leave import leaves
from alongside.listening.openform import open_form
from alongside.listening.ownwords import wishes_in
from alongside.listening.reading import Behaviour, Hearing
from alongside.listening.stance import owns_up

from . import said
from . import said_by_specialist as told


def each(kind):
    return [(language, words) for language, many in kind.items() for words in many]


# ── what the person leans to ──
@pytest.mark.parametrize(("language", "words"), each(said.LAPSES))
def test_a_lapse_what_was_avoided_and_a_maybe_are_never_told_as_toward_change(language, words):
    assert leaning(words, language, "change") == "neutral"
    assert leaning(words, language, "sustain") == "sustain"


@pytest.mark.parametrize(("language", "words"), each(said.NO_LAPSES))
def test_where_a_step_a_wish_or_no_lapse_is_told_what_was_learned_holds(language, words):
    assert leaning(words, language, "change") == "change"


@pytest.mark.parametrize(("language", "words"), each(said.SHRINKS))
def test_what_somebody_shrinks_from_is_no_wish(language, words):
    assert tells_of_no_change(words, language)
    assert not wishes_plainly(words, language)


@pytest.mark.parametrize(("language", "words"), each(said.GOES_ANYWAY))
def test_who_goes_all_the_same_wishes_it(language, words):
    assert not tells_of_no_change(words, language)
    assert wishes_plainly(words, language)


@pytest.mark.parametrize(("language", "words"), each(said.WISHES))
def test_a_wish_that_is_said_plainly_and_now_is_ones_own(language, words):
    assert wishes_in(words, language) == [words]


@pytest.mark.parametrize(("language", "words"), each(said.NO_WISHES))
def test_what_was_might_be_is_reported_or_not_wanted_is_no_wish(language, words):
    assert wishes_in(words, language) == []


@pytest.mark.parametrize(("language", "words"), each(said.KEPT_WISHES))
def test_who_keeps_away_from_a_fall_or_asks_for_care_wishes_it(language, words):
    assert wishes_in(words, language) == [words]


@pytest.mark.parametrize(("language", "words"), each(said.NEVER_WISHED))
def test_a_fall_or_a_danger_is_never_handed_back_as_a_wish(language, words):
    assert wishes_in(words, language) == []


def test_of_a_turn_only_the_sentences_that_wish_are_ones_own():
    assert wishes_in("It hurt. I want to see my son on Sunday! I drank, though.", "en") == ["I want to see my son on Sunday!"]
    assert wishes_in("Quiero volver a coser.", "other") == []


# ── leave for advice ──
ADVICE: dict[Language, str] = {"en": "S You should call her first.", "es": "S Tienes que llamarlo mañana."}


@pytest.mark.parametrize(("language", "talk"), [*each(said.LEAVE), *(("es", talk) for talk in said.LEAVE_BY_WORDS)])
def test_a_question_for_advice_and_a_yes_to_an_offer_are_leave(language, talk):
    assert could_be_asked(language, *talk, ADVICE[language])


@pytest.mark.parametrize(("language", "talk"), [*each(said.NO_LEAVE), *(("es", talk) for talk in said.NO_LEAVE_BY_WORDS)])
def test_a_yes_to_something_else_is_none(language, talk):
    assert not could_be_asked(language, *talk, ADVICE[language])


def could_be_asked(language: Language, *talk: str) -> bool:
    return list(leaves(((turn[2:], turn[0] == "S") for turn in talk), language))[-1]


@pytest.mark.parametrize("talk", said.LEAVE["es"])
def test_the_rules_know_leave_in_spanish(talk):
    assert advised(talk).heard("advice_with_permission")


@pytest.mark.parametrize("talk", said.NO_LEAVE["es"])
def test_the_rules_know_in_spanish_that_a_yes_to_something_else_is_none(talk):
    turn = advised(talk)
    assert turn.heard("advice_without_permission")
    assert not turn.heard("advice_with_permission")


def advised(talk: tuple[str, ...]) -> ReadTurn:
    turns = (
        "S Cuéntame qué pasó en la semana.",
        "P Estuve pensando en la carta del casero.",
        *talk,
        ADVICE["es"],
    )
    return heard(turns, Rules())[-1]


def heard(turns: tuple[str, ...], listener: Rules | None = None) -> tuple[ReadTurn, ...]:
    text = "\n".join(f"{'Dana' if turn[0] == 'S' else 'Maya'}: {turn[2:]}" for turn in turns)
    return read(parse_content(text)[0].with_speakers("Dana", "Maya"), listener=listener).turns


# ── how the specialist spoke ──
@pytest.mark.parametrize(("language", "words"), each(told.MAKES_SMALL))
def test_what_makes_small_is_no_reflection(language, words):
    for before in (reflected(words), reflected(words, "dismissing")):
        hearing = as_said(before, words, language)
        assert (hearing.main, [one.code for one in hearing.behaviours]) == ("other", ["dismissing"])


@pytest.mark.parametrize(("language", "words"), each(told.SAYS_BACK))
def test_what_is_said_back_stays_a_reflection(language, words):
    assert as_said(reflected(words), words, language) == reflected(words)


def test_a_reflection_beside_it_stays():
    words = "You are worn out by all of it. Just think positive."
    heard_now = as_said(reflected(words[:30]), words, "en")
    assert heard_now.main == "reflection"
    assert [one.code for one in heard_now.behaviours] == ["simple_reflection", "dismissing"]
    assert heard_now.behaviours[1].may_be
    assert as_said(reflected("Don't worry.", "information"), "Don't worry.", "en").main == "input"
    assert as_said(Hearing(talk="change"), "Cheer up.", "en") == Hearing(talk="change")


def reflected(words: str, *codes: str) -> Hearing:
    span = ((0, len(words)),)
    return Hearing("reflection", None, tuple(Behaviour(code, 0.9, span) for code in ("simple_reflection", *codes)))  # type: ignore[arg-type]


@pytest.mark.parametrize(("language", "words"), each(told.COMES_BACK))
def test_who_went_ahead_and_says_so_came_back(language, words):
    assert owns_up(words, language)


@pytest.mark.parametrize(("language", "words"), each(told.ONLY_POLITE))
def test_manners_and_others_are_no_coming_back(language, words):
    assert not owns_up(words, language)


@pytest.mark.parametrize(("language", "words"), each(told.OFFERS))
def test_an_offer_of_help_is_not_held_up_as_closed_and_near_danger_counts_as_no_question(language, words):
    turn = asked(words)
    assert offers_help(words)
    assert not only_closed(turn)
    assert measure([turn], [3])["questions"]["closed"] == 0
    assert measure([turn], [])["questions"]["closed"] == 1


@pytest.mark.parametrize(("language", "words"), each(told.NO_OFFERS))
def test_other_closed_questions_are_counted_everywhere(language, words):
    assert not offers_help(words)
    assert measure([asked(words)], [3])["questions"]["closed"] == 1


def test_a_guest_who_is_offered_a_chair_is_asked_nothing_to_open():
    assert not only_closed(asked("You want the couch or the bad chair?"))
    assert only_closed(asked("You want the job or the bus pass?"))


def asked(words: str) -> ReadTurn:
    behaviour = Behaviour("closed_question", 0.9, ((0, len(words)),))
    return ReadTurn(0, "specialist", "Dana", words, main="question", behaviours=(behaviour,))


@pytest.mark.parametrize(("language", "pair"), each(told.OPENED))
def test_everyday_closed_questions_have_an_open_form(language, pair):
    assert open_form(pair[0], language) == pair[1]


@pytest.mark.parametrize(("language", "words"), each(told.NOT_OPENED))
def test_none_is_given_where_it_would_be_odd_or_is_about_danger(language, words):
    assert open_form(words, language) is None


# ── a long stretch that advises ──
STRETCH = (
    "S ¿Y tu prima?",
    "P Mi prima sí, pero me da pena pedirle.",
    "S Mira, tienes que pedir ayuda, no puedes con todo tú sola. Llama a tu prima hoy mismo y ofrécele que le lavas la ropa, así no "
    "sientes que le debes. Y si te dice que no, busca a otra, que gente hay mucha en este barrio y alguien va a querer. Lo importante "
    "es que no dejes pasar el lugar, porque esos lugares se acaban luego luego y después quién sabe cuándo vuelve a haber otro.",
    "P Sí, puede ser.",
)
BEFORE = (
    "S ¿Cómo te fue?",
    "P Pues mira, " + "estuve con las niñas en el parque y luego en el mercado y luego en la casa de mi tía, " * 5,
)


def test_a_long_stretch_that_advises_is_the_hard_moment_and_no_wish_that_was_passed_by():
    reading = read(parse_content("\n".join(f"{'Dana' if t[0] == 'S' else 'Maya'}: {t[2:]}" for t in (*BEFORE, *STRETCH)))[0]
                   .with_speakers("Dana", "Maya"))  # fmt: skip
    kinds = {moment.kind: moment.turn for moment in reading.moments}
    assert {kind for kind, turn in kinds.items() if turn == 4} & {"lecture", "unasked_advice", "confronting"}
    assert "passed_by" not in kinds
    assert reading.turns[3].talk == "neutral"


def test_what_was_set_aside_is_weighed_again_with_its_offers():
    reading = read(parse_content("Dana: How was it?\nMaya: I want to die.\nDana: Could we call her now, the two of us?\nMaya: Yes.\n")[0]
                   .with_speakers("Dana", "Maya"))  # fmt: skip
    assert reading.danger
    asked_near = reading.measures["questions"]["closed"]
    assert looked_after(replace(reading), aside=frozenset(reading.danger)).measures["questions"]["closed"] == asked_near + 1
