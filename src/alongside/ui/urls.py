"""The addresses of this room."""

from django.urls import URLPattern, URLResolver, path

from alongside.ui import pages

urlpatterns: list[URLPattern | URLResolver] = [
    path("design/", pages.design, name="design"),
    path("how-words-are-kept/", pages.privacy, name="privacy"),
    path("wording/", pages.wording, name="wording"),
]
