"""Chooses the SQLite library before Django loads its own.

SQLite 3.7.0 to 3.51.2 can corrupt a database in WAL mode (the WAL-reset fault), and the libraries that
systems ship are older. `pysqlite3` carries a current one; the start refuses anything below 3.51.3.
"""

import sys

LEAST = (3, 51, 3)


class SqliteTooOld(SystemExit):
    """The SQLite library at hand could lose data; the message says what to install."""


def use_bundled() -> None:
    """Make `import sqlite3` mean the bundled library, where one is installed."""
    try:
        import pysqlite3
        from pysqlite3 import dbapi2
    except ImportError:
        return
    sys.modules["sqlite3"] = pysqlite3
    sys.modules["sqlite3.dbapi2"] = dbapi2


def refuse_old(version: tuple[int, ...] | None = None) -> None:
    """Stop the start when the SQLite library is older than 3.51.3.

    Raises:
        SqliteTooOld: with the version found and what to do.
    """
    import sqlite3

    found = version or sqlite3.sqlite_version_info
    if found < LEAST:
        raise SqliteTooOld(
            f"SQLite {'.'.join(map(str, found))} can corrupt a database in WAL mode. Alongside needs 3.51.3 or newer: "
            "run `uv sync`, which installs pysqlite3 with a current library."
        )
