"""Records of services in words: facts, where they stand, their versions, and rows for a funder."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from alongside.kernel.access import Who
from alongside.meetings.access.records import newest
from alongside.meetings.models import ServiceAnswer, ServiceRecord, ServiceVersion
from alongside.meetings.offers import channel_name
from alongside.meetings.rules.records import Setting, Standing, cell
from alongside.meetings.wording import from_to
from alongside.programme.viewer import Viewer
from alongside.ui import dates
from alongside.ui.components import Entry, Fact

COLUMNS = (
    "date", "start", "end", "minutes", "units", "channel", "kind", "person", "specialist", "credential", "setting",
    "group_size", "standing", "version", "written_at", "record",
)  # fmt: skip


def standing_says(record: ServiceRecord, role: Who) -> str:
    """Say where a record stands, to whoever reads."""
    person = {"person": str(record.person.chosen_name)}
    if record.taken_back_at:
        return _("Taken back. It counts for nothing.")
    if role is Who.PERSON:
        return {
            Standing.WAITING: _("It waits for your answer. There is no rush."),
            Standing.CONFIRMED: _("You said: yes, this is how it was."),
            Standing.CONTESTED: _("You said that it was not like this. That counts until you confirm a corrected one."),
        }[Standing(record.standing)]
    return {
        Standing.WAITING: _("It waits for %(person)s’s answer.") % person,
        Standing.CONFIRMED: _("%(person)s confirmed it.") % person,
        Standing.CONTESTED: _(
            "%(person)s says that it was not like this. It stays contested until %(person)s confirms a corrected one."
        )
        % person,
    }[Standing(record.standing)]


def in_a_word(record: ServiceRecord, role: Who) -> str:
    """Say where a record stands in a word or two, for lists, to whoever reads."""
    if record.taken_back_at:
        return _("Taken back")
    return {
        Standing.WAITING: _("Waits for your answer") if role is Who.PERSON else _("Waits for the person’s answer"),
        Standing.CONFIRMED: _("Confirmed"),
        Standing.CONTESTED: _("Contested"),
    }[Standing(record.standing)]


def units_say(version: ServiceVersion) -> str:
    """Say how long it was, and how many units that is where the programme counts."""
    long = ngettext("%(count)s minute", "%(count)s minutes", version.minutes) % {"count": version.minutes}
    if version.units is None:
        return long
    units = ngettext("%(count)s unit", "%(count)s units", version.units) % {"count": version.units}
    return f"{long}, {units}"


def how_many(version: ServiceVersion) -> str:
    """Say whether it was one to one, or in a group of how many."""
    return _("In a group of %(size)s") % {"size": version.group_size} if version.setting == Setting.GROUP else _("One to one")


def facts_of(version: ServiceVersion) -> list[Fact]:
    """Return what a version says."""
    return [
        Fact(_("When"), capfirst(from_to(version.starts_at, version.ends_at))),
        Fact(_("How long"), units_say(version)),
        Fact(_("How"), channel_name(version.channel)),
        Fact(_("Kind of service"), version.kind),
        Fact(_("With how many"), how_many(version)),
        Fact(_("Signed by"), _("%(name)s, %(credential)s, on %(day)s") % {
            "name": version.name, "credential": version.credential, "day": dates.plain_day(version.made_at),
        }),
    ]  # fmt: skip


@dataclass(frozen=True)
class VersionShown:
    """One version with what the person said about it."""

    number: int
    facts: list[Fact]
    answers: list[ServiceAnswer]


def versions_of(record: ServiceRecord) -> list[VersionShown]:
    """Return a record's versions, the newest first, each with the person's answers."""
    every = list(record.versions.all())
    return [VersionShown(v.number, facts_of(v), list(v.answers.all())) for v in reversed(every)]


def entry_for(viewer: Viewer, record: ServiceRecord) -> Entry:
    """Return one line of somebody's own list."""
    version = newest(record)
    other = record.specialist if viewer.role is Who.PERSON else record.person
    text = _("With %(other)s. %(kind)s, %(long)s. %(standing)s.") % {
        "other": other.chosen_name, "kind": version.kind, "long": units_say(version),
        "standing": in_a_word(record, viewer.role),
    }  # fmt: skip
    return Entry(text, when=dates.plain_day(record.starts_at), url=reverse("record", args=[record.id]), link=_("Open"))


def entry_of_month(viewer: Viewer, record: ServiceRecord) -> Entry:
    """Return one line of a programme's month."""
    version = newest(record)
    text = _("%(person)s with %(specialist)s, %(how)s, %(times)s. %(kind)s. %(many)s, %(long)s. %(standing)s.") % {
        "many": how_many(version), "person": record.person.chosen_name, "specialist": version.name, "how": channel_name(version.channel).lower(),
        "times": dates.stretch(version.starts_at, version.ends_at), "kind": version.kind,
        "long": units_say(version), "standing": in_a_word(record, viewer.role),
    }  # fmt: skip
    return Entry(text, when=dates.short_day(record.starts_at))


def row_of(record: ServiceRecord) -> list[str]:
    """Return one row of the table for a funder, in the order of `COLUMNS`: codes and ISO 8601, as the programme's clocks show it."""
    version = newest(record)
    starts, ends = dates.local(version.starts_at), dates.local(version.ends_at)
    said = [
        starts.date().isoformat(), starts.strftime("%H:%M"), ends.strftime("%H:%M"), str(version.minutes),
        "" if version.units is None else str(version.units), version.channel, version.kind, str(record.person.chosen_name),
        version.name, version.credential, version.setting, str(version.group_size),
        "taken_back" if record.taken_back_at else record.standing, str(version.number),
        dates.local(version.made_at).isoformat(timespec="minutes"), str(record.id),
    ]  # fmt: skip
    return [cell(text) for text in said]
