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
    """The person's phrases for a change, for a step of their own, and against."""
    signs: Signs = _module("spanish_talk" if language == "es" else "english_talk").SIGNS
    return signs


def owning(language: str) -> Signs:
    """The specialist's phrases for having gone too far or too fast."""
    return {"owns_up": {2.0: _module("spanish" if language == "es" else "english_stance").OWNS_UP}}


def wording(language: str) -> tuple[Any, dict[str, str], Any]:
    """The wording lens's entries and reasons, and what tells whose words they are."""
    module = _module("lens_spanish" if language == "es" else "lens_english")
    return module.ENTRIES, module.REASONS, module.VOICES
