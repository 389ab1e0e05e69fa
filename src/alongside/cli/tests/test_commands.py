import os
import subprocess
import sys
import time

import pytest
from django.db import connection, connections

from alongside.cli import admin, audit, check, key, main, serve
from alongside.programme.models import Invitation, Membership, Programme
from alongside.ui import paper

PRESS = paper.pdf
PASSWORD = "a long enough password for anyone"


def alongside(*argv, **environment):
    """Run the real command as a process of its own, with nothing in its environment but what is given."""
    return subprocess.run(
        [sys.executable, "-c", "from alongside.cli.main import main; main()", *argv],
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_help_imports_nothing_heavy():
    script = "import sys; from alongside.cli import main; main.parser().format_help(); print([m for m in sys.modules if 'django' in m])"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=30, check=True)
    assert said.stdout.strip() == "[]"


@pytest.mark.parametrize("name", main.COMMANDS)
def test_help_names_each_command(name):
    assert f"  {name} " in main.parser().format_help()


def test_a_missing_key_stops_the_start_with_a_sentence(tmp_path):
    answer = alongside("check", ALONGSIDE_DATA_DIR=str(tmp_path))
    assert answer.returncode == 2
    assert answer.stderr.startswith("There is no master key. Make one with `alongside key new")
    assert answer.stderr.count("\n") == 1


@pytest.mark.parametrize("bad", ["short", "zz" * 32, "é" * 64])
def test_a_wrong_key_stops_the_start_with_a_sentence(tmp_path, bad):
    answer = alongside("check", ALONGSIDE_DATA_DIR=str(tmp_path), ALONGSIDE_MASTER_KEY=bad)
    assert answer.returncode == 2
    assert answer.stderr == "The master key must be 64 hexadecimal characters (32 bytes). Make one with `alongside key new`.\n"


def test_an_unreachable_database_is_a_sentence(tmp_path):
    gone = "postgres://alongside@127.0.0.1:1/alongside"
    answer = alongside(
        "serve", "--port", "0", ALONGSIDE_DATA_DIR=str(tmp_path), ALONGSIDE_MASTER_KEY="7e" * 32, DATABASE_URL=gone
    )
    assert answer.returncode == 2
    assert answer.stderr.startswith("The database does not answer:")
    assert "Traceback" not in answer.stderr


def test_a_data_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").touch()
    answer = alongside("check", ALONGSIDE_DATA_DIR=str(tmp_path / "file/var"), ALONGSIDE_MASTER_KEY="7e" * 32)
    assert answer.returncode == 2
    assert "ALONGSIDE_DATA_DIR" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_key_is_fresh_each_time(capsys):
    assert key.run(["new"]) == key.run(["new"]) == 0
    first, second = capsys.readouterr().out.split()
    assert first != second
    assert len(bytes.fromhex(first)) == 32


def test_a_taken_port_is_a_sentence():
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(SystemExit, match="Choose another with --port"):
            serve.refuse_taken_port("127.0.0.1", taken.getsockname()[1])


