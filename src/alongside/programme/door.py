"""What the programme says on the sign-in page; in the demo it also names its cast."""

from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from alongside.kernel.access import Who
from alongside.people.door import CastMember, Door
from alongside.programme import access
from alongside.programme.models import CrisisLine, Membership
from alongside.programme.wording import ROLE_NAMES, ROLE_NOTES
from alongside.ui.components import Call

_VOICES = {Who.PERSON: "mine", Who.SPECIALIST: "theirs"}


def as_call(line: CrisisLine) -> Call:
    """Return a crisis line in the reader's language, with its region before its small words."""
    if (get_language() or "en").startswith("es"):
        return Call(line.label_es, line.address, _hint(line.region_es or line.region_en, line.hint_es))
    return Call(line.label_en, line.address, _hint(line.region_en, line.hint_en))


def _hint(region: str, hint: str) -> str:
    return f"{region}. {hint}".strip() if region else hint


def describe() -> Door:
    """Return what stands on the sign-in page now."""
    programme = access.only_programme()
    calls = tuple(as_call(line) for line in access.crisis_lines(programme)) if programme else ()
    cast = tuple(_cast_member(roles) for roles in access.cast()) if settings.DEMO else ()
    return Door(programme.name if programme else "", calls, cast)


def _cast_member(roles: list[Membership]) -> CastMember:
    first = roles[0]
    about = next((str(m.introduction) for m in roles if m.introduction), "").split("\n")[0]
    called = ", ".join(str(ROLE_NAMES[Who(m.role)]) for m in roles)
    if first.ended_at:
        return CastMember(
            first.account_id, str(first.account.chosen_name), _("%(role)s, has left the programme") % {"role": called}
        )
    return CastMember(
        first.account_id,
        str(first.account.chosen_name),
        called,
        about or str(ROLE_NOTES[first.role]),
        _VOICES.get(Who(first.role), "none"),
    )
