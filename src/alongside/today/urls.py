"""The addresses of this room."""

from django.urls import path

from alongside.today import pages

urlpatterns = [
    path("", pages.door, name="door"),
    path("today/", pages.today, name="today"),
    path("shared/", pages.shared_with_me, name="shared_with_me"),
    path("people/<uuid:partnership_id>/", pages.person_overview, name="person_overview"),
]
