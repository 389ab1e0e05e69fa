"""Words sealed under their owner's key, bound to their place, and gone with the key."""

import os
from uuid import UUID

import pytest
from django.core.exceptions import FieldError
from django.db import connection
from hypothesis import given
from hypothesis import strategies as some

from alongside.kernel.ids import new_id
from alongside.people.models import Account
from alongside.vault import rules
from alongside.vault.access import (
    NoKey,
    OtherMasterKey,
    current_version,
    forget,
    key_of,
    lookup_digest,
    make_key,
    open_rings,
    refuse_other_master,
)
from alongside.vault.actions import erase_key, renew_key
from alongside.vault.models import MasterKey, WrappedKey

KEY = bytes(range(32))
ROW, OWNER = UUID(int=1), UUID(int=2)
PLACE = rules.Place("journey_goal", "words", ROW, OWNER)
OTHER_PLACES = [
    rules.Place("journey_step", "words", ROW, OWNER),
    rules.Place("journey_goal", "reason", ROW, OWNER),
    rules.Place("journey_goal", "words", UUID(int=9), OWNER),
    rules.Place("journey_goal", "words", ROW, UUID(int=9)),
]


@given(some.binary(max_size=200), some.integers(1, 65535))
def test_what_was_sealed_opens_in_its_place(plain, version):
    sealed = rules.seal(KEY, version, plain, PLACE)
    assert rules.unseal(KEY, sealed, PLACE) == plain
    assert rules.key_version(sealed) == version


@pytest.mark.parametrize("elsewhere", OTHER_PLACES)
def test_a_sealed_value_that_was_moved_does_not_open(elsewhere):
    with pytest.raises(rules.CannotOpen):
        rules.unseal(KEY, rules.seal(KEY, 1, b"mine", PLACE), elsewhere)


@given(some.data())
def test_a_changed_byte_is_noticed(data):
    sealed = bytearray(rules.seal(KEY, 1, b"some words", PLACE))
    sealed[data.draw(some.integers(0, len(sealed) - 1))] ^= data.draw(some.integers(1, 255))
    with pytest.raises(rules.CannotOpen):
        rules.unseal(KEY, bytes(sealed), PLACE)


def test_another_key_opens_nothing():
    with pytest.raises(rules.CannotOpen):
        rules.unseal(os.urandom(32), rules.seal(KEY, 1, b"mine", PLACE), PLACE)


def reread(account):
    forget(account.pk)
    return Account.objects.get(pk=account.pk)


def test_the_database_holds_no_word_of_it(cast):
    with connection.cursor() as cursor:
        cursor.execute("SELECT chosen_name, email FROM people_account")
        kept = b"".join(bytes(value) for row in cursor.fetchall() for value in row)
    assert b"Maya" not in kept
    assert b"example.org" not in kept
    assert reread(cast.maya).chosen_name == "Maya"


def test_one_persons_sealed_name_does_not_open_as_anothers(cast):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE people_account SET chosen_name = (SELECT chosen_name FROM people_account WHERE id = %s) WHERE id = %s",
                       [Account._meta.pk.get_db_prep_value(one.pk, connection) for one in (cast.wes, cast.maya)])  # fmt: skip
    with pytest.raises(rules.CannotOpen):
        str(reread(cast.maya).chosen_name)


def test_plain_words_cannot_slip_past_the_vault_nor_be_searched(cast):
    with pytest.raises(FieldError):
        Account.objects.filter(pk=cast.maya.pk).update(chosen_name="Maya")
    with pytest.raises(FieldError):
        Account.objects.filter(chosen_name="Maya").exists()


def test_words_of_an_erased_key_are_gone(cast):
    erase_key(cast.maya.pk)
    with pytest.raises(NoKey):
        str(Account.objects.get(pk=cast.maya.pk).chosen_name)
    assert reread(cast.wes).chosen_name == "Wes"


def test_a_shared_key_opens_while_either_holder_has_theirs(cast):
    shared = new_id()
    make_key(shared, holders=[cast.maya.pk, cast.dana.pk])
    key = key_of(shared, 1)
    for gone, left in ((cast.maya, cast.dana),):
        erase_key(gone.pk)
        forget(shared)
        assert key_of(shared, current_version(shared)) == key
        erase_key(left.pk)
        forget(shared)
        assert not WrappedKey.objects.filter(owner=shared).exists()


def test_a_renewed_key_seals_what_is_new_and_opens_what_is_old(cast):
    before = key_of(cast.maya.pk, 1)
    assert renew_key(cast.maya.pk) == 2
    maya = reread(cast.maya)
    assert maya.chosen_name == "Maya"
    maya.chosen_name = "Mayita"
    maya.save(update_fields=["chosen_name"])
    with connection.cursor() as cursor:
        cursor.execute("SELECT chosen_name, email FROM people_account WHERE username = %s", [maya.username])
        name, email = (rules.key_version(bytes(value)) for value in cursor.fetchone())
    assert (name, email) == (2, 1)
    assert (reread(maya).chosen_name, reread(maya).email) == ("Mayita", "maya@example.org")
    assert key_of(cast.maya.pk, 2) != before


def test_another_master_key_is_refused_and_nothing_is_changed(db, settings):
    refuse_other_master()
    refuse_other_master()
    settings.MASTER_KEY = os.urandom(32)
    with pytest.raises(OtherMasterKey, match="another master key"):
        refuse_other_master()
    assert MasterKey.objects.count() == 1


def test_keys_of_many_people_are_opened_with_one_question(cast, queries):
    everybody = [account.pk for account in cast.accounts.values()]
    for one in everybody:
        forget(one)
    with queries() as asked:
        open_rings(everybody)
        for one in everybody:
            key_of(one, current_version(one))
    assert len(asked) == 1


def test_an_address_is_found_whatever_its_case_and_never_by_its_plain_digest():
    import hashlib

    assert lookup_digest(" Maya@Example.ORG ") == lookup_digest("maya@example.org")
    assert lookup_digest("maya@example.org") != hashlib.sha256(b"maya@example.org").hexdigest()
