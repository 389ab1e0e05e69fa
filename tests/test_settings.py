"""Settings that make no sense: each stops the start with a sentence that names it and says what would be right."""

import logging
import os
import subprocess
import sys

import pytest

from alongside.cli import check, demo, serve
from alongside.config import addressed, environment
from alongside.config import settings as shipped
from alongside.config.environment import SETTINGS, SettingMissing, SettingWrong
from alongside.config.logs import RefusedInALine

SECRET = "hunter2hunter2"
NONSENSE = {
    "ALONGSIDE_DATA_DIR": ("/dev/null/var", "cannot be made"),
    "ALONGSIDE_MASTER_KEY": ("short", "64 hexadecimal characters"),
    "ALONGSIDE_MASTER_KEY_FILE": ("/nowhere/key", "cannot be read"),
    "DATABASE_URL": (f"foo://me:{SECRET}@x/y", "postgres://user:password@host:5432/name"),
    "KEYS_DATABASE_URL": ("postgres://host:abc/y", "postgres://user:password@host:5432/name"),
    "ALONGSIDE_BASE_URL": ("http://[", "such as https://alongside.example.org"),
    "ALONGSIDE_PROXIES": ("one", "a whole number from 0 to 9"),
    "ALONGSIDE_EMAIL": (f"smtp://u:{SECRET}@h:abc", "smtp://user:password@host:587?tls=1"),
    "ALONGSIDE_EMAIL_FROM": ("nobody", "such as alongside@example.org"),
    "ALONGSIDE_DEMO": ("maybe", "switched on by 1 and off by 0"),
    "ALONGSIDE_SCHEDULE": ("sometimes", "switched on by 1 and off by 0"),
    "ALONGSIDE_TRANSCRIBE": ('/opt/whisper "{audio}', "a quote or a backslash that nothing closes"),
    "ALONGSIDE_TRANSCRIBE_SECONDS": ("long", "a whole number from 1 to 86400, such as 900"),
    "ALONGSIDE_LOG": ("loud", "should be info or warning"),
}


def test_each_setting_is_tried():
    assert set(NONSENSE) == {setting.name for setting in SETTINGS}


