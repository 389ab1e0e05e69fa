"""What a specialist writes for themself, what they bring, and what a supervisor replies."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from alongside.kernel.text import tidy
from alongside.programme.models import Membership
from alongside.supervision.actions import Told
from alongside.supervision.models import BoundaryEntry, CareWord
from alongside.supervision.rules import MOST_EXCERPT, Boundary, Prompt, Side, first_words
from alongside.supervision.wording import BOUNDARIES, PROMPTS, STARTERS
from alongside.ui.dates import today
from alongside.ui.widgets import UNSEEN, Day, OwnWords
from alongside.ui.wording import said

LONGEST, LONGEST_REPLY, LONGEST_WORD, LONGEST_LINE = 8000, 1500, 60, 1000
SOME_WORDS = {"required": _("Write a few words first. One is enough.")}


def _words(
    label: Any, rows: int, *, most: int = LONGEST, needed: bool = True, shared: bool = False, **more: Any
) -> forms.CharField:
    """Return a place for own words; `shared` when somebody else will read them."""
    widget = OwnWords(rows, **({} if shared else UNSEEN))
    field = forms.CharField(label=label, max_length=most, required=needed, widget=widget, error_messages=SOME_WORDS, **more)
    field.say_optional = not needed  # type: ignore[attr-defined]
    return field


class _Tidied(forms.Form):
    """A form whose words are kept as typed, without stray marks."""

    def clean(self) -> dict[str, Any]:
        """Tidy every text, and miss what was only marks and spaces."""
        given = super().clean() or self.cleaned_data
        for name, value in list(given.items()):
            if isinstance(value, str):
                given[name] = tidy(value)
                if value and not given[name] and self.fields[name].required:
                    self.add_error(name, SOME_WORDS["required"])
        return given


class NoteForm(_Tidied):
    """A note, with a way to begin it and whom it was about, if anybody."""

    words = _words(_("What stays with you from today?"), 5)
    prompt = forms.ChoiceField(
        required=False, widget=forms.HiddenInput, choices=[("", ""), *((p.value, p.value) for p in Prompt)]
    )
    about = forms.ChoiceField(
        label=_("About walking with"), required=False, help_text=_(
            "You can leave this open. Fill it in only if it helps you to remember. Nobody else ever sees it."
        )
    )  # fmt: skip

    def __init__(self, *args: Any, people: Mapping[str, str], **kwargs: Any) -> None:
        """Offer `people` (names by the id of the partnership) to name, and nobody first; begin with the prompt that was chosen."""
        super().__init__(*args, **kwargs)
        about: Any = self.fields["about"]
        about.choices = [("", _("Nobody in particular")), *people.items()]
        if not people:
            del self.fields["about"]
        begun = self.initial.get("prompt") or self.data.get("prompt")
        if begun in set(Prompt):
            self.fields["words"].label = PROMPTS[Prompt(begun)]

    @property
    def prompt_chosen(self) -> Prompt | None:
        """Return the way in which it was begun."""
        return Prompt(self.cleaned_data["prompt"]) if self.cleaned_data.get("prompt") else None


class CheckForm(_Tidied):
    """How I am: words to tap on two sides, and words of one's own."""

    gives = forms.MultipleChoiceField(label=_("What gives"), required=False, widget=forms.CheckboxSelectMultiple)
    own_gives = forms.CharField(label=_("Something else that gives"), max_length=LONGEST_WORD, required=False)
    weighs = forms.MultipleChoiceField(label=_("What weighs"), required=False, widget=forms.CheckboxSelectMultiple)
    own_weighs = forms.CharField(label=_("Something else that weighs"), max_length=LONGEST_WORD, required=False)
    line = _words(_("A line, in your own words"), 2, most=LONGEST_LINE, needed=False)

    def __init__(self, *args: Any, own: Iterable[CareWord], **kwargs: Any) -> None:
        """Offer the words that everybody finds, and `own` ones after them."""
        super().__init__(*args, **kwargs)
        mine = list(own)
        for side in Side:
            field: Any = self.fields[side.value]
            starters = [(f"s{place}", words) for place, words in enumerate(STARTERS[side])]
            field.choices = [*starters, *((str(word.id), word.words) for word in mine if word.side == side)]
            self.fields[f"own_{side.value}"].say_optional = True  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Ask for one word at least.

        Raises:
            ValidationError: nothing was tapped and nothing was written.
        """
        given = super().clean()
        if not self.errors and not any(given.values()):
            raise forms.ValidationError(_("Nothing is tapped yet. One word is enough. Or leave it for another day."))
        return given

    def said(self, side: Side) -> list[str]:
        """Return what was tapped or written on one side, as it reads today, each once."""
        field: Any = self.fields[side.value]
        known = {code: str(words) for code, words in field.choices}
        new = self.cleaned_data[f"own_{side.value}"]
        return list(dict.fromkeys([*(known[code] for code in self.cleaned_data[side.value]), *filter(None, [new])]))


class BoundaryForm(_Tidied):
    """A line of the boundary log."""

    kind = forms.ChoiceField(label=_("What was it about?"), widget=forms.RadioSelect, choices=[(k.value, name) for k, name in BOUNDARIES.items()],
                             error_messages={"required": _("Choose one. You can also choose “Something else”.")})  # fmt: skip
    own_kind = forms.CharField(label=_("Something else, in your words"), max_length=LONGEST_WORD, required=False)
    on = forms.DateField(label=_("When"), widget=Day())
    happened = _words(_("What happened"), 4, help_text=_("It can be said without a name."))
    decided = _words(_("What I did or decided"), 2, needed=False)
    asks = _words(_("What I want to ask"), 2, needed=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["own_kind"].say_optional = True  # type: ignore[attr-defined]

    def clean_on(self) -> date:
        """Take a day that has come.

        Raises:
            ValidationError: it lies ahead.
        """
        on: date = self.cleaned_data["on"]
        if on > today():
            raise forms.ValidationError(_("That day is still to come. Choose today or a day before it."))
        return on

    @property
    def told(self) -> Told:
        """Return what was written."""
        return Told(**{**self.cleaned_data, "kind": Boundary(self.cleaned_data["kind"])})


def as_initial(entry: BoundaryEntry) -> dict[str, Any]:
    """Return what a form about a line shows first."""
    return {name: getattr(entry, name) or "" for name in ("kind", "own_kind", "on", "happened", "decided", "asks")}


class BeginBoundary(BoundaryForm):
    """A new line: today, until another day is chosen."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, initial={"on": today()}, **kwargs)


