"""Every address that the program answers, with the rule that its page declares."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

from alongside.kernel.access import AccessRule, Who, rule_of


@dataclass(frozen=True)
class Address:
    """One address: its path with what varies in angle brackets, its name, and what its page declares."""

    path: str
    name: str
    rule: AccessRule | None
    pattern: URLPattern

    @property
    def for_guests(self) -> bool:
        """Say whether anybody may open it without signing in."""
        return self.rule is not None and Who.GUEST in self.rule.who

    @property
    def names_a_thing(self) -> bool:
        """Say whether the address leads to one thing of somebody's, which somebody else might ask for."""
        return "<" in self.path


def addresses() -> list[Address]:
    """Return every address of the program, in the order in which they are tried."""
    return list(_walk(get_resolver(), ""))


def _walk(resolver: URLResolver, before: str, spaces: tuple[str, ...] = ()) -> Iterator[Address]:
    for entry in resolver.url_patterns:
        path = before + str(entry.pattern)
        if isinstance(entry, URLResolver):
            yield from _walk(entry, path, (*spaces, entry.namespace) if entry.namespace else spaces)
        else:
            yield Address("/" + path, ":".join((*spaces, entry.name or "")), _declared(entry.callback), entry)


def _declared(page: Any) -> AccessRule | None:
    """Return the rule that a page declares on itself or, for a page written as a class, on its class."""
    return rule_of(page) or rule_of(getattr(page, "view_class", page))
