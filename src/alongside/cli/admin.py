"""`alongside admin`: the first administrator of a programme, and a way back for somebody whom no administrator can let in."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from alongside.cli import boot

if TYPE_CHECKING:
    from alongside.programme.models import Programme


def parser() -> argparse.ArgumentParser:
    """Return what the command understands."""
    made = argparse.ArgumentParser(
        prog="alongside admin",
        description="create: make a programme's first administrator. Prints a link that opens once, within 14 days, and sets a "
        "password or a passkey. What is not given as an option is asked for. let-in: let somebody in again who has lost every "
        "way in, such as the only administrator. Their authenticator app, passkeys and recovery codes are removed, their old "
        "password opens nothing any more, they are signed out everywhere, and they are told by letter, on their pages and in "
        "the trail. Prints a link that opens once, within three days, to choose a new password: hand it to nobody else.",
    )
    made.add_argument("verb", choices=["create", "let-in"], help="make an administrator, or let somebody in again")
    made.add_argument("address", nargs="?", metavar="EMAIL", help="let-in: the address with which they sign in")
    made.add_argument("--email", help="the administrator's e-mail address")
    made.add_argument("--programme", help="the programme's name; made if there is none of that name")
    made.add_argument("--name", help="the name to be called by (asked for only together with a password file)")
    made.add_argument("--password-file", type=Path, help="open the account now, with the password on this file's first line")
    made.add_argument("--language", choices=["en", "es"], default="en", help="the programme's language (en)")
    made.add_argument("--time-zone", default="America/Chicago", help="the programme's time zone (America/Chicago)")
    return made


def run(argv: list[str]) -> int:
    """Make the administrator, or let somebody in again, and print how they get in."""
    asked = parser().parse_args(argv)
    if asked.verb == "let-in":
        return _let_in(asked.address or _ask("E-mail address of whoever is to be let in"))
    if asked.address:
        raise SystemExit("Nothing was made. The address of a new administrator is given with --email.")
    email = asked.email or _ask("E-mail address of the administrator")
    title = asked.programme or _ask("Name of the programme")
    password = _password(asked.password_file) if asked.password_file else None
    name = (asked.name or _ask("Name to be called by")) if password else ""
    boot.ready()
    from django.db import transaction

    boot.bring_up_to_date()
    _refuse_bad(email, title, password, asked.time_zone)
    with transaction.atomic():
        programme = _programme(title, asked.language, asked.time_zone)
        print(_open(programme, email, name, password, asked.language))
    return 0


def _ask(what: str) -> str:
    print(f"{what}: ", end="", file=sys.stderr, flush=True)
    given = sys.stdin.readline().strip()
    if not given:
        raise SystemExit(f"\nNothing was made: “{what}” stayed empty.")
    return given


def _password(file: Path) -> str:
    try:
        return file.read_text("utf-8").split("\n", 1)[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as problem:
        raise SystemExit(f"The password file cannot be read: {problem}") from problem


def _refuse_bad(email: str, title: str, password: str | None, time_zone: str) -> None:
    from zoneinfo import ZoneInfo

    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError
    from django.core.validators import MaxLengthValidator, validate_email

    try:
        validate_email(email)
        MaxLengthValidator(120)(title)
        if password is not None:
            validate_password(password)
        ZoneInfo(time_zone)
    except ValidationError as problem:
        raise SystemExit(f"Nothing was made. {' '.join(map(str, problem.messages))}") from problem
    except (ValueError, OSError, KeyError) as problem:
        raise SystemExit(f"Nothing was made. There is no time zone called {time_zone}.") from problem


def _programme(title: str, language: str, time_zone: str) -> "Programme":
    from alongside.programme.actions import found_programme
    from alongside.programme.models import Programme

    known = Programme.objects.filter(name=title).order_by("made_at").first()
    return known or found_programme(title, language=language, time_zone=time_zone)


def _open(programme: "Programme", email: str, name: str, password: str | None, language: str) -> str:
    """Invite or open; return what to tell whoever asked."""
    from alongside.people.actions import AddressTaken
    from alongside.programme.actions import accept_invitation, invite_first_administrator

    invitation, token = invite_first_administrator(programme, email)
    if password is None:
        return f"Open this once, within 14 days, to become the administrator of {programme.name}:\n{_link(token)}"
    try:
        accept_invitation(invitation, chosen_name=name, password=password, language=language)
    except AddressTaken:
        return f"Somebody has an account with this address. Let them sign in and open this link to take the role:\n{_link(token)}"
    return f"{name} is now an administrator of {programme.name}, and can sign in."


def _link(token: str) -> str:
    from django.conf import settings
    from django.urls import reverse

    return str(settings.BASE_URL + reverse("accept_invitation", args=[token]))


def _let_in(email: str) -> int:
    boot.ready()
    boot.bring_up_to_date()
    from alongside.people.access import owner_of_reset_link
    from alongside.people.coming_back import Helper, let_in
    from alongside.people.coming_back_mail import tell_let_in
    from alongside.people.mail import NotSent, reset_link
    from alongside.programme.access import memberships_of

    found = owner_of_reset_link(email)
    if found is None:
        raise SystemExit("Nothing was changed. There is no open account with this address.")
    houses = tuple(dict.fromkeys(one.programme_id for one in memberships_of(found)))
    account = let_in(found, Helper(houses=houses))
    try:
        tell_let_in(account, "")
    except NotSent:
        print("No letter could be sent to them. Tell them yourself that you did this.", file=sys.stderr)
    print(f"Open this once, within three days, to choose a new password for this account:\n{reset_link(account)}")
    return 0
