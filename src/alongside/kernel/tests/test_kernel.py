"""Clock, ids, text, access declarations and guards: what every floor leans on."""

import threading
import unicodedata
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alongside.kernel import clock
from alongside.kernel.access import ROLES, AccessRule, Who, allows, rule_of
from alongside.kernel.ids import new_id
from alongside.kernel.text import tidy
from alongside.kernel.triggers import Guard, append_only


def test_a_told_time_holds_inside_and_in_this_thread_only() -> None:
    told, elsewhere = datetime(2020, 2, 29, 9, tzinfo=timezone(timedelta(hours=-6))), list[datetime]()
    with clock.at(told):
        assert clock.now() == told
        assert clock.now().tzinfo is UTC
        other = threading.Thread(target=lambda: elsewhere.append(clock.now()))
        other.start()
        other.join()
    assert elsewhere[0] > told + timedelta(days=365)
    assert clock.now() > told + timedelta(days=365)


def test_a_told_time_ends_with_an_error_too() -> None:
    with pytest.raises(RuntimeError), clock.at(datetime(2020, 1, 1, tzinfo=UTC)):
        raise RuntimeError
    assert clock.now().year > 2020


def test_ids_are_new_and_in_the_order_of_time() -> None:
    ids = [new_id() for _ in range(500)]
    assert len(set(ids)) == 500
    assert ids == sorted(ids)
    assert {one.version for one in ids} == {7}


@given(st.text())
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not set(once) & {"\r", "\x00", "\u202e", "\u2066"}


@given(st.text(st.characters(whitelist_categories=["L", "N", "P"]) | st.just(" "), min_size=1))
def test_words_stay_as_they_were_typed(text: str) -> None:
    assert tidy(f" \r\n  {text}.\r\n\r\n{text}.\n ") == unicodedata.normalize("NFC", f"  {text}.\n\n{text}.")
    assert tidy(f"  {text}\n") == unicodedata.normalize("NFC", text).strip()


@given(st.sets(st.sampled_from(Who)), st.none() | st.sampled_from(ROLES))
def test_a_rule_admits_those_it_names_and_nobody_else(who: set[Who], role: Who | None) -> None:
    rule = AccessRule(tuple(who), "")
    assert rule.admits(role) == (Who.GUEST in who or role in who)


def test_a_page_without_a_declaration_has_no_rule() -> None:
    assert rule_of(lambda: None) is None
    assert rule_of(allows(Who.PERSON, what="Their own")(lambda: None)) == AccessRule((Who.PERSON,), "Their own")


@pytest.mark.parametrize("vendor", ["sqlite", "postgresql"])
def test_a_guard_that_is_dropped_is_the_one_that_was_made(vendor: str) -> None:
    guard = Guard("a_guard", "a_table", "UPDATE", "No.", "OLD.x IS NOT NEW.x")
    made, dropped = " ".join(guard.create(vendor)), " ".join(guard.drop(vendor))
    assert "a_guard" in dropped
    assert "OLD.x IS NOT NEW.x" in made
    assert "BEFORE UPDATE ON a_table" in made


def test_append_only_refuses_change_and_loss() -> None:
    assert {guard.event for guard in append_only("a_table", "It only grows.")} == {"UPDATE", "DELETE"}
