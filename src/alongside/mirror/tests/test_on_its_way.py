"""The page of a recording has words for all that its script can meet, and places that can hold the focus meanwhile."""

import re

from django.urls import reverse


def test_whatever_becomes_of_a_recording_the_page_has_words_for_it(cast, meeting, settings):
    settings.TRANSCRIBE = "/bin/true {audio}"
    page = cast.client("dana").get(reverse("transcript_recording", args=[meeting.id])).content.decode()
    said = {what: re.search(f'data-{what}="([^"]+)"', page) for what in ("sending", "arrived", "lost", "refused", "left")}
    assert all(said.values()), said
    refused = said["refused"]
    assert refused
    assert "was not taken" in refused[1]
    for place in ("data-on-its-way", "data-said"):
        assert re.search(f'<[^>]*{place}[^>]* tabindex="-1"', page), place
    [name] = re.findall(r'data-on-its-way[^>]* aria-labelledby="([^"]+)"', page)
    assert f'id="{name}"' in page
