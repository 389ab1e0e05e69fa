"""The phrases that speak for a behaviour, by language. Weights are log-odds set by hand."""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from typing import Any

Signs = Mapping[str, Mapping[float, Iterable[str]]]


@cache
def _module(name: str) -> Any:
    # Only the language that is spoken is loaded.
    return import_module(f".{name}", __name__)


def behaviours(language: str) -> Signs:
    """The specialist's phrases in ``"es"``, otherwise in English."""
    signs: Signs = _module("spanish" if language == "es" else "english").SIGNS
    return signs


def talk(language: str) -> Signs:
    """The person's phrases for and against a change."""
    signs: Signs = _module("spanish").TALK if language == "es" else _module("english_talk").SIGNS
    return signs


def wording(language: str) -> tuple[Any, dict[str, str]]:
    """The wording lens's entries and reasons."""
    module = _module("lens_spanish" if language == "es" else "lens_english")
    return module.ENTRIES, module.REASONS
