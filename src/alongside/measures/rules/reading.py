"""Plain data to a questionnaire, or every reason why not, each with the item that it is about.

We take a declared part of FHIR R4: groups, text to read, choices, yes or no, numbers, words and days; `enableWhen`;
translations; declared numbers of options. We run nothing: where a file wants an expression evaluated, it is refused.
"""

import re
from typing import Any

from alongside.measures.rules.conditions import loop
from alongside.measures.rules.fields import LANGUAGE, Looker, Raw
from alongside.measures.rules.items import ItemReader
from alongside.measures.rules.opening import MOST_ITEMS
from alongside.measures.rules.refusals import MOST_PROBLEMS, Problem, Refused, refuse
from alongside.measures.rules.shape import Item, Questionnaire

MOST_DEPTH = 6

ANOTHER_VERSION = {
    "group": "DSTU2",
    "versionAlgorithmString": "R5",
    "versionAlgorithmCoding": "R5",
    "copyrightLabel": "R5",
}
# How a file claims a version: in an element of its own, or in the address of the profile that it says it follows.
RELEASES = {"1.0": "DSTU2", "3.0": "STU3", "5.0": "R5", "6.0": "R6"}
_CLAIM = re.compile(r"hl7\.org/fhir/(\d\.\d)/|hl7\.org/fhir/StructureDefinition/Questionnaire\|(\d\.\d)")


def read(raw: Raw) -> Questionnaire:
    """Return what a file declares.

    Raises:
        Refused: with up to twelve problems, the first ones found.
    """
    _is_questionnaire(raw)
    problems: list[Problem] = []
    look = Looker(problems)
    _understood(raw, look)
    language = look.text(raw, "language", 20) or "en"
    if not LANGUAGE.fullmatch(language):
        look.note("language", found=language)
    reader = _Tree(raw, language, problems)
    made = Questionnaire(
        title=look.words(raw, "title", language, 200) or {language: look.text(raw, "name", 200)},
        items=reader.items(look, raw, 1),
        url=look.text(raw, "url", 500), version=look.text(raw, "version", 60),
        about=look.words(raw, "description", language) or None,
        copyright=look.words(raw, "copyright", language) or None,
        publisher=look.text(raw, "publisher", 200), language=language,
        left_out=tuple(reader.item_reader.left_out),
    )  # fmt: skip
    made = _whole(made, look, reader)
    if problems:
        raise Refused(problems[:MOST_PROBLEMS])
    return made


def _is_questionnaire(raw: Raw) -> None:
    kind = raw.get("resourceType")
    if kind != "Questionnaire":
        raise refuse("another_type", found=kind if isinstance(kind, str) and len(kind) < 60 else "—")
    for name, version in ANOTHER_VERSION.items():
        if name in raw:
            raise refuse("another_version", version=version, field=name)
    for release in _claims(raw):
        if release in RELEASES:
            raise refuse("another_version", version=RELEASES[release], field=f"meta.profile: {release}")


def _claims(raw: Raw) -> list[str]:
    meta = raw.get("meta")
    profiles = meta.get("profile") if isinstance(meta, dict) else None
    found = [_CLAIM.search(one) for one in profiles if isinstance(one, str)] if isinstance(profiles, list) else []
    return [one[1] or one[2] for one in found if one]


def _understood(raw: Raw, look: Looker) -> None:
    for name in ("modifierExtension", "implicitRules"):
        if name in raw:
            look.note("modifier", field=name)
    if (found := expression_in(raw, within=("item", "contained"))) is not None:
        look.note("expression", field=found)
    parents = raw.get("derivedFrom")
    if raw.get("url") and isinstance(parents, list) and raw["url"] in parents:
        look.note("own_parent")
    for one in look.listed(raw, "contained"):
        if one.get("resourceType") == "Questionnaire":
            look.note("contained", found=str(one.get("id", ""))[:60])


def expression_in(raw: Raw, within: tuple[str, ...] = ("item",)) -> str | None:
    """Return the name of an extension that wants something evaluated, or None; what is named in `within` is not looked into."""
    waiting: list[Any] = [value for name, value in raw.items() if name not in within]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            if (url := _evaluates(one)) is not None:
                return url
            waiting += one.values()
    return None


_WORDS = ("expression", "constraint", "variable", "launchcontext", "sourcequeries", "sourcestructuremap", "targetstructuremap")


def _evaluates(extension: Raw) -> str | None:
    url = extension.get("url")
    name = url.rsplit("/", 1)[-1] if isinstance(url, str) else ""
    wants = "valueExpression" in extension or any(word in name.lower() for word in _WORDS)
    return name[:80] or "valueExpression" if wants else None


def what_would_run(questionnaire: Questionnaire) -> list[Problem]:
    """Return what a new file is refused for: items that want themselves calculated. Files kept earlier are read without them."""
    calculated = [one for one in questionnaire.left_out if one.why == "calculated"]
    return [Problem("expression", one.link, {"field": one.what}) for one in calculated]


class _Tree:
    """Reads the items of a file, counting them."""

    def __init__(self, raw: Raw, language: str, problems: list[Problem]) -> None:
        self.problems, self.count = problems, 0
        self.item_reader = ItemReader(raw, language, problems, expression_in)
        self.links: dict[str, int] = {}

    def items(self, look: Looker, raw: Raw, level: int) -> tuple[Item, ...]:
        """Return the items of a group or of the file.

        Raises:
            Refused: there are far too many, or they lie far too deep; looking on would only cost time.
        """
        found = look.listed(raw, "item")
        if found and level > MOST_DEPTH:
            raise refuse("items_deep", look.item, most=MOST_DEPTH)
        read_one = [self._one(one, level) for one in found]
        return tuple(item for item in read_one if item is not None)

    def _one(self, raw: Raw, level: int) -> Item | None:
        link = raw.get("linkId")
        self.count += 1
        if not isinstance(link, str) or not link.strip() or len(link) > 255:
            self.problems.append(Problem("no_link", "", {"place": str(self.count)}))
            link = ""
        if self.count > MOST_ITEMS:
            raise refuse("items_many", link, most=MOST_ITEMS)
        self.links[link] = self.links.get(link, 0) + 1
        if link and self.links[link] == 2:
            self.problems.append(Problem("link_twice", link))
        look = Looker(self.problems, link)
        children = self.items(look, raw, level + 1)
        return self.item_reader.read(look, raw, link, children)


def _whole(made: Questionnaire, look: Looker, reader: _Tree) -> Questionnaire:
    """Return the whole with its conditions: it has a title and something to ask, and no conditions that wait for each other."""
    if not any(made.title.values()):
        look.note("no_title")
    if not made.questions() and not reader.problems:
        reader.problems.extend(what_would_run(made) or [Problem("no_questions")])
    made = reader.item_reader.conditions.resolve(made)
    needs = {item.link: [one.question for one in item.conditions] for item in made.every()}
    for item in made.every():
        for child in item.items:
            needs[child.link].append(item.link)
    if circle := loop(needs):
        reader.problems.append(Problem("condition_loop", circle[0], {"items": " → ".join([*circle, circle[0]][:12])}))
    return made
