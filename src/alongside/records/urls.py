"""The addresses of this room."""

from django.urls import URLPattern, URLResolver, path

from alongside.records import pages

urlpatterns: list[URLPattern | URLResolver] = [
    path("records/", pages.records, name="records"),
    path("records/copy/", pages.records_copy, name="records_copy"),
    path("records/<slug:sheet>/", pages.records_sheet, name="records_sheet"),
]
