"""One item of a file: its type, its options and its bounds."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from alongside.measures.rules.enabling import ConditionReader
from alongside.measures.rules.fields import ORDINALS, Looker, Raw
from alongside.measures.rules.refusals import Problem
from alongside.measures.rules.shape import (
    COUNTED,
    WRITTEN,
    Item,
    Kind,
    LeftOut,
    Option,
    Words,
)

MOST_OPTIONS = 50
MOST_ANSWERS = 10
USUAL_ANSWERS = 5
SHORT, LONG = 1000, 20_000

_CORE = "http://hl7.org/fhir/StructureDefinition/"
HIDDEN, MOST_OCCURS = _CORE + "questionnaire-hidden", _CORE + "questionnaire-maxOccurs"
LOWEST, HIGHEST = _CORE + "minValue", _CORE + "maxValue"
MARKUP_TEXT = _CORE + "rendering-xhtml"

ANOTHER_VERSION = {
    "option": "STU3", "options": "STU3", "question": "DSTU2", "answerConstraint": "R5", "disabledDisplay": "R5",
}  # fmt: skip


class ItemReader:
    """Reads items one by one; their conditions are read once all of them are known."""

    def __init__(self, raw: Raw, language: str, problems: list[Problem], expression_in: Callable[[Raw], str | None]) -> None:
        self.language, self.problems, self.expression_in = language, problems, expression_in
        self.sets = _value_sets(raw)
        self.left_out: list[LeftOut] = []
        self.conditions = ConditionReader()

    def read(self, look: Looker, raw: Raw, link: str, children: tuple[Item, ...]) -> Item | None:
        """Return an item, or None when it is not asked: calculated, hidden or only to be read by machines."""
        self._understood(look, raw)
        if out := self._left_out(look, raw, link):
            self.left_out.append(out)
            return None
        kind = self._kind(look, raw)
        if kind is None:
            return None
        made = Item(
            link=link, kind=kind, words=self._words(look, raw, kind), prefix=look.text(raw, "prefix", 40),
            required=look.flag(raw, "required"),
        )  # fmt: skip
        self.conditions.keep(look, raw)
        made = self._with_answers(look, raw, made)
        return self._with_children(look, made, children)

    # ── what must be understood ──

    def _understood(self, look: Looker, raw: Raw) -> None:
        for name, version in ANOTHER_VERSION.items():
            if name in raw:
                look.note("another_version", version=version, field=name)
        if "modifierExtension" in raw:
            look.note("modifier", field="modifierExtension")
        if look.extensions(look.inside(raw, "_text"), MARKUP_TEXT):
            look.note("markup", field="rendering-xhtml")

    def _left_out(self, look: Looker, raw: Raw, link: str) -> LeftOut | None:
        found = self.expression_in(raw)
        if found and "calculated" in found.lower():
            return LeftOut(link, "calculated", found)
        if found:
            look.note("expression", field=found)
        if any(one.get("valueBoolean") is True for one in look.extensions(raw, HIDDEN)):
            return LeftOut(link, "hidden")
        only_read = raw.get("type") not in ("group", "display") and look.flag(raw, "readOnly")
        return LeftOut(link, "read_only") if only_read else None

    def _kind(self, look: Looker, raw: Raw) -> Kind | None:
        found = raw.get("type")
        if found in ("coding", "question"):
            look.note("another_version", version="R5", field=f"type: {found}")
            return None
        try:
            return Kind(str(found))
        except ValueError:
            look.note("kind", found=str(found)[:40])
            return None

    def _words(self, look: Looker, raw: Raw, kind: Kind) -> Words:
        words = look.words(raw, "text", self.language)
        if not words and kind is not Kind.GROUP and not any(p.item == look.item for p in self.problems):
            look.note("no_text")
        return words

    # ── answers ──

    def _with_answers(self, look: Looker, raw: Raw, item: Item) -> Item:
        options = self._options(look, raw) if item.kind is Kind.CHOICE else ()
        most = self._most(look, raw, item.kind, len(options))
        longest = min(_whole(look, raw, "maxLength") or LONG, SHORT if item.kind is Kind.STRING else LONG)
        low, high = (look.number(raw, LOWEST), look.number(raw, HIGHEST)) if item.kind in COUNTED else (None, None)
        if low is not None and high is not None and low > high:
            look.note("bounds", low=low, high=high)
        return replace(item, options=options, most=most, longest=longest, lowest=low, highest=high)

    def _most(self, look: Looker, raw: Raw, kind: Kind, options: int) -> int:
        if not look.flag(raw, "repeats"):
            return 1
        if kind not in WRITTEN | {Kind.CHOICE}:
            look.note("repeats", found=kind.value)
            return 1
        asked = look.number(raw, MOST_OCCURS)
        if kind is Kind.CHOICE:
            return max(1, int(min(asked or options, options)))
        if asked and asked > MOST_ANSWERS:
            look.note("repeats_many", most=MOST_ANSWERS)
        return max(1, int(asked or USUAL_ANSWERS))

    def _options(self, look: Looker, raw: Raw) -> tuple[Option, ...]:
        found = self._from_set(look, raw) if "answerValueSet" in raw else self._listed(look, raw)
        if len(found) > MOST_OPTIONS:
            look.note("options_many", most=MOST_OPTIONS)
        numbered = tuple(replace(one, key=str(place)) for place, one in enumerate(found[:MOST_OPTIONS]))
        seen = [(one.typed, one.system, one.code) for one in numbered]
        if len(set(seen)) != len(seen):
            look.note("option_twice", option=next(one[2] for one in seen if seen.count(one) > 1))
        return numbered

    def _listed(self, look: Looker, raw: Raw) -> list[Option]:
        found = [self._option(look, one) for one in look.listed(raw, "answerOption")]
        if not found:
            look.note("no_options")
        return found

    def _option(self, look: Looker, raw: Raw) -> Option:
        value = look.number(raw, *ORDINALS)
        if "valueCoding" in raw:
            return self._coding(look, look.inside(raw, "valueCoding"), value)
        if "valueString" in raw:
            words = look.words(raw, "valueString", self.language, SHORT)
            return Option("", words, value, code=next(iter(words.values()), ""), typed="string")
        number = raw.get("valueInteger")
        if isinstance(number, int) and not isinstance(number, bool):
            return Option("", {self.language: str(number)}, value, code=str(number), typed="integer")
        look.note("option_kind", found=next((name for name in raw if name.startswith("value")), "—")[:40])
        return Option("", {})

    def _coding(self, look: Looker, coding: Raw, value: Decimal | None, system: str = "") -> Option:
        code = look.text(coding, "code", 200)
        words = look.words(coding, "display", self.language, SHORT) or ({self.language: code} if code else {})
        if not words:
            look.note("option_empty")
        inner = look.number(coding, *ORDINALS)
        return Option("", words, inner if value is None else value, look.text(coding, "system", 500) or system, code)

    def _from_set(self, look: Looker, raw: Raw) -> list[Option]:
        """Return the options of a value set that the file carries with it; no other is ever fetched."""
        name = raw.get("answerValueSet")
        if not isinstance(name, str) or not name.startswith("#"):
            look.note("set_elsewhere", found=str(name)[:120])
            return []
        held = self.sets.get(name[1:])
        if held is None:
            look.note("set_missing", found=name[:120])
            return []
        return self._concepts(look, held, name)

    def _concepts(self, look: Looker, held: Raw, name: str) -> list[Option]:
        if self.expression_in(held) is not None:
            look.note("expression", field=name[:80])
        includes = look.listed(look.inside(held, "compose"), "include")
        if any("valueSet" in one or "filter" in one for one in includes):
            look.note("set_includes", found=name[:120])
            return []
        listed = [(one, str(include.get("system", ""))) for include in includes for one in look.listed(include, "concept")]
        listed = listed or [(one, "") for one in look.listed(look.inside(held, "expansion"), "contains")]
        if not listed:
            look.note("set_empty", found=name[:120])
        return [self._coding(look, one, None, system) for one, system in listed[: MOST_OPTIONS + 1]]

    # ── what lies inside ──

    def _with_children(self, look: Looker, item: Item, children: tuple[Item, ...]) -> Item:
        if item.kind is Kind.GROUP:
            return replace(item, items=children)
        if (item.kind is Kind.DISPLAY and children) or any(child.kind is not Kind.DISPLAY for child in children):
            look.note("inside_question")
        if any(self.conditions.kept_for(child.link) for child in children):
            look.note("help_condition")
        return replace(item, help=tuple(child.words for child in children))


def _whole(look: Looker, raw: Raw, name: str) -> int:
    value: object = raw.get(name, 0)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        look.note("malformed", field=name)
        return 0
    return value


def _value_sets(raw: Raw) -> dict[str, Raw]:
    held = raw.get("contained", [])
    sets = (
        [one for one in held if isinstance(one, dict) and one.get("resourceType") == "ValueSet"] if isinstance(held, list) else []
    )
    return {str(one.get("id")): one for one in sets}
