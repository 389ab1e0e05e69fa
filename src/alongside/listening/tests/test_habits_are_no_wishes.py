"""Use that is told as a habit, and a sentence that only points at another, come back to nobody as a wish of their own."""

import pytest

from alongside.listening.ownwords import may_stand_whole, wishes_in

HABITS = (
    ("es", "me fumo uno y voy a trabajar"),
    ("es", "eso. me fumo uno y duermo mis seis horas y voy a trabajar. si no fumo no sirvo"),
    ("es", "Fumo mucho, y voy a trabajar."),
    ("es", "Me tomo una y voy a trabajar."),
    ("es", "Tomo y voy a trabajar."),
    ("es", "Me tomo dos copas y mañana llamo al centro."),
    ("es", "Bebo cada noche y voy a trabajar."),
    ("es", "Consumo, y voy a trabajar."),
    ("es", "Me meto una línea y voy a trabajar."),
    ("es", "Me pico y voy a trabajar."),
    ("es", "Juego a las máquinas y voy a trabajar."),
    ("en", "I smoke one and I'm gonna go to work."),
    ("en", "I drink, and I'm going to go to work."),
    ("en", "I still get high and I want to work."),
)
NO_HABITS = (
    ("es", "Ya no fumo y voy a trabajar."),
    ("es", "Tomo mi café y voy a buscar trabajo."),
    ("es", "Me tomo una ducha y voy a trabajar."),
    ("es", "Tomo el bus y voy a trabajar."),
    ("es", "Bebo agua y voy a caminar."),
    ("es", "Ahora fumo menos y voy a caminar."),
    ("es", "Me la tomo y voy a trabajar."),
    ("es", "Juego con mi hijo y voy a trabajar."),
    ("es", "Ya no bebo ni fumo, y quiero buscar trabajo."),
    ("es", "Me pongo a leer y voy a estudiar."),
    ("es", "Quiero hablar de mi consumo con el grupo."),
    ("en", "I don't smoke and I'm gonna go to work."),
    ("en", "I drink my coffee and I'm going to go to work."),
    ("en", "I smoke less now and I want to walk more."),
    ("en", "I use the bus pass and I'm going to go to work."),
)
POINTS = (
    ("es", "Lo voy a anotar así, tal cual."),
    ("es", "Eso sí lo puedo hacer hoy en la noche."),
    ("es", "Se lo voy a decir hoy."),
    ("en", "I'm going to do that tonight."),
    ("en", "I can try that tomorrow."),
    ("en", "I'll just try it."),
)
NAMES = (
    ("es", "Lo del curso lo voy a averiguar mañana."),
    ("es", "Lo voy a llamar mañana temprano."),
    ("es", "Se lo voy a decir a mi papá."),
    ("es", "Eso se lo voy a contar a mi hermana."),
    ("en", "I'm going to do that with my sponsor."),
    ("en", "I want to start this week."),
    ("en", "I'm going to try that new group."),
)


@pytest.mark.parametrize(("language", "words"), HABITS)
def test_use_told_as_a_habit_is_no_wish_and_neither_is_what_follows_it(language, words):
    assert wishes_in(words, language) == []
    assert not may_stand_whole(words, language)


@pytest.mark.parametrize(("language", "words"), NO_HABITS)
def test_who_uses_no_more_or_takes_something_else_wishes_it(language, words):
    assert wishes_in(words, language) == [words]


@pytest.mark.parametrize(("language", "words"), POINTS)
def test_what_only_points_at_another_sentence_is_left_out(language, words):
    assert wishes_in(words, language) == []


@pytest.mark.parametrize(("language", "words"), NAMES)
def test_what_names_something_stays(language, words):
    assert wishes_in(words, language) == [words]
