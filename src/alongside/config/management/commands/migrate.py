"""`migrate`, as Django has it, but for an empty database, which is built in one go."""

from typing import Any

from django.core.management.commands import migrate
from django.db import connections

from alongside.config.new_database import build_if_empty


class Command(migrate.Command):
    """Brings a database up to date."""

    def handle(self, *args: Any, **options: Any) -> None:
        """Build what is empty; then do, as ever, what is still to be done."""
        if not any(options[name] for name in ("app_label", "migration_name", "plan", "fake", "fake_initial", "check_unapplied")):
            build_if_empty(connections[options["database"]])
        super().handle(*args, **options)
