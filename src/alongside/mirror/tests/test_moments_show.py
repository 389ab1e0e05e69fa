"""A moment shows the words that it is about, and not those of whatever else was heard in the turn."""

import pytest

from alongside.listening.reading import Behaviour, ReadTurn
from alongside.mirror.rules.saying import shown_by_kind

SAID = "Perdón, me adelanté. Te dije un número. ¿Cómo lo ves tú? Eso es un trastorno."
TURN = ReadTurn(
    0,
    "specialist",
    "Inés",
    SAID,
    main="question",
    behaviours=(
        Behaviour("open_question", 0.9, ((SAID.index("Cómo"), SAID.index(" Eso")),)),
        Behaviour("diagnosing", 0.9, ((SAID.index("Eso"), len(SAID)),)),
    ),
)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("came_back", ["Perdón, me adelanté."]),
        ("diagnosing", ["Eso es un trastorno."]),
        ("invited", ["Cómo lo ves tú?"]),
        ("lecture", []),
        ("", []),
    ],
)
def test_the_words_are_those_of_the_kind(kind, words):
    assert [SAID[start:end] for start, end in shown_by_kind(TURN, kind)] == words