@pytest.mark.django_db
class TestAnAdministrator:
    def test_gets_a_link_that_opens_once(self, capsys):
        assert admin.run(["create", "--email", "alex@example.org", "--programme", "Open Door"]) == 0
        assert "/" in capsys.readouterr().out.splitlines()[-1]
        invitation = Invitation.objects.get()
        assert (invitation.role, invitation.email) == ("administrator", "alex@example.org")
        assert invitation.programme.name == "Open Door"
        assert not Membership.objects.exists()

    def test_joins_a_programme_that_is_there(self):
        for email in ("alex@example.org", "robin@example.org"):
            admin.run(["create", "--email", email, "--programme", "Open Door"])
        assert Programme.objects.count() == 1

    def test_can_be_opened_with_a_password_file(self, tmp_path):
        (tmp_path / "password").write_text(PASSWORD + "\n")
        given = ["--email", "alex@example.org", "--programme", "Open Door", "--name", "Alex"]
        assert admin.run(["create", *given, "--password-file", str(tmp_path / "password")]) == 0
        account = Membership.objects.get(role="administrator").account
        assert account.chosen_name == "Alex"
        assert account.check_password(PASSWORD)

    @pytest.mark.parametrize(
        ("given", "says"),
        [
            (["--email", "nonsense", "--programme", "Open Door"], "whole email address"),
            (["--email", "alex@example.org", "--programme", "x" * 200], "At most 120"),
            (
                ["--email", "alex@example.org", "--programme", "Open Door", "--time-zone", "Mars/Base"],
                "no time zone called Mars/Base",
            ),
        ],
    )
    def test_is_not_made_from_nonsense(self, given, says):
        with pytest.raises(SystemExit, match=says):
            admin.run(["create", *given])
        assert not Programme.objects.exists()

    def test_is_not_made_with_a_weak_password(self, tmp_path):
        (tmp_path / "password").write_text("short")
        given = ["--email", "alex@example.org", "--programme", "Open Door", "--name", "Alex"]
        with pytest.raises(SystemExit, match="at least 15"):
            admin.run(["create", *given, "--password-file", str(tmp_path / "password")])
        assert not Programme.objects.exists()


class TestVerifyingTheTrail:
    def test_is_content_with_a_whole_trail(self, cast, capsys):
        assert audit.run(["verify"]) == 0
        assert capsys.readouterr().out == "The audit trail is whole.\n"

    def test_says_what_is_wrong(self, cast, capsys, monkeypatch):
        monkeypatch.setattr("alongside.audit.access.verify", lambda: ["Entry 3 is missing."])
        assert audit.run(["verify"]) == 1
        assert capsys.readouterr().out == "Entry 3 is missing.\n"

    def test_names_each_forgery_and_an_empty_trail(self, cast, capsys):
        from alongside.partnership.tests.made_up import unguarded

        unguarded("DELETE FROM audit_entry")
        assert audit.run(["verify"]) == 1
        assert "The trail is empty, and there is much here that it should tell of.\n" in capsys.readouterr().out

    def test_shows_ever_after_that_the_anchor_was_set_anew(self, cast, capsys, django_capture_on_commit_callbacks):
        from alongside.audit import anchor

        assert audit.run(["anchor"]) == 0
        assert capsys.readouterr().out == "The anchor holds. Nothing was changed.\n"
        anchor.path().unlink()
        assert audit.run(["verify"]) == 1
        assert capsys.readouterr().out == "There is no anchor beside the database.\n"
        with django_capture_on_commit_callbacks(execute=True):
            assert audit.run(["anchor"]) == 0
        assert "The anchor was set anew, and entry " in capsys.readouterr().out
        assert audit.run(["verify"]) == 0
        noted, whole = capsys.readouterr().out.splitlines()
        assert noted.endswith("set the anchor anew; there was none that could be read.")
        assert whole == "The audit trail is whole."


