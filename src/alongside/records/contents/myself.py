"""The account and the roles of the person."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from alongside.kernel.access import Who
from alongside.people.models import Account
from alongside.programme.models import Invitation, Membership
from alongside.programme.wording import ROLE_NAMES
from alongside.records.sheets import Line, Sheet, leave_out, register
from alongside.ui.dates import plain_day

ME = _("Myself")


def _account() -> Sheet:
    return Sheet(
        "account", Account, lambda viewer: Q(pk=viewer.id), _("My account"), ME, heading=Line("", "chosen_name"), when="made_at",
        lines=(Line(_("Email"), "email"), Line(_("The name on my papers"), "legal_name")),
        left_out={
            "password": "a digest by which you are known, never needed elsewhere",
            "username": "the same",
            "last_login": "stands in the trail",
            "is_active": "says nothing to a person",
            "wanted_email": "an address that was never proved",
            "way_back": "how you were let in again, while you have not read it; after that it stands in the trail",
        },
    )  # fmt: skip


def _roles() -> Sheet:
    return Sheet(
        "roles", Membership, lambda viewer: Q(account=viewer.account), _("My roles"), ME, order=("started_at", "id"),
        heading=Line("", lambda one: ROLE_NAMES[Who(one.role)]), when="started_at", related=("programme",),
        lines=(
            Line("", lambda one: one.programme.name),
            Line(_("Until"), lambda one: one.ended_at and plain_day(one.ended_at)),
            Line(_("A few words about me"), "introduction"),
        ),
        left_out={"account": "it is your own"},
    )  # fmt: skip


def fill() -> None:
    """Take along the account and the roles."""
    register(_account(), _roles())
    leave_out("an address to which an invitation went; your own stands in your account", Invitation)
