"""How the databases are brought up to date as the program starts."""

import os

import pytest

from alongside.cli import boot
from alongside.vault.access import OtherMasterKey, refuse_other_master


@pytest.fixture
def migrated(monkeypatch):
    """Return which databases were touched by a command, as it goes."""
    touched = list[str]()
    monkeypatch.setattr("django.core.management.call_command", lambda _name, *, database, **_more: touched.append(database))
    return touched


def test_the_key_store_comes_first(db, migrated):
    boot.bring_up_to_date()
    assert migrated[:2] == ["keys", "default"]


def test_under_another_master_key_the_database_of_the_words_is_not_touched(db, migrated, settings):
    refuse_other_master()
    settings.MASTER_KEY = os.urandom(32)
    with pytest.raises(OtherMasterKey, match="Nothing was changed"):
        boot.bring_up_to_date()
    assert "default" not in migrated
