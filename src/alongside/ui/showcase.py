"""Made-up examples for `/design/`: every component in every state, built fresh so that its dates are near."""

from datetime import date, datetime, timedelta
from typing import Any

from django import forms
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.kernel.clock import now
from alongside.ui import dates
from alongside.ui.components import (
    Bar,
    Call,
    Companion,
    Course,
    Dot,
    Entry,
    Fact,
    Offer,
    Pin,
    Place,
    PlanItem,
    Point,
    Quote,
    RibbonRow,
    Row,
    Signature,
    Step,
    Tap,
    Tick,
    TimeRow,
    TrendRow,
    Turn,
    Win,
)
from alongside.ui.marks import MARKS
from alongside.ui.widgets import Day, OwnWords, PlacesOnALine

TOKENS = (
    ("ink", gettext_lazy("All text, and the one primary button, so that colour stays free for voices.")),
    ("soft", gettext_lazy("Quieter text.")),
    ("mine", gettext_lazy("Mulberry: the person’s ink. Own words, their line, what is chosen.")),
    ("theirs", gettext_lazy("Spruce: the specialist’s ink. Always stitched where it is a line.")),
    ("lamp", gettext_lazy("Lamp light: support, strengths, and the marker under quoted words.")),
    ("care", gettext_lazy("Only for what needs mending in a form.")),
)


class SampleForm(forms.Form):
    """A form with one field of each kind."""

    name = forms.CharField(
        label=gettext_lazy("What should we call you?"), help_text=gettext_lazy("Any name. You can change it later.")
    )
    until = forms.DateField(
        label=gettext_lazy("Until which day?"),
        widget=Day(),
        error_messages={"required": gettext_lazy("Choose a last day. Without one, sharing would never stop.")},
    )
    meet = forms.ChoiceField(
        label=gettext_lazy("How do we meet?"),
        choices=[("phone", gettext_lazy("By phone")), ("place", gettext_lazy("In person")), ("video", gettext_lazy("By video"))],
    )
    programme = forms.CharField(label=gettext_lazy("Programme"), widget=forms.TextInput(attrs={"readonly": True}))
    sees = forms.ChoiceField(
        label=gettext_lazy("Who may see this?"),
        widget=forms.RadioSelect,
        choices=[("me", gettext_lazy("Only me")), ("us", gettext_lazy("Me and Dana"))],
    )
    sees.notes = {"us": gettext_lazy("While we walk together")}  # type: ignore[attr-defined]
    what = forms.MultipleChoiceField(
        label=gettext_lazy("What may Priya see?"),
        widget=forms.CheckboxSelectMultiple,
        choices=[
            ("name", gettext_lazy("My name")),
            ("phone", gettext_lazy("My phone number")),
            ("note", gettext_lazy("“What I am looking for”")),
            ("goals", gettext_lazy("My goals")),
        ],
        error_messages={"required": gettext_lazy("Say what Priya may see.")},
    )
    own_device = forms.BooleanField(
        label=gettext_lazy("This is my own device"),
        required=False,
        help_text=gettext_lazy("Then what you write is kept here if the connection drops."),
    )
    words = forms.CharField(
        label=gettext_lazy("What would a good ordinary day look like?"),
        help_text=gettext_lazy("Own words are written in one’s own hand."),
        widget=OwnWords(rows=2),
        required=False,
    )


class SamplePlaces(forms.Form):
    """A question with places to tap on a line."""

    road = forms.ChoiceField(
        label=gettext_lazy("How does the road ahead look from here?"),
        choices=[*((str(n), str(n)) for n in range(1, 6)), ("open", gettext_lazy("I leave this open"))],
        widget=PlacesOnALine((gettext_lazy("I see no way"), gettext_lazy("I see a way"))),
        initial="4",
    )


def _timeline() -> dict[str, Any]:
    went = (Dot("begun", 12), Dot("reached", 74))
    taps = tuple(Dot(kind, x) for kind, x in (("tap", 20), ("taps", 41), ("tap", 55), ("tap", 90)))
    days = tuple(Dot(kind, x) for kind, x in (("win", 30), ("setback", 52), ("day", 66), ("win", 88)))
    felt = tuple(Dot(kind, x) for kind, x in (("pulse", 25), ("dip", 60), ("pulse", 85), ("measure", 96)))
    return {
        "time_rows": [
            TimeRow(_("Eat with my sister once a week"), _("Begun in spring, reached in autumn."), went, (Bar("goes", 12, 74),), own=True),
            TimeRow(_("Swim again"), _("Begun in summer, now resting."), (Dot("begun", 45), Dot("paused", 70)),
                    (Bar("goes", 45, 70), Bar("rests", 70, 100)), own=True),
            TimeRow(_("Wins and setbacks"), _("Four marks."), days),
            TimeRow(_("How I was"), _("Four marks."), taps),
            TimeRow(_("Walking together"), _("Four marks."), felt),
        ],
        "trend": [
            TrendRow(dates.short_month(_days(-60)), 61, 55, 67),
            TrendRow(dates.short_month(_days(-30))),
            TrendRow(dates.short_month(_days(0)), 43, 38, 49),
        ],
        "time_ticks": [Tick(33, dates.short_month(_days(-240))), Tick(66, dates.short_month(_days(-120)))],
        "time_key": [("begun", _("begun")), ("reached", _("reached")), ("paused", _("resting")), ("dip", _("lower than usual"))],
    }  # fmt: skip


