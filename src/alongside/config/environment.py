"""Every setting that a programme can make, read once from the environment.

The settings page in the docs is generated from `SETTINGS`, and a test compares the two.
"""

import os
import shlex
from dataclasses import dataclass
from pathlib import Path


class SettingMissing(SystemExit):
    """A setting that the start cannot do without; the message says which, and how to make it."""


class SettingWrong(SystemExit):
    """A setting that makes no sense; the message says which, what is wrong and what would be right, and repeats no secret."""


@dataclass(frozen=True)
class Setting:
    """One environment variable: its name, what it is for, and what holds when it is not given."""

    name: str
    what: str
    default: str = ""
    secret: bool = False


SETTINGS = (
    Setting("ALONGSIDE_DATA_DIR", "Folder for the embedded database, the key store, the audit anchor and demo mail.", "var"),
    Setting("ALONGSIDE_MASTER_KEY", "The master key, 64 hexadecimal characters. Make one with `alongside key new`.", secret=True),
    Setting("ALONGSIDE_MASTER_KEY_FILE", "A file that holds the master key, instead of the variable.", secret=True),
    Setting(
        "DATABASE_URL",
        "The database. Left out, the embedded SQLite in the data folder; or `postgres://…`. Choose before the first start: "
        "it says where the data is, and carries none over.",
        "sqlite in the data folder",
    ),
    Setting(
        "KEYS_DATABASE_URL",
        "The store of wrapped keys, apart from the database so that its backups can be kept for a shorter time. As with the "
        "database, choose before the first start.",
        "sqlite in the data folder",
    ),
    Setting(
        "ALONGSIDE_BASE_URL",
        "The address that people open, used in e-mailed links. The program answers to its host and to localhost only.",
        "http://localhost:8000",
    ),
    Setting(
        "ALONGSIDE_PROXIES",
        "How many proxies of yours stand before the program, one behind another: `1` where one takes TLS off. Each must add the "
        "address that it was asked from to `X-Forwarded-For` and drop `X_Forwarded_For`, and no one else may reach the program. "
        "Too few, and the limits on wrong sign-ins take everybody for one; too many, and they can be got round. `0`: that header is not looked at.",
        "0",
    ),
    Setting(
        "ALONGSIDE_EMAIL",
        "How mail leaves: `console`, `file` (into the data folder) or `smtp://user:password@host:587?tls=1`. In the user and the "
        "password write `@ : / ? #` as `%40 %3A %2F %3F %23`.",
        "console",
    ),
    Setting("ALONGSIDE_EMAIL_FROM", "The sender's address.", "alongside@localhost"),
    Setting(
        "ALONGSIDE_DEMO", "`1` only for the demo: one-click sign-in for its cast, a key of its own, no second factor asked.", "0"
    ),
    Setting(
        "ALONGSIDE_SCHEDULE",
        "`1`: `alongside serve` sends the reminder emails that are due by itself, every minute. `0`: a timer runs `alongside remind`.",
        "1",
    ),
    Setting(
        "ALONGSIDE_TRANSCRIBE",
        "A program on this machine that turns a recording into text, with `{audio}` where the file's name goes, such as "
        "`/opt/whisper/main -m /opt/whisper/base.bin -f {audio} -ovtt`. It runs shut in (ADR 0025). Left out, no recording is taken.",
    ),
    Setting("ALONGSIDE_TRANSCRIBE_SECONDS", "How many seconds that program may take for one recording.", "900"),
    Setting("ALONGSIDE_LOG", "`info` or `warning`. The log never holds a narrative.", "info"),
)


ON, OFF = frozenset({"1", "true", "yes", "on"}), frozenset({"0", "false", "no", "off"})


def value(name: str) -> str:
    """Return a setting as given, or the empty string."""
    return os.environ.get(name, "").strip()


def flag(name: str, *, default: bool = False) -> bool:
    """Say whether a setting is switched on.

    Raises:
        SettingWrong: it is neither on nor off.
    """
    given = value(name).lower()
    if given not in {"", *ON, *OFF}:
        raise SettingWrong(f"{name} is “{value(name)}”. It is switched on by 1 and off by 0.")
    return given in ON if given else default


def whole_number(name: str, default: int, least: int, most: int) -> int:
    """Return a setting that is a whole number within bounds.

    Raises:
        SettingWrong: it is something else.
    """
    given = value(name) or str(default)
    if not (given.isascii() and given.isdecimal() and len(given) < 10 and least <= int(given) <= most):
        raise SettingWrong(f"{name} is “{given}”, and should be a whole number from {least} to {most}, such as {default}.")
    return int(given)


def log_level() -> str:
    """Return how much is written to the log, as Python's logging names it.

    Raises:
        SettingWrong: there is no such level.
    """
    given = value("ALONGSIDE_LOG") or "info"
    if given.lower() not in {"info", "warning"}:
        raise SettingWrong(f"ALONGSIDE_LOG is “{given}”, and should be info or warning.")
    return given.upper()


def transcriber() -> str:
    """Return the command that turns a recording into text, or the empty string.

    Raises:
        SettingWrong: its quotes do not close.
    """
    try:
        shlex.split(value("ALONGSIDE_TRANSCRIBE"))
    except ValueError:
        raise SettingWrong(
            "ALONGSIDE_TRANSCRIBE has a quote or a backslash that nothing closes. It should be a command such as "
            "/opt/whisper/main -f {audio}"
        ) from None
    return value("ALONGSIDE_TRANSCRIBE")


def data_dir() -> Path:
    """Return the data folder, made if it was not there, open to its owner only.

    Raises:
        SettingMissing: when it cannot be made.
    """
    folder = Path(value("ALONGSIDE_DATA_DIR") or "var").resolve()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as problem:
        raise SettingMissing(f"ALONGSIDE_DATA_DIR names {folder}, which cannot be made: {problem.strerror}.") from None
    return folder


def master_key() -> bytes:
    """Return the 32 bytes of the master key.

    Raises:
        SettingMissing: when neither the variable nor the file is given, or the key is not 64 hex characters.
    """
    named = value("ALONGSIDE_MASTER_KEY_FILE")
    try:
        text = Path(named).read_text("ascii").strip() if named else value("ALONGSIDE_MASTER_KEY")
    except (OSError, UnicodeDecodeError) as problem:
        raise SettingMissing(f"ALONGSIDE_MASTER_KEY_FILE names {named}, which cannot be read: {problem}") from None
    if not text:
        raise SettingMissing(
            "There is no master key. Make one with `alongside key new > master.key`, keep a copy somewhere safe, "
            "and set ALONGSIDE_MASTER_KEY_FILE to its path. Without it nothing that people wrote can be read."
        )
    return _as_key(text)


def _as_key(text: str) -> bytes:
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != 32:
        raise SettingMissing("The master key must be 64 hexadecimal characters (32 bytes). Make one with `alongside key new`.")
    return key
