"""SQLite that can be trusted: a bundled library free of the WAL-reset fault, and strict pragmas."""
