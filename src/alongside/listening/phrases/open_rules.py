"""How the rules are written by which a closed question is asked openly (`openform`).

A rule is a line: what was asked, ``=>``, the form. What was asked is words apart by spaces. ``a|b`` is either; ``_`` joins the
words of one choice; ``@NAME`` stands for all the words of that name; ``?`` after a word makes it optional; ``name=a|b`` keeps what
was said for the form, with a space before it where it is optional; ``...`` is anything or nothing. ``<deed>`` and the like are
parts of the question that go over into the form. A line that begins with ``#`` says what follows.

The first rule that fits the whole question is taken, so that what is special stands before what is general. No form begins
with "who", "when" or "where", nor with "how much": those can be answered in a word as well.
"""

Rules = tuple[tuple[str, str], ...]


def rules_in(text: str) -> Rules:
    """The rules of a text, in order: of each what was asked, and the form."""
    lines = (line.partition(" => ") for line in text.strip().splitlines() if line and not line.startswith("#"))
    return tuple((asked, form) for asked, _, form in lines)


def as_it_is(form: str, _turn: str) -> str:
    """A form of a language that says "you" to everybody."""
    return form
