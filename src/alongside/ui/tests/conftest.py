"""Each test of this room starts in English and in the programme's time zone, whatever the one before switched on."""

from collections.abc import Iterator

import pytest
from django.utils import timezone, translation


@pytest.fixture(autouse=True)
def _language_and_zone_of_the_programme() -> Iterator[None]:
    with translation.override("en"), timezone.override(None):
        yield
