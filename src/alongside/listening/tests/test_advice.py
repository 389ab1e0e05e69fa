"""Plain advice is told as advice, whatever was learned: "you should" and something to do."""

import pytest

from alongside.listening.model.leave import WITH, WITHOUT
from alongside.listening.model.listener import as_advice
from alongside.listening.stance import advises

ADVICE = (
    "And you should ask for Pastor Ruth's help as well, she would do it.",
    "You should probably call Teo today though.",
    "You really should see somebody about that.",
    "Well, you ought to go early.",
    "Yeah, and you should also write it down.",
    "It is far. You should take the bus.",
    "You should just tell her.",
    "So you should join the Tuesday group.",
)
NO_ADVICE = (
    "You should be proud of that.",
    "You should have seen her face.",
    "Should you ask Pastor Ruth?",
    "You think you should ask for help.",
    "She says you should call.",
    "You should know that it's open until nine.",
    "I should ask her.",
    "You shouldn't have to carry that alone.",
    "You should call, you think?",
)


IN_SPANISH = (
    "Deberías ir al grupo de los martes.",
    "Mira, deberias de hablar con ella.",
    "Yo creo que deberías preguntarle.",
    "Usted debería llamar a su hija.",
    "Pues tendrías que buscar otro cuarto.",
    "Tú mejor deberías dormir.",
)
NONE_IN_SPANISH = (
    "Deberías ver la cara que traes hoy, te ves contenta.",
    "Debería empezar a las siete.",
    "Tendría que ver con el seguro.",
    "Debería dejar de fumar yo también.",
    "Debería salir el sol.",
    "¿Deberías llamarla?",
    "Dice que deberías llamarla.",
    "Deberías estar orgullosa.",
)


@pytest.mark.parametrize(("language", "words"), [*(("en", one) for one in ADVICE), *(("es", one) for one in IN_SPANISH)])
def test_you_should_is_advice(language, words):
    assert advises(words, language)


@pytest.mark.parametrize(("language", "words"), [*(("en", one) for one in NO_ADVICE), *(("es", one) for one in NONE_IN_SPANISH)])
def test_what_only_holds_the_words_is_none(language, words):
    assert not advises(words, language)


def test_it_is_advice_with_leave_only_where_leave_was_heard_more():
    least = {WITH: 0.4, WITHOUT: 0.5}
    assert as_advice({WITH: 0.0, WITHOUT: 0.2, "informs": 0.9}, least)[WITHOUT] == 0.5
    assert as_advice({WITH: 0.3, WITHOUT: 0.2, "informs": 0.9}, least) == {WITH: 0.4, WITHOUT: 0.2, "informs": 0.9}
    assert as_advice({WITH: 0.0, WITHOUT: 0.8, "informs": 0.9}, least)[WITHOUT] == 0.8
