"""Sets the stage in a place that is being served: `python -m tests.journeys.stage`, in its environment.

Takes a scene on each line of its input, as JSON (`["one", "Dana", "specialist", "es"]`, `["two", "en"]`), and answers with a line
that says how those in it sign in, and the addresses of what they have. One process sets every scene, so that the program
is loaded once.
"""

import json
import secrets
import sys
from collections.abc import Callable
from typing import Any

PASSWORD = "four quiet herons at dawn"
PROGRAMME = "Back Porch"


def open_the_stage(name: str, role: str, language: str) -> dict[str, str]:
    """Let one more human join, as an accepted invitation would; return their e-mail address and password.

    Staff have an authenticator app, and its secret comes along.
    """
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    from alongside.kernel.access import Who
    from alongside.people.actions import open_account
    from alongside.programme.actions import found_programme, give_role
    from alongside.programme.models import Programme

    email = f"{name.lower()}-{secrets.token_hex(4)}@example.org"
    programme = Programme.objects.first() or found_programme(PROGRAMME)
    account = open_account(email=email, chosen_name=name, password=PASSWORD, language=language)
    give_role(programme, account, Who(role))
    found = {"email": email, "password": PASSWORD}
    if Who(role) is Who.PERSON:
        return found
    secret = generate_totp_secret()
    TOTP.activate(account, secret)
    return found | {"secret": secret}


def give_another_role(email: str, role: str) -> dict[str, str]:
    """Let somebody who is there hold one more role."""
    from alongside.kernel.access import Who
    from alongside.people.models import Account
    from alongside.programme.actions import give_role
    from alongside.programme.models import Programme
    from alongside.vault.access import lookup_digest

    account = Account.objects.get(username=lookup_digest(email))
    given = give_role(Programme.objects.get(memberships__account=account), account, Who(role))
    return {"membership": str(given.id)}


def let_three_days_go_by(email: str) -> dict[str, str]:
    """Let the days be over in which somebody's new email can only be stopped, and the link be sent."""
    from dataclasses import replace
    from datetime import timedelta

    from alongside.people.coming_back import help_for
    from alongside.people.coming_back_mail import send_links_due
    from alongside.people.models import Account
    from alongside.people.rules import NEW_ADDRESS_WAITS
    from alongside.vault.access import lookup_digest

    account = Account.objects.get(username=lookup_digest(email))
    given = help_for(account)
    assert given
    account.way_back = replace(given, at=given.at - NEW_ADDRESS_WAITS - timedelta(minutes=1)).kept()
    account.save(update_fields=["way_back"])
    send_links_due()
    return {}


def scenes() -> dict[str, Callable[..., dict[str, Any]]]:
    """Return what can be set, by name."""
    from tests.journeys import two

    return {"one": open_the_stage, "two": two.open_the_stage, "also": give_another_role, "three_days_on": let_three_days_go_by}


def main() -> None:
    """Set one scene after another, until the input ends."""
    from django.db import connections

    known = scenes()
    for line in sys.stdin:
        name, *rest = json.loads(line)
        print(json.dumps(known[name](*rest)), flush=True)
        connections.close_all()


if __name__ == "__main__":
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "alongside.config.settings")
    import django

    django.setup()
    main()
