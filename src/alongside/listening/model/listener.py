"""The learned listener: rules, linear model and network heard together, with the words that show it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np

from alongside.listening.behaviours import hear as hear_by_rules
from alongside.listening.conversation import Conversation, Turn
from alongside.listening.language import SURELY, Language, language_of
from alongside.listening.ownwords import wishes_in
from alongside.listening.reading import LISTED, Behaviour, Code, Hearing, Main, Span, Talk
from alongside.listening.sentences import sentences
from alongside.listening.spelling import spelt_out
from alongside.listening.stance import advises

from .blend import Array, Blend, Opinion, blend_from, sure, views
from .leave import WITH, WITHOUT, leaves, unasked_for
from .linear import Linear
from .network import Listened, Network, Voice
from .tasks import AT, MAIN, OF_SPECIALIST, OWN, TALK

FILES: Final = Path(__file__).parent / "files"
VERSION: Final = "2"
HEADS: Final[dict[Language, str]] = {"en": "heads.npz", "es": "heads.es.npz"}
"""What is made in each language of the network's states: it was trained in English, and Spanish is read out of them."""
_SPANS: Final = 12
_HARDLY_ELSE, _A_LITTLE = 0.9, 0.2
"""On scenes by authors whom nobody learned from, three in four such turns are advice."""


class Learned:
    """The listener that was trained for one language. Without a network it listens with what remains, and its name says so."""

    def __init__(self, language: Language, linear: Linear, blends: dict[str, Blend], network: Network | None) -> None:
        self.language: Language = language
        self.linear, self.blends, self.network = linear, blends, network

    def without_network(self) -> "Learned":
        """The same, for a conversation that would keep the network busy for minutes."""
        return Learned(self.language, self.linear, self.blends, None)

    @property
    def about(self) -> dict[str, Any]:
        """Name, version and the parts that listened."""
        parts = ["rules", "linear", *(["network"] if self.network else [])]
        return {"name": "model", "version": VERSION, "parts": parts}

    def hear(self, conversation: Conversation, language: Language) -> Sequence[Hearing]:
        """One Hearing for each turn; turns of others than the two stay unheard."""
        turns, role = conversation.turns, conversation.speakers.role_of
        spelt = tuple(replace(turn, text=spelt_out(turn.text, self.language)) for turn in turns)
        ours = [(turn, said) for turn, said in zip(turns, spelt, strict=True) if role(turn.label) != "other"]
        said_by_ours = [said for _, said in ours]
        listened = self._listen(said_by_ours, conversation)
        by_rules = hear_by_rules(replace(conversation, turns=spelt), language)
        ruled = {turn.index: hearing for turn, hearing in zip(turns, by_rules, strict=True)}
        opinions = [
            Opinion(role(turn.label) == "specialist", turn.text, ruled[turn.index], linear, heard.logits if heard else None)
            for turn, linear, heard in zip(said_by_ours, self._by_words(said_by_ours, conversation), listened, strict=True)
        ]
        leave = leaves(((opinion.text, opinion.is_specialist) for opinion in opinions), self.language)
        found = {
            turn.index: self._hearing(turn, opinion, view, heard, could_be_asked)
            for (turn, _), opinion, view, heard, could_be_asked in zip(
                ours, opinions, views(opinions), listened, leave, strict=True
            )
        }
        return [found.get(turn.index, Hearing()) for turn in turns]

    def _listen(self, turns: Sequence[Turn], conversation: Conversation) -> Sequence[Listened | None]:
        if self.network is None:
            return [None] * len(turns)
        specialist = conversation.speakers.specialist
        return self.network.listen([Voice(turn.text, turn.label == specialist) for turn in turns])

    def _by_words(self, turns: Sequence[Turn], conversation: Conversation) -> Iterator[Array]:
        """What the linear model says of each turn."""
        hashing, before = self.linear.hashing(), ""
        for turn in turns:
            ours = conversation.speakers.role_of(turn.label) == "specialist"
            yield (self.linear.of_specialist if ours else self.linear.of_person)(turn.text, before, hashing)
            before = turn.text if self._knows(turn.text) else ""

    def _knows(self, text: str) -> bool:
        """False for what is surely said in another language: words that were never learned would say something by chance."""
        return language_of([text], otherwise=self.language, lead=SURELY) == self.language

    def _hearing(self, turn: Turn, opinion: Opinion, view: Array, heard: Listened | None, could_be_asked: bool) -> Hearing:
        kind = "network" if heard else "linear"
        if not opinion.is_specialist:
            blend = self.blends[f"{kind}.person"]
            talk = TALK[int(np.argmax(blend.logits(view) + blend.least))]
            plain = heard is None or self.language != "en"
            return Hearing(talk=self._but_for_plain_words(talk, turn.text, opinion.ruled.talk) if plain else talk)
        blend = self.blends[f"{kind}.specialist"]
        logits = blend.logits(view)
        main: Main = MAIN[int(np.argmax(logits[: len(MAIN)] + blend.least[: len(MAIN)]))]
        held = dict(zip(OF_SPECIALIST, sure(logits).tolist(), strict=True))
        least = dict(zip(OF_SPECIALIST, blend.least.tolist(), strict=True))
        if not could_be_asked:
            held = unasked_for(held, least)
        if (main == "input" and advises(turn.text, self.language)) or _seems_advice(held, least):
            held = as_advice(held, least)
        # What rules and network show, they show in the words as spelt out: where these are others, it is looked for anew.
        as_written = opinion.text == turn.text
        shown = {behaviour.code: behaviour.evidence for behaviour in opinion.ruled.behaviours if as_written}
        return Hearing(main, None, tuple(self._behaviours(turn, shown, held, least, heard if as_written else None)))

    def _but_for_plain_words(self, talk: Talk, text: str, ruled: Talk | None) -> Talk:
        """Who wishes plainly leans to that, where words alone heard only what is hard ("It went badly, but …").

        Where the rules hear the contrary of what was learned, nothing is said. The network hears English as a whole, and
        is believed; in Spanish it hears words.
        """
        if talk == "sustain" and wishes_in(text, self.language):
            return "change"
        return "neutral" if {talk, ruled} == {"change", "sustain"} else talk

    def _behaviours(
        self,
        turn: Turn,
        shown: Mapping[Code, tuple[Span, ...]],
        held: dict[str, float],
        least: dict[str, float],
        heard: Listened | None,
    ) -> Iterator[Behaviour]:
        """What was learned to hold, with the words that a rule shows for it, or else the sentence that speaks most for it."""
        for code, column, confidence in _claims(held, least):
            if evidence := shown.get(code) or self._evidence(turn, column, heard):
                yield Behaviour(code, round(confidence, 2), evidence[:_SPANS])

    def _evidence(self, turn: Turn, column: str, heard: Listened | None) -> tuple[Span, ...]:
        """The sentence that speaks most for a column: by the network's tokens, or else by its words."""
        parts = [(part.start, part.end) for part in sentences(turn.text)]
        if len(parts) <= 1:
            return tuple(parts)
        worth = self._worth(turn.text, parts, column) if heard is None else _spoken_for(heard, parts, column)
        return (parts[int(np.argmax(worth))],)

    def _worth(self, text: str, parts: Sequence[Span], column: str) -> list[float]:
        """How much the words of each sentence, on their own, speak for a column."""
        hashing, at = self.linear.hashing(), OF_SPECIALIST.index(column)
        spelt = (spelt_out(text[start:end], self.language) for start, end in parts)
        return [float(self.linear.of_specialist(part, "", hashing)[at]) for part in spelt]


