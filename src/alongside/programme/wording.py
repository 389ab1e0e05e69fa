"""What roles are called, and what each is for."""

from django.utils.translation import gettext_lazy as _

from alongside.kernel.access import Who

ROLE_NAMES = {
    Who.PERSON: _("Person"),
    Who.SPECIALIST: _("Specialist"),
    Who.SUPERVISOR: _("Supervisor"),
    Who.ADMINISTRATOR: _("Administrator"),
}
ROLE_NOTES = {
    Who.PERSON.value: _("Somebody with a notebook of their own. A specialist can walk with them, if they want"),
    Who.SPECIALIST.value: _("Somebody who walks alongside others"),
    Who.SUPERVISOR.value: _("Somebody who supports the specialists in their work"),
    Who.ADMINISTRATOR.value: _("Somebody who looks after accounts and settings, and never sees what people write"),
}
