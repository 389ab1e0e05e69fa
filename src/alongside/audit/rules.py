"""The chain: each entry's code covers its facts and the code before it (HMAC-SHA256)."""

import hashlib
import hmac
import json
from collections.abc import Iterable, Iterator
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
    return hmac.new(key, f"{position}\n{before}\n{facts}".encode(), hashlib.sha256).hexdigest()


def sealed_anchor(key: bytes, position: int, code: str) -> Anchor:
    """Return the anchor for a head of the chain."""
    return Anchor(position, code, hmac.new(key, f"anchor\n{position}\n{code}".encode(), hashlib.sha256).hexdigest())


def problems(key: bytes, links: Iterable[Link], anchor: Anchor | None) -> Iterator[str]:
    """Yield a sentence for each thing that is wrong with a chain; none means that it is whole.

    Finds an entry that was edited, deleted or moved, and a tail that was cut off after it had been anchored.
    """
    before, expected, anchored = START, 1, anchor is None or anchor.position == 0
    for link in links:
        if link.position != expected:
            yield f"Entry {expected} is missing: the next one found is entry {link.position}."
        if not hmac.compare_digest(code_for(key, link.position, link.facts, before), link.code):
            yield f"Entry {link.position} does not follow from the one before it: it was changed, moved, or the one before is gone."
        if anchor and link.position == anchor.position:
            anchored = hmac.compare_digest(link.code, anchor.code)
            if not anchored:
                yield f"Entry {link.position} is not the one that was anchored."
                anchored = True
        before, expected = link.code, link.position + 1
    if anchor and not hmac.compare_digest(sealed_anchor(key, anchor.position, anchor.code).seal, anchor.seal):
        yield "The anchor itself was changed."
    if not anchored and anchor:
        yield f"The end is cut off: entry {anchor.position} was anchored, and the last one found is entry {expected - 1}."
