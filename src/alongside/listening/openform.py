"""An open form of a closed question, where the grammar makes it safe; otherwise None.

What somebody asked is fitted, whole, to the rules of its language. What the question is about goes over into the form in the
asker's own words, each part only where it makes a good sentence there. Whoever asks about dying, about hurting oneself or
somebody, or about danger does right to ask it directly: no form is given for that, nor for what could be meant as that. None is
given either where a question checks up on somebody, or speaks of the dead.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, Final, cast

from .danger import plainly_in_danger
from .language import Language
from .sentences import HEARD, sentences

Said = Mapping[str, str]
Part = Callable[[str], Said | None]

_LANGUAGES: Final = ("en", "es")
_LONGEST: Final = 140
_ANYTHING: Final = "..."
_ANY_WORD: Final = ""
_CHOICES: Final = re.compile(r"(?:(?P<name>[a-z]+)=)?(?P<words>.+?)(?P<optional>\??)")
_PART: Final = re.compile(r"<(?P<group>(?P<part>[a-z]+)\d?)>")
_PLAIN: Final = str.maketrans("áéíóúüÁÉÍÓÚÜ", "aeiouuAEIOUU")
_QUOTES: Final = str.maketrans("’‘ʼ`´", "'''''")
_AROUND: Final = ' ¿¡?!….,"“”«»()'


@dataclass(frozen=True)
class _Rule:
    """What was asked, the form, and the words that are kept for it as they are rightly written."""

    asked: re.Pattern[str]
    form: str
    written: Mapping[str, str]


@dataclass(frozen=True)
class _Grammar:
    """The rules of a language by the first word of a question, the parts that they know, and what is left out before."""

    rules: Mapping[str, Sequence[_Rule]]
    parts: Mapping[str, Part]
    left_out: Sequence[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]]
    occasion: re.Pattern[str]
    grave: re.Pattern[str]
    left_asked: re.Pattern[str]
    unfit: re.Pattern[str]
    as_spoken: Callable[[str, str], str | None]

    def forms(self, question: str, turn: str) -> Iterator[str]:
        """The forms of a question that fit how its turn speaks to somebody, the best first."""
        made = (self.as_spoken(form, turn) for form in self._made(question))
        return filter(None, made)

    def _made(self, question: str) -> Iterator[str]:
        asked = f" {question}"
        plain = asked.translate(_PLAIN)
        if self.left_asked.search(plain[1:]):
            return
        for rule in self.rules.get(plain.split(" ")[1].lower(), self.rules[_ANY_WORD]):
            if found := rule.asked.fullmatch(plain):
                said = self._said({name: asked[slice(*found.span(name))] for name in found.groupdict()}, rule)
                if said is not None and not self.unfit.search(made := rule.form.format_map(said)):
                    yield made

    def _said(self, heard: Said, rule: _Rule) -> Said | None:
        """What a form may say, or None where a part of the question cannot go over into it."""
        said: dict[str, str] = {}
        for group, words in heard.items():
            name, number = group.rstrip("2"), "2" if group.endswith("2") else ""
            kept = {name: rule.written.get(words.translate(_PLAIN).lower(), words)}
            found = self.parts[name](words.strip()) if name in self.parts else kept
            if found is None:
                return None
            said |= {f"{key}{number}": value for key, value in found.items()}
        return said


@cache
def _grammar(lang: str) -> _Grammar:
    # Only the language that is spoken is loaded.
    module: Any = import_module(f".phrases.open_{'spanish' if lang == 'es' else 'english'}", __package__)
    return _Grammar(
        _by_first_word(module.RULES, _Writing(module.WORDS, module.TAILS)),
        module.PARTS,
        [(re.compile(pattern), instead) for pattern, instead in module.LEFT_OUT],
        re.compile(module.OCCASION),
        re.compile(module.GRAVE, re.IGNORECASE),
        re.compile(module.LEFT_ASKED, re.IGNORECASE),
        re.compile(module.UNFIT),
        module.as_spoken,
    )


@dataclass(frozen=True)
class _Writing:
    """Reads how a rule is written: the words by their names, and with what words a part begins that may also be missing."""

    words: Mapping[str, str]
    tails: Mapping[str, str]

    def spelled(self, rule: str) -> str:
        """A rule with all its words."""
        while "@" in rule:
            rule = re.sub(r"@([A-Z]+)", lambda found: self.words[found[1]], rule)
        return rule

    def read(self, steps: Sequence[str], form: str) -> _Rule:
        """A rule, by its steps; in what was asked the accents may be missing."""
        asked = "".join(self.step(step.translate(_PLAIN)) for step in steps)
        kept = (step.partition("=")[2] for step in steps if "=" in step)
        words = [words.replace("_", " ") for step in kept for words in step.rstrip("?").split("|")]
        written = {f"{before}{said.translate(_PLAIN).lower()}": f"{before}{said}" for said in words for before in ("", " ")}
        return _Rule(re.compile(asked, re.IGNORECASE), form, written)

    def step(self, token: str) -> str:
        """One step of a rule as a regular expression; it begins with the space before it."""
        if token == _ANYTHING:
            return "(?: .*)?"
        if part := _PART.fullmatch(token):
            begins, group = self.tails.get(part["part"]), part["group"]
            return f" (?P<{group}>.+?)" if begins is None else f"(?P<{group}>(?: (?:{begins}).*?)?)"
        found = cast("re.Match[str]", _CHOICES.fullmatch(token))
        words, name = f"(?:{found['words'].replace('_', ' ')})", found["name"]
        if found["optional"]:
            return f"(?P<{name}>(?: {words})?)" if name else f"(?: {words})?"
        return f" (?P<{name}>{words})" if name else f" {words}"


def _by_first_word(rules: Sequence[tuple[str, str]], writing: _Writing) -> dict[str, list[_Rule]]:
    """The rules that a question may fit, in order, by its first word; those that may begin with any under `_ANY_WORD`."""
    steps = [(writing.spelled(asked).split(), form) for asked, form in rules]
    known = [(_first_words(asked[0]), writing.read(asked, form)) for asked, form in steps]
    words = {word for first, _ in known for word in first} | {_ANY_WORD}
    return {word: [rule for first, rule in known if not first or word in first] for word in words}


def _first_words(step: str) -> frozenset[str]:
    """With what words a rule can begin; none stands for any."""
    if step.startswith("<") or step.endswith("?"):
        return frozenset()
    return frozenset(words.split("_")[0] for words in step.rpartition("=")[2].translate(_PLAIN).lower().split("|"))


def open_form(text: str, lang: Language | str = "en", *, within: str = "") -> str | None:
    """An open question, or an invitation, that asks after the same thing as the last question in `text`.

    None whenever the rules cannot be sure to make a good sentence, and wherever `text`, or the turn that it stands `within`,
    may be about danger.
    """
    asked = [sentence for sentence in sentences(text) if sentence.asks] if lang in _LANGUAGES else []
    if not asked or asked[-1].end - asked[-1].start > _LONGEST:
        return None
    grammar = _grammar(lang)
    occasion, question = _asked(text[asked[-1].start : asked[-1].end].translate(_QUOTES), grammar)
    form = next(grammar.forms(question, (within or text)[-HEARD:]), "")
    if not form or any(_is_grave(said[:HEARD], lang) for said in {text, within, form}):
        return None
    return _finished(occasion, form)


def _is_grave(text: str, lang: str) -> bool:
    asks = (plainly_in_danger(text, cast("Language", lang), asked=asked) for asked in (True, False))
    return bool(_grammar(lang).grave.search(text)) or any(asks)


def _asked(sentence: str, grammar: _Grammar) -> tuple[str, str]:
    """The occasion before a question ("After the meeting, …"), and the question without what does not belong to it."""
    question, occasion = " ".join(sentence.split()), ""
    for pattern, instead in grammar.left_out:
        question = pattern.sub(instead, question.strip(_AROUND))
        if not occasion and (found := grammar.occasion.match(question)):
            occasion, question = found[1], question[found.end() :]
    return occasion, question[:1].lower() + question[1:]


def _finished(occasion: str, form: str) -> str | None:
    """A form with the occasion before it, where it asks; an invitation stands alone."""
    if not occasion:
        return form
    first = len(form) - len(form.lstrip("¿"))
    return None if form.endswith(".") else f"{occasion}, {form[:first]}{form[first].lower()}{form[first + 1 :]}"