@pytest.mark.parametrize("name", NONSENSE)
def test_nonsense_stops_the_start_with_a_sentence(name, tmp_path):
    given, says = NONSENSE[name]
    told = subprocess.run(
        [sys.executable, "-c", "from alongside.cli.main import main; main()", "check"],
        env={
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "ALONGSIDE_DATA_DIR": str(tmp_path), "ALONGSIDE_MASTER_KEY": "7e" * 32,
            name: given,
        },
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr.count("\n") == 1, told.stderr
    assert says in told.stderr
    assert (name if name != "ALONGSIDE_MASTER_KEY" else "master key") in told.stderr
    assert SECRET not in told.stderr


class TestTheAddress:
    @pytest.mark.parametrize(
        ("given", "url"),
        [
            ("", "http://localhost:8000"),
            ("https://Alongside.Example.org/", "https://alongside.example.org"),
            ("https://alongside.example.org:443", "https://alongside.example.org"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://[::1]:8000", "http://[::1]:8000"),
        ],
    )
    def test_is_read_as_a_browser_names_it(self, monkeypatch, given, url):
        monkeypatch.setenv("ALONGSIDE_BASE_URL", given)
        assert addressed.base().url == url

    @pytest.mark.parametrize(
        "given",
        [
            "alongside.example.org", "ftp://example.org", "https://", "https://example.org/sub", "https://example.org?x=1",
            "https://example.org#x", "https://me@example.org", "http://host:abc", "http://host:99999", "https://exa mple.org",
            "https://bücher.example", "https://*", "https://.example.org",
        ],
    )  # fmt: skip
    def test_that_is_none_is_refused(self, monkeypatch, given):
        monkeypatch.setenv("ALONGSIDE_BASE_URL", given)
        with pytest.raises(SettingWrong, match="ALONGSIDE_BASE_URL is"):
            addressed.base()


class TestMail:
    def test_leaves_over_a_server(self, monkeypatch):
        monkeypatch.setenv("ALONGSIDE_EMAIL", "smtp://me%40here:p%3Aq%40r@mail.example.org:2525?tls=0")
        assert addressed.mail("console") == addressed.MailServer("mail.example.org", 2525, "me@here", "p:q@r", tls=False)

    def test_is_encrypted_unless_said_otherwise(self, monkeypatch):
        monkeypatch.setenv("ALONGSIDE_EMAIL", "smtp://mail.example.org")
        assert addressed.mail("console") == addressed.MailServer("mail.example.org", 587, "", "", tls=True)

    @pytest.mark.parametrize("given", ["console", "file"])
    def test_goes_where_it_is_said_to(self, monkeypatch, given):
        monkeypatch.setenv("ALONGSIDE_EMAIL", given)
        assert addressed.mail("console") == given

    @pytest.mark.parametrize(
        "given",
        [
            "smtpp", "smtp", "smtp://", "smtps://mail.example.org", "Console", "mail.example.org", f"smtp://me:{SECRET}/x@host",
            f"smtp://me:{SECRET}#x@host", "smtp://host?tls=yes", "smtp://host?tls=1&ssl=1", "smtp://host:99999",
        ],
    )  # fmt: skip
    def test_that_leaves_nowhere_is_refused_and_no_secret_repeated(self, monkeypatch, given):
        monkeypatch.setenv("ALONGSIDE_EMAIL", given)
        with pytest.raises(SettingWrong, match="ALONGSIDE_EMAIL is none of console, file and smtp://") as refused:
            addressed.mail("console")
        assert SECRET not in str(refused.value)

    @pytest.mark.parametrize("given", ["a@example.org", "Open Door <a@example.org>", ""])
    def test_comes_from_an_address(self, monkeypatch, given):
        monkeypatch.setenv("ALONGSIDE_EMAIL_FROM", given)
        assert addressed.sender() == (given or "alongside@localhost")

    @pytest.mark.parametrize("given", ["nobody", "a@", "@b", "a b@example.org", "a@example.org\nBcc: b@example.org"])
    def test_from_nobody_is_refused(self, monkeypatch, given):
        monkeypatch.setenv("ALONGSIDE_EMAIL_FROM", given)
        with pytest.raises(SettingWrong, match="ALONGSIDE_EMAIL_FROM"):
            addressed.sender()

    def test_waits_for_no_server_for_ever(self):
        assert 0 < shipped.EMAIL_TIMEOUT <= 30


class TestADatabase:
    @pytest.mark.parametrize(
        "given",
        [
            "", "postgres://me:secret@host:5432/alongside?sslmode=verify-full", "postgresql:///alongside",
            "postgres://alongside@%2Frun%2Fpostgresql/alongside", "sqlite:////var/lib/alongside/here.sqlite3",
        ],
    )  # fmt: skip
    def test_is_named(self, monkeypatch, given):
        monkeypatch.setenv("DATABASE_URL", given)
        assert addressed.database("DATABASE_URL") == given

    @pytest.mark.parametrize(
        "given",
        [
            "foo://x", "mysql://me@host/x", "postgres://", "postgres://host", "postgres://host/", "postgres://[/x", "here.sqlite3",
            "sqlite://", "sqlite://:memory:", "sqlite:///:memory:", "sqlite:///", "sqlitefoo:///x", "postgres://h/x#y", f"postgres://me:{SECRET}#@h/x",
        ],
    )  # fmt: skip
    def test_that_cannot_be_is_refused_and_no_secret_repeated(self, monkeypatch, given):
        monkeypatch.setenv("KEYS_DATABASE_URL", given)
        with pytest.raises(SettingWrong, match="KEYS_DATABASE_URL names no database") as refused:
            addressed.database("KEYS_DATABASE_URL")
        assert SECRET not in str(refused.value)

    def test_with_an_option_that_nobody_knows_is_a_sentence(self, tmp_path):
        told = subprocess.run(
            [sys.executable, "-c", "from alongside.cli.main import main; main()", "serve", "--port", "0"],
            env={
                "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "ALONGSIDE_DATA_DIR": str(tmp_path),
                "ALONGSIDE_MASTER_KEY": "7e" * 32, "DATABASE_URL": "postgres://127.0.0.1:1/x?nonsense=1",
            },
            capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert told.returncode == 2
        assert told.stderr.startswith("The database does not answer:")
        assert "Traceback" not in told.stderr


class TestSwitchesNumbersAndLevels:
    @pytest.mark.parametrize(("given", "on"), [("1", True), ("Yes", True), ("0", False), ("off", False), ("", None)])
    def test_a_switch_is_on_off_or_as_it_comes(self, monkeypatch, given, on):
        monkeypatch.setenv("ALONGSIDE_SCHEDULE", given)
        for default in (True, False):
            assert environment.flag("ALONGSIDE_SCHEDULE", default=default) is (default if on is None else on)

    @pytest.mark.parametrize("given", ["-1", "10", "1.5", "²", "1e1", "9" * 6_000])
    def test_a_number_out_of_bounds_is_refused(self, monkeypatch, given):
        monkeypatch.setenv("ALONGSIDE_PROXIES", given)
        with pytest.raises(SettingWrong, match="from 0 to 9"):
            environment.whole_number("ALONGSIDE_PROXIES", 0, 0, 9)

    @pytest.mark.parametrize("given", ["warning", "WARNING"])
    def test_a_level(self, monkeypatch, given):
        monkeypatch.setenv("ALONGSIDE_LOG", given)
        assert environment.log_level() == "WARNING"

    def test_a_missing_key_is_still_a_missing_key(self, monkeypatch):
        monkeypatch.setenv("ALONGSIDE_MASTER_KEY", "")
        monkeypatch.delenv("ALONGSIDE_MASTER_KEY_FILE", raising=False)
        with pytest.raises(SettingMissing):
            environment.master_key()


def test_what_was_set_is_what_holds(tmp_path):
    script = (
        "from django.conf import settings as s; print(s.ALLAUTH_TRUSTED_PROXY_COUNT, sorted(s.ALLOWED_HOSTS), s.CSRF_TRUSTED_ORIGINS, "
        "s.EMAIL_HOST, s.EMAIL_PORT, s.EMAIL_USE_TLS, s.SCHEDULE, s.WORK_BESIDE_REQUESTS, s.LOGGING['root']['level'])"
    )
    told = subprocess.run(
        [sys.executable, "-c", script],
        env={
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "ALONGSIDE_DATA_DIR": str(tmp_path), "ALONGSIDE_MASTER_KEY": "7e" * 32,
            "DJANGO_SETTINGS_MODULE": "alongside.config.settings", "ALONGSIDE_PROXIES": "2", "ALONGSIDE_SCHEDULE": "off",
            "ALONGSIDE_BASE_URL": "https://Example.org/", "ALONGSIDE_EMAIL": "smtp://mail.example.org:25?tls=0", "ALONGSIDE_LOG": "warning",
        },
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    hosts = "['127.0.0.1', '[::1]', 'example.org', 'localhost'] ['https://example.org']"
    assert told.stdout == f"2 {hosts} mail.example.org 25 False False True WARNING\n"


@pytest.mark.parametrize(
    ("base", "proxies", "hinted"),
    [
        ("https://alongside.example.org", 0, True),
        ("https://alongside.example.org", 1, False),
        ("https://localhost", 0, False),
        ("http://localhost:8000", 0, False),
    ],
)
def test_a_proxy_that_is_not_named_is_hinted_at(settings, base, proxies, hinted):
    settings.BASE_URL, settings.PROXIES = base, proxies
    said = list(check._address())
    assert [isinstance(each, check.Advice) for each in said] == [True] * hinted
    assert all("ALONGSIDE_PROXIES=1" in each for each in said)


class TestWhereTheDemoIsOpened:
    @pytest.mark.parametrize(
        ("name", "url"),
        [
            ("127.0.0.1", "http://localhost:8000"), ("0.0.0.0", "http://localhost:8000"),  # noqa: S104
            ("::", "http://localhost:8000"),
            ("192.168.1.5", "http://192.168.1.5:8000"), ("Box.local", "http://box.local:8000"), ("fe80::1", "http://[fe80::1]:8000"),
        ],
    )  # fmt: skip
    def test_is_by_the_name_that_was_given(self, monkeypatch, name, url):
        assert demo._url(name, 8000) == url
        monkeypatch.setenv("ALONGSIDE_BASE_URL", url)
        assert addressed.base().url == url

    @pytest.mark.parametrize("name", ["[", "a b", "a/b", "*", "me@host", ""])
    def test_is_not_by_nonsense(self, name):
        with pytest.raises(SystemExit, match="--name is"):
            demo._url(name, 8000)

    def test_the_server_says_by_which_name_it_answers(self, settings):
        settings.BASE_URL = "https://alongside.example.org"
        assert serve._answers_to().startswith("It answers at https://alongside.example.org,")
        assert "ALONGSIDE_BASE_URL" in serve.parser().format_help()


def test_what_was_refused_is_a_line_in_the_log_and_what_broke_keeps_its_traceback():
    for name, kept in [("django.security.RequestDataTooBig", False), ("django.request", True), ("alongside.x", True)]:
        record = logging.LogRecord(name, logging.ERROR, __file__, 1, "x", (), (ValueError, ValueError("large"), None))
        assert RefusedInALine().filter(record)
        assert bool(record.exc_info) is kept
    assert "'filters': ['short']" in str(shipped.LOGGING)
