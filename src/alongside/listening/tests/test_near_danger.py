"""Near words about dying: who asks plainly is let be, who shames or changes a treatment is not."""

import time

import pytest

from alongside.listening.language import Language
from alongside.listening.moments import asks_plainly, find
from alongside.listening.tests.test_held_up_and_passed_by import ASKED, GRAVE, chosen
from alongside.listening.tests.test_moments import talk

SHAMES = [
    ("en", "How can you talk of suicide, with two kids at home? Aren't you ashamed?"),
    ("en", "How can you talk of suicide, with two kids at home?"),
    ("en", "Suicide? Are you serious? You always do this when you drink, don't you?"),
    ("en", "You want to kill yourself over that? Isn't that a bit much?"),
    ("es", "¿Cómo puedes hablar de suicidio, con dos niños en casa? ¿No te da vergüenza?"),
    ("es", "¿Suicidio? ¿Hablas en serio? Siempre haces esto cuando tomas, ¿no?"),
    ("es", "¿Quieres matarte por eso? ¿No es demasiado?"),
]
ASKS = [
    ("en", "Are you thinking about killing yourself?"),
    ("en", "Are you thinking of suicide? Do you have a plan? Do you have the pills with you?"),
    ("en", "Are u thinking about killing yourself?"),
    ("es", "¿Estás pensando en matarte?"),
    ("es", "¿Estás pensando en suicidarte? ¿Tienes un plan? ¿Tienes las pastillas contigo?"),
]


@pytest.mark.parametrize("code", ["confronting", "dismissing"])
@pytest.mark.parametrize(("lang", "said"), SHAMES)
def test_to_shame_with_questions_is_no_plain_asking(lang: Language, said: str, code: str) -> None:
    assert chosen(lang, ASKED[lang], GRAVE[lang], ("S", said, code), ("P", "Hm.", ""), danger=(1, 2)) == {code: 2}
    assert not asks_plainly(talk(("S", said, code))[0], lang)


@pytest.mark.parametrize(("lang", "said"), ASKS)
def test_to_ask_plainly_is_let_be_whatever_was_heard_in_it(lang: Language, said: str) -> None:
    assert chosen(lang, ASKED[lang], GRAVE[lang], ("S", said, "confronting"), ("P", "Hm.", ""), danger=(1, 2)) == {}
    assert asks_plainly(talk(("S", "Okay. " + said, ""))[0], lang)
    assert asks_plainly(talk(("S", said.replace("?", ""), "closed_question"))[0], lang)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "Don't take the lithium any more, stop your meds, they make you worse."),
        ("en", "Don’t take those pills any more."),
        ("en", "Admit it, you need to double your dose of Zoloft to 100 mg."),
        ("en", "You may need the hospital tonight. And stop taking your meds."),
        ("en", "You are in a crisis, so double your dose of Zoloft to 100 mg."),
        ("es", "Ya no tomes el litio, deja las pastillas, te hacen mal."),
        ("es", "Ya no te tomes las pastillas."),
        ("en", "Take two of the pills. And go to the clinic tomorrow."),
        ("es", "Tómate dos pastillas más. Y mañana vas a la clínica."),
        ("es", "Vamos a urgencias. Y deja de tomar las pastillas."),
    ],
)
def test_to_change_a_treatment_is_no_call_for_help(lang: Language, said: str) -> None:
    found = chosen(lang, ASKED[lang], GRAVE[lang], ("S", said, "treatment_planning"), ("P", "Hm.", ""), danger=(1,))
    assert found == {"treatment_planning": 2}


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "Please don’t take those pills. Give me the pills."),
        ("en", "Please do not take your pills tonight."),
        ("en", "They can admit you tonight, for treatment."),
        ("es", "No te tomes las pastillas ahora, por favor."),
        ("es", "No te las tomes. Dame las pastillas."),
    ],
)
def test_to_beg_or_to_bring_somebody_to_safety_is_let_be(lang: Language, said: str) -> None:
    assert chosen(lang, ASKED[lang], GRAVE[lang], ("S", said, "treatment_planning"), ("P", "Hm.", ""), danger=(1,)) == {}


@pytest.mark.parametrize(
    ("lang", "said", "away"),
    [
        ("en", "You should have rung her on Monday.", "Leave me alone."),
        ("es", "Tenías que haberla llamado el lunes, como te dije.", "Déjame en paz."),
    ],
)
def test_what_pulls_away_in_few_words_costs_what_it_weighs(lang: Language, said: str, away: str) -> None:
    few, many = (_seconds(lang, said, away, turns) for turns in (500, 4_000))
    assert many < 24 * few  # eight times the turns


def _seconds(lang: Language, said: str, away: str, turns: int) -> float:
    lines = talk(*[("S", said, ""), ("P", away, "")] * (turns // 2))
    began = time.process_time()
    assert [moment.kind for moment in find(lines, lang)] == ["pulled_away"]
    return time.process_time() - began


@pytest.mark.parametrize(
    ("lang", "said", "shown"),
    [
        ("en", "If you say that again I will write you up and you're out of the program.", True),
        ("en", "I have to report that, and you'll be losing your bed.", True),
        ("es", "Si lo vuelves a decir lo anoto y pierdes el cupo.", True),
        ("en", "I can't keep that to myself. I have to tell Sam tonight.", False),
        ("es", "Eso no me lo puedo guardar. Se lo tengo que decir a Sam hoy.", False),
    ],
)
def test_a_threat_is_shown_there_and_what_must_be_told_is_not(lang: Language, said: str, shown: bool) -> None:
    found = chosen(lang, ASKED[lang], GRAVE[lang], ("S", said, "enforcing"), ("P", "Hm.", ""), danger=(1,))
    assert found == ({"enforcing": 2} if shown else {})
