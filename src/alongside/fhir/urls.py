"""The addresses of this door."""

from django.urls import URLPattern, URLResolver, path

from alongside.fhir import pages

urlpatterns: list[URLPattern | URLResolver] = [
    path("accounts/measures/load/", pages.measure_load, name="measure_load"),
    path("journey/measures/responses/<uuid:response_id>/answers.json", pages.response_file, name="response_file"),
]
