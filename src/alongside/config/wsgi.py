"""The way in for a web server (WSGI)."""

import gc
import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

from alongside.config import schedule
from alongside.mirror.recordings import forget_left_behind

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "alongside.config.settings")
application = get_wsgi_application()


def settle() -> None:
    """Load what every page needs, and let the collector of unused memory pass over it from now on: it stays as it is.

    What is left to look through is small, so the collector looks as often as Python does by itself: seldom means long.
    """
    _ = get_resolver().url_patterns
    gc.collect()
    gc.freeze()


settle()
forget_left_behind()  # what a server before this one was killed with
if settings.SCHEDULE:
    schedule.start()