def _days(number: int) -> date:
    return dates.today() + timedelta(days=number)


def _hours(number: float) -> datetime:
    return now() + timedelta(hours=number)


def _form() -> SampleForm:
    return SampleForm(
        {"name": "Maya", "meet": "phone", "programme": "Back Porch", "sees": "us", "words": _("I would wake up and")},
        auto_id="sample-%s",
    )


def _offers() -> list[Offer]:
    return [*_waiting_offers(), *_answered_offers()]


def _waiting_offers() -> list[Offer]:
    saturdays = Row(_("Your goal stays as it is"), _("Open the bakery on Saturdays."), _("Open the bakery on Saturdays."))
    step = Row(_("This would add one step"), after=_("Write what I want to say to Teo, with Dana beside me on Tuesday."))
    hours = Row("", _("Texts on weekdays, 9 am to 5 pm."), _("Texts on weekdays, 10 am to 6 pm."))
    reason = _("My mornings changed. I would rather promise hours I can keep.")
    return [
        Offer(
            _("A first step for Saturdays"),
            "theirs",
            "Dana",
            "Maya",
            rows=(saturdays, step),
            answer_url="#",
            anchor="offer-1",
            beside=_("Dana is away that day. You can still say yes, or suggest another time."),
        ),
        Offer(
            _("When Dana can be reached"),
            "theirs",
            "Dana",
            "Maya",
            rows=(hours,),
            reason=reason,
            answer_url="#",
            anchor="offer-2",
        ),
        Offer(
            _("Meet outdoors when it is dry"),
            "mine",
            "Maya",
            "Dana",
            mine=True,
            note=_("Since yesterday. Dana answers on workdays."),
            back_url="#",
            anchor="offer-3",
        ),
    ]


def _answered_offers() -> list[Offer]:
    return [
        Offer(_("Open one Saturday, just to try"), "theirs", "Dana", "Maya", state="agreed", on=_days(-5), anchor="offer-4"),
        Offer(
            _("Keep a morning diary"),
            "theirs",
            "Dana",
            "Maya",
            state="put-away",
            on=_days(-33),
            note=_("Dana sees that it was put away, not why."),
            back_url="#",
            anchor="offer-5",
        ),
        Offer(_("Meet on Mondays"), "mine", "Maya", "Dana", mine=True, state="withdrawn", on=_days(-2), anchor="offer-6"),
    ]


def _goal() -> dict[str, Any]:
    return {
        "steps": [
            Step(_("Tell Rosa what I want"), owner=_("Me"), meta=_("Done. She cried, the good kind."), done=True, url="#"),
            Step(_("Find out how a try-out works"), "theirs", "Dana", _("Before Tuesday"), url="#"),
            Step(_("Open one Saturday, just to try"), "both", _("Together"), _("In December"), url="#"),
            Step(_("A step that is only read here"), owner=_("Me")),
        ],
        "wins": [Win(_("Woke at 4:40 without the alarm"), _days(-1)), Win(_("Said no to Teo’s late shift, kindly"), _days(-4))],
        "next_at": _hours(47),
        "today_at": _hours(0.5),
        "signatures": [
            Signature("Maya", "mine", _hours(-24 * 47)),
            Signature("Dana", "theirs", _hours(-24 * 47)),
            Signature("Noor", "theirs"),
        ],
        "points": [
            Point(_("How Saturday felt."), "mine", _("from Maya")),
            Point(_("My hours in December."), "theirs", _("from Dana")),
            Point(_("The words for Teo."), "both", _("from both")),
        ],
        "taps": [
            Tap("steady", _("Steady"), "steady"),
            Tap("hopeful", _("Hopeful"), "hopeful", pressed=True),
            Tap("tired", _("Tired"), "tired"),
            Tap("shaky", _("Shaky"), "shaky"),
            Tap("hard", _("Hard day"), "hard"),
        ],
        "scale": {
            "field": "sleep",
            "name": _("Sleep"),
            "low": _("broken"),
            "high": _("deep"),
            "open": False,
            "rungs": [{"value": n, "label": str(n), "marked": n == 4} for n in range(1, 6)],
        },
    }


def _keys() -> dict[str, Any]:
    return {
        "facts": [
            Fact(_("Can see"), _("Your name and phone number")),
            Fact(_("What for"), _("To hold a place for you on the list")),
            Fact(_("Until"), dates.plain_day(_days(8)), _days(8)),
        ],
        "ends": [_days(44), _days(8), _days(0), _days(-1)],
        "entries": [
            Entry(_("Dana opened your Saturday goal."), moment=_hours(-23), voice="theirs"),
            Entry(_("You both agreed on one Saturday."), moment=_days(-5), voice="both"),
            Entry(
                _("Noor covered for Dana and opened our agreement."), when=_("In October"), url="#", link=_("See what she saw")
            ),
        ],
        "people": _people(),
        "calls": [
            Call(_("Call Rosa"), "tel:+13125550142", _("My sister. Any hour, she said so.")),
            Call(_("Text 988"), "sms:988", _("If talking is too much.")),
        ],
        "plan": [
            PlanItem(_("Shoes on. Out the door. Walk to the water tower and back.")),
            PlanItem(
                _("Call someone who has seen me laugh."), (Call(_("Call Rosa"), "tel:+13125550142", _("Any hour, she said so.")),)
            ),
        ],
    }


