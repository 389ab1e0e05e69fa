"""The database backend: Django's own SQLite backend over the chosen library, with the guards kept when tables change."""

from alongside.config.sqlite.library import refuse_old, use_bundled

use_bundled()
refuse_old()

from django.db.backends.sqlite3 import base, operations  # noqa: E402

from alongside.config.sqlite.schema import GuardedSchemaEditor  # noqa: E402


class DatabaseOperations(operations.DatabaseOperations):
    """Django's own, but for how it orders whole rows."""

    compiler_module = "alongside.config.sqlite.compiler"


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's own, but for how it changes tables and how queries become SQL."""

    SchemaEditorClass = GuardedSchemaEditor
    ops_class = DatabaseOperations
