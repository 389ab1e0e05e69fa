"""Small looks into plain data that claims to be FHIR, each of which may find something else there."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from alongside.kernel.text import tidy
from alongside.measures.rules.refusals import Problem
from alongside.measures.rules.shape import Words

TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"
ORDINALS = ("http://hl7.org/fhir/StructureDefinition/ordinalValue", "http://hl7.org/fhir/StructureDefinition/itemWeight")
LONGEST = 4000
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")

_MARKUP = re.compile(r"<\s*[A-Za-z!/?]")

Raw = dict[str, Any]


class Looker:
    """Looks into one part of a file, and notes what is wrong there under the item's linkId."""

    def __init__(self, problems: list[Problem], item: str = "") -> None:
        self.problems, self.item = problems, item

    def note(self, code: str, **facts: object) -> None:
        """Write down one problem."""
        self.problems.append(Problem(code, self.item, {name: str(value) for name, value in facts.items()}))

    def text(self, raw: Raw, name: str, longest: int = LONGEST) -> str:
        """Return a text without markup, or "" when there is none."""
        value = raw.get(name, "")
        if not isinstance(value, str):
            self.note("malformed", field=name)
            return ""
        if len(value) > longest:
            self.note("text_long", field=name, most=longest)
            return ""
        if _MARKUP.search(value):
            self.note("markup", field=name)
            return ""
        return tidy(value)

    def flag(self, raw: Raw, name: str) -> bool:
        """Return a yes or no; nothing counts as no."""
        value = raw.get(name, False)
        if not isinstance(value, bool):
            self.note("malformed", field=name)
        return value is True

    def listed(self, raw: Raw, name: str) -> list[Raw]:
        """Return a list of objects, empty when there is none."""
        value = raw.get(name, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.note("malformed", field=name)
            return []
        return value

    def inside(self, raw: Raw, name: str) -> Raw:
        """Return an object, empty when there is none."""
        value = raw.get(name, {})
        if not isinstance(value, dict):
            self.note("malformed", field=name)
            return {}
        return value

    def words(self, raw: Raw, name: str, language: str, longest: int = LONGEST) -> Words:
        """Return a text in each language that the file has; empty when there is none."""
        own = self.text(raw, name, longest)
        if not own:
            return {}
        beside = self.inside(raw, f"_{name}")
        return {language: own, **dict(self._translations(beside, longest))}

    def _translations(self, beside: Raw, longest: int) -> Iterator[tuple[str, str]]:
        """Yield (language, words) from the translation extension (https://hl7.org/fhir/R4/extension-translation.html)."""
        for extension in self.extensions(beside, TRANSLATION):
            parts = {str(part.get("url")): part for part in self.listed(extension, "extension")}
            lang = self.text(parts.get("lang", {}), "valueCode", 20)
            content = parts.get("content", {})
            name = "valueMarkdown" if "valueMarkdown" in content else "valueString"
            translated = self.text(content, name, longest)
            if not LANGUAGE.fullmatch(lang) or not translated:
                self.note("translation")
            else:
                yield lang, translated

    def extensions(self, raw: Raw, *urls: str) -> list[Raw]:
        """Return the extensions of one meaning."""
        return [one for one in self.listed(raw, "extension") if one.get("url") in urls]

    def number(self, raw: Raw, *urls: str) -> Decimal | None:
        """Return the number that an extension gives, or None."""
        for extension in self.extensions(raw, *urls):
            value = next((value for name, value in extension.items() if name.startswith("value")), None)
            if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
                return Decimal(value)
            self.note("malformed", field=str(extension["url"]).rsplit("/", 1)[-1])
        return None
