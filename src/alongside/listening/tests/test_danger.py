"""Words about dying, or about hurting oneself or somebody: heard, and then neither weighed nor praised."""

import time
from copy import deepcopy
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alongside.listening import Reading, parse, read
from alongside.listening.danger import NEAR, delicate, in_danger, in_reading, plainly_in_danger, where
from alongside.listening.engine import Rules, looked_after
from alongside.listening.model.danger import learned
from alongside.listening.moments import GOOD, WHERE_IT_IS_GRAVE
from alongside.listening.sentences import HEARD
from alongside.listening.telling import tell
from train.danger_lines import BadLine, Line, judging, lines, told

LEAST = {"en": (0.90, 0.60), "es": (0.90, 0.68)}
"""Precision and recall on lines that nothing was learned from."""

TALK = """\
Dana (CRSS): How have these days been?
Maya: Bad. I am so tired of all of it. I want it to stop.
Dana (CRSS): It sounds as if everything is too much right now.
Maya: I keep thinking everyone would be better off without me. I have decided. I am going to do it on Saturday.
Dana (CRSS): Are you thinking about killing yourself?
Maya: Yes. I have the pills. I want to die.
Dana (CRSS): Thank you for telling me. That is so much to hold alone. Will you call 988 together with me now?
Maya: I don't know. Maybe. I could ask my sister to come over tonight and sit with me until it is light again.
"""


@pytest.mark.parametrize("lang", ["en", "es"])
def test_lines_that_nothing_was_learned_from_are_mostly_heard_and_seldom_wrongly(lang):
    found = judging(lang)
    heard = [in_danger(line.text, lang, asked=line.asked) for line in found]
    both = sum(line.holds and told_so for line, told_so in zip(found, heard, strict=True))
    precision, recall = LEAST[lang]
    assert both >= precision * sum(heard)
    assert both >= recall * sum(line.holds for line in found)


AROUND = {
    "en": "I got up late and made coffee and the dog wanted out. Then the bus was full again. {} My sister rang about the car, "
    "and we talked for a while about her job and the kitchen that she wants to paint. I had soup.",
    "es": "Me levanté tarde y preparé café y el perro quería salir. Luego el autobús venía lleno otra vez. {} Mi hermana llamó "
    "por lo del carro, y hablamos un rato de su trabajo y de la cocina que quiere pintar. Comí sopa.",
}


@pytest.mark.parametrize("lang", ["en", "es"])
def test_in_a_long_turn_they_are_heard_nearly_as_well(lang):
    assert not in_danger(AROUND[lang].format(""), lang)
    found = [line for line in judging(lang) if line.holds and not line.asked]
    alone = sum(in_danger(line.text, lang) for line in found)
    assert sum(in_danger(AROUND[lang].format(line.text), lang) for line in found) >= 0.9 * alone


RUNNING_ON = {
    "en": "so i got up late and made coffee and the dog wanted out and then the bus was full again and i stood there a while and {} "
    "and my sister rang about the car and we talked for a while about her job and the kitchen she wants to paint and i had soup ",
    "es": "pues me levanté tarde y preparé café y el perro quería salir y luego el autobús venía lleno y ahí me quedé un rato y {} "
    "y mi hermana llamó por lo del carro y hablamos un rato de su trabajo y de la cocina que quiere pintar y comí sopa ",
}
LEARNED = {
    "en": "everybody would be better off if i was gone",
    "es": "a veces pienso que a mis hijos les iría mejor si yo ya no estuviera",
}


@pytest.mark.parametrize("lang", ["en", "es"])
def test_in_text_without_full_stops_what_was_learned_is_heard_however_far_in(lang):
    said, on = LEARNED[lang], RUNNING_ON[lang]
    assert in_danger(said, lang)
    assert not plainly_in_danger(said, lang)
    for before, after in ((1, 0), (0, 1), (1, 1), (40, 40), (300, 1)):
        text = on.format("") * before + on.format(said) + on.format("") * after
        assert in_danger(text, lang)
        (span,) = where(text, lang)
        assert len(text[slice(*span)].split()) < 60
    assert not in_danger(on.format("") * 50, lang)


def test_text_without_full_stops_is_looked_at_in_a_bounded_time():
    began = time.process_time()
    assert not in_danger("i had soup and then a roll " * 20_000, "en")
    assert time.process_time() - began < 10


def test_a_long_turn_is_looked_at_in_a_bounded_time():
    began = time.process_time()
    assert not in_danger("I had soup and a roll. " * 25_000, "en")
    assert time.process_time() - began < 5


