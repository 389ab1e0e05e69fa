"""Verbs on values and dreams: the person's alone."""

from django.db import transaction

from alongside.consent.rules import Audience
from alongside.journey.actions.words import must_own, note
from alongside.journey.models import Value, ValueWords
from alongside.journey.rules.values import Holds
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer


def _keep_words(value: Value) -> None:
    version = ValueWords(owner_id=value.owner_id, value=value)
    version.words, version.why = value.words, value.why
    version.save(force_insert=True)


def write_value(viewer: Viewer, holds: Holds, words: str, why: str = "", audience: Audience | None = None) -> Value:
    """Say what matters, or what one dreams of.

    Raises:
        NotYours: the viewer does not act as a person.
    """
    must_own(viewer, viewer.id)
    value = Value(owner=viewer.account, holds=holds)
    value.words, value.why = words, why or None
    if audience is not None:
        value.audience = audience
    with transaction.atomic():
        value.save(force_insert=True)
        _keep_words(value)
        note(viewer, f"{holds.value}_written", value.id, viewer.id)
    return value


def change_value(viewer: Viewer, value: Value, words: str, why: str = "") -> Value:
    """Put it in other words; the earlier ones are kept. Raises NotYours."""
    must_own(viewer, value.owner_id)
    with transaction.atomic():
        if (words, why) != (value.words, value.why or ""):
            value.words, value.why = words, why or None
            value.save(update_fields=["words", "why"])
            _keep_words(value)
            note(viewer, f"{value.holds}_changed", value.id, value.owner_id)
    return value


def put_value_away(viewer: Viewer, value: Value, *, away: bool = True) -> None:
    """Put it away, or bring it back. Raises NotYours."""
    must_own(viewer, value.owner_id)
    with transaction.atomic():
        value.put_away_at = now() if away else None
        value.save(update_fields=["put_away_at"])
        note(viewer, f"{value.holds}_put_away" if away else f"{value.holds}_brought_back", value.id, value.owner_id)
