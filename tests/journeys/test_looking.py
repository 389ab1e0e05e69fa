"""The eyes of the journeys see what they are there for, also in what stands beside what they have seen before."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.journeys.looking import Eyes

pytestmark = pytest.mark.journey

PAGE = """<!doctype html><html lang="en"><head><title>A page</title><style>p, label {{ color: #111; background: #fff }}</style></head>
<body><main><h1>A page</h1><section><h2>One</h2><p>Words.</p></section>{more}</main></body></html>"""
FAULTS = {
    "contrast": '<section><h2>Two</h2><p style="color:#ccc">Pale words.</p></section>',
    "unnamed field": "<section><h2>Two</h2><form><p><input></p></form></section>",
    "heading left out": "<section><h5>Two</h5><p>Words.</p></section>",
    "two of a kind": "</main><main><h2>Two</h2><p>Words.</p>",
    "too wide": '<section><h2>Two</h2><p style="inline-size:9999px">Words.</p></section>',
    "a hole": "<section><h2>Two</h2><p>{{ left_open }}</p></section>",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_beside_what_is_known_is_seen(chromium: Browser, tmp_path: Path, fault: str) -> None:
    eyes, page = Eyes(tmp_path / "looked-at"), chromium.new_page()
    try:
        for well in ("", "<section><h2>Two</h2><p>More words.</p></section>"):
            page.set_content(PAGE.format(more=well))
            eyes.hold_that_it_looks_right(page)
        page.set_content(PAGE.format(more=FAULTS[fault]))
        with pytest.raises(AssertionError):
            eyes.hold_that_it_looks_right(page)
    finally:
        page.close()
