"""What a specialist writes about their time, and what a person says to a cover."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from babel.dates import get_day_names
from django import forms
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from alongside.consent.rules import Category
from alongside.consent.wording import YOUR_CATEGORIES, sentence
from alongside.kernel.clock import now
from alongside.kernel.text import tidy
from alongside.partnership.models import Absence
from alongside.partnership.rules.presence import LONGEST_AWAY, Span, may_begin, spans_for
from alongside.programme.forms import zone_choices
from alongside.programme.models import Membership
from alongside.ui.dates import today
from alongside.ui.widgets import Day, Hour, OwnWords

LONGEST_LINE, LONGEST_WORDS = 200, 600
YEARS_NEAR = 2


def weekdays() -> dict[int, str]:
    """Return the days of the week in the reader's language as they stand inside a sentence, 0 is Monday."""
    locale = "es" if (get_language() or "en").startswith("es") else "en"
    return {day: str(name) for day, name in get_day_names(context="stand-alone", locale=locale).items()}


def weekday_names() -> dict[int, str]:
    """Return the same as they stand alone."""
    return {day: sentence(name) for day, name in weekdays().items()}


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute


class HoursForm(forms.Form):
    """A stretch on one or several weekdays."""

    days = forms.TypedMultipleChoiceField(label=_("On these days"), coerce=int, widget=forms.CheckboxSelectMultiple)
    begins = forms.TimeField(label=_("From"), widget=Hour())
    ends = forms.TimeField(label=_("To"), widget=Hour())

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        days: Any = self.fields["days"]
        days.choices = sorted(weekday_names().items())

    def clean(self) -> dict[str, Any]:
        """Hold that the stretch has a length."""
        said = super().clean() or {}
        if said.get("begins") is not None and said.get("begins") == said.get("ends"):
            self.add_error("ends", _("This is the hour at which it begins. Please choose another one."))
        return said

    def spans(self) -> list[Span]:
        """Return the stretches."""
        said = self.cleaned_data
        return spans_for(said["days"], _minutes(said["begins"]), _minutes(said["ends"]))


