"""What the trail says, in sentences a person can read. Each room registers its own."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

_said: dict[str, Any] = {}
_looks: dict[str, Any] = {}


def register(prefix: str, sentences: Mapping[str, Any], looks: Mapping[str, Any] | None = None) -> None:
    """Say what acts mean.

    Args:
        prefix: what the acts begin with, such as `journey.`.
        sentences: the rest of the act, and a (lazy) sentence with `%(who)s`, as `goal_written`: "%(who)s wrote a goal."
            Where it matters how, one of its own for that fact, as `signed_in:passkey`.
        looks: for what was looked at (`consent.access.looked`), the same, as `goal`: "%(who)s opened one of your goals."
    """
    _said.update({prefix + act: sentence for act, sentence in sentences.items()})
    _looks.update({prefix + thing: sentence for thing, sentence in (looks or {}).items()})


def says(act: str, facts: Mapping[str, Any], who: str, mine: bool) -> str:
    """Return the sentence for one entry. `who` is "You" or a name; what nobody has put in words is said plainly."""
    spoken = _said.get(f"{act}:{facts.get('how', '')}") or _said.get(act) or (_MINE if mine else _OTHER)
    if act == "consent.looked":
        spoken = _looks.get(str(facts.get("what", "")), _LOOKED)
    elif act == "consent.withdrawn" and facts.get("because"):
        spoken = _ENDED
    return str(spoken) % {"who": who}


def known(act: str) -> bool:
    """Say whether an act has been put in words."""
    return act in _said


_LOOKED = gettext_lazy("%(who)s opened something of yours.")
_MINE = gettext_lazy("%(who)s changed something in your notebook.")
_OTHER = gettext_lazy("%(who)s changed something that you share.")
_ENDED = gettext_lazy("Something of yours is no longer shared: a role in the programme ended.")


def known_look(thing: str) -> bool:
    """Say whether looking at a thing has been put in words."""
    return thing in _looks


def you() -> str:
    """Return how the reader is called in a sentence."""
    return _("You")


register(
    "people.",
    {
        "account_opened": gettext_lazy("%(who)s opened this account."),
        "signed_in": gettext_lazy("%(who)s signed in."),
        "signed_in:passkey": gettext_lazy("%(who)s signed in with a passkey."),
        "signed_in:app": gettext_lazy("%(who)s signed in with a code from the app."),
        "signed_in:recovery_codes": gettext_lazy("%(who)s signed in with a recovery code."),
        "second_step_failed": gettext_lazy("Somebody who was past the password gave a code that was not right."),
        "signed_out": gettext_lazy("%(who)s signed out."),
        "sign_in_failed": gettext_lazy("Somebody tried to sign in as you and did not get in."),
        "way_back_asked": gettext_lazy("Somebody asked for a link to choose a new password."),
        "password_changed": gettext_lazy("%(who)s chose a new password."),
        "profile_changed": gettext_lazy("%(who)s changed your name, language or time zone."),
        "legal_name_changed": gettext_lazy("%(who)s changed the name on your papers."),
        "private_opened": gettext_lazy("%(who)s opened the name on your papers and your email."),
        "address_wanted": gettext_lazy("%(who)s asked to move to another email."),
        "address_not_wanted": gettext_lazy("Your email stayed as it was: nothing could be sent to the new one."),
        "address_changed": gettext_lazy("%(who)s changed your email."),
        "let_in_again": gettext_lazy(
            "%(who)s let you in again: your ways to sign in were removed, and you were signed out everywhere."
        ),
        "let_in_read": gettext_lazy("The word that you were let in again was put away as read."),
        "address_given": gettext_lazy("%(who)s gave a new email for you, which could be stopped for three days."),
        "address_given_stopped": gettext_lazy("The new email that was given for you was stopped. Yours stayed as it was."),
        "address_given_taken_back": gettext_lazy("%(who)s took back the new email that was given for you."),
        "address_given_sent": gettext_lazy("A link went to the new email that was given for you."),
        "address_given_taken": gettext_lazy("The link to the new email was used: since then you sign in with that one."),
        "sessions_ended": gettext_lazy("%(who)s signed out in other places."),
        "passkey_added": gettext_lazy("%(who)s added a passkey."),
        "passkey_removed": gettext_lazy("%(who)s removed a passkey."),
        "app_added": gettext_lazy("%(who)s added an authenticator app."),
        "app_removed": gettext_lazy("%(who)s removed the authenticator app."),
        "recovery_codes_added": gettext_lazy("%(who)s got recovery codes."),
        "recovery_codes_renewed": gettext_lazy("%(who)s made new recovery codes."),
        "recovery_codes_removed": gettext_lazy("The recovery codes were removed."),
    },
)
register(
    "programme.",
    {
        "role_given": gettext_lazy("%(who)s took a role in the programme."),
        "left": gettext_lazy("%(who)s left the programme."),
        "role_ended": gettext_lazy("%(who)s ended a role of yours in the programme."),
        "assigned": gettext_lazy("%(who)s began to walk alongside you."),
        "assignment_ended": gettext_lazy("%(who)s no longer walks alongside you."),
        "region_chosen": gettext_lazy("%(who)s chose whose crisis lines are shown to you."),
        "introduced": gettext_lazy("%(who)s changed a few words about yourself."),
    },
)
register(
    "consent.",
    {
        "given": gettext_lazy("%(who)s let somebody see something of yours."),
        "withdrawn": gettext_lazy("%(who)s stopped sharing something."),
        "narrowed": gettext_lazy("%(who)s made the days fewer on which something may be seen."),
        "renewed": gettext_lazy("%(who)s let something be seen for longer."),
        "audience_chosen": gettext_lazy("%(who)s chose who sees one thing of yours."),
    },
)
register(
    "decisions.",
    {
        "offered": gettext_lazy("%(who)s offered a change."),
        "accepted": gettext_lazy("%(who)s said yes to an offer."),
        "adapted": gettext_lazy("%(who)s answered an offer with other words."),
        "declined": gettext_lazy("%(who)s said “not for me” to an offer."),
        "withdrawn": gettext_lazy("%(who)s took back an offer."),
        "lapsed": gettext_lazy("An offer ended before it was answered."),
    },
    looks={"offer": gettext_lazy("%(who)s opened an offer between you.")},
)
