"""Plain text made into safe HTML."""

import re
from html import unescape

from django.utils import translation
from django.utils.safestring import SafeString
from hypothesis import given
from hypothesis import strategies as st

from alongside.ui import wording

WORDS = st.lists(st.sampled_from(["one", "two", "<b>", "&", "three,", "\n", "9"]), max_size=12).map(" ".join)


def bare(html: str, *without: str) -> list[str]:
    """Return the words of the HTML, leaving out what stands in the tags named."""
    for tag in without:
        html = re.sub(rf"<{tag}>.*?</{tag}>", " ", html, flags=re.DOTALL)
    return unescape(re.sub(r"</?(ins|del)>", " ", html)).split()


@given(WORDS, WORDS)
def test_a_comparison_holds_both_texts_whole(before, after):
    together = wording.changes(before, after)
    assert bare(together, "ins") == before.split()
    assert bare(together, "del") == after.split()
    assert bare(wording.without(before, after)) == before.split()
    assert bare(wording.within(before, after)) == after.split()


@given(st.text(), st.text())
def test_a_comparison_never_lets_markup_through(before, after):
    for html in (wording.changes(before, after), wording.without(before, after), wording.within(before, after)):
        assert set(re.findall(r"<[^>]*>", html)) <= {"<ins>", "</ins>", "<del>", "</del>"}
        assert "<" not in re.sub(r"</?(ins|del)>", "", html)


def test_a_changed_phrase_reads_as_one_change():
    assert wording.changes("every Saturday", "one Sunday") == "<del>every Saturday</del> <ins>one Sunday</ins>"
    assert wording.changes("Texts, 9 am.", "Texts, 10 am.") == "Texts, <del>9</del> <ins>10</ins> am."


def test_paragraphs_keep_lines_and_escape():
    assert wording.paragraphs("Hello <Bev>,\nsee you\n\n\nDana") == "<p>Hello &lt;Bev&gt;,<br>see you</p><p>Dana</p>"
    assert wording.paragraphs("\n  set in\n \n    further\nback\n") == "<p>  set in</p><p>    further<br>back</p>"
    assert wording.paragraphs("  ") == ""


def test_own_words_are_set_smaller_beyond_forty():
    assert wording.own_size("word " * 40) == "own"
    assert wording.own_size("word " * 41) == "own own--s"


def test_words_are_quoted_as_the_language_does():
    assert wording.said("No") == "“No”"
    with translation.override("es"):
        assert wording.said("No") == "«No»"


def test_a_row_is_filled_with_words_that_stay_words():
    rows = [("<b>", 1.5, SafeString("<i>")), ("\"&'", 2, "{}")]
    assert wording.filled("<p>{} {} {}</p>", rows) == "<p>&lt;b&gt; 1.5 <i></p><p>&quot;&amp;&#x27; 2 {}</p>"