class ExpectsForm(forms.Form):
    """What may be expected when, and whose clock the hours are on."""

    expects = forms.CharField(
        label=_("What people may expect"),
        help_text=_("One line, in your words. For example: I answer within a day."),
        max_length=LONGEST_LINE,
        required=False,
    )
    zone = forms.ChoiceField(label=_("Your hours are on the clocks of"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        zone: Any = self.fields["zone"]
        zone.choices = zone_choices(str(self.initial.get("zone", "")))

    def clean_expects(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["expects"])


class _DayNear(forms.DateField):
    """A day that is not years away: anything else is a slip of the finger, and far ends of the calendar have no moment."""

    def clean(self, value: Any) -> date | None:
        """Return the day.

        Raises:
            ValidationError: there is no such day, or it lies years away.
        """
        day: date | None = super().clean(value)
        if day and abs(day.year - today().year) > YEARS_NEAR:
            raise forms.ValidationError(_("This says the year %(year)s. Please look at it once more."), params={"year": day.year})
        return day


class _AwayForm(forms.Form):
    """From when until when somebody is away, in whole days or in part of them, and in which words."""

    first = _DayNear(label=_("First day away"), widget=Day())
    since = forms.TimeField(label=_("From"), help_text=_("Leave it empty for the whole day."), required=False, widget=Hour())
    last = _DayNear(label=_("Last day away"), widget=Day())
    till = forms.TimeField(label=_("Until"), help_text=_("Leave it empty for the whole day."), required=False, widget=Hour())
    words = forms.CharField(
        label=_("A few words, if you like"),
        help_text=_("The people you walk alongside read this. It can be as short as “A week with my family.”"),
        max_length=LONGEST_WORDS,
        required=False,
        widget=OwnWords(rows=2),
    )

    def clean_words(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["words"])

    def clean(self) -> dict[str, Any]:
        """Hold that it ends after it starts, still to come, and within a year."""
        said = super().clean() or {}
        if said.get("first") and said.get("last"):
            starts, until = self.span()
            if until <= starts:
                self.add_error("last", _("This is before your first day away. Please choose a later day or hour."))
            elif until <= now():
                self.add_error("last", _("This has gone by. Please choose a day that is still to come."))
            elif until > max(starts, now()) + LONGEST_AWAY:
                self.add_error("last", _("That is more than a year. Please choose a day within a year."))
        return said

    def span(self) -> tuple[datetime, datetime]:
        """Return the moments, on the reader's clocks: from the first hour or midnight, until the last hour or the end of the day."""
        said = self.cleaned_data
        last: date = said["last"]
        ends = (last, said["till"]) if said.get("till") else (last + timedelta(days=1), time())
        starts = datetime.combine(said["first"], said.get("since") or time())
        return timezone.make_aware(starts), timezone.make_aware(datetime.combine(*ends))


class AbsenceForm(_AwayForm):
    """A new absence, and who might cover."""

    cover = forms.ChoiceField(label=_("Ask somebody to cover"), required=False, widget=forms.RadioSelect)

    def __init__(self, *args: Any, others: Iterable[Membership], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cover: Any = self.fields["cover"]
        cover.choices = [
            ("", _("Nobody, for now")), *((str(member.id), str(member.account.chosen_name)) for member in others)
        ]  # fmt: skip


class AbsenceChangeForm(_AwayForm):
    """Other days or words for an absence. Once it has begun, its beginning is past and is not asked for."""

    def __init__(self, *args: Any, absence: Absence, **kwargs: Any) -> None:
        kwargs["initial"] = _as_written(absence)
        super().__init__(*args, **kwargs)
        self.absence = absence
        if absence.starts <= now():
            for name in ("first", "since"):
                self.fields[name].disabled = True

    def clean(self) -> dict[str, Any]:
        """Hold that nothing that has gone by is moved."""
        said = super().clean()
        if not self.errors:
            starts, _until = self.span()
            if starts != self.absence.starts and not may_begin(self.absence.starts, starts, now()):
                self.add_error("first", _("This day has gone by. Please choose today or a later day."))
        return said

    def span(self) -> tuple[datetime, datetime]:
        """Return the moments. What is left as it stood is the very moment that stood there."""
        (starts, until), said = super().span(), set(self.changed_data)
        return (
            starts if said & {"first", "since"} else self.absence.starts,
            until if said & {"last", "till"} else self.absence.until,
        )

    @property
    def begins_at(self) -> str:
        """Return the field under which a word on the days as a whole stands."""
        return "last" if self.fields["first"].disabled else "first"


def _as_written(absence: Absence) -> dict[str, Any]:
    """Return what a form says of an absence, on the reader's clocks: an hour only where it is no midnight."""
    starts, until = (timezone.localtime(at).replace(second=0, microsecond=0) for at in (absence.starts, absence.until))
    whole = until.time() == time()
    return {
        "first": starts.date(), "since": starts.time() if starts.time() != time() else None,
        "last": until.date() - timedelta(days=1) if whole else until.date(), "till": None if whole else until.time(),
        "words": absence.words or "",
    }  # fmt: skip


class AskForm(forms.Form):
    """Whom to ask to cover."""

    cover = forms.ChoiceField(label=_("Ask somebody to cover"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, others: Iterable[Membership], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cover: Any = self.fields["cover"]
        cover.choices = [(str(member.id), str(member.account.chosen_name)) for member in others]


class ReachForm(forms.Form):
    """How people reach somebody while they cover, if they like to say."""

    reach = forms.CharField(
        label=_("How people reach me meanwhile"),
        help_text=_("One line, if you like. For example a number, and when it is answered."),
        max_length=LONGEST_LINE,
        required=False,
    )

    def clean_reach(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["reach"])


class CoverForm(forms.Form):
    """What somebody who covers may see, of what there is: nothing unless it is ticked."""

    sees = forms.TypedMultipleChoiceField(
        label=_("May see"), coerce=Category, required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, kinds: Iterable[Category], notes: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        sees: Any = self.fields["sees"]
        sees.notes = notes
        sees.choices = [(kind.value, sentence(str(YOUR_CATEGORIES[kind]))) for kind in kinds]


def next_free_days() -> dict[str, date]:
    """Return the days that an absence begins with until somebody writes others: tomorrow."""
    tomorrow = today() + timedelta(days=1)
    return {"first": tomorrow, "last": tomorrow}
