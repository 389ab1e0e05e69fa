"""Who says plainly that they are about to use or drink, or will not, is not heard the wrong way round."""

import pytest

from alongside.listening.talk import plain_talk

PLAIN = {
    ("en", "sustain"): (
        "I want to get high.",
        "I'm going to use tonight, two bags.",
        "I don't want to stop drinking.",
        "I want to just go to the store and get a bottle.",
        "I don't know, I just want to drink so bad.",
        "I do want to use.",
        "Honestly, I'm about to use again.",
        "I need another drink.",
        "I am not ready to quit smoking.",
        "I won't stop drinking for good.",
    ),
    ("en", "change"): (
        "I'm not going to use tonight.",
        "I don't want to use anymore.",
        "I do not want to drink.",
        "I want to stop drinking.",
        "I really don't want to get high.",
        "I never want to drink again.",
        "I don't really want to drink tonight.",
        "I'm trying to quit smoking, I promised Rosa.",
        "Yeah, so I'm not going to relapse.",
    ),
    ("es", "sustain"): (
        "Quiero emborracharme esta noche.",
        "No quiero dejar de beber.",
        "No pienso dejar de fumar.",
        "Tengo ganas de consumir.",
        "La verdad es que voy a tomar una cerveza.",
        "Necesito un trago.",
        "Quiero volver a fumar.",
    ),
    ("es", "change"): (
        "Ya no quiero consumir.",
        "Quiero dejar de fumar.",
        "Ya no tengo ganas de consumir.",
        "No tengo ganas de beber.",
        "No voy a tomar alcohol esta noche.",
        "Hoy no voy a beber más.",
        "Tengo que dejar de beber, de verdad.",
        "No quiero volver a consumir nunca más.",
    ),
}
NOT_PLAIN = {
    "en": (
        # both, a question, and what was
        "I want to stop drinking. I want to get high.",
        "I want to get high, I'm not going to use tonight.",
        "I want to get high, but I called Rosa.",
        "Should I stop drinking?",
        "I used to get high on Fridays.",
        # dealers and others who are called
        "I haven't called my dealer in a month.",
        "I didn't call my dealer.",
        "I'm not calling my dealer anymore.",
        "I called my dealer and told him to lose my number.",
        "I called my guy at the housing office.",
        # what else is used, drunk, shot or scored
        "I'm gonna use some of the coping skills we talked about, and I will call Rosa.",
        "I'm not going to use the hotline, I do not like those people.",
        "I'm not gonna use those skills, they're stupid.",
        "I'm going to use, uh, the hotline.",
        "I'm going to use today to rest.",
        "I want to use today, for once, to rest.",
        "I want to use it to call my sister.",
        "I want to use one of the tools.",
        "I want to drink some water.",
        "I need a drink of water.",
        "I'm gonna shoot some hoops with my son.",
        "I'm going to score tonight.",
        "I want another hit of that song.",
        "I'm going to get high marks.",
        # what else is stopped
        "I'm not ready to quit my job.",
        "I'm not ready to quit.",
        "I'm not going to stop going to meetings.",
        "I'm not going to stop.",
        "I don't want to stop going to meetings.",
        "I don't want to quit.",
        "I need to stop drinking coffee.",
        "I'm trying to quit this job.",
        "I want to stop using my walker.",
        # others' words, another time, and what might be
        "My brother said I want to get drunk.",
        "I want to get drunk, he says.",
        "I used to want to get high.",
        "If I want to drink tonight, I call Rosa.",
        "I don't think I want to drink tonight.",
        "I'm scared I'm going to use tonight.",
        "No way I'm going to use tonight.",
        "I know you don't want to use.",
        "I don't just want to get high.",
    ),
    "es": (
        "Bebía los viernes.",
        "Voy a tomar una clase.",
        "Voy a tomar un taxi.",
        "Tengo ganas de tomar un café.",
        "Quiero tomar algo de agua.",
        "Quiero tomar otra decisión.",
        "Quiero tomar hoy mismo una decisión.",
        "No voy a tomar la medicina.",
        "No voy a tomar ese trabajo.",
        "No quiero dejarla sola a mi hija.",
        "Voy a dejarlo con su abuela.",
        "No voy a dejarlo.",
        "No quiero parar de ir a las reuniones.",
        "No pienso dejar de tomar mis medicinas.",
        "Quiero dejar de tomar la medicina.",
        "Necesito una copa de agua.",
        "No necesito un trago.",
        "No creo que quiero beber.",
        "Si quiero beber, llamo a Rosa.",
        "Mi hermano dice que quiero beber.",
        "Quiero beber, pero no voy a hacerlo.",
        "Quiero meterme a un curso.",
        "No, quiero dejar de beber.",
        "¿Quiero dejar de beber?",
    ),
    "other": ("Ich will trinken.", "Quiero beber."),
}


@pytest.mark.parametrize(("lang", "leans", "said"), [(*way, said) for way, many in PLAIN.items() for said in many])
def test_who_says_plainly_that_they_are_about_to_use_is_not_heard_the_wrong_way_round(lang, leans, said):
    assert plain_talk(said, lang) == leans


@pytest.mark.parametrize(("lang", "said"), [(lang, said) for lang, many in NOT_PLAIN.items() for said in many])
def test_who_does_not_say_it_plainly_is_left_to_what_was_learned(lang, said):
    assert plain_talk(said, lang) is None
