"""The letter with which somebody is invited: in the programme's language first, then in the other one."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from alongside.kernel.access import Who
from alongside.people.mail import send
from alongside.people.models import LANGUAGES
from alongside.programme.models import Invitation
from alongside.programme.wording import ROLE_NAMES


def send_invitation(invitation: Invitation, token: str) -> None:
    """Send the link of an invitation that is kept. The secret stands in the letter only. Raises people.mail.NotSent."""
    link = settings.BASE_URL + reverse("accept_invitation", args=[token])
    first = invitation.programme.language
    languages = [first, *(code for code, _name in LANGUAGES if code != first)]
    parts = [_in(language, invitation, link) for language in languages]
    with translation.override(first):
        subject = _("An invitation from %(programme)s") % {"programme": invitation.programme.name}
    send(str(invitation.email), subject, "\n\n· · ·\n\n".join(parts) + "\n", "an invitation")


def _in(language: str, invitation: Invitation, link: str) -> str:
    with translation.override(language):
        names = {"programme": invitation.programme.name, "role": str(ROLE_NAMES[Who(invitation.role)]).lower()}
        by = invitation.invited_by
        who = str(by.chosen_name) if by else invitation.programme.name
        return "\n\n".join(
            [
                _("Hello,"),
                _("%(who)s invites you to %(programme)s, as: %(role)s.") % {"who": who, **names},
                _("Open this link to say yes. It works once, for 14 days:"),
                link,
                _("If you did not expect this, you do not have to do anything. Nobody will ask why."),
            ]
        )
