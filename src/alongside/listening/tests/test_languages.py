"""Which language words are in, and that each voice is heard in its own."""

import time
from collections.abc import Callable
from dataclasses import replace
from itertools import cycle, islice

import pytest

from alongside.listening import Conversation, Reading, Speakers, Turn, engine, read
from alongside.listening.engine import Rules
from alongside.listening.language import Language, Spoken, language_of
from alongside.listening.model.listener import learned
from alongside.listening.notices import say
from alongside.listening.reading import Hearing

ENGLISH = ("How did your week go?", "What would help you most right now?")
SPANISH = ("¿Cómo te fue esta semana?", "¿Qué te ayudaría más ahora?")
MAYA = ("Me fue mal, no dormí nada y quiero dejar de tomar.", "Me ayuda ir, y voy a volver el viernes al grupo.")
MAYA_IN_ENGLISH = ("It went badly, I did not sleep at all and I want to quit drinking.", "I will go back to the group on Friday.")
JAPANESE = ("あまりよくないです。今週は三日もお酒を飲んでしまいました。", "はい、お酒をやめたいです。")
OTHERS = {
    "Catalan": "Com estàs avui? Aquesta setmana he begut tres dies i em sap greu. Vull deixar de beure, però no sé com començar.",
    "Galician": "Como estás hoxe? Esta semana bebín tres días e síntome mal. Quero deixar de beber, pero non sei como comezar.",
    "Portuguese": "Como você está hoje? Essa semana eu bebi três dias e me sinto mal. Quero parar, mas não sei como começar.",
    "Romanian": "Ce mai faci azi? Săptămâna asta am băut trei zile și îmi pare rău. Vreau să mă las, dar nu știu cum să încep.",
    "Romanian, no marks": "Ce mai faci azi? Saptamana asta am baut trei zile si imi pare rau. Vreau sa ma las, dar nu stiu cum.",
    "Haitian Creole": "Kijan ou ye jodi a? Mwen bwè twa jou semèn sa a. Mwen vle sispann, men mwen pa konnen kijan pou m kòmanse.",
    "French": "Comment tu vas aujourd'hui ? Cette semaine j'ai bu trois jours. Je veux arrêter, mais je ne sais pas comment.",
    "Italian": "Come stai oggi? Questa settimana ho bevuto tre giorni. Voglio smettere, ma non so come cominciare.",
    "Polish": "Jak się dzisiaj masz? W tym tygodniu piłam trzy dni i jest mi przykro. Chcę przestać, ale nie wiem, jak zacząć.",
    "Tagalog": "Hindi masyadong mabuti. Ngayong linggo uminom ako ng tatlong araw. Gusto ko nang tumigil pero hindi ko alam kung paano.",
    "Turkish": "Bugün nasılsın? Bu hafta üç gün içtim ve pişmanım. İçmeyi bırakmak istiyorum ama nasıl başlayacağımı bilmiyorum.",
}
SHORT_OTHERS = {
    "German": "Wie geht es dir?",
    "Portuguese": "Você está bem?",
    "Haitian Creole": "Mwen pa konnen.",
    "Romanian": "Nu știu ce să fac.",
    "Catalan": "Què t'agradaria explicar-me avui?",
    "Japanese": "はい。",
    "Arabic": "لا أعرف",
    "Korean, with a name": "네, Maya요. 오늘은 괜찮아요.",
}


def talk(asked: tuple[str, ...], answered: tuple[str, ...], exchanges: int = 8) -> Conversation:
    """Dana asks and Maya answers, over and over."""
    said = [text for pair in zip(cycle(asked), islice(cycle(answered), exchanges), strict=False) for text in pair]
    turns = tuple(Turn(at, ("Dana", "Maya")[at % 2], text) for at, text in enumerate(said))
    return Conversation("talk", "text", turns, Speakers("Dana", "Maya", 1.0))


def by_rules(conversation: Conversation) -> Reading:
    return read(conversation, listener=Rules())


@pytest.mark.parametrize("language", OTHERS)
def test_a_neighbour_is_neither_english_nor_spanish(language: str):
    assert language_of([OTHERS[language]]) == "other"
    assert language_of([OTHERS[language]], otherwise="es") == "other"
    assert language_of([OTHERS[language]] * 20) == "other"


