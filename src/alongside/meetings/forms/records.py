"""The record of a service as a specialist writes it, the person's word about it, and what a programme sets."""

from datetime import date as calendar_day
from datetime import time as clock
from datetime import timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from alongside.kernel.clock import now
from alongside.kernel.text import tidy
from alongside.meetings.actions.records import Told
from alongside.meetings.forms.headings import OneLine
from alongside.meetings.forms.plans import Clock
from alongside.meetings.rules import CannotMeet, Channel, Trouble, moment
from alongside.meetings.rules.records import (
    LONGEST_OF_ALL,
    MOST_IN_A_GROUP,
    About,
    CannotBe,
    Ground,
    Held,
    Rounding,
    Service,
    Setting,
    UnitRule,
    Wrong,
    check_service,
)  # fmt: skip
from alongside.ui import dates
from alongside.ui.widgets import Day, OwnWords

LONGEST_KIND, LONGEST_NAME, LONGEST_WORDS, MOST_KINDS = 80, 120, 2000, 20
_FIELD = {
    Wrong.NO_SUCH_TIME: "starts", Wrong.TWICE_THAT_DAY: "starts", Wrong.ENDS_FIRST: "ends", Wrong.FUTURE: "ends",
    Wrong.TOO_LONG: "ends", Wrong.TOO_EARLY: "day", Wrong.TOO_LATE: "day", Wrong.OTHER_DAY: "day", Wrong.OVERLAP: "starts",
    Wrong.WITH_ANOTHER: "starts", Wrong.SAME_PERSON: "starts", Wrong.GROUP_AS_ONE: "setting",
    Wrong.ONE_AS_GROUP: "size", Wrong.GROUP_FULL: "size", Wrong.GROUP_SIZE: "size",
    Wrong.KIND_FOR_GROUPS: "kind", Wrong.KIND_FOR_ONE: "kind",
}  # fmt: skip