@pytest.mark.parametrize("lang", ["en", "es"])
def test_however_long_a_turn_is_all_of_it_is_listened_to(lang):
    grave = GRAVE[lang]
    assert in_danger(AROUND[lang].format("") * 500 + grave, lang)
    for before in range(HEARD - 2 * len(grave), HEARD + 2, 3):
        assert plainly_in_danger("a " * (before // 2) + ". " + grave, lang)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_words_are_shown_where_they_stand(lang):
    long = AROUND[lang].format("") * 300
    for text in (GRAVE[lang], AROUND[lang].format(GRAVE[lang]), long + GRAVE[lang] + long):
        assert [text[slice(*span)] for span in where(text, lang)] == [GRAVE[lang]]
    assert where(long, lang) == ()


@pytest.mark.parametrize("lang", ["en", "es"])
def test_whatever_is_heard_has_words_that_are_shown(lang):
    for line in judging(lang):
        text = AROUND[lang].format(line.text)
        spans = where(text, lang, asked=line.asked)
        assert bool(spans) == in_danger(text, lang, asked=line.asked)
        assert all(0 <= low < high <= len(text) for low, high in spans)
        assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_what_only_two_sentences_together_say_is_shown_whole(monkeypatch):
    class Two:
        least = 1.0

        def weight(self, text):
            return 2.0 * ("bridge" in text and "tonight" in text)

        def holds(self, text):
            return self.weight(text) > self.least

    monkeypatch.setattr("alongside.listening.model.danger.learned", lambda language: Two())
    text = "I had soup. I know a bridge. It will be tonight. I had a roll."
    assert [text[slice(*span)] for span in where(text, "en")] == ["I know a bridge. It will be tonight."]
    apart = "I know a bridge. I had soup. It will be tonight."
    assert len(where(apart, "en")) == 1  # only the whole of it says so; something of it is shown


def test_in_a_reading_each_turn_of_danger_has_its_words():
    found = reading()
    assert list(in_reading(found)) == [*found.danger]
    texts = [found.turns[at].text[slice(*span)] for at, spans in in_reading(found).items() for span in spans]
    assert "Are you thinking about killing yourself?" in texts
    assert "I want to die." in texts


GRAVE = {"en": "I want to kill myself.", "es": "Quiero matarme."}


@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_judges_was_not_learned_from(lang):
    assert not {line.text.casefold() for line in judging(lang)} & {line.text.casefold() for line in told(lang)}


@pytest.mark.parametrize("lang", ["en", "es"])
def test_phrases_hold_without_what_was_learned(lang, monkeypatch, tmp_path):
    monkeypatch.setattr("alongside.listening.model.danger.learned", lambda language: learned(language, tmp_path))
    said = "I want to die." if lang == "en" else "Me quiero morir."
    asked = "Are you thinking about killing yourself?" if lang == "en" else "¿Has pensado en quitarte la vida?"
    assert in_danger(said, lang)
    assert in_danger(asked, lang, asked=True)


@pytest.mark.parametrize(
    "said",
    [
        "My feet are killing me.",
        "I'm dying for a coffee.",
        "I took all my pills this morning like the doctor said.",
        "I'm gonna shoot him a text.",
        "I have a gun license.",
        "I won't be here next Tuesday, I am in Ohio with him.",
        "I burned the toast and then my hand.",
        "I don't want to die, I want somebody to say good morning.",
        "I didn't want to wake her.",
        "My brother died in May.",
        "I want to live on my own.",
    ],
)
def test_what_only_shares_the_words_is_let_be(said):
    assert not in_danger(said, "en")


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "I want to sleep and not wake up."),
        ("en", "Some nights I think I would sooner not wake up."),
        ("en", "I'd just as soon not wake up tomorrow."),
        ("en", "I want to go to sleep and never wake up again."),
        ("en", "I don't want to live like this any more."),
        ("en", "I just want it all to end."),
        ("en", "I wish it would all just stop."),
        ("en", "I just want everything to stop."),
        ("en", "I just want to disappear."),
        ("en", "I wish I could disappear."),
        ("en", "I don't want to wake up tomorrow."),
        ("en", "I don't want to be alive."),
        ("en", "I wouldn't mind not waking up."),
        ("es", "Quisiera desaparecer."),
        ("es", "Tengo ganas de desaparecer."),
        ("es", "Quiero dormir y no despertar."),
        ("es", "Quisiera dormirme y ya no despertar nunca."),
        ("es", "Solo quiero que todo se acabe."),
        ("es", "Necesito que todo esto pare ya."),
        ("es", "Ojalá no despertara."),
        ("es", "Ya no quiero vivir, la neta."),
        ("es", "No quiero vivir así."),
    ],
)
def test_a_quiet_wish_to_be_gone_is_heard_plainly(lang, said):
    assert plainly_in_danger(said, lang)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "I want this shift to end."),
        ("en", "I don't want to live in this house any more."),
        ("en", "I don't want to live like that."),
        ("en", "I want to sleep and not wake up the baby."),
        ("en", "I'd rather not wake up at five for that job."),
        ("en", "I want to disappear for a weekend."),
        ("en", "When he sang in front of them all I wanted to disappear."),
        ("en", "I want the cramps to disappear."),
        ("en", "I don't want to be knocked out. I want it to be over."),
        ("en", "I want to be gone by six."),
        ("en", "I wish the rain would stop."),
        ("en", "I want it all to go to my sister."),
        ("en", "I don't want to wake up early."),
        ("es", "Quisiera desaparecer de esa fiesta."),
        ("es", "Quiero desaparecer un fin de semana, sin niños."),
        ("es", "En la boda quería desaparecer."),
        ("es", "Quiero que se acabe este turno."),
        ("es", "Ya no quiero vivir con mi suegra."),
        ("es", "No quiero vivir más en esta casa."),
        ("es", "No quiero despertar a los niños."),
        ("es", "Quiero dormir y no despertar a la niña."),
        ("es", "Quisiera no despertarme tan temprano."),
    ],
)
def test_what_is_to_end_or_to_be_left_is_no_life(lang, said):
    assert not in_danger(said, lang)