class AdditionForm(_Tidied):
    """What is added beside something that stands."""

    words = _words(_("Add something beside it"), 3)


TOO_MUCH = _("This is too long for an excerpt: %(show_value)d characters, and there is room for %(limit_value)d.")


EXCERPT = _(
    "Your own turns, and what you wrote yourself: an excerpt, not the whole talk. The mirror keeps out six words in a row "
    "that the other person said and you did not, and three in quotation marks. It cannot know a shorter quotation, or every name. "
    "Read it once more for those."
)


def theirs(passages: Iterable[str]) -> str:
    """Say which words of an excerpt are somebody else's."""
    shown = ", ".join(said(first_words(passage)) for passage in passages)
    return gettext("The other person said this: %(words)s. Say it in your own words, or leave it out.") % {"words": shown}


def named(names: Iterable[str]) -> forms.ValidationError:
    """Say whose names stand in an excerpt, and that it is for the specialist to keep them."""
    text = gettext(
        "These words may name somebody you walk with: %(names)s. Your supervisor can help without knowing who it is. Take the name "
        "out if you can. If it is needed, or is no name here, keep it with the second button below."
    )
    return forms.ValidationError(text % {"names": ", ".join(names)})


class BringForm(_Tidied):
    """Which words go to which supervisor."""

    names_shown = ""  # one a line: what a second press keeps
    supervisor = forms.ChoiceField(label=_("Who it goes to"), widget=forms.RadioSelect)
    words = _words(
        _("Exactly these words go"), 8, shared=True,
        help_text=_("Take out what you want to keep, or write it another way. What you wrote for yourself stays as it is."),
    )  # fmt: skip

    def __init__(self, *args: Any, supervisors: Iterable[Membership], excerpt: bool = False, **kwargs: Any) -> None:
        """Offer the supervisors of the programme; an `excerpt` of a talk stays short."""
        super().__init__(*args, **kwargs)
        if excerpt:
            self.fields["words"] = _words(_("Exactly these words go"), 8, most=MOST_EXCERPT, shared=True, help_text=EXCERPT)
            self.fields["words"].error_messages["max_length"] = TOO_MUCH
        field: Any = self.fields["supervisor"]
        field.choices = [(str(one.account_id), str(one.account.chosen_name)) for one in supervisors]
        if len(field.choices) == 1:
            field.initial = field.choices[0][0]

    def show_names(self, names: Iterable[str], kept: Iterable[str]) -> None:
        """Say whose names stand in the words besides those that are `kept`, and let a second press keep them all."""
        self.names_shown = "\n".join(dict.fromkeys([*kept, *names]))
        self.add_error("words", named(names))


class ReplyForm(_Tidied):
    """A few words of a supervisor's."""

    words = _words(_("A few words beside it"), 3, most=LONGEST_REPLY, shared=True)
