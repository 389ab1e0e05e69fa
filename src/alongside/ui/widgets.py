"""Controls that several rooms use, so that a day or somebody's own words look the same everywhere."""

from typing import Any

from django import forms

UNSEEN = {"data-lens": "off"}
"""Attributes of a place whose words nobody else reads: the lens does not look at them while they are written."""


class OwnWords(forms.Textarea):
    """A place for somebody's own words, set in their hand."""

    def __init__(self, rows: int = 3, **attrs: Any) -> None:
        super().__init__(attrs={"rows": rows, "data-own": True, **attrs})


class Day(forms.DateInput):
    """A calendar day, with the browser's own picker."""

    input_type = "date"

    def __init__(self, **attrs: Any) -> None:
        super().__init__(attrs={"data-short": True, **attrs}, format="%Y-%m-%d")


class Moment(forms.DateTimeInput):
    """A day and a time in the reader's zone."""

    input_type = "datetime-local"

    def __init__(self, **attrs: Any) -> None:
        super().__init__(attrs={"data-short": True, "step": 300, **attrs}, format="%Y-%m-%dT%H:%M")


class PlacesOnALine(forms.RadioSelect):
    """A few places to tap on a line with words at both ends; the last choice leaves it open. Drawn by `ui/places.html`."""

    def __init__(self, ends: tuple[Any, Any], **kwargs: Any) -> None:
        """Name the two ends of the line."""
        super().__init__(**kwargs)
        self.ends = ends


class Hour(forms.TimeInput):
    """A time of day, with the browser's own picker."""

    input_type = "time"

    def __init__(self, **attrs: Any) -> None:
        super().__init__(attrs={"data-short": True, "step": 300, **attrs}, format="%H:%M")
