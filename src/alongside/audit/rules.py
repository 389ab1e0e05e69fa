"""The chain: each entry's code covers its facts and the code before it (HMAC-SHA256)."""

import hashlib
import hmac
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

START = "0" * 64


@dataclass(frozen=True)
class Link:
    """One entry as the chain sees it: its place, its facts in canonical form, and the code it carries."""

    position: int
    facts: str
    code: str


@dataclass(frozen=True)
class Anchor:
    """The head of the chain as it was last sealed outside the database."""

    position: int
    code: str
    seal: str


def canonical(facts: dict[str, object]) -> str:
    """Return facts as text that is the same for the same facts."""
    return json.dumps(facts, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=str)


def code_for(key: bytes, position: int, facts: str, before: str) -> str:
    """Return the code of an entry."""
    return hmac.new(key, f"{position}\n{before}\n{facts}".encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()


def sealed_anchor(key: bytes, position: int, code: str) -> Anchor:
    """Return the anchor for a head of the chain; at position 0, for a chain in which nothing stands yet."""
    return Anchor(position, code, hmac.new(key, f"anchor\n{position}\n{code}".encode(), hashlib.sha256).hexdigest())


def same(one: str, other: str) -> bool:
    """Compare two codes, whatever somebody may have written in their place."""
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode("utf-8", "replace"))


NO_ANCHOR = "There is no anchor beside the database."
RESEALED = "The anchor itself was changed."


def does_not_hold(key: bytes, anchor: Anchor | None, code_at: Callable[[int], str | None]) -> str:
    """Return why an anchor does not hold a chain, or nothing. `code_at` returns the code that stands at a position.

    An anchor behind the head is sound: the program was stopped between an entry and its anchor. One ahead of it is not.
    """
    if anchor is None:
        return NO_ANCHOR
    if not same(sealed_anchor(key, anchor.position, anchor.code).seal, anchor.seal):
        return RESEALED
    found = START if anchor.position == 0 else code_at(anchor.position)
    if found is None:
        return f"The end is cut off: entry {anchor.position} was anchored, and is not there."
    return "" if same(found, anchor.code) else _other(anchor.position)


def _other(position: int) -> str:
    return f"Entry {position} is not the one that was anchored: the end was cut off at it or before, and written on."


def problems(key: bytes, links: Iterable[Link], anchor: Anchor | None) -> Iterator[str]:
    """Yield a sentence for each thing that is wrong with a chain and its anchor; none means that it is whole.

    Finds an entry that was edited, deleted, moved or put in by somebody without the key, and an end that was cut off
    after it had been anchored. Reads the links once, and keeps none.
    """
    before, expected, anchored = START, 1, None
    for link in links:
        if link.position != expected:
            yield f"Entry {expected} is missing: the next one found is entry {link.position}."
        if not same(code_for(key, link.position, link.facts, before), link.code):
            yield (
                f"Entry {link.position} does not follow from the one before it: "
                "it was changed, moved or made up, or the one before is gone."
            )
        if anchor and link.position == anchor.position:
            anchored = link.code
        before, expected = link.code, link.position + 1
    if trouble := does_not_hold(key, anchor, lambda _: anchored):
        yield trouble
