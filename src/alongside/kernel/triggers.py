"""SQL for what must never happen to a table, on SQLite and on PostgreSQL.

A trigger is the last word: it holds against our own code, a shell on the database and whatever comes later.
"""

import re
from dataclasses import dataclass

_MINUTES = re.compile(r"minutes\[([\w.]+), ([\w.]+)\]")
_SPELLED = {
    "sqlite": r"round((julianday(\2) - julianday(\1)) * 1440)",
    "postgresql": r"round(EXTRACT(EPOCH FROM (\2 - \1)) / 60)",
}


def _spelled(condition: str, vendor: str) -> str:
    """Return a condition with each `minutes[earlier, later]` as that database counts them."""
    return _MINUTES.sub(_SPELLED[vendor], condition)


@dataclass(frozen=True)
class Guard:
    """Refuses a change to a table while a condition holds.

    `when` is an SQL condition over OLD and NEW that both databases understand; empty means always. In it
    `minutes[a, b]` are the minutes, to the nearest, from the moment in column `a` to that in `b`: fewer than none if `b` is earlier.
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
        when = f"WHEN {_spelled(self.when, 'sqlite')} " if self.when else ""
        return [
            f"CREATE TRIGGER {self.name} BEFORE {self.event} ON {self.table} FOR EACH ROW {when}"
            f"BEGIN SELECT RAISE(ABORT, '{self.says}'); END"
        ]

    def _postgresql(self) -> list[str]:
        refusal = f"RAISE EXCEPTION '{self.says}' USING ERRCODE = 'check_violation';"
        body = f"IF {_spelled(self.when, 'postgresql')} THEN {refusal} END IF;" if self.when else refusal
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
