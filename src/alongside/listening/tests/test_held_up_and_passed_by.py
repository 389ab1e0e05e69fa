"""What a tester found held up or held against somebody wrongly: a reproach as a choice, a greeting as room, a wish as passed by."""

import pytest

from alongside.listening import ReadTurn
from alongside.listening.choosing import leaves_room
from alongside.listening.language import Language
from alongside.listening.moments import find
from alongside.listening.praising import only_greets
from alongside.listening.tests.test_moments import talk
from alongside.listening.wishing import wishes_now

Line = tuple[str, str, str] | tuple[str, str, str, float]
ASKED: dict[str, Line] = {
    "en": ("S", "What was it like for you on that day, with her?", "open_question"),
    "es": ("S", "¿Cómo fue para ti ese día, con ella?", "open_question"),
}
GRAVE: dict[str, Line] = {
    "en": ("P", "Last night I thought about killing myself with the pills.", "sustain"),
    "es": ("P", "Anoche pensé en matarme con las pastillas.", "sustain"),
}


def chosen(lang: Language, *lines: Line, danger: tuple[int, ...] = ()) -> dict[str, int]:
    """Return the kinds of moments in a talk of a language, and their turns."""
    return {moment.kind: moment.turn for moment in find(talk(*lines), lang, danger)}


# ── near words about dying ──
@pytest.mark.parametrize(
    ("lang", "said", "code"),
    [
        ("en", "I would take two more of those pills tonight.", "treatment_planning"),
        ("en", "What you have is depression, that is all.", "diagnosing"),
        ("es", "Yo creo que debes tomarte media pastilla más en la noche hasta que veas al doctor.", "treatment_planning"),
        ("es", "Lo tuyo es depresión, nada más.", "diagnosing"),
    ],
)
def test_a_dose_and_the_name_of_an_illness_are_looked_at_near_words_about_dying(lang: Language, said: str, code: str) -> None:
    assert chosen(lang, ASKED[lang], GRAVE[lang], ("S", said, code), ("P", "Hm.", ""), danger=(1,)) == {code: 2}


@pytest.mark.parametrize(
    ("lang", "said", "codes"),
    [
        ("en", "I think you should check into the hospital tonight, and I will come with you.", "treatment_planning"),
        ("en", "You need treatment tonight, at the clinic.", "treatment_planning"),
        ("en", "Please don’t take those pills.", "treatment_planning"),
        ("en", "You should call your sister now.", "advice_without_permission"),
        ("en", "There is a line that answers at any hour.", "information"),
        ("en", "Are the pills in the house, or with you?", "closed_question"),
        ("en", "I have to call somebody, that is the rule.", "enforcing"),
        ("es", "Yo creo que deberías internarte unos días.", "treatment_planning"),
        ("es", "Vamos a urgencias, allá te dan tratamiento.", "treatment_planning"),
        ("es", "No te las tomes, por favor.", "treatment_planning"),
        ("es", "Deberías llamar a tu hermana ahora.", "advice_without_permission"),
    ],
)
def test_to_call_for_help_to_advise_and_to_ask_are_right_near_words_about_dying(lang: Language, said: str, codes: str) -> None:
    assert chosen(lang, ASKED[lang], GRAVE[lang], ("S", said, codes), ("P", "Hm.", ""), danger=(1,)) == {}


def test_who_asks_plainly_about_dying_is_not_said_to_have_challenged() -> None:
    asked: Line = ("S", "Are you thinking of suicide?", "closed_question confronting")
    scolded: Line = ("S", "Suicide? You should be ashamed to think of it.", "confronting")
    assert chosen("en", ASKED["en"], GRAVE["en"], asked, ("P", "Hm.", ""), danger=(1, 2)) == {}
    assert chosen("en", ASKED["en"], GRAVE["en"], scolded, ("P", "Hm.", ""), danger=(1, 2)) == {"confronting": 2}


