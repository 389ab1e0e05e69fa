"""`alongside check`: is this installation sound, and what is to be done where it is not?"""

import argparse
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from alongside.cli import boot


class Advice(str):
    """Worth knowing, though the installation is sound all the same."""

    __slots__ = ()


class Alarm(str):
    """To be looked into at once, though people can go on meanwhile: nothing that they write is lost by it."""

    __slots__ = ()


@dataclass(frozen=True)
class Finding:
    """One thing looked at, and what there is to say about it: a problem, an alarm, an advice, or nothing."""

    subject: str
    says: str = ""

    @property
    def unsound(self) -> bool:
        """Say whether this must be mended before people write here."""
        return bool(self.says) and not isinstance(self.says, Advice)

    @property
    def stops(self) -> bool:
        """Say whether the program must not be started like this."""
        return self.unsound and not isinstance(self.says, Alarm)


def parser() -> argparse.ArgumentParser:
    """Return what the command understands."""
    return argparse.ArgumentParser(
        prog="alongside check",
        description="Look at the databases, the key, the audit trail with its anchor, the folder, mail, addresses and PDF copies.",
        epilog="Exit code 0: sound, perhaps with advice. 1: something must be mended; each line says what and how.",
    )


def run(argv: list[str]) -> int:
    """Look at everything and print a line for each finding."""
    parser().parse_args(argv)
    boot.ready()
    found = findings()
    for finding in found:
        print(told(finding))
    unsound = sum(finding.unsound for finding in found)
    print(f"{unsound} thing{'s' * (unsound != 1)} to mend." if unsound else "This installation is sound.")
    return 1 if unsound else 0


def told(finding: Finding) -> str:
    """Return a finding as one line."""
    mark = "mend" if finding.unsound else "note" if finding.says else "well"
    return f"{mark}  {finding.subject}" + (f": {finding.says}" if finding.says else "")


def findings() -> list[Finding]:
    """Look at everything. What cannot be looked at because something before it is missing is left out."""
    found = [finding for look in BEFORE_TABLES for finding in _found(look)]
    if not any(finding.unsound for finding in found):
        found += [finding for look in WITH_TABLES for finding in _found(look)]
    return found


def _found(look: "Look") -> list[Finding]:
    from django.db import DatabaseError

    subject = (look.__doc__ or "").rstrip(".")
    try:
        said = list(look())
    except DatabaseError as problem:
        said = [f"the database answered: {str(problem).strip()}"]
    return [Finding(subject, says) for says in said] or [Finding(subject)]


Look = Callable[[], Iterator[str]]


def _folder() -> Iterator[str]:
    """Data folder."""
    from django.conf import settings

    folder = Path(settings.DATA_DIR)
    if _open_to_others(folder):
        yield f"{folder} can be opened by others on this machine. Run: chmod 700 {folder}"


def _key_file() -> Iterator[str]:
    """Master key's file."""
    from django.conf import settings

    from alongside.config.environment import value

    named = value("ALONGSIDE_MASTER_KEY_FILE")
    if not named or settings.DEMO:
        return
    file = Path(named).resolve()
    if _open_to_others(file):
        yield f"{file} can be read by others on this machine. Run: chmod 600 {file}"
    if file.is_relative_to(Path(settings.DATA_DIR)):
        yield Advice("it lies in the data folder, so whoever takes the folder takes the key too. Keep it elsewhere.")


def _open_to_others(path: Path) -> bool:
    return bool(stat.S_IMODE(path.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO))


WANTED_PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
}


def _sqlite() -> Iterator[str]:
    """SQLite's library and its pragmas."""
    import sqlite3

    from alongside.config.sqlite.library import LEAST

    for name, ask in _databases("sqlite"):
        if sqlite3.sqlite_version_info < LEAST:
            yield f"the library is {sqlite3.sqlite_version}, which can lose data. Run: uv sync"
        for pragma, wanted in WANTED_PRAGMAS.items():
            if (found := ask(f"PRAGMA {pragma}")) != wanted:
                yield f"{name}: {pragma} is {found} and must be {wanted}. Is the file on a network drive, or opened by another program?"
        if (found := ask("PRAGMA quick_check(1)")) != "ok":
            yield f"{name}: the file is damaged ({found}). Stop the program and restore a backup."


def _postgresql() -> Iterator[str]:
    """PostgreSQL's role, connection and durability."""
    from django.db import connections

    for name, ask in _databases("postgresql"):
        if ask("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"):
            yield f"{name}: the program signs in as a superuser. Make a role for it that is none."
        host = connections[name].get_connection_params().get("host") or "/"
        if not host.startswith("/") and not ask("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"):
            yield Advice(f"{name}: the connection to {host} is not encrypted. Add ?sslmode=verify-full to its address.")
        if ask("SHOW fsync") != "on" or ask("SHOW synchronous_commit") == "off":
            yield f"{name}: the server may lose what it said was kept. Set fsync and synchronous_commit to on."
        if ask("SHOW statement_timeout") != "0":
            yield Advice(f"{name}: statement_timeout is set. A write that is cancelled while it waits may be lost; set it to 0.")


