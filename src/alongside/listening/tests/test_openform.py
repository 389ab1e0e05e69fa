"""An open form keeps what was asked about, is a good sentence, and is not there where to ask directly is right."""

import re
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from alongside.listening.conversation import Conversation, Speakers, Turn
from alongside.listening.engine import Rules
from alongside.listening.openform import open_form

HERE = Path(__file__).parent
KEPT_BACK = "kept back until the rules were written"
OPENS = {
    "en": r"(?:What|How|Tell me)\b(?! (?:much|many|often|long|old|far)\b)",
    "es": r"¿(?:A |Con |De |En )?(?:Qué|qué|Cómo)\b|Cuént[ae]me\b|Contame\b",
}


@cache
def questions(lang: str) -> dict[str, dict[str, str | None]]:
    """Return the questions of each section of a file, each with its form."""
    found: dict[str, dict[str, str | None]] = {}
    section: dict[str, str | None] = {}
    for line in (HERE / f"closed_questions.{lang}.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            section = found.setdefault(line[2:], {})
        elif line:
            asked, _, form = line.partition(" => ")
            section[asked] = None if form == "-" else form
    return found


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_form_is_the_one_that_somebody_read(lang):
    said = {asked: form for section in questions(lang).values() for asked, form in section.items()}
    assert {asked: open_form(asked, lang) for asked in said} == said


@pytest.mark.parametrize("lang", ["en", "es"])
def test_most_of_the_questions_that_were_kept_back_have_a_form(lang):
    forms = questions(lang)[KEPT_BACK].values()
    assert sum(map(bool, forms)) >= 0.8 * len(forms)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_form_asks_openly_or_invites(lang):
    forms = {form for section in questions(lang).values() for form in section.values() if form}
    assert [form for form in forms if not re.match(OPENS[lang], form) or not form.endswith(("?", "."))] == []
    assert [form for form in forms if form.endswith(".") and not form.startswith(("Tell me", "Cuént", "Contame"))] == []


def test_no_spanish_form_is_itself_heard_as_closed():
    forms = [form for section in questions("es").values() for form in section.values() if form]
    said = Conversation("", "text", tuple(Turn(at, "Dana", form) for at, form in enumerate(forms)), Speakers("Dana", "Maya", 1.0))
    heard = zip(forms, Rules().hear(said, "es"), strict=True)
    assert [form for form, hearing in heard if any(one.code == "closed_question" for one in hearing.behaviours)] == []


@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_is_grave_is_asked_directly(lang):
    asked = (HERE / f"grave_questions.{lang}.txt").read_text("utf-8").splitlines()
    assert {question: form for question in asked if (form := open_form(question, lang))} == {}


@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_checks_up_on_somebody_is_not_asked_more_softly(lang):
    asked = (HERE / f"checking_questions.{lang}.txt").read_text("utf-8").splitlines()
    assert {question: form for question in asked if (form := open_form(question, lang))} == {}


@pytest.mark.parametrize(
    ("closed", "opened"),
    [
        ("Did you study for the test?", "How did things go with studying for the test?"),
        ("Are you worried about court?", "How do you feel about court?"),
        ("Has the medication helped?", "What has the medication done for you?"),
        ("Did you quit smoking?", "How did things go with quitting smoking?"),
        ("When did you stop using?", "How did you come to stop using?"),
        ("Were you disappointed when she didn't show up?", "How did you feel when she didn't show up?"),
    ],
)
def test_what_only_sounds_like_checking_up_has_its_form(closed, opened):
    assert open_form(closed) == opened


@pytest.mark.parametrize(
    ("closed", "opened"),
    [
        ("¿Estás preocupado por la corte?", "¿Cómo te sientes con lo de la corte?"),
        ("¿Te ha ayudado la medicina?", "¿Cómo te ha ido con la medicina?"),
        ("¿Quieres dejar de tomar?", "¿Cómo ves lo de dejar de tomar?"),
        ("¿Pasaste el examen?", "¿Cómo te fue en el examen?"),
        ("¿Cuánto tiempo llevas sobrio?", "¿Cómo ha sido para ti este tiempo sobrio?"),
    ],
)
def test_what_only_sounds_like_checking_up_in_spanish_has_its_form(closed, opened):
    assert open_form(closed, "es") == opened


@pytest.mark.parametrize(
    "closed",
    [
        "¿Extrañás a tus hijos?",
        "¿Extrañas a tu hermana?",
        "¿Lo extrañas?",
        "¿Echas de menos a tu madre?",
        "¿Te hace falta tu papá?",
        "¿Te acuerdas de tu hermano?",
        "¿Fue triste el velorio?",
        "¿Fuiste al entierro?",
        "¿Te dieron la custodia?",
    ],
)
def test_nobody_is_asked_more_openly_about_whom_they_miss_or_lost(closed):
    assert open_form(closed, "es") is None


@pytest.mark.parametrize(
    ("closed", "within", "opened"),
    [
        # vos stays vos, with its accents or without
        ("¿Sabés algo de los papeles?", "", "¿Qué sabés de los papeles?"),
        ("te sentis sola de noche?", "", "¿Cómo te sentís de noche?"),
        ("tenes planes para el finde?", "", "¿Qué planes tenés para el finde?"),
        ("¿Es difícil para vos hablar de esto?", "", "¿Cómo es para vos hablar de esto?"),
        (
            "¿Estás nervioso por la entrevista?",
            "Contame, che. ¿Estás nervioso por la entrevista?",
            "¿Cómo te sentís con lo de la entrevista?",
        ),
        ("¿Tenés hijos?", "", "Contame de tu familia."),
        ("¿A quién llamás cuando te sentís mal?", "", "¿A qué personas llamás cuando te sentís mal?"),
        # tú is told nothing of vos, whoever else ends in -ás or -ís
        ("¿Llamarás a tu hermana después?", "", "¿Cómo ves lo de llamar a tu hermana después?"),
        ("¿Extrañas tu país? ¿Sabes algo de los papeles?", "", "¿Qué sabes de los papeles?"),
        ("¿Sabes algo de tu curso de inglés?", "", "¿Qué sabes de tu curso de inglés?"),
        ("¿Sabes algo de los papeles?", "¿Y vosotros, venís? ¿Sabes algo de los papeles?", "¿Qué sabes de los papeles?"),
        # usted stays usted
        ("¿Le da pena pedir ayuda?", "", "¿Cómo se siente con lo de pedir ayuda?"),
        ("¿Tiene sentido?", "", "¿Qué te parece?"),
        ("¿Tiene sentido?", "Eso es lo que le dijo a usted el doctor. ¿Tiene sentido?", "¿Qué le parece?"),
        ("¿Hace ejercicio?", "", "¿Cómo le va con el ejercicio?"),
    ],
)
def test_a_spanish_form_speaks_to_somebody_as_the_question_did(closed, within, opened):
    assert open_form(closed, "es", within=within) == opened


@pytest.mark.parametrize(
    ("closed", "opened"),
    [
        ("fuiste a la reunion del miercoles?", "¿Cómo te fue con lo de la reunión del miércoles?"),
        ("hablaste con tu mama?", "¿Cómo te fue con lo de hablar con tu mamá?"),
        ("ya hablo con la abogada?", "¿Cómo le fue con lo de hablar con la abogada?"),
    ],
)
def test_a_spanish_form_has_the_accents_that_a_hurried_hand_left_out(closed, opened):
    assert open_form(closed, "es") == opened


@pytest.mark.parametrize(
    ("turn", "lang"),
    [("You said that you want to die. Did you call her?", "en"), ("Dijiste que quieres morir. ¿Hablaste con ella?", "es")],
)
def test_a_turn_about_dying_has_no_form_for_any_of_its_questions(turn, lang):
    last = turn.partition(". ")[2]
    assert open_form(last, lang)
    assert open_form(turn, lang) is None
    assert open_form(last, lang, within=turn) is None


@pytest.mark.parametrize(
    ("closed", "opened"),
    [
        # the person's own words, their verb in the right form
        ("Did you write to your son?", "How did things go with writing to your son?"),
        ("Have you written to your son yet?", "How have things gone with writing to your son?"),
        ("Are you writing to your son?", "How are things going with writing to your son?"),
        ("Have you begun your class?", "How have things gone with beginning your class?"),
        ("Did you quit smoking?", "How did things go with quitting smoking?"),
        ("Have you seen your counselor this week?", "How have things been between you and your counselor this week?"),
        ("Did he call you back?", "What did you hear from him?"),
        ("Do they know about it?", "What do they know about it?"),
        ("Did you make any friends there?", "How did things go with making friends there?"),
        ("Did you tell anybody?", "How did things go with telling somebody?"),
        # what does not belong to the question
        ("Okay, so, did you sleep well?", "How did you sleep?"),
        ("Maya, did you sleep well?", "How did you sleep?"),
        ("Did you sleep well, Maya?", "How did you sleep?"),
        ("Didn’t you call her?", "How did things go with calling her?"),
        ("After the meeting, did you feel better?", "After the meeting, how did you feel?"),
        ("You worked late. Was it hard?", "What was it like for you?"),
        ("DID YOU SLEEP WELL?", "How did you sleep?"),
        # a word that only holds a grave one
        ("Did you study for the test?", "How did things go with studying for the test?"),
        ("Do you have any skills?", "What skills do you have?"),
    ],
)
def test_what_was_asked_goes_over_in_the_right_form(closed, opened):
    assert open_form(closed) == opened


@pytest.mark.parametrize(
    ("closed", "opened"),
    [
        ("¿La llamaste?", "¿Cómo te fue con lo de llamarla?"),
        ("¿Se lo dijiste?", "¿Cómo te fue con lo de decírselo?"),
        ("¿Ya se lo has dicho?", "¿Cómo te ha ido con lo de decírselo?"),
        ("¿Estás llamándola?", "¿Cómo te va con lo de llamarla?"),
        ("¿Lo vas a llamar?", "¿Cómo ves lo de llamarlo?"),
        ("¿Fuiste al grupo?", "¿Cómo te fue con lo del grupo?"),
        ("¿Fuiste a tu cita?", "¿Cómo te fue con tu cita?"),
        ("¿Sigues yendo al grupo?", "¿Cómo te va con el grupo?"),
        ("¿Te ayuda el padrino?", "¿Cómo te va con el padrino?"),
        ("¿Ya pagó la renta?", "¿Cómo le fue con lo de la renta?"),
        ("¿Pagó su hermano la renta?", None),
        ("¿Avisaste?", None),
        ("¿Llamó usted a su hermana?", "¿Cómo le fue con lo de llamar a su hermana?"),
        ("¿Le gusta el grupo?", "¿Qué le parece el grupo?"),
        ("¿Sabe algo del dueño?", None),
        ("¿Llamó su hermana?", None),
        ("¿Te llamó el dueño?", "¿Qué has sabido del dueño?"),
        ("dormiste bien?", "¿Cómo dormiste?"),
        ("¿Te sentias sola?", "¿Cómo te sentías?"),
        ("Después de la reunión, ¿te sentiste mejor?", "Después de la reunión, ¿cómo te sentiste?"),
    ],
)
def test_what_was_asked_in_spanish_goes_over_in_the_right_form(closed, opened):
    assert open_form(closed, "es") == opened


@pytest.mark.parametrize(
    "closed",
    [
        "Did you go because I asked you to?",  # about the two
        "Are you mad at me?",
        "You went there, right?",  # no question of its own
        "Did you call her and tell her?",  # two in one
        "Did you call the",  # cut off, and asks nothing
        "Did you call the?",
        "Did you call the the clinic?",
        "Did you bring the form?",  # nobody asks how it went
        "Did you cry?",
        "Have you slept with him?",
        "Is that okay with you?",  # asks for leave
        "Would you rather stay or go?",
        "Are you going to pass?",
        "Have you thought that it might be late?",
        "Did you see him swallow?",
        "Was it hard for your mom too?",
        "What time is it?",
        "Hmm?",
        "?",
        "",
    ],
)
def test_where_no_good_sentence_can_be_made_none_is_given(closed):
    assert open_form(closed) is None


def test_another_language_has_no_form():
    assert open_form("Dormiu bem?", "other") is None


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(
    "piece", ["did you ", "? ", "¿", '"', "(", "writ", "escrib", "or ", "Did you call her? ", "you had a way to get to a "]
)
def test_an_endless_turn_costs_a_bounded_time(piece, lang):
    endless = piece * (1_000_000 // len(piece)) + "did you sleep?"
    open_form("Did you sleep?", lang)
    assert _seconds(lambda: open_form(endless, lang, within=endless)) < 2
    long = "did you " + piece * 12 + "?"
    assert _seconds(lambda: open_form(long[-139:], lang)) < 0.2
