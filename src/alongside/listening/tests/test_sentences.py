"""A quotation of a sentence has the signs that belong to it."""

import pytest

from alongside.listening.sentences import sentences, with_signs


def quoted(text: str, at: int = -1) -> str:
    """Return one sentence of a text, the last unless another is asked for, as it would be quoted."""
    part = sentences(text)[at]
    low, high = with_signs(text, (part.start, part.end))
    return text[low:high]


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        ("Hola. ¿Hablaste con tu hermana?", "¿Hablaste con tu hermana?"),
        ("¡¿De verdad?!", "¡¿De verdad?!"),
        ("+1+1 what do you think?", "+1+1 what do you think?"),
        ("Good. <i>How was it?", "<i>How was it?"),
        ("She said: “How was it?”", "She said: “How was it?”"),
        ("Yes. “How was it?” I asked you.", "I asked you."),
        ('"How was it?"', '"How was it?"'),
        ("(How was it, do you think, when the others had all gone home and you were there?)",
         "(How was it, do you think, when the others had all gone home and you were there?)"),
        ("…what did you do?", "…what did you do?"),
        ("Hm...what did you do?", "what did you do?"),
        ("I see. What did you do?", "What did you do?"),
        ("*Did* you call?", "*Did* you call?"),
    ],
)  # fmt: skip
def test_a_sentence_keeps_its_signs(text, quotation):
    assert quoted(text) == quotation


def test_what_closes_goes_with_what_it_closes():
    assert quoted("Yes. “How was it?” I asked you.", 1) == "“How was it?”"
    assert quoted("“Yes.”“How was it?”", 0) == "“Yes.”"


def test_signs_without_end_cost_nothing():
    assert with_signs("¿" * 100_000 + "a" + "”" * 100_000, (100_000, 100_001)) == (99_988, 100_013)
