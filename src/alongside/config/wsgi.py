"""The way in for a web server (WSGI)."""

import gc
import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

from alongside.config import schedule

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
if settings.SCHEDULE:
    schedule.start()