def _spoken_for(heard: Listened, parts: Sequence[Span], column: str) -> list[float]:
    """How much the network's tokens in each sentence speak for a column."""
    middles = np.array(heard.spans).mean(1)
    worth = heard.shown[:, AT[column]]
    return [float(worth[(middles >= start) & (middles < end)].sum()) for start, end in parts]


def _seems_advice(held: Mapping[str, float], least: Mapping[str, float]) -> bool:
    """Whether what tells something hardly only informs, and is heard a little as advice: then it may be that."""
    return held["informs"] >= least["informs"] and held["advises"] >= _HARDLY_ELSE and held[WITH] + held[WITHOUT] >= _A_LITTLE


def as_advice(held: Mapping[str, float], least: Mapping[str, float]) -> dict[str, float]:
    """What holds of a turn that plainly advises: of advice with leave and without it, the likelier holds at least."""
    name = max((WITHOUT, WITH), key=held.__getitem__)
    return {**held, name: max(held[name], least[name])}


def _claims(held: dict[str, float], least: dict[str, float]) -> Iterator[tuple[Code, str, float]]:
    """Each code that holds, the column that shows it, and how surely."""
    if held["asks"] >= least["asks"]:
        is_open, opened = held["open"] >= least["open"], held["open"]
        yield ("open_question" if is_open else "closed_question"), "asks", _both(held["asks"], opened if is_open else 1 - opened)
    if held["reflects"] >= least["reflects"]:
        if held["complex"] >= least["complex"]:
            yield "complex_reflection", "reflects", _both(held["reflects"], held["complex"])
        else:
            yield "simple_reflection", "reflects", held["reflects"]
    advised = [name for name in ("advice_with_permission", "advice_without_permission") if held[name] >= least[name]]
    if held["informs"] >= least["informs"] and not advised:
        yield "information", "informs", _both(held["informs"], 1 - held["advises"])
    for name in OWN:
        if held[name] >= least[name] and (name not in advised or held[name] == max(held[one] for one in advised)):
            yield name, name, held[name]


def _both(thing: float, kind: float) -> float:
    """How surely a thing is there and of its kind; `kind` was learned of such things alone, so that the two multiply.

    What is as likely as not stays so, and counts: of the two kinds it is one.
    """
    return min(thing, max(thing * kind, LISTED))


@cache
def learned(language: Language, folder: Path = FILES) -> Learned | None:
    """The listener of a language whose files lie in a folder; None when not even its linear model is there."""
    try:
        linear = Linear.load(folder / f"linear.{language}.npz")
        arrays = dict(np.load(folder / f"blend.{language}.npz"))
    except FileNotFoundError:
        return None
    blends = {kind: blend_from(arrays, kind) for kind in dict.fromkeys(name.rpartition(".")[0] for name in arrays)}
    return Learned(language, linear, blends, _network(folder, HEADS[language]))


def _network(folder: Path, heads: str) -> Network | None:
    try:
        return Network(folder, heads)
    except FileNotFoundError:
        return None
