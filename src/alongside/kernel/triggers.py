"""SQL for what must never happen to a table, on SQLite and on PostgreSQL.

A trigger is the last word: it holds against our own code, a shell on the database and whatever comes later.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Guard:
    """Refuses a change to a table while a condition holds.

    `when` is an SQL condition over OLD and NEW that both databases understand; empty means always.
    `event` is INSERT, UPDATE or DELETE. `says` is what the database answers.
    """

    name: str
    table: str
    event: str
    says: str
    when: str = ""

    def create(self, vendor: str) -> list[str]:
        """Return the statements that put the guard in place on `sqlite` or `postgresql`."""
        return self._sqlite() if vendor == "sqlite" else self._postgresql()

    def drop(self, vendor: str) -> list[str]:
        """Return the statements that take the guard away."""
        if vendor == "sqlite":
            return [f"DROP TRIGGER IF EXISTS {self.name}"]
        return [f"DROP TRIGGER IF EXISTS {self.name} ON {self.table}", f"DROP FUNCTION IF EXISTS {self.name}()"]

    def _sqlite(self) -> list[str]:
        when = f"WHEN {self.when} " if self.when else ""
        return [
            f"CREATE TRIGGER {self.name} BEFORE {self.event} ON {self.table} FOR EACH ROW {when}"
            f"BEGIN SELECT RAISE(ABORT, '{self.says}'); END"
        ]

    def _postgresql(self) -> list[str]:
        refusal = f"RAISE EXCEPTION '{self.says}' USING ERRCODE = 'check_violation';"
        body = f"IF {self.when} THEN {refusal} END IF;" if self.when else refusal
        passed = "OLD" if self.event == "DELETE" else "NEW"
        return [
            f"CREATE FUNCTION {self.name}() RETURNS trigger LANGUAGE plpgsql AS "
            f"$guard$ BEGIN {body} RETURN {passed}; END $guard$",
            f"CREATE TRIGGER {self.name} BEFORE {self.event} ON {self.table} FOR EACH ROW EXECUTE FUNCTION {self.name}()",
        ]


def append_only(table: str, says: str) -> tuple[Guard, Guard]:
    """Return the guards that let rows be added to a table and never changed or taken away."""
    return (
        Guard(f"{table}_no_update", table, "UPDATE", says),
        Guard(f"{table}_no_delete", table, "DELETE", says),
    )
