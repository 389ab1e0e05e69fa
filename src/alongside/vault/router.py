"""Keeps the key store apart from what the keys open."""

from typing import Any


class KeysApart:
    """Sends the vault's models to the `keys` database, and everything else to `default`."""

    def db_for_read(self, model: Any, **hints: Any) -> str:
        """Return the database that a model is read from."""
        return "keys" if model._meta.app_label == "vault" else "default"

    db_for_write = db_for_read

    def allow_migrate(self, db: str, app_label: str, **hints: Any) -> bool:
        """Say whether an app's tables belong in a database."""
        return (db == "keys") == (app_label == "vault")