# ── a wish that was passed by ──
WISH: dict[str, Line] = {
    "en": ("P", "I am no writer. But I could send her songs. She likes it when I sing, and I could keep them for her.", "change"),
    "es": (
        "P",
        "Yo no soy de escribir. Pero podría mandarle audios. A ella le gusta que le cante. Podría guardárselos.",
        "change",
    ),
}


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "The group meets on Mondays at seven, and there is coffee, and you may bring somebody along."),
        ("es", "El grupo es los lunes a las siete, hay café y se puede llevar a alguien."),
        # a speech may share a word with a wish
        ("en", "To send things costs a lot, the post office closes early, and the forms for it are long and hard to fill in."),
    ],
)
def test_a_wish_after_which_something_else_was_told_was_passed_by(lang: Language, said: str) -> None:
    assert chosen(lang, ASKED[lang], WISH[lang], ("S", said, "information"), ("P", "Hm.", ""))["passed_by"] == 2


@pytest.mark.parametrize(
    ("lang", "said", "codes"),
    [
        ("es", "Cantarle, y guardárselos para cuando se pueda.", "information"),
        ("en", "Sing, and keep them until she can hear them.", "information"),
        ("en", "Songs, then. The post office closes at six, and there is a form to fill in if it goes abroad.", "information"),
        ("es", "Ay, Beto. Qué bonito eso. El correo cierra a las seis.", "information compassion"),
        ("en", "Oh Beto. That is such a fine thing to do. The office closes at six.", "information affirmation"),
        ("en", "We can do that here, the two of us, on the machine.", "information collaboration"),
        ("en", "Something of you, until the door opens.", "information simple_reflection"),
    ],
)
def test_nothing_was_passed_by_where_it_was_said_back_or_met_warmly(lang: Language, said: str, codes: str) -> None:
    assert "passed_by" not in chosen(lang, ASKED[lang], WISH[lang], ("S", said, codes), ("P", "Hm.", ""))


def test_a_wish_is_given_back_by_what_it_speaks_of_and_not_by_the_wanting() -> None:
    bike: Line = ("P", "Quiero volver a darle la bici, ahí está en el cuarto, con todo y moño.", "change")
    back: Line = ("S", "Ay, Beto. La bici con el moño. No, pues con razón.", "information")
    wanting: Line = ("S", "Yo quiero que vayas al grupo.", "information")
    assert "passed_by" not in chosen("es", ASKED["es"], bike, back, ("P", "Eso.", ""))
    assert "passed_by" in chosen("es", ASKED["es"], bike, wanting, ("P", "Eso.", ""))


def test_nothing_was_passed_by_where_it_is_not_known_that_anything_else_was_told() -> None:
    turns = talk(ASKED["es"], WISH["es"], ("S", "Ándale pues, así es la cosa.", "information", 0.4), ("P", "Eso.", ""))
    assert turns[2].main == "input"
    assert "passed_by" not in {moment.kind for moment in find(turns, "es")}


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("es", "Ya le había comprado la bici. Ahí está en el cuarto, con todo y moño. La veo y me da coraje."),
        ("es", "Me daba miedo y me da coraje lo que hizo mi hermana."),
        ("en", "I stopped at the shop on the way, as I did every day back then."),
        ("en", "I tried it last year and I was ashamed of how I was."),
    ],
)
def test_who_only_tells_what_was_wishes_nothing(lang: Language, told: str) -> None:
    elsewhere: Line = ("S", "The group is on Monday. / El grupo es el lunes por la tarde.", "information")
    assert not wishes_now(told, lang)
    assert "passed_by" not in chosen(lang, ASKED[lang], ("P", told, "change"), elsewhere, ("P", "Hm.", ""))


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("es", "Quiero dejar de tomar por mis hijas."),
        ("es", "Me gustaría volver a la escuela, aunque me da miedo."),
        ("en", "I want to stop, because of what it does to me."),
        ("en", "I tried it last year, and I'd like to try it again."),
    ],
)
def test_who_says_that_they_want_it_wishes_whatever_else_is_told(lang: Language, said: str) -> None:
    assert wishes_now(said, lang)


