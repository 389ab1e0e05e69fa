"""Bytes to plain data, within bounds: nothing else looks at a file before this did."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from alongside.measures.rules.refusals import Refused, refuse

MOST_ITEMS = 200
_MEGABYTE = 1024 * 1024
MOST_BYTES = 3 * _MEGABYTE
MOST_DEPTH = 60
LONGEST_NUMBER = 40
_LONGEST_LINK = 255
_BROKEN = "broken"

# A string that never ends is taken to the end of the file, so that no text makes the search begin again and again.
_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\\?\Z)', re.DOTALL)
_LINKS = re.compile(rb'"linkId"\s*:\s*"([^"\\]{1,255})"')
_BRACKETS = re.compile(r"[\[\]{}]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def open_json(content: bytes, most: int = MOST_BYTES) -> dict[str, Any]:
    """Return the object that a file holds; numbers with a point are `Decimal`.

    Time and memory grow with the size, which is bounded before anything else.

    Raises:
        Refused: it is too large, not UTF-8, nested too deeply, not JSON (RFC 8259), or no object.
    """
    if len(content) > most:
        raise _too_large(content, most)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise refuse("not_text") from None
    if (deep := depth(text)) > MOST_DEPTH:
        raise refuse("too_deep", most=MOST_DEPTH, found=deep)
    return _object(text)


def _too_large(content: bytes, most: int) -> Refused:
    """Return why, with the first item too many, or the item at which the limit lies, where what was read holds one."""
    links = [link.decode("utf-8", "replace") for link in _LINKS.findall(content)]
    if len(links) > MOST_ITEMS:
        return refuse("items_many", links[MOST_ITEMS], most=MOST_ITEMS)
    return refuse("large_at", links[-1], most=size(most)) if links else refuse("too_large", most=size(most))


def size(number: int) -> str:
    """Return a number of bytes as people say it."""
    return f"{number // _MEGABYTE} MB" if number >= _MEGABYTE else f"{number // 1024} KB"


def depth(text: str) -> int:
    """Return how deeply a JSON text is nested, without reading it as one."""
    now = deepest = 0
    for bracket in _BRACKETS.findall(_STRINGS.sub("", text)):
        now += 1 if bracket in "[{" else -1
        deepest = max(deepest, now)
    return deepest


@dataclass(frozen=True)
class _Broken:
    """What stands in the place of something that is refused until it is known in which item it lies."""

    code: str
    facts: dict[str, str] = field(default_factory=dict)


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(
            text, parse_float=_number, parse_int=_whole, parse_constant=_no_number, object_pairs_hook=_each_name_once
        )
    except json.JSONDecodeError as problem:
        raise refuse("not_json", line=problem.lineno) from None
    if broken := _first_broken(found):
        link, what = broken
        raise refuse(what.code, link, **what.facts)
    if not isinstance(found, dict):
        raise refuse("not_an_object")
    return found


def _first_broken(value: Any, link: str = "") -> tuple[str, _Broken] | None:
    """Return the first thing that is refused, with the linkId of the item in which it lies; "" where it lies in none."""
    if isinstance(value, _Broken):
        return link, value
    if isinstance(value, dict):
        own = value.get("linkId")
        link = own[:_LONGEST_LINK] if isinstance(own, str) and not _SURROGATE.search(own) else link
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return next((found for one in inside if (found := _first_broken(one, link))), None)


def _whole(text: str) -> int | _Broken:
    return int(text) if len(text) <= LONGEST_NUMBER else _no_number(text)


def _number(text: str) -> Decimal | _Broken:
    """Return a number; one that is far too long, or has a huge exponent, is none that anybody answers with."""
    try:
        found = Decimal(text) if len(text) <= LONGEST_NUMBER else None
    except InvalidOperation:  # an exponent beyond what can be counted with
        found = None
    return found if found is not None and abs(found.adjusted()) <= LONGEST_NUMBER else _no_number(text)


def _no_number(text: str) -> _Broken:
    return _Broken("not_a_number", {"number": text[:LONGEST_NUMBER]})


def _each_name_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        found[_BROKEN] = _Broken("named_twice", {"name": _first_twin(name for name, _ in pairs)})
    elif any(_SURROGATE.search(text) for pair in pairs for text in _texts(pair)):
        found[_BROKEN] = _Broken("broken_letters")
    return found


def _first_twin(names: Iterable[str]) -> str:
    """Return the first name that was there before."""
    seen = set[str]()
    for name in names:
        if name in seen:
            return name
        seen.add(name)
    return ""


def _texts(pair: tuple[str, Any]) -> list[str]:
    name, value = pair
    return [name, *(text for text in (value if isinstance(value, list) else [value]) if isinstance(text, str))]
