"""Bytes to plain data, within bounds: nothing else looks at a file before this did."""

import json
import re
from decimal import Decimal
from typing import Any, NoReturn

from alongside.measures.rules.refusals import Refused, refuse

MOST_ITEMS = 200
MOST_BYTES = 3 * 1024 * 1024
MOST_DEPTH = 60
LONGEST_NUMBER = 40

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
    """Return why, with the first item too many where what was read of the file already holds that."""
    links = _LINKS.findall(content)
    if len(links) > MOST_ITEMS:
        return refuse("items_many", links[MOST_ITEMS].decode("utf-8", "replace"), most=MOST_ITEMS)
    return refuse("too_large", most=f"{most // 1024} KB")


def depth(text: str) -> int:
    """Return how deeply a JSON text is nested, without reading it as one."""
    now = deepest = 0
    for bracket in _BRACKETS.findall(_STRINGS.sub("", text)):
        now += 1 if bracket in "[{" else -1
        deepest = max(deepest, now)
    return deepest


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(
            text, parse_float=_number, parse_int=_whole, parse_constant=_no_number, object_pairs_hook=_each_name_once
        )
    except json.JSONDecodeError as problem:
        raise refuse("not_json", line=problem.lineno) from None
    if not isinstance(found, dict):
        raise refuse("not_an_object")
    return found


def _whole(text: str) -> int:
    return int(text) if len(text) <= LONGEST_NUMBER else _no_number(text)


def _number(text: str) -> Decimal:
    """Return a number; one that is far too long, or has a huge exponent, is none that anybody answers with."""
    found = Decimal(text) if len(text) <= LONGEST_NUMBER else _no_number(text)
    return found if abs(found.adjusted()) <= LONGEST_NUMBER else _no_number(text)


def _no_number(text: str) -> NoReturn:
    raise refuse("not_a_number", number=text[:LONGEST_NUMBER])


def _each_name_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        raise refuse("named_twice", next(iter(_link(pairs)), ""), name=next(n for n in names if names.count(n) > 1))
    if any(_SURROGATE.search(text) for pair in pairs for text in _texts(pair)):
        raise refuse("broken_letters", next(iter(_link(pairs)), ""))
    return found


def _texts(pair: tuple[str, Any]) -> list[str]:
    name, value = pair
    return [name, *(text for text in (value if isinstance(value, list) else [value]) if isinstance(text, str))]


def _link(pairs: list[tuple[str, Any]]) -> list[str]:
    return [value for name, value in pairs if name == "linkId" and isinstance(value, str) and not _SURROGATE.search(value)]
