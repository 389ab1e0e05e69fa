"""A PDF of a page: what the press fetches, what it leaves behind, and how long and how large it may be."""

import io

import pytest
from pypdf import PdfReader

from alongside.ui import paper, press

PAGE = '<!doctype html><html lang="en"><head><title>A page</title>{}</head><body><p>Read me.</p>{}</body></html>'
ELSEWHERE = (
    "https://example.org/x.woff2",
    "file:///etc/passwd",
    "font:../../alongside.css",
    "font:/etc/passwd",
    "data:text/css,a",
)


@pytest.mark.parametrize("url", ELSEWHERE)
def test_nothing_is_fetched_but_our_own_fonts(url):
    assert press.font("font:literata-latin-wght-italic.woff2").startswith(b"wOF2")
    with pytest.raises(ValueError, match="our own fonts"):
        press.font(url)


def test_a_page_that_asks_for_files_gets_none(tmp_path):
    (tmp_path / "secret.txt").write_text("quetzalumbra")
    secret = (tmp_path / "secret.txt").as_uri()
    head = f'<link rel="attachment" href="{secret}"><link rel="stylesheet" href="{secret}">'
    made = paper.pdf(PAGE.format(head, f'<img src="{secret}" alt=""><a rel="attachment" href="{secret}">here</a>'))
    read = PdfReader(io.BytesIO(made))
    assert "Read me." in read.pages[0].extract_text()
    assert b"quetzalumbra" not in made
    assert not read.attachments
    assert not read.pages[0].images


def test_the_press_knows_nothing_of_where_it_runs(monkeypatch):
    monkeypatch.setenv("ALONGSIDE_MASTER_KEY", "7e" * 32)
    monkeypatch.setenv("DATABASE_URL", "postgres://here")
    known = paper.surroundings("/a/place")
    assert not {"ALONGSIDE_MASTER_KEY", "DATABASE_URL", "DJANGO_SETTINGS_MODULE"} & set(known)
    assert known["TMPDIR"] == "/a/place"


def test_nothing_is_left_behind(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    font = '<style>@font-face { font-family: L; src: url("font:literata-latin-wght-italic.woff2") } p { font-family: L }</style>'
    paper.pdf(PAGE.format(font, ""))
    with pytest.raises(paper.NotPrinted):
        paper.pdf(PAGE.format(font, ""), seconds=0.01)  # ended on the way
    assert list(tmp_path.iterdir()) == []


def test_a_page_that_is_too_large_is_not_begun(monkeypatch):
    monkeypatch.setattr("subprocess.run", lambda *_, **__: pytest.fail("It was begun."))
    with pytest.raises(paper.NotPrinted):
        paper.pdf("a" * (paper.LARGEST + 1))


def test_whoever_finds_no_press_free_is_told_so(monkeypatch):
    monkeypatch.setattr("subprocess.run", lambda *_, **__: pytest.fail("It was begun."))
    with paper.AT_ONCE, paper.AT_ONCE, pytest.raises(paper.NotPrinted):
        paper.pdf(PAGE.format("", ""), seconds=0.01)
