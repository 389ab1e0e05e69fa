"""The database backend: Django's own SQLite backend over the chosen library."""

from alongside.config.sqlite.library import refuse_old, use_bundled

use_bundled()
refuse_old()

from django.db.backends.sqlite3.base import DatabaseWrapper  # noqa: E402

__all__ = ["DatabaseWrapper"]
