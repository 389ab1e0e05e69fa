"""The addresses of this room."""

from django.urls import URLPattern, URLResolver, path

from alongside.measures import pages

urlpatterns: list[URLPattern | URLResolver] = [
    path("accounts/measures/", pages.programme_measures, name="programme_measures"),
    path("accounts/measures/<uuid:measure_id>/", pages.programme_measure, name="programme_measure"),
    path("accounts/measures/<uuid:measure_id>/open/", pages.measure_open, name="measure_open"),
    path("accounts/measures/<uuid:measure_id>/retire/", pages.measure_retire, name="measure_retire"),
]