@pytest.mark.parametrize("language", SHORT_OTHERS)
def test_so_is_a_short_one(language: str):
    assert language_of([SHORT_OTHERS[language]]) == "other"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("José de la Cruz, María de los Ángeles and Juan del Río live near El Paso.", "en"),
        ("Hi, María de la Cruz.\nHi, José de los Santos. Las Vegas, La Paz, Los Angeles!", "en"),
        ("Die Hard is on. I want to die laughing.", "en"),
        ("34 y/o F, c/o back pain, sleeps w/ a light on", "en"),
        ("Ha ha ha ha!", "en"),
        ("No, no, no, no.", "en"),
        ("Prozac, Zoloft, Lexapro, lithium.", "en"),
        ("Sounds good.", "en"),
        ("", "en"),
        ("👍 123 …", "en"),
        ("Maya wrote “はい” on the card and kept it.", "en"),
        ("¿Y tú?", "es"),
        ("Sí, ya.", "es"),
        ("Ja, ja, ja, ja. Qué risa.", "es"),
        ("Fui con John Smith y Mary Jones al Walmart de Chicago.", "es"),
        ("ME FUE MAL, NO DORMÍ NADA Y QUIERO DEJAR DE TOMAR.", "es"),
    ],
)
def test_what_must_stay_ours(text: str, language: Language):
    assert language_of([text]) == language


@pytest.mark.parametrize("reader", ["en", "es"])
def test_where_words_tell_nothing_the_readers_language_stands(reader: Language):
    assert [language_of([text], otherwise=reader) for text in ("OK", "No.", "", "Maya")] == [reader] * 4


def test_a_talk_is_sampled_to_its_end():
    greeting = "So, hello. It is good to see you, and I am glad that you came here today. "
    assert language_of([greeting * 220, *(MAYA * 600)]) == "es"
    assert language_of([greeting * 1200, *(MAYA * 100)]) == "en"


def test_the_person_is_heard_in_spanish_where_the_specialist_asks_in_english():
    mixed, spanish = by_rules(talk(ENGLISH, MAYA)), by_rules(talk(SPANISH, MAYA))
    assert mixed.measures["talk"] == spanish.measures["talk"]
    assert mixed.measures["talk"]["change"]
    assert mixed.measures["questions"] == by_rules(talk(ENGLISH, MAYA_IN_ENGLISH)).measures["questions"]
    assert mixed.engine["language"] == "en"
    assert {say("languages"), say("spanish")} <= set(mixed.warnings)


def test_and_in_english_where_the_specialist_asks_in_spanish():
    mixed = by_rules(talk(SPANISH, MAYA_IN_ENGLISH))
    assert mixed.engine["language"] == "es"
    assert mixed.measures["talk"] == by_rules(talk(ENGLISH, MAYA_IN_ENGLISH)).measures["talk"]
    assert mixed.measures["questions"] == by_rules(talk(SPANISH, MAYA)).measures["questions"]


def test_a_first_answer_of_a_few_words_is_enough():
    assert by_rules(talk(ENGLISH, MAYA, 1)).turns[1].talk == "change"


def test_each_turn_is_heard_by_what_was_learned_of_its_language():
    reading = read(talk(ENGLISH, MAYA))
    assert reading.engine["name"] == read(talk(ENGLISH, MAYA_IN_ENGLISH)).engine["name"]
    assert all(turn.talk == "change" for turn in reading.turns if turn.text == MAYA[0] and turn.index > 1)
    assert not any(turn.talk == "sustain" for turn in reading.turns)
    assert all(turn.heard("open_question") for turn in reading.turns if turn.speaker == "specialist")


def test_whoever_changes_language_is_heard_in_both():
    switching = by_rules(talk((*ENGLISH, *SPANISH), (*MAYA, *MAYA_IN_ENGLISH)))
    assert [turn.main for turn in switching.turns[::2]] == ["question"] * 8
    assert switching.measures["talk"].get("change", 0) >= 4
    assert say("languages") in switching.warnings


def test_a_language_that_nobody_knows_is_claimed_nothing_of_and_the_other_voice_is_heard():
    reading = by_rules(talk(ENGLISH, JAPANESE))
    assert all(turn.talk is None for turn in reading.turns if turn.speaker == "person")
    assert all(turn.behaviours for turn in reading.turns if turn.speaker == "specialist")
    assert {say("languages"), say("language_partly")} <= set(reading.warnings)
    assert say("language") not in reading.warnings


def test_a_talk_in_another_script_is_not_read_as_english():
    reading = read(talk(JAPANESE, JAPANESE, 6))
    assert reading.engine["language"] == "other"
    assert say("language") in reading.warnings
    assert not any(turn.behaviours or turn.talk for turn in reading.turns)


