"""Django, made ready inside a command that needs it."""

import os


def ready() -> None:
    """Load the settings and the rooms.

    Raises:
        SystemExit: with a sentence, when a setting is missing or wrong.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "alongside.config.settings")
    import django
    from django.core.exceptions import ImproperlyConfigured

    try:
        django.setup()
    except ImproperlyConfigured as problem:
        raise SystemExit(f"The settings do not fit together: {problem}") from problem


def bring_up_to_date() -> None:
    """Hold the master key against the key store, apply what the databases still lack, and anchor a trail that begins here.

    The key store comes first, and nothing else is touched under another key: what moves sealed words would not find them.
    What an older version left standing when a role ended is withdrawn, which only the program can do: the trail takes its key.

    Raises:
        SystemExit: with a sentence, when a database cannot be reached or the key is another one.
    """
    from django.core.management import call_command
    from django.db import DatabaseError, OperationalError, connections

    from alongside.audit.actions import begin
    from alongside.consent.actions import stop_stranded
    from alongside.vault.access import refuse_other_master

    for database in ("keys", "default"):
        try:
            connections[database].ensure_connection()
        except DatabaseError as problem:
            raise SystemExit(f"The database does not answer: {str(problem).strip()}") from problem
    try:
        call_command("migrate", database="keys", interactive=False, verbosity=0)
        refuse_other_master()
        call_command("migrate", database="default", interactive=False, verbosity=0)
        call_command("createcachetable", database="default", verbosity=0)
    except OperationalError as problem:
        raise SystemExit(f"The database does not answer: {str(problem).strip()}") from problem
    begin()
    stop_stranded()


def gather_static_files() -> None:
    """Put style sheets, fonts and scripts, each under a name that changes with its content, into the data folder."""
    from django.core.management import call_command

    call_command("collectstatic", interactive=False, verbosity=0)
