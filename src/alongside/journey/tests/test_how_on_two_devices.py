"""How I am, said more fully on two devices within one hour: neither takes the place of the other unasked."""

from datetime import timedelta

import pytest

from alongside.journey.actions import how as ways
from alongside.journey.models import CheckIn
from alongside.journey.tests.test_how import page, sleep, text
from alongside.kernel import clock


def drawn(browser, **given):
    """Return what a page that is open now would send, with what is given tapped, marked or written on it."""
    form = page(browser, "check_in_full").context["form"]
    return {"seen": form["seen"].value(), "how": "open", "line": "", "audience": "usual", **given}


def test_an_older_page_takes_the_place_of_nothing_unasked(pair, maya):
    """Both were opened before anything was said; the second to be sent finds the first."""
    scale = sleep(maya)
    field, browser = f"scale-{scale.id}", pair.client("maya")
    phone, tablet = drawn(browser, **{field: "4"}, line="From the phone."), drawn(browser, how="tired", line="From the tablet.")
    assert page(browser, "check_in_full", **phone).status_code == 302
    asked = page(browser, "check_in_full", **tablet)
    shown = text(asked)
    assert "You said something meanwhile" in shown
    assert "“From the phone.”" in shown
    assert "Sleep: nearer “deep” than “broken”" in shown
    assert CheckIn.objects.get().line == "From the phone."
    form = asked.context["form"]
    assert (form["how"].value(), form["line"].value(), form[field].value()) == ("tired", "From the tablet.", 4)

    kept = page(
        browser, "check_in_full", how="tired", line="From both.", audience="usual", seen=form["seen"].value(), **{field: "4"}
    )
    assert kept.status_code == 302
    one = CheckIn.objects.get()
    assert (one.how, one.line, [mark.at for mark in ways.said_in(one).marks]) == ("tired", "From both.", [4])


@pytest.mark.parametrize("what", ["line", "audience", "tap"])
def test_what_changed_in_place_is_noticed_too(pair, maya, what):
    browser = pair.client("maya")
    page(browser, "check_in_full", how="tired", line="First.", audience="usual")
    old = drawn(browser, how="tired", line="Second.")
    one = CheckIn.objects.get()
    if what == "line":
        page(browser, "check_in_line", one.id, line="Meanwhile.")
    elif what == "audience":
        page(browser, "choose_audience", "check_ins", one.id, audience="only_me")
    else:
        page(browser, "check_in", how="steady")
    asked = page(browser, "check_in_full", **old)
    assert "You said something meanwhile" in text(asked)
    assert CheckIn.objects.get().line != "Second."
    if what == "audience":
        assert asked.context["will_see"].form["audience"].value() == "only_me"


def test_the_same_twice_and_what_has_gone_are_not_asked_about(pair):
    browser = pair.client("maya")
    sent = drawn(browser, how="tired", line="Once.")
    assert page(browser, "check_in_full", **sent).status_code == 302
    assert page(browser, "check_in_full", **sent).status_code == 302  # a page that was sent twice
    old = drawn(browser, how="tired", line="More.")
    with clock.at(clock.now() + timedelta(hours=2)):
        assert page(pair.client("maya"), "check_in_full", **old).status_code == 302
    assert CheckIn.objects.count() == 2
