"""An open form of a closed question, where the grammar makes it safe; otherwise None."""

import re
from typing import Final

from .sentences import sentences

_FEELINGS: Final = (
    "safe|ready|hopeful|nervous|anxious|worried|comfortable|confident|happy|lonely|supported|"
    "welcome|connected|heard|sad|angry|stressed|proud|afraid|scared|tired|overwhelmed|excited|calm"
)
_QUALITIES: Final = (
    "hard|difficult|tough|easy|good|bad|okay|ok|fine|helpful|scary|stressful|painful|fun|useful|strange|lonely|nice|better|worse"
)
_THING: Final = r"(?:your|the|that|this|those|these|it|them|being|going|having|living|working|seeing|talking)\b.{0,60}"
_DROPPED: Final = re.compile(
    r"^(?:(?:so|and|but|okay|ok|well|now|then|um|uh|yeah|right|y|pues|bueno|entonces)[, ]+){0,4}", re.IGNORECASE
)
_UNSAFE: Final = re.compile(r"\b(?:i|i'm|me|or|if|o|yo|si)\b|[\"“”();:\[\]–—]|,|--", re.IGNORECASE)

_ENGLISH: Final = (
    (rf"(?:do|did) you feel ({_FEELINGS})( .{{1,50}})?", r"How \1 do you feel\2?"),
    (rf"are you ({_FEELINGS})( (?:about|with|to|for|at|in) .{{1,50}})?", r"How \1 do you feel\2?"),
    (rf"do you (?:like|enjoy) ({_THING})", r"How do you feel about \1?"),
    (rf"did you (?:like|enjoy) ({_THING})", r"How was \1 for you?"),
    (
        r"do you have any (ideas?|thoughts?|plans?|goals?|hopes?|questions?|concerns?|worries|support|hobbies)( .{1,50})?",
        r"What \1 do you have\2?",
    ),
    (rf"(was|is) (it|that) (?:really |very )?(?:{_QUALITIES})(?: for you)?", r"What \1 \2 like for you?"),
    (rf"have you (?:thought|been thinking) about ({_THING})", r"What are your thoughts about \1?"),
    (r"(?:is|was) there anything else you(?:'d like| want| would like) to (.{2,50})", r"What else would you like to \1?"),
    (r"(?:is|was) there anything you(?:'d like| want| would like) to (.{2,50})", r"What would you like to \1?"),
    (r"does (it|that|this|your [a-z]+) help(?: you)?", r"How does \1 help you?"),
    (r"did (it|that|this|your [a-z]+) (help|go well|work)(?: for you| out)?", r"How did \1 go for you?"),
    (
        r"is (there anyone|anyone|someone|anybody) (?:who )?(?:can |could )?(?:helping|help|supporting|support)(?:s)? you( .{1,40})?",
        r"Who supports you\2?",
    ),
    (r"do you get along with (.{3,40})", r"How do things go between you and \1?"),
    (r"did you have a (?:good|nice|bad|rough|hard) ([a-z]+)", r"How was your \1?"),
    (r"are you (?:doing )?(?:okay|ok|alright|all right|good|fine)(?: today| now)?", r"How are you doing?"),
)
_SPANISH: Final = (
    (r"te sientes (?:muy |más )?[a-zé]+(?:o|a|e|s|z|l|n)( con .{1,40}| en .{1,40})?", r"¿Cómo te sientes\1?"),
    (r"tienes alg(?:ún|una|unos|unas) (idea|ideas|plan|planes|meta|metas|duda|dudas|apoyo)( .{1,40})?", r"¿Qué \1 tienes\2?"),
    (r"hay algo más (?:que|de lo que) (?:quieras|te gustaría) (.{2,50})", r"¿Qué más te gustaría \1?"),
    (r"te gustan? ((?:tu|tus|el|la|los|las|ese|esa|este|esta) .{2,50})", r"¿Cómo te sientes con \1?"),
    (r"(?:fue|es) (?:muy )?(?:difícil|duro|fácil|bueno|malo|útil)(?: para ti)?", r"¿Cómo ha sido para ti?"),
    (r"has pensado en ((?:tu|tus|el|la|los|las|ese|esa|este|esta) .{2,50})", r"¿Qué piensas sobre \1?"),
    (r"estás bien", r"¿Cómo estás?"),
)
_RULES: Final = {
    lang: tuple((re.compile(pattern, re.IGNORECASE), form) for pattern, form in rules)
    for lang, rules in (("en", _ENGLISH), ("es", _SPANISH))
}
_LONGEST: Final = 110


def open_form(text: str, lang: str = "en") -> str | None:
    """An open question that asks after the same thing as the last question in `text`.

    None whenever the rules cannot be sure to make a good sentence.
    """
    asked = [sentence for sentence in sentences(text) if sentence.asks]
    if not asked or asked[-1].end - asked[-1].start > _LONGEST:
        return None
    question = text[asked[-1].start : asked[-1].end].replace("’", "'")
    question = _DROPPED.sub("", question.strip("¿? ")).strip()
    question = question[:1].lower() + question[1:]
    if _UNSAFE.search(question):
        return None
    for pattern, form in _RULES.get(lang, ()):
        if found := pattern.fullmatch(question):
            return found.expand(form)
    return None