def how_long(longest: timedelta) -> str:
    """Say a length: "8 hours", "90 minutes"."""
    minutes = round(longest.total_seconds() / 60)
    if minutes % 60:
        return ngettext("%(count)s minute", "%(count)s minutes", minutes) % {"count": minutes}
    return ngettext("%(count)s hour", "%(count)s hours", minutes // 60) % {"count": minutes // 60}


def _facts(about: About) -> dict[str, str | int]:
    """Return what a sentence names: the times of another record, a day, a length."""
    facts: dict[str, str | int] = {"times": "", "day": "", "long": "", "most": MOST_IN_A_GROUP}
    if isinstance(about, Held):
        return facts | {"times": dates.stretch(about.starts, about.ends)}
    if isinstance(about, timedelta):
        return facts | {"long": how_long(about)}
    return facts | ({"day": dates.day(about)} if about else {})


def why_wrong(wrong: Wrong, about: About = None) -> str:
    """Say in a sentence what cannot have been, and which other record, day or length it is about."""
    return {
        Wrong.NO_SUCH_TIME: _("Clocks went forward that day, and this time was skipped. Please check it."),
        Wrong.TWICE_THAT_DAY: _("Clocks went back that day, and this time came twice. Please give one outside that hour."),
        Wrong.ENDS_FIRST: _("It would end before it starts. Please check both times."),
        Wrong.FUTURE: _("This has not happened yet. Write the record when it is over."),
        Wrong.TOO_LONG: _("One record here holds up to %(long)s. Please check both times."),
        Wrong.TOO_EARLY: _("You two began to walk together on %(day)s. A record can be of that day or a later one."),
        Wrong.TOO_LATE: _("You two walked together until %(day)s. A record can be of that day or an earlier one."),
        Wrong.OTHER_DAY: _(
            "This meeting was on %(day)s, so its record is of that day. For another day, write a record without the meeting."
        ),
        Wrong.WITH_ANOTHER: _(
            "This person has another record at that time. Nobody can be in two places at once: please look at the times together."
        ),
        Wrong.OVERLAP: _(
            "You have another record from %(times)s that day. Nobody can be in two places at once: please check both."
        ),
        Wrong.SAME_PERSON: _("You already have a record with this person from %(times)s that day. You can correct that one."),
        Wrong.GROUP_AS_ONE: _(
            "You have a record with somebody else at the same time. If you all met together, it was a group: say so in both records."
        )
        if about
        else _("One to one means one person. With more people it was a group: please choose “In a group”."),
        Wrong.ONE_AS_GROUP: _("A group is two people or more. How many were there?"),
        Wrong.GROUP_FULL: _("Each person in this group already has a record. Please check how many people were there."),
        Wrong.GROUP_SIZE: _("A group can have up to %(most)s people here."),
        Wrong.KIND_FOR_GROUPS: _("This kind is for a group, and the record says one to one. Please check both."),
        Wrong.KIND_FOR_ONE: _("This kind is for one to one, and the record says that it was a group. Please check both."),
    }[wrong] % _facts(about)


class RecordForm(forms.Form):
    """When, how, what and with how many; and as whom one signs. `initial` holds the zone in which clocks are read."""

    day = forms.DateField(label=gettext_lazy("Day"), widget=Day(), input_formats=["%Y-%m-%d"])
    starts = forms.TimeField(label=gettext_lazy("From"), widget=Clock(), input_formats=["%H:%M", "%H:%M:%S"])
    ends = forms.TimeField(label=gettext_lazy("To"), widget=Clock(), input_formats=["%H:%M", "%H:%M:%S"])
    channel = forms.ChoiceField(
        label=gettext_lazy("How"), initial=Channel.PHONE.value, widget=forms.RadioSelect,
        choices=[
            (Channel.PHONE.value, gettext_lazy("On the phone")),
            (Channel.IN_PERSON.value, gettext_lazy("In person")),
            (Channel.VIDEO.value, gettext_lazy("Online")),
        ],
    )  # fmt: skip
    kind = OneLine(label=gettext_lazy("Kind of service"), max_length=LONGEST_KIND)
    setting = forms.ChoiceField(
        label=gettext_lazy("One to one, or in a group"), initial=Setting.ONE_TO_ONE.value, widget=forms.RadioSelect,
        choices=[(Setting.ONE_TO_ONE.value, gettext_lazy("One to one")), (Setting.GROUP.value, gettext_lazy("In a group"))],
    )  # fmt: skip
    size = forms.IntegerField(
        label=gettext_lazy("How many people were in the group"), required=False, min_value=1, max_value=MOST_IN_A_GROUP,
        widget=forms.NumberInput(attrs={"data-short": True}),
    )  # fmt: skip
    name = OneLine(label=gettext_lazy("Your name, as on your certificate"), max_length=LONGEST_NAME)
    credential = OneLine(label=gettext_lazy("Your credential"), max_length=LONGEST_NAME)

    def __init__(self, *args: Any, kinds: list[str], person: Any, ground: Ground, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.person, self.ground = person, ground
        for name in ("day", "starts", "ends", "kind", "name", "credential"):
            self.fields[name].error_messages |= {
                "required": _("This is needed for a record."),
                "invalid": _("This could not be read. Please check it."),
            }
        if kinds:
            said = self.initial.get("kind")
            every = [*kinds, *([said] if said and said not in kinds else [])]
            self.fields["kind"] = forms.ChoiceField(
                label=_("Kind of service"), choices=[(one, one) for one in every], widget=forms.RadioSelect, initial=every[0]
            )

    def clean(self) -> dict[str, Any]:
        """Refuse what cannot have been, as far as this record alone shows it."""
        given = super().clean() or self.cleaned_data
        if not {"day", "starts", "ends", "setting"} - set(given):
            try:
                told = self.told
                said = Service(self.person, told.starts, told.ends, told.setting, told.size, told.kind)
                check_service(said, now(), (), self.ground)
            except CannotBe as wrong:
                self.say(*wrong.args)
        return given

    @property
    def told(self) -> Told:
        """Return what the record would say. Raises CannotBe where clocks that day do not show a time once."""
        given = self.cleaned_data
        setting = Setting(given["setting"])
        # An empty number says one; a number beside "one to one" is kept, so that a group booked as one is refused.
        size = given.get("size") or 1
        return Told(
            self._moment(given["day"], given["starts"]), self._moment(given["day"], given["ends"]),
            Channel(given.get("channel") or Channel.PHONE), given.get("kind", ""), given.get("name", ""),
            given.get("credential", ""), setting, size,
        )  # fmt: skip

    def _moment(self, day: calendar_day, shown: clock) -> Any:
        try:
            return moment(day, shown, self.initial["zone"])
        except CannotMeet as trouble:
            skipped = trouble.args[0] is Trouble.NO_SUCH_TIME
            raise CannotBe(Wrong.NO_SUCH_TIME if skipped else Wrong.TWICE_THAT_DAY) from trouble

    def say(self, wrong: Wrong, about: About = None) -> None:
        """Show, beside the field that it is about, what cannot have been."""
        self.add_error(_FIELD[wrong], why_wrong(wrong, about))


class AnswerForm(forms.Form):
    """Words of the person's own beside a record."""

    words = forms.CharField(
        label=gettext_lazy("Words beside it"), max_length=LONGEST_WORDS, required=False, widget=OwnWords(rows=2)
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["words"].say_optional = True  # type: ignore[attr-defined]

    def clean_words(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["words"])


class RulesForm(forms.Form):
    """What a programme records and how it counts. Without minutes in a unit nothing is counted."""

    kinds = forms.CharField(
        label=gettext_lazy("Kinds of service, one on each line"), required=False, widget=forms.Textarea(attrs={"rows": 4}),
        help_text=gettext_lazy("As your funder names them, for example with their code."),
    )  # fmt: skip
    group_kinds = forms.CharField(
        label=gettext_lazy("Kinds of service in a group, one on each line"), required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=gettext_lazy("Once you name one here, a group is recorded as one of these, and one to one as one of those above."),
    )  # fmt: skip
    longest = forms.IntegerField(
        label=gettext_lazy("The longest that one record can be, in minutes"), required=False,
        min_value=15, max_value=LONGEST_OF_ALL // timedelta(minutes=1),
        help_text=gettext_lazy("Empty means 480: eight hours. The most is 720. Nothing longer can be written."),
        widget=forms.NumberInput(attrs={"data-short": True}),
    )  # fmt: skip
    minutes = forms.IntegerField(
        label=gettext_lazy("Minutes in one unit"), required=False, min_value=1, max_value=480,
        help_text=gettext_lazy("Leave empty if nothing is counted in units."),
        widget=forms.NumberInput(attrs={"data-short": True}),
    )  # fmt: skip
    rounding = forms.ChoiceField(
        label=gettext_lazy("Minutes that do not fill a unit"), initial=Rounding.NEAREST.value, widget=forms.RadioSelect,
        choices=[
            (Rounding.WHOLE.value, gettext_lazy("Do not count")),
            (Rounding.NEAREST.value, gettext_lazy("Count from half a unit on")),
            (Rounding.STARTED.value, gettext_lazy("Count as one unit")),
        ],
    )  # fmt: skip
    most_a_meeting = forms.IntegerField(
        label=gettext_lazy("Most units for one meeting"), required=False, min_value=0, max_value=999,
        help_text=gettext_lazy("Empty means no limit."), widget=forms.NumberInput(attrs={"data-short": True}),
    )  # fmt: skip
    most_a_day = forms.IntegerField(
        label=gettext_lazy("Most units for one person in a day"), required=False, min_value=0, max_value=999,
        help_text=gettext_lazy("Empty means no limit."), widget=forms.NumberInput(attrs={"data-short": True}),
    )  # fmt: skip

    def clean_kinds(self) -> list[str]:
        """Return the kinds, each once."""
        return self._kinds("kinds")

    def clean_group_kinds(self) -> list[str]:
        """Return the kinds in a group, each once."""
        return self._kinds("group_kinds")

    def _kinds(self, name: str) -> list[str]:
        lines = (" ".join(line.split()) for line in tidy(self.cleaned_data[name]).split("\n"))
        kinds = list(dict.fromkeys(filter(None, lines)))
        if len(kinds) > MOST_KINDS or any(len(kind) > LONGEST_KIND for kind in kinds):
            raise forms.ValidationError(_("Up to 20 kinds, each on a line of its own and of up to 80 characters."))
        return kinds

    @property
    def count(self) -> UnitRule | None:
        """Return how units are counted, or None when they are not."""
        given = self.cleaned_data
        if not given["minutes"]:
            return None
        most = given["most_a_meeting"] or 0, given["most_a_day"] or 0
        return UnitRule(given["minutes"], Rounding(given["rounding"]), *most)