@pytest.mark.parametrize(
    ("lang", "asked", "grave"),
    [
        ("en", "Do you ever wish you could go to sleep and not wake up?", True),
        ("en", "You want it all to end.", True),
        ("en", "You want to sleep and not wake up at five.", False),
        ("es", "¿Quisieras dormirte y no despertar?", True),
        ("es", "¿Quieres seguir viviendo?", True),
        ("es", "Me dices que ya no quieres vivir.", True),
        ("es", "Me dices que ya no quieres vivir con ella.", False),
        ("es", "¿Dónde quieres vivir?", False),
    ],
)
def test_a_specialist_asks_about_it_or_about_a_home(lang, asked, grave):
    assert plainly_in_danger(asked, lang, asked=True) is grave


def test_of_a_language_that_nobody_listens_in_nothing_is_said():
    assert not in_danger("Ich will sterben.", "other")
    assert not plainly_in_danger("Ich will sterben.", "other")


def reading(text: str = TALK) -> Reading:
    return read(parse(text)[0], listener=Rules())


def test_a_plan_to_die_is_no_change_and_no_opening():
    found = reading()
    assert {3, 4, 5} <= set(found.danger)
    assert {turn.talk for turn in found.turns if turn.speaker == "person"} == {"neutral"}
    assert {moment.kind for moment in found.moments} <= WHERE_IT_IS_GRAVE
    assert found.measures["talk"] == {"neutral": 4}


def test_far_from_it_the_talk_is_weighed_as_ever():
    before = "Dana (CRSS): Okay.\nMaya: I can ask Rosa tonight.\n" * NEAR
    found = reading(before + TALK)
    leaning = [turn.index for turn in found.turns if turn.talk == "change"]
    assert leaning
    assert max(leaning) < min(found.danger) - NEAR


def test_it_goes_through_json_and_a_reading_from_before_is_looked_after():
    found = reading()
    data = deepcopy(found.as_dict())
    assert Reading.from_dict(data).danger == found.danger
    del data["measures"]["danger"]
    before = Reading.from_dict(data)
    assert before.danger == ()
    assert looked_after(before) == found


@given(st.lists(st.integers(0, 60), max_size=5), st.integers(0, 60))
def test_what_is_near_is_near_and_nothing_else(danger, at):
    assert (at in delicate(danger)) == any(abs(at - one) <= NEAR for one in danger)


def test_to_ask_plainly_counts_against_nobody_and_a_cry_for_help_is_no_opening():
    found = reading()
    assert found.turns[4].heard("closed_question")
    assert found.measures["questions"]["closed"] == 1  # "Will you call 988 together with me now?", and not the one before it
    assert found.measures["openings"] == []


def test_somebody_elses_words_are_looked_at_too():
    three = TALK.replace("Maya: Yes. I have the pills. I want to die.", "Maya: Yes.\nTom: I'm gonna kill him.")
    found = read(parse(three)[0].with_speakers("Dana (CRSS)", "Maya"), listener=Rules())
    assert found.turns[6].speaker == "other"
    assert 6 in found.danger


@pytest.mark.parametrize(("lang", "says"), [("en", "Words to take seriously"), ("es", "Palabras que hay que tomar en serio")])
def test_it_is_told_in_a_terminal_before_any_figure(lang, says):
    told_so = tell(reading(), lang)
    assert told_so.index(says) < told_so.index("60")
    assert says not in tell(reading("Dana (CRSS): How was it?\nMaya: Fine.\n"), lang)


def test_only_warmth_may_be_held_up_there():
    assert [*(WHERE_IT_IS_GRAVE & GOOD)] == ["compassion"]


def test_a_bad_line_says_where(tmp_path: Path):
    (tmp_path / "x.en.txt").write_text("+ P I want to be gone.\n+ X What?\n", encoding="utf-8")
    with pytest.raises(BadLine, match=r"x\.en\.txt, line 2"):
        lines([tmp_path / "x.en.txt"])
    (tmp_path / "x.en.txt").write_text("- S Are you dying to tell me?\n", encoding="utf-8")
    assert lines([tmp_path / "x.en.txt"]) == [Line("x", False, True, "Are you dying to tell me?")]
