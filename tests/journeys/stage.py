"""Sets the stage in a place that is being served: `python -m tests.journeys.stage NAME ROLE LANGUAGE`, in its environment.

Opens an account as an accepted invitation would, with an authenticator app for staff, and prints how to sign in.
"""

import json
import secrets
import sys

PASSWORD = "four quiet herons at dawn"
PROGRAMME = "Back Porch"


def open_the_stage(name: str, role: str, language: str) -> dict[str, str]:
    """Let one more human join; return their e-mail address, password and the secret of their authenticator."""
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    from alongside.kernel.access import Who
    from alongside.people.actions import open_account
    from alongside.programme.actions import found_programme, give_role
    from alongside.programme.models import Programme

    email = f"{name.lower()}-{secrets.token_hex(4)}@example.org"
    programme = Programme.objects.first() or found_programme(PROGRAMME)
    account = open_account(email=email, chosen_name=name, password=PASSWORD, language=language)
    give_role(programme, account, Who(role))
    secret = generate_totp_secret()
    TOTP.activate(account, secret)
    return {"email": email, "password": PASSWORD, "secret": secret}


if __name__ == "__main__":
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "alongside.config.settings")
    import django

    django.setup()
    print(json.dumps(open_the_stage(*sys.argv[1:4])))