def _databases(vendor: str) -> Iterator[tuple[str, Callable[[str], Any]]]:
    """Yield each database of one make, with a function that asks it for a single value."""
    from django.db import connections

    for name in connections:
        if connections[name].vendor == vendor:
            yield name, partial(_asked, name)


def _asked(database: str, question: str) -> Any:
    from django.db import connections

    with connections[database].cursor() as cursor:
        cursor.execute(question)
        row = cursor.fetchone()
    return row[0] if row else None


def _migrations() -> Iterator[str]:
    """Tables."""
    from django.db import connections
    from django.db.migrations.executor import MigrationExecutor

    for name in connections:
        executor = MigrationExecutor(connections[name])
        waiting = [step for step, _ in executor.migration_plan(executor.loader.graph.leaf_nodes())]
        if waiting:
            yield f"{name}: {len(waiting)} changes to the tables wait. `alongside serve` applies them as it starts."


def _fingerprint() -> Iterator[str]:
    """Master key."""
    from alongside.vault.access import OtherMasterKey, refuse_other_master

    try:
        refuse_other_master()
    except OtherMasterKey as problem:
        yield str(problem)


def _trail() -> Iterator[str]:
    """Audit trail and its anchor."""
    from alongside.audit.access import trouble

    try:
        said = list(trouble())
    except OSError as problem:
        said = [f"The anchor cannot be read: {problem}."]
    for sentence in said:
        yield Alarm(
            f"{sentence} Run `alongside audit verify`, and keep everything as it is. "
            "After a restore from a backup, and only then, `alongside audit anchor` sets the anchor anew."
        )


def _mail() -> Iterator[str]:
    """Mail."""
    from django.conf import settings

    where = {"console": "to the program's output", "filebased": "into files in the data folder"}
    backend = settings.EMAIL_BACKEND.rsplit(".", 2)[-2]
    if backend in where and not settings.DEMO:
        yield Advice(f"it goes {where[backend]} and reaches nobody. Set ALONGSIDE_EMAIL to smtp://…")


LOCAL = {"localhost", "127.0.0.1", "::1"}


def _address() -> Iterator[str]:
    """Address that people open."""
    from django.conf import settings

    parts = urlsplit(settings.BASE_URL)
    if parts.hostname in LOCAL:
        return
    if parts.scheme == "http":
        yield f"{settings.BASE_URL} sends what people write in the clear. Put TLS before it and set ALONGSIDE_BASE_URL to https://…"
    elif not settings.PROXIES:
        yield Advice(
            "it is https, so a proxy takes TLS off before the program, and none is named: ten wrong sign-ins of anyone would keep "
            "everybody out for a minute. Set ALONGSIDE_PROXIES=1, or to how many stand before it."
        )


def _demo() -> Iterator[str]:
    """Mode."""
    from django.conf import settings

    if settings.DEMO:
        yield Advice("this is the demo: anyone who can open it can sign in as any of its cast. Write nothing real here.")


def _transcribing() -> Iterator[str]:
    """Program that turns recordings into text."""
    import shlex

    from django.conf import settings

    from alongside.mirror.transcribing import is_cut_off, stays_in

    if not settings.TRANSCRIBE:
        return
    program = next(iter(shlex.split(settings.TRANSCRIBE)), "")
    if not Path(program).is_file():
        yield f"ALONGSIDE_TRANSCRIBE names {program}, which is no file. Give the whole path of the program."
    elif "{audio}" not in settings.TRANSCRIBE:
        yield "ALONGSIDE_TRANSCRIBE has no {audio} in it, so the program would never be given a recording."
    if not is_cut_off():
        yield Advice("this system does not let us take the network from it. Let the machine's firewall keep it in.")
    if not stays_in():
        yield Advice(
            "this system does not let us keep it in its folder (Landlock, Linux 5.13): a copy that it makes elsewhere stays."
        )


def _paper() -> Iterator[str]:
    """PDF copies."""
    from alongside.ui import paper

    try:
        paper.pdf('<!doctype html><html lang="en"><title>Is there a press?</title><p>Yes.</p></html>')
    except paper.NoPress:
        yield Advice(f"none can be made, only printing from the browser. Run: apt-get install {' '.join(paper.PACKAGES)}")
    except paper.NotPrinted:
        yield Advice("making one took too long or broke; printing from the browser works all the same.")


def _django() -> Iterator[str]:
    """Program's own consistency."""
    from django.core.checks import ERROR, run_checks

    yield from (str(message) for message in run_checks() if message.level >= ERROR and not message.is_silenced())


BEFORE_TABLES: tuple[Look, ...] = (
    _demo,
    _folder,
    _key_file,
    _sqlite,
    _postgresql,
    _address,
    _mail,
    _paper,
    _transcribing,
    _django,
    _migrations,
)
WITH_TABLES: tuple[Look, ...] = (_fingerprint, _trail)
