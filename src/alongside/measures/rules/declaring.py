"""Reading the rules of results, as they are declared beside a questionnaire."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from alongside.measures.rules.fields import LANGUAGE, Looker, Raw
from alongside.measures.rules.refusals import MOST_PROBLEMS, Problem, Refused, refuse
from alongside.measures.rules.scoring import Band, How, Score, span
from alongside.measures.rules.shape import Item, Kind, Questionnaire, Words

MOST_RESULTS = 30
MOST_BANDS = 12
EVERY = "*"

KNOWN = {
    "key", "title", "how", "items", "reversed", "may_be_missing", "about", "low", "high", "bands", "source",
}  # fmt: skip


def from_line(line: str) -> Raw:
    """Return one result's rule from its short form: `sum:items=a,b;reversed=b;missing=1;title=All together`.

    `items=*` means each question whose answers all have numbers.

    Raises:
        Refused: the line is not in this form.
    """
    how, colon, rest = line.partition(":")
    parts = [part.partition("=") for part in rest.split(";") if part.strip()]
    names = {"items": "items", "reversed": "reversed", "missing": "may_be_missing", "title": "title", "key": "key"}
    if not colon or any(name.strip() not in names or not equals for name, equals, _ in parts):
        raise refuse("score_line", found=line[:120])
    made: Raw = {"how": how.strip()}
    for name, _, value in parts:
        made[names[name.strip()]] = value.strip()
    for name in ("items", "reversed"):
        if name in made and made[name] != EVERY:
            made[name] = [one.strip() for one in made[name].split(",") if one.strip()]
    if str(made.get("may_be_missing", "")).isdecimal():
        made["may_be_missing"] = int(made["may_be_missing"])
    return made


def read_scores(raw: Raw, questionnaire: Questionnaire) -> tuple[Score, ...]:
    """Return the results that a file of rules declares for a questionnaire.

    Raises:
        Refused: with what is wrong, each with the item that it is about.
    """
    problems: list[Problem] = []
    given = Looker(problems).listed(raw, "results")
    if not given:
        raise refuse("score_none")
    if len(given) > MOST_RESULTS:
        raise refuse("score_many", most=MOST_RESULTS)
    scores = [_Declared(one, place, questionnaire, problems).read() for place, one in enumerate(given, 1)]
    keys = [score.key for score in scores if score]
    if len(set(keys)) != len(keys):
        problems.append(Problem("score_twice", "", {"key": next(key for key in keys if keys.count(key) > 1)}))
    if problems:
        raise Refused(problems[:MOST_PROBLEMS])
    return tuple(score for score in scores if score)


class _Declared:
    """One result's rule while it is read."""

    def __init__(self, raw: Raw, place: int, questionnaire: Questionnaire, problems: list[Problem]) -> None:
        self.raw, self.questionnaire, self.problems = raw, questionnaire, problems
        self.look = Looker(problems)
        self.key = self.look.text(raw, "key", 40) or f"r{place}"
        self.known = {item.link: item for item in questionnaire.questions()}

    def read(self) -> Score | None:
        """Return the result's rule, or None when something is wrong."""
        before = len(self.problems)
        if unknown := set(self.raw) - KNOWN:
            self.look.note("score_field", field=min(unknown)[:40], key=self.key)
        how, items = self._how(), self._items()
        reverse, missing = self._reversed(items), self._missing(items)
        spans = [bounds for item in items if (bounds := self._span(item)) is not None]
        if (missing or how is How.MEAN) and len(set(spans)) > 1:
            self.look.note("score_spans", key=self.key)
        if len(self.problems) > before or how is None:
            return None
        return self._made(how, items, reverse, missing, spans)

    def _made(
        self, how: How, items: list[Item], reverse: frozenset[str], missing: int, spans: list[tuple[Decimal, Decimal]]
    ) -> Score | None:
        total = [sum((one[end] for one in spans), Decimal(0)) for end in (0, 1)]
        low, high = total if how is How.SUM else spans[0]
        before = len(self.problems)
        score = Score(
            self.key, self._words("title") or {self.questionnaire.language: self.key}, how, tuple(item.link for item in items), low, high,
            reverse, missing, self._words("about"), self._words("low"), self._words("high"),
            tuple(self._bands(low, high)), self.look.text(self.raw, "source", 1000),
        )  # fmt: skip
        if score.bands and not score.source:
            self.look.note("band_source", key=self.key)
        return score if len(self.problems) == before else None

    def _how(self) -> How | None:
        try:
            return How(str(self.raw.get("how")))
        except ValueError:
            self.look.note("score_how", found=str(self.raw.get("how"))[:40], key=self.key)
            return None

    def _items(self) -> list[Item]:
        given = self.raw.get("items")
        if given == EVERY:
            # Those with numbers for some of their answers are taken too: what is missing is then named, not left out.
            return [
                item for item in self.known.values() if span(item) is not None or is_partly_numbered(item)
            ] or self._no_items()
        links = self._links("items")
        if not links:
            return self._no_items()
        for link in (link for link in links if link not in self.known):
            self.problems.append(Problem("score_item", link[:120], {"key": self.key}))
        if len(set(links)) != len(links):
            self.problems.append(
                Problem("score_item_twice", next(one for one in links if links.count(one) > 1), {"key": self.key})
            )
        return [self.known[link] for link in dict.fromkeys(links) if link in self.known]

    def _no_items(self) -> list[Item]:
        self.look.note("score_items", key=self.key)
        return []

    def _links(self, name: str) -> list[str]:
        given = self.raw.get(name, [])
        if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
            self.look.note("score_list", field=name, key=self.key)
            return []
        return given

    def _span(self, item: Item) -> tuple[Decimal, Decimal] | None:
        found = span(item)
        if found is None:
            bare = bare_option(item)
            self.problems.append(Problem("score_number" if bare else "score_kind", item.link, {"option": bare, "key": self.key}))
        return found

    def _reversed(self, items: list[Item]) -> frozenset[str]:
        links, own = self._links("reversed"), {item.link for item in items}
        for link in (link for link in links if link not in own):
            self.problems.append(Problem("score_reversed", link[:120], {"key": self.key}))
        return frozenset(links)

    def _missing(self, items: list[Item]) -> int:
        value: object = self.raw.get("may_be_missing", 0)
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < max(1, len(items)):
            self.look.note("score_missing", key=self.key, most=max(0, len(items) - 1))
            return 0
        return value

    def _words(self, name: str) -> Words:
        """Return words that are given in one language, or in several as an object by language."""
        given = self.raw.get(name)
        if not isinstance(given, dict):
            return self.look.words(self.raw, name, self.questionnaire.language, 1000)
        return self._by_language(given, name)

    def _by_language(self, given: dict[str, Any], name: str) -> Words:
        own = self.questionnaire.language
        found = {one: self.look.text(given, one, 1000) for one in sorted(given, key=lambda one: (one != own, one))}
        if own not in found or not all(found.values()) or not all(LANGUAGE.fullmatch(one) for one in found):
            self.look.note("score_words", field=name, language=own, key=self.key)
            return {}
        return found

    def _bands(self, low: Decimal, high: Decimal) -> Iterator[Band]:
        given = self.look.listed(self.raw, "bands")
        if len(given) > MOST_BANDS:
            self.look.note("band_many", most=MOST_BANDS, key=self.key)
            return
        last: Decimal | None = None
        for raw in given:
            start, end = raw.get("from"), raw.get("to")
            if not _ordered(low, start, end, high) or (last is not None and Decimal(start) <= last):  # type: ignore[arg-type]
                self.look.note("band_range", key=self.key, low=low, high=high)
                return
            last = Decimal(end)  # type: ignore[arg-type]
            words = _Declared({"says": raw.get("says"), "key": self.key}, 0, self.questionnaire, self.problems)._words("says")
            yield Band(Decimal(start), last, words)  # type: ignore[arg-type]


def _ordered(low: Decimal, start: object, end: object, high: Decimal) -> bool:
    numbers = [one for one in (start, end) if isinstance(one, int | Decimal) and not isinstance(one, bool)]
    return len(numbers) == 2 and low <= numbers[0] <= numbers[1] <= high


def partly_numbered(questionnaire: Questionnaire) -> list[Problem]:
    """Return what a new file is refused for: a choice in which one answer has a number and another has none."""
    partly = [item for item in questionnaire.questions() if is_partly_numbered(item)]
    return [Problem("numbers_missing", item.link, {"option": bare_option(item)}) for item in partly]


def bare_option(item: Item) -> str:
    """Return the first answer without a number, by its code, or ""."""
    return next((option.code or option.key for option in item.options if option.value is None), "")


def is_partly_numbered(item: Item) -> bool:
    """Say whether some answers of a choice have numbers and others have none."""
    numbered = [option.value is not None for option in item.options]
    return item.kind is Kind.CHOICE and item.most == 1 and any(numbered) and not all(numbered)
