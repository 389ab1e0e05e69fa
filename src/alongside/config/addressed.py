"""Settings that are addresses: of the program itself, of a mail server, of a database. Each is read whole or refused.

What is refused is named by its setting and never repeated where it may hold a password.
"""

import re
from dataclasses import dataclass
from email.utils import parseaddr
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from alongside.config.environment import SettingWrong, value

DEFAULT_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?|[0-9a-f:]*:[0-9a-f:.]*")
_SPECIAL = "In the user and the password write @ : / ? # as %40 %3A %2F %3F %23."


def _parts(given: str) -> SplitResult | None:
    """Return an address in its parts, or None where there is none to be made out."""
    try:
        parts = urlsplit(given)
        _ = parts.port
    except ValueError:
        return None
    return parts if _HOST.fullmatch(parts.hostname or "") else None


def is_host(name: str) -> bool:
    """Say whether a name could be a host's: letters, digits, dots and dashes, or an address of numbers."""
    return bool(_HOST.fullmatch(name))


@dataclass(frozen=True)
class Base:
    """The address that people open: no slash at its end, no port that goes without saying."""

    scheme: str
    host: str
    port: int | None

    @property
    def url(self) -> str:
        """Return it as a browser names it."""
        shown = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{shown}" + (f":{self.port}" if self.port else "")


def base() -> Base:
    """Return the address that people open.

    Raises:
        SettingWrong: it is none, or more than scheme, host and port.
    """
    given = value("ALONGSIDE_BASE_URL") or "http://localhost:8000"
    parts = _parts(given)
    if parts is None or parts.scheme not in DEFAULT_PORTS or parts.path.strip("/") or "@" in parts.netloc or _more(parts):
        raise SettingWrong(
            f"ALONGSIDE_BASE_URL is “{given}”, and should be http:// or https://, a host, perhaps a port, and nothing more, "
            "such as https://alongside.example.org"
        )
    port = None if parts.port == DEFAULT_PORTS[parts.scheme] else parts.port
    return Base(parts.scheme, parts.hostname or "", port)


def _more(parts: SplitResult) -> bool:
    return bool(parts.query or parts.fragment)


@dataclass(frozen=True)
class MailServer:
    """Where mail is handed over."""

    host: str
    port: int
    user: str
    password: str
    tls: bool


def mail(default: str) -> str | MailServer:
    """Return how mail leaves: `console`, `file`, or over a server.

    Raises:
        SettingWrong: it is none of them.
    """
    given = value("ALONGSIDE_EMAIL") or default
    return given if given in {"console", "file"} else _mail_server(given)


def _mail_server(given: str) -> MailServer:
    parts = _parts(given)
    asked = parse_qs(parts.query, keep_blank_values=True) if parts else {}
    sound = parts is not None and parts.scheme == "smtp" and not parts.path.strip("/") and not parts.fragment
    if parts is None or not sound or set(asked) - {"tls"} or asked.get("tls", ["1"]) not in (["0"], ["1"]):
        raise SettingWrong(
            "ALONGSIDE_EMAIL is none of console, file and smtp://user:password@host:587?tls=1 (tls=0 only for a server on this "
            f"machine). {_SPECIAL}"
        )
    return MailServer(
        host=parts.hostname or "",
        port=parts.port or 587,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        tls=asked.get("tls", ["1"]) == ["1"],
    )


def sender() -> str:
    """Return from whom letters come.

    Raises:
        SettingWrong: it is no address.
    """
    given = value("ALONGSIDE_EMAIL_FROM") or "alongside@localhost"
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", parseaddr(given)[1]) or not given.isprintable():
        raise SettingWrong(
            f"ALONGSIDE_EMAIL_FROM is “{given}”, and should be an address such as alongside@example.org or "
            "Open Door <alongside@example.org>"
        )
    return given


def database(name: str) -> str:
    """Return the address of a database, or the empty string for the embedded one in the data folder.

    Raises:
        SettingWrong: no database can be named so.
    """
    given = value(name)
    if given and not (_names_a_file(given) if given.startswith("sqlite:") else _names_a_server(given)):
        raise SettingWrong(
            f"{name} names no database that the program can use. It should be postgres://user:password@host:5432/name or "
            f"sqlite:////whole/path/of/a/file, or be left out. {_SPECIAL}"
        )
    return given


def _names_a_file(given: str) -> bool:
    return bool(re.fullmatch(r"sqlite:///[^?#]*[^?#/]", given)) and not given.endswith(":memory:")


def _names_a_server(given: str) -> bool:
    try:
        parts = urlsplit(given)
        _ = parts.port
    except ValueError:
        return False
    # No host is a socket's usual place; a whole path in its stead is written %2F….
    return parts.scheme in {"postgres", "postgresql"} and bool(re.fullmatch(r"/[^/]+", parts.path)) and not parts.fragment
