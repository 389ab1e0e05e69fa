"""Settings: what is missing or wrong is said in a sentence, and nothing starts on a library that loses data."""

import sqlite3

import pytest
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from django.db import connection
from django.db.models import Count, F
from django.db.models.sql import compiler

from alongside.config import environment
from alongside.config import settings as shipped
from alongside.config.sqlite.compiler import SQLCompiler
from alongside.config.sqlite.library import LEAST, SqliteTooOld, refuse_old
from alongside.programme.models import Membership
from tests.cast import PASSWORD


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 51, 2)])
def test_an_old_sqlite_is_refused_with_what_to_do(version):
    with pytest.raises(SqliteTooOld, match="uv sync"):
        refuse_old(version)


@pytest.mark.parametrize("version", [(3, 51, 3), (3, 53, 4), (4, 0, 0)])
def test_a_newer_sqlite_is_welcome(version):
    refuse_old(version)


def test_the_library_in_use_is_new_enough():
    assert sqlite3.sqlite_version_info >= LEAST


@pytest.mark.parametrize(
    "ordered",
    [
        lambda rows: rows.order_by("started_at", "-id"),
        lambda rows: rows.select_related("account").order_by("account__username", F("ended_at").desc(nulls_last=True)),
        lambda rows: rows.annotate(others=Count("account__id")).order_by("-others", "id"),
        lambda rows: rows.order_by("-started_at").values_list("account_id", "started_at"),
        lambda rows: rows.order_by().union(rows.order_by()).order_by("started_at"),
        lambda rows: rows.order_by("account__username").distinct(),
    ],
    ids=["rows", "rows beside theirs", "counted", "columns", "two at once", "each once"],
)
def test_an_order_is_asked_for_in_djangos_own_words(ordered):
    query = ordered(Membership.objects.all()).query
    asked = SQLCompiler(query.clone(), connection, "default").as_sql()
    assert asked == compiler.SQLCompiler(query.clone(), connection, "default").as_sql()


class TestTheMasterKey:
    @pytest.fixture(autouse=True)
    def _unset(self, monkeypatch):
        monkeypatch.delenv("ALONGSIDE_MASTER_KEY", raising=False)
        monkeypatch.delenv("ALONGSIDE_MASTER_KEY_FILE", raising=False)

    def test_may_lie_in_a_file(self, tmp_path, monkeypatch):
        (tmp_path / "key").write_text("ab" * 32 + "\n")
        monkeypatch.setenv("ALONGSIDE_MASTER_KEY_FILE", str(tmp_path / "key"))
        assert environment.master_key() == b"\xab" * 32

    def test_missing(self):
        with pytest.raises(environment.SettingMissing, match="There is no master key"):
            environment.master_key()

    def test_in_a_file_that_is_not_there(self, tmp_path, monkeypatch):
        monkeypatch.setenv("ALONGSIDE_MASTER_KEY_FILE", str(tmp_path / "gone"))
        with pytest.raises(environment.SettingMissing, match="cannot be read"):
            environment.master_key()

    def test_in_an_empty_file(self, tmp_path, monkeypatch):
        (tmp_path / "key").touch()
        monkeypatch.setenv("ALONGSIDE_MASTER_KEY_FILE", str(tmp_path / "key"))
        with pytest.raises(environment.SettingMissing):
            environment.master_key()

    @pytest.mark.parametrize("text", ["ab" * 31, "ab" * 33, "xy" * 32])
    def test_of_the_wrong_shape_is_refused_without_repeating_it(self, text, monkeypatch):
        monkeypatch.setenv("ALONGSIDE_MASTER_KEY", text)
        with pytest.raises(environment.SettingMissing) as refused:
            environment.master_key()
        assert text not in str(refused.value)


def test_a_password_kept_the_older_way_opens_and_is_kept_as_argon2id_from_then_on(cast, client, settings):
    settings.PASSWORD_HASHERS = shipped.PASSWORD_HASHERS
    older = PBKDF2PasswordHasher()
    cast.maya.password = older.encode(PASSWORD, older.salt(), iterations=1_000)
    cast.maya.save(update_fields=["password"])
    for _ in range(2):
        answer = client.post("/sign-in/", {"login": "maya@example.org", "password": PASSWORD})
        assert (answer.status_code, answer["Location"]) == (302, "/today/")
        client.logout()
        cast.maya.refresh_from_db()
        assert cast.maya.password.startswith("argon2$argon2id$v=19$m=19456,t=2,p=1$")
