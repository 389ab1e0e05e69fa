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


def _in(name: str, language: str) -> Signs:
    """What a module of both languages holds in ``"es"``, otherwise in English."""
    signs: Signs = _module(name).SPANISH if language == "es" else _module(name).ENGLISH
    return signs


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


def pulling_away(language: str) -> Signs:
    """The person's phrases for having had enough for now."""
    module = _module("enough")
    return {"pulls_away": module.SPANISH if language == "es" else module.ENGLISH}


def about_using(language: str) -> Signs:
    """What somebody says plainly who is about to use or drink, or will not."""
    return _in("using", language)


def of_lapses(language: str) -> Signs:
    """What somebody tells who used again or stayed away from something, or who says neither yes nor no."""
    return _in("lapsing", language)


def of_wanting(language: str) -> Signs:
    """What somebody says plainly who wants something, or is about to do it; and what looks like that and is no wish."""
    return _in("wanting", language)


def of_what_is_never_wished(language: str) -> Signs:
    """What has the shape of a wish and is never handed back as one."""
    return _in("never_wished", language)


def of_making_small(language: str) -> Signs:
    """What is plainly no reflection: words that make small what hurts."""
    return _in("no_listening", language)


def of_advising(language: str) -> Signs:
    """What is plainly advice: that the other should do something."""
    return _in("advising", language)


def of_courtesy(language: str) -> Signs:
    """How people greet and take leave."""
    return _in("courtesy", language)


def of_offering(language: str) -> Signs:
    """What is said by whoever offers to do something with somebody, or looks after a guest."""
    return _in("offering", language)


def in_danger(language: str) -> Signs:
    """What is said by whoever may think of dying, of hurting themselves or somebody, or is hurt by somebody, and how one asks about it."""
    return _in("danger", language)


def summing_up(language: str) -> Signs:
    """The specialist's phrases for saying back, or checking, what was heard."""
    return {"sums_up": behaviours(language)["sums_up"]}


def asking_first(language: str) -> Signs:
    """The specialist's phrases for asking before they share something."""
    asks = {sign: behaviours(language).get(sign, {}) for sign in ("asks_permission", "asks_leave")}
    return {sign: {weight: patterns for weight, patterns in told.items() if weight > 2} for sign, told in asks.items()}


def role(language: str) -> Signs:
    """The specialist's phrases for leaving the role."""
    return {
        sign: patterns for sign, patterns in behaviours(language).items() if sign in ("diagnoses", "plans_treatment", "enforces")
    }


def wording(language: str) -> tuple[Any, dict[str, str], dict[str, tuple[str, ...]], Any]:
    """The wording lens's entries, reasons, ways to begin instead, and what tells whose words they are."""
    module = _module("lens_spanish" if language == "es" else "lens_english")
    return module.ENTRIES, module.REASONS, module.OPENINGS, module.VOICES