@pytest.mark.parametrize(
    ("asked", "answered", "warned"),
    [
        (ENGLISH, MAYA_IN_ENGLISH, set()),
        (ENGLISH, ("Sí.", "Gracias."), set()),
        (ENGLISH, ("I saw José de la Cruz.", "María de los Ángeles, El Paso."), set()),
        (ENGLISH, ("Ja, ja.", "Mm-hmm."), set()),
        (SPANISH, MAYA, {say("spanish")}),
        (SPANISH, ("Okay.", "No."), {say("spanish")}),
    ],
)
def test_one_language_is_not_said_to_be_several(asked: tuple[str, ...], answered: tuple[str, ...], warned: set[str]):
    told = {say("languages"), say("spanish"), say("language"), say("language_partly")}
    assert told & set(by_rules(talk(asked, answered)).warnings) == warned


def test_an_interpreters_words_decide_nothing():
    known = talk(ENGLISH, MAYA)
    interpreter = tuple(Turn(len(known.turns) + at, "Iris", SPANISH[0] + ENGLISH[0]) for at in range(4))
    reading = by_rules(replace(known, turns=known.turns + interpreter))
    assert reading.engine["language"] == "en"
    assert reading.measures["talk"] == by_rules(known).measures["talk"]


def in_parts(conversation: Conversation) -> Reading:
    """As the mirror reads what is too long for one go."""
    size = len(conversation.turns)
    heard = [hearing for at in range(0, size, 16) for hearing in engine.hear_part(conversation, at, at + 16)]
    return engine.compose_parts(conversation, heard)


def test_in_parts_it_is_the_same():
    mixed = talk(ENGLISH, MAYA, 40)
    parted, whole = in_parts(mixed), read(mixed)
    assert parted.warnings == whole.warnings
    assert parted.engine == whole.engine
    for part, turn in zip(parted.turns, whole.turns, strict=True):
        assert (part.main, part.talk) == (turn.main, turn.talk)
        assert [one.code for one in part.behaviours] == [one.code for one in turn.behaviours]
    assert [moment.kind for moment in parted.moments] == [moment.kind for moment in whole.moments]


def test_in_parts_the_rules_hear_the_very_same(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(engine, "listener_for", lambda *_: Rules())
    mixed = talk((*ENGLISH, *SPANISH, "You feel you should call her. You could try it."), (*MAYA, *MAYA_IN_ENGLISH), 40)
    assert in_parts(mixed) == read(mixed)


def test_in_parts_each_is_heard_by_whoever_hears_the_whole(monkeypatch: pytest.MonkeyPatch):
    whole = talk(ENGLISH, MAYA_IN_ENGLISH, 40)
    short = sum(len(turn.text) for turn in whole.turns) + engine.EACH_TURN * len(whole.turns)
    assert in_parts(whole).engine["parts"][-1] == "network"
    monkeypatch.setattr(engine, "LONGEST", short - 1)
    assert [one for at in range(0, 80, 16) for one in engine.hear_part(whole, at, at + 16)] == _by_words(whole)
    assert in_parts(whole).engine["parts"] == ["rules", "linear"]
    assert say("long") in in_parts(whole).warnings


def _by_words(conversation: Conversation) -> list[Hearing]:
    """What is heard without a network, in the same parts."""
    listener = learned("en")
    assert listener
    turns, found = conversation.turns, list[Hearing]()
    for at in range(0, len(turns), 16):
        begin = max(0, at - engine.KNOWN_BEFORE)
        part = replace(conversation, turns=turns[begin : at + 16])
        found += listener.without_network().hear(part, "en")[at - begin :]
    return found


def test_the_contract_stays():
    told = by_rules(talk(ENGLISH, MAYA)).as_dict()
    assert set(told) == {"schema", "engine", "source", "speakers", "turns", "measures", "moments"}
    assert set(told["engine"]) == {"name", "version", "parts", "language"}


def test_a_talk_without_turns_or_names_is_read():
    assert by_rules(Conversation("empty", "text", ())).engine["language"] == "en"
    unnamed = replace(talk(SPANISH, MAYA), speakers=Speakers())
    assert by_rules(unnamed).engine["language"] == "es"


@pytest.mark.parametrize("piece", ["de ", "la A", "a'", "a/", "y De la ", "a\n", "é", "あ", "que no lo "])
def test_cost_grows_with_length_and_no_faster(piece: str):
    def work(times: int) -> Callable[[], object]:
        turns = tuple(Turn(at, label, piece * times) for at, label in enumerate(("Dana", "Maya")))
        return lambda: Spoken(Conversation("long", "text", turns, Speakers("Dana", "Maya", 1.0))).turn(turns[0])

    small, large = (min(_seconds(work(times)) for _ in range(3)) for times in (20_000, 80_000))
    assert large < 12 * max(small, 0.003)


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started