# ── a choice that is theirs ──
@pytest.mark.parametrize(
    ("lang", "said", "sure", "answer", "held_up"),
    [
        ("es", "O sea que cuando quieres, puedes.", 0.73, "…Supongo.", False),
        ("es", "O sea que cuando quieres, puedes.", 0.73, "Llegué porque mi primo me llevó en su carro.", False),
        ("es", "O sea que cuando quieres, puedes.", 0.95, "…Supongo.", False),
        ("es", "O sea que cuando quieres, puedes.", 0.95, "Pues ya.", False),
        ("es", "Eso lo ves tú cuando llegue el día.", 0.95, "Lo voy a pensar con mi hermana.", True),
        ("es", "Tú decides si lo hablamos hoy.", 0.73, "Prefiero otro día.", True),
        ("es", "Tú decides si lo hablamos hoy.", 0.73, "Bueno.", False),
        ("en", "So when you want to, you can.", 0.73, "I guess.", False),
        ("en", "So when you want to, you can.", 0.73, "My cousin gave me a lift that day.", False),
        ("en", "So when you want to, you can.", 0.95, "Whatever.", False),
        ("en", "That is for you to see when the day comes.", 0.95, "I'll think about it with my sister.", True),
        ("en", "It's up to you whether we talk of it.", 0.73, "Another day, then.", True),
        ("en", "It's up to you whether we talk of it.", 0.73, "Okay.", False),
    ],
)
def test_a_choice_is_held_up_where_the_words_or_the_answer_bear_it_out(
    lang: Language, said: str, sure: float, answer: str, held_up: bool
) -> None:
    turns = chosen(
        lang, ASKED[lang], ("P", "Quince minutos antes. / A quarter early.", ""), ("S", said, "autonomy", sure), ("P", answer, "")
    )
    assert ("choice_offered" in turns) is held_up


@pytest.mark.parametrize(
    ("answer", "held_up"), [("…Supongo.", False), ("Mm-hmm.", True), ("Eso mero.", True), ("Mucho.", True), ("", True)]
)
def test_a_reflection_that_met_a_dry_word_is_not_held_up(answer: str, held_up: bool) -> None:
    said: Line = ("S", "O sea que cuando quieres, puedes con todo eso.", "complex_reflection")
    lines = [ASKED["es"], ("P", "Quince minutos antes.", ""), said, *([("P", answer, "")] if answer else [])]
    assert ("deeper_reflection" in chosen("es", *lines)) is held_up


# ── a greeting ──
GREETINGS = (
    "Buenas, Yuli, ¿cómo me le va?",
    "¿Cómo estás?",
    "¿Cómo estás hoy, Beto?",
    "hola reina como le va",
    "¡Qué bueno verte! ¿Qué tal andas?",
    "Hola. ¿Cómo te ha ido esta semana?",
    "Hey, Maya, how are you?",
    "Hi. How are you doing today?",
    "Good morning! How's it going?",
    "How have you been, Maya?",
)
ROOM = (
    "Hola, ¿cómo estás? ¿Qué te trae hoy?",
    "¿Cómo te fue con tu hermana?",
    "¿Cómo estás durmiendo estos días?",
    "¿Y el trabajo nuevo, qué tal estuvo?",
    "How are you with what happened on Sunday?",
    "Hi. What is on your mind today?",
    "How are you sleeping these days?",
)


@pytest.mark.parametrize("said", GREETINGS)
def test_a_greeting_is_no_question_that_leaves_room(said: str) -> None:
    greeted, later = _asks(0, said), _asks(8, said)
    assert only_greets(said, 0)
    assert not leaves_room(greeted)
    assert leaves_room(later)
    answered: Line = ("P", "Más o menos, esta semana me ha dado duro. / It has been a hard week.", "")
    assert "invited" not in chosen("es", ("S", said, "open_question"), answered)


@pytest.mark.parametrize("said", ROOM)
def test_what_asks_for_more_than_how_one_is_leaves_room_from_the_first_turn_on(said: str) -> None:
    assert leaves_room(_asks(0, said))


def _asks(at: int, said: str) -> ReadTurn:
    *_, turn = talk(*[("P", "Mm.", "")] * at, ("S", said, "open_question"))
    return turn