def _people() -> list[Companion]:
    offered, asked = _("Your offer waits for Maya’s answer"), _("Jonah waits for your answer")
    return [
        Companion("Maya", "#", f"{dates.when(_hours(47))}.", offered, action=_("Get ready"), action_url="#"),
        Companion("Jonah", "#", f"{dates.when(_hours(72))}.", asked, answer_waits=True, action=_("Read it"), action_url="#"),
        Companion("Wes", "#", _("No meeting set. Wes asked for a quiet month.")),
    ]


def _mirror() -> dict[str, Any]:
    first = Turn("open", 0, 9, "Dana", _("open question"), _("How has the week been for you since we last talked?"))
    turns = (
        first,
        Turn("neutral", 9.4, 22, "Maya", _("neither"), _("Mostly work. Two late shifts, then I slept till noon.")),
        Turn("refl", 31.8, 8, "Dana", _("reflection"), _("Thursday stayed with you.")),
        Turn("change", 40.2, 27, "Maya", _("toward change"), _("Yes. I keep thinking I had mornings once.")),
        Turn("warm", 67.6, 10, "Dana", _("kind words"), _("You noticed that, and you came here and said it.")),
        Turn("plain", 78, 4, "Dana", _("something else"), _("Let me get my pen.")),
        Turn("stay", 82.4, 12, "Maya", _("away from change"), _("But late is fine for now, really.")),
    )
    more = (
        Turn("closed", 0, 5, "Dana", _("closed question"), _("And have you asked Teo about it?")),
        Turn("stay", 5.4, 3, "Maya", _("away from change"), _("No. He’s busy.")),
        Turn("info", 8.8, 69, "Dana", _("telling or advice"), _("So what I would do is talk to Teo on Monday, first thing.")),
        Turn("stay", 78.2, 4, "Maya", _("away from change"), _("Yeah. Maybe.")),
    )
    quotes = (
        Quote(
            "theirs",
            _("What would make one Saturday feel safe enough to try?"),
            _("You, an open question. Quite sure."),
            marked=True,
        ),
        Quote("mine", _("And if Rosa called me at five."), _("Maya. May be toward change.")),
    )
    return {
        "ribbon": [
            RibbonRow(_("0 min"), _("From the start. Dana asks and reflects; Maya talks most."), turns, (Pin(53.7, 1),)),
            RibbonRow(_("9 min"), _("From 9 minutes. Dana’s longest stretch; Maya answers in few words."), more, (Pin(43.3, 2),)),
        ],
        "first_turn": first,
        "course": _course(),
        "quotes": quotes,
    }


def _circles() -> dict[str, Any]:
    """Return those around somebody, as `journey.rules.network.Map` says them."""
    few = (("person", "0 -82", "Rosa"), ("group", "82 -135", _("Sunday")), ("place", "-150 178", _("The bench")))
    dots = [{"number": n, "kind": kind, "place": place, "r": 17, "name": name} for n, (kind, place, name) in enumerate(few, 1)]
    return {"box": "-318 -318 636 636", "rings": (120, 196, 272), "dots": dots, "named": True}


def _course() -> Course:
    days = (dates.plain_day(_days(-120)), dates.plain_day(_days(-9)))
    alt = _("How these weeks were, on a line of time: %(first)s: 11, %(last)s: 23.") % {"first": days[0], "last": days[1]}
    places = (Place(14, 106), Place(230, 86), Place(410, 70), Place(586, 50))
    return Course(places, alt, _("30, nearly all of this"), _("6, hardly any of this"), *days)


def _away() -> SafeString:
    plan = format_html('<a href="#way-h">{}</a>', _("your plan"))
    sentence = _(
        "It is Sunday, so Dana is not at work. She reads messages on Monday after 9 am. On a hard day, {plan} comes first."
    )
    return format_html(sentence, plan=plan)


def examples() -> dict[str, Any]:
    """Return everything that `ui/design.html` shows."""
    return {
        "tokens": TOKENS,
        "marks": list(MARKS),
        "form": _form(),
        "places": SamplePlaces(auto_id="places-%s"),
        **_timeline(),
        "offers": _offers(),
        "away_text": _away(),
        "long_words": _(
            "It is the quiet before anyone comes in. The ovens tick. I used to feel useful before the sun was up, and I want to"
            " feel that again. Not for a medal. For the smell of it, and for knowing that the first person through the door gets"
            " something I made."
        ),
        **_goal(),
        **_keys(),
        **_mirror(),
        "circles": _circles(),
    }