@pytest.mark.sqlite_only("the cluster of the tests does not wait for the disk, and so is not sound")
@pytest.mark.django_db
class TestChecking:
    @pytest.fixture(autouse=True)
    def _ready(self, settings, monkeypatch):
        settings.DATA_DIR.chmod(0o700)
        monkeypatch.setattr(paper, "pdf", str.encode)  # nearly all that a check costs; the press itself is tried once below
        # A missing template variable fails here by an object in place of a string, which the system check minds.
        settings.SILENCED_SYSTEM_CHECKS = ["security.W008", "templates.E002"]

    def unsound(self):
        return [check.told(finding) for finding in check.findings() if finding.unsound]

    def test_a_sound_installation(self, capsys, monkeypatch):
        monkeypatch.setattr(paper, "pdf", PRESS)
        assert check.run([]) == 0
        assert capsys.readouterr().out.endswith("This installation is sound.\n")

    def test_a_folder_that_others_can_open(self, settings, capsys):
        settings.DATA_DIR.chmod(0o755)
        assert "chmod 700" in self.unsound()[0]
        assert check.run([]) == 1

    def test_an_address_that_is_not_safe(self, settings):
        settings.BASE_URL = "http://alongside.example.org"
        assert "Address that people open" in self.unsound()[0]

    def test_another_master_key(self, settings):
        assert self.unsound() == []
        settings.MASTER_KEY = b"\x01" * 32
        assert "made with another master key" in self.unsound()[0]

    def test_a_damaged_anchor(self, settings):
        settings.DATA_DIR.joinpath("audit.anchor").write_text("nonsense")
        assert "audit anchor" in self.unsound()[0]

    def test_a_missing_anchor(self, settings):
        settings.DATA_DIR.joinpath("audit.anchor").unlink()
        assert check.run([]) == 1
        (said,) = self.unsound()
        assert "There is no anchor beside the database. Run `alongside audit verify`" in said
        assert "`alongside audit anchor` sets the anchor anew" in said

    def test_an_empty_trail_beside_accounts(self, cast):
        from alongside.partnership.tests.made_up import unguarded

        assert self.unsound() == []
        unguarded("DELETE FROM audit_entry")
        assert "The trail is empty" in self.unsound()[0]

    def test_what_was_done_to_the_trail_keeps_nobody_from_their_page(self, settings, capsys):
        settings.DATA_DIR.joinpath("audit.anchor").unlink()
        serve._say_how_it_stands()
        assert "There is no anchor beside the database." in capsys.readouterr().out
        settings.DATA_DIR.chmod(0o755)
        with pytest.raises(SystemExit, match="not started"):
            serve._say_how_it_stands()

    @pytest.mark.sqlite_only("pragmas")
    def test_a_pragma_that_is_not_in_force(self, monkeypatch):
        monkeypatch.setitem(check.WANTED_PRAGMAS, "journal_mode", "delete")
        assert "journal_mode is wal and must be delete" in self.unsound()[0]

    def test_mail_that_reaches_nobody_is_worth_a_note(self, settings):
        settings.EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
        notes = [finding for finding in check.findings() if finding.says and not finding.unsound]
        assert any("reaches nobody" in note.says for note in notes)

    @pytest.mark.parametrize(
        ("problem", "told"), [(paper.NoPress, "apt-get install libpango-1.0-0"), (paper.NotPrinted, "too long or broke")]
    )
    def test_no_pdf_copies_are_worth_a_note(self, monkeypatch, problem, told):
        assert check.Finding("PDF copies") in check.findings()

        def broken(_html: str) -> bytes:
            raise problem

        monkeypatch.setattr(paper, "pdf", broken)
        found = next(finding for finding in check.findings() if finding.subject == "PDF copies")
        assert told in found.says
        assert not found.unsound


@pytest.mark.django_db
def test_a_server_that_does_not_wait_for_the_disk_is_not_sound():
    if connection.vendor != "postgresql":
        pytest.skip("about PostgreSQL")
    unsound = [finding.says for finding in check.findings() if finding.unsound and "PostgreSQL" in finding.subject]
    assert unsound == [
        f"{name}: the server may lose what it said was kept. Set fsync and synchronous_commit to on." for name in connections
    ]


def test_the_server_starts_answers_and_ends(tmp_path):
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-c", "from alongside.cli.main import main; main()", "serve", "--port", str(port)],
        env={
            "PATH": os.environ["PATH"],
            "ALONGSIDE_DATA_DIR": str(tmp_path),
            "ALONGSIDE_MASTER_KEY": "7e" * 32,
            "LC_ALL": "C.UTF-8",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert _first_answer(f"http://127.0.0.1:{port}/nowhere") == 404
    finally:
        server.terminate()
        said = server.communicate(timeout=20)[0]
    assert server.returncode == 0, said
    assert f"Alongside listens on http://127.0.0.1:{port}." in said
    assert "Traceback" not in said


def _first_answer(url: str, seconds: float = 40) -> int:
    import urllib.error
    import urllib.request

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:  # noqa: S310 - our own server
                return int(answer.status)
        except urllib.error.HTTPError as refused:
            with refused:
                return refused.code
        except OSError:
            time.sleep(0.2)
    raise AssertionError("The server did not answer.")
