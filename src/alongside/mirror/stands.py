"""How things stand between two about transcripts, said to each of them."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.mirror import access, agreeing
from alongside.mirror.access import Agreement, Over
from alongside.programme.viewer import Viewer
from alongside.ui.components import Fact
from alongside.ui.dates import plain_day


class How(Enum):
    """How things stand."""

    AGREED = auto()
    PARTED = auto()
    OFFERED = auto()
    ASKED = auto()
    REFUSED = auto()
    STOPPED = auto()
    RUN_OUT = auto()
    NEVER = auto()


TO_PERSON = {
    How.AGREED: gettext_lazy(
        "You have agreed that %(specialist)s may look at transcripts of your talks, until the end of %(day)s."
    ),
    How.PARTED: gettext_lazy("You and %(specialist)s walk together no longer. %(specialist)s has no transcript of your talks."),
    How.OFFERED: gettext_lazy("You offered it to %(specialist)s. Nothing changes until %(specialist)s answers."),
    How.ASKED: gettext_lazy("%(specialist)s asks for something that is yours to decide. Any answer is fine."),
    How.REFUSED: gettext_lazy("You said “not for me” on %(day)s. %(specialist)s has no transcript of your talks."),
    How.STOPPED: gettext_lazy("You stopped on %(day)s. The transcripts of your talks, and everything read from them, are gone."),
    How.RUN_OUT: gettext_lazy(
        "The last day was %(day)s. The transcripts of your talks, and everything read from them, are gone."
    ),
    How.NEVER: gettext_lazy("You have not agreed to any. %(specialist)s has no transcript of your talks."),
}
# A specialist does not find the page of those with whom they walk no longer.
TO_SPECIALIST = {
    How.AGREED: gettext_lazy("%(person)s has agreed that you may look at transcripts of your talks, until the end of %(day)s."),
    How.OFFERED: gettext_lazy("%(person)s offers that you look at your talks. Any answer is fine."),
    How.ASKED: gettext_lazy("You asked %(person)s. It is theirs to decide, and any answer is fine."),
    How.REFUSED: gettext_lazy(
        "%(person)s said “not for me” on %(day)s, and that is an answer like any other. Without a yes you can bring no talk."
    ),
    How.STOPPED: gettext_lazy(
        "%(person)s stopped on %(day)s. What you brought of your talks is deleted, and so is what was read from it."
    ),
    How.RUN_OUT: gettext_lazy(
        "The last day was %(day)s. What you brought of your talks is deleted, and so is what was read from it."
    ),
    How.NEVER: gettext_lazy("%(person)s has not agreed to transcripts. Without that you can bring none."),
}


@dataclass(frozen=True)
class Stands:
    """How things stand: in a sentence, what was agreed, how that differs from what was asked, and from when it can be asked again.

    `gone` says that there was an agreement which has ended, so that what was read in it is gone.
    """

    told: str
    facts: list[Fact]
    changed: str
    rests: str
    gone: bool


def how_it_stands(viewer: Viewer, agreement: Agreement) -> Stands:
    """Return how things stand, for one of the two."""
    over, two, side = access.over(agreement), agreement.partnership, TO_PERSON if viewer.role is Who.PERSON else TO_SPECIALIST
    names = {"person": str(two.person.chosen_name), "specialist": str(two.specialist.chosen_name)}
    moment = agreement.last_moment or _last_word(agreement, over)
    told = str(side[_how(agreement, over)]) % (names | {"day": plain_day(moment) if moment else ""})
    settled = access.settled(viewer, agreement)
    changed = _changed(viewer, settled) if settled and settled.state == State.ADAPTED else ""
    return Stands(told, _facts(agreement), changed, _rests(viewer, agreement), over is not None)


def _last_word(agreement: Agreement, over: Over | None) -> date | None:
    """Return when the person last said no, or when what was agreed ended: whichever came later."""
    return max((moment for moment in (agreement.refused_at, over and over.at) if moment), default=None)


def _how(agreement: Agreement, over: Over | None) -> How:
    two, last_word = agreement.partnership, _last_word(agreement, over)
    waits = _waits_since(agreement, over)
    offered = waits is not None and waits.offered_by_id == two.person_id
    holds = {
        How.AGREED: agreement.grant is not None,
        How.PARTED: not two.is_current,
        How.OFFERED: offered,
        How.ASKED: waits is not None,
        How.REFUSED: last_word is not None and last_word == agreement.refused_at,
        How.STOPPED: over is not None and over.stopped,
        How.RUN_OUT: over is not None,
    }
    return next((how for how, held in holds.items() if held), How.NEVER)


def _waits_since(agreement: Agreement, over: Over | None) -> Offer | None:
    """Return the offer that waits, unless the person has stopped since it was made: then the stop is the last word."""
    offer = agreement.offer
    if offer is None or not offer.waits:
        return None
    return None if over and over.stopped and offer.offered_at < over.at else offer


def _facts(agreement: Agreement) -> list[Fact]:
    """Return what was agreed: what for, and until the end of which day."""
    if agreement.grant is None or agreement.last_moment is None:
        return []
    return [
        Fact(_("What for"), str(agreement.grant.purpose)),
        Fact(_("Until the end of"), plain_day(agreement.last_moment), agreement.last_moment),
    ]


def _changed(viewer: Viewer, settled: Offer) -> str:
    """Say that a yes came in other words than those in which it was asked for."""
    asked = {
        "who": str((settled.offered_by if viewer.role is Who.PERSON else settled.offered_to).chosen_name),
        "on": plain_day(settled.answered_at or settled.offered_at),
        "purpose": settled.words["purpose"],
        "day": plain_day(date.fromisoformat(settled.words["until"])),
    }
    if viewer.role is Who.PERSON:
        return _("You said yes in your own words, on %(on)s. %(who)s had asked: “%(purpose)s”, until the end of %(day)s.") % asked
    return _("%(who)s said yes in other words, on %(on)s. You had asked: “%(purpose)s”, until the end of %(day)s.") % asked


def _rests(viewer: Viewer, agreement: Agreement) -> str:
    """Say to the specialist from when they can ask again, and why not before."""
    first = agreeing.asks_from(agreement) if viewer.role is Who.SPECIALIST and not agreement.waits else None
    if first is None:
        return ""
    told = {"person": str(agreement.partnership.person.chosen_name), "day": plain_day(first)}
    if agreement.grant:
        return (
            _(
                "You can ask again from %(day)s. What you agreed holds until its last day. "
                "If %(person)s would like more time, %(person)s can offer it on any day."
            )
            % told
        )
    return (
        _(
            "You can ask again from %(day)s. Until then a no can simply stand, and your talks go on without it. "
            "If %(person)s would like it sooner, %(person)s can offer it on any day."
        )
        % told
    )
