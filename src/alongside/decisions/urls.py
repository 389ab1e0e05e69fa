"""The addresses of this room."""

from django.urls import URLPattern, URLResolver, path

from alongside.decisions import pages

urlpatterns: list[URLPattern | URLResolver] = [
    path("offers/", pages.offers, name="offers"),
    path("offers/<uuid:offer_id>/", pages.offer, name="offer"),
    path("offers/<uuid:offer_id>/answer/", pages.offer_answer, name="offer_answer"),
    path("offers/<uuid:offer_id>/take-back/", pages.offer_take_back, name="offer_take_back"),
    path("offers/<uuid:offer_id>/other-words/", pages.offer_adapt, name="offer_adapt"),
]
