"""The addresses of this room."""

from django.urls import URLPattern, URLResolver, path

from alongside.partnership import agreement_pages, pages

AGREEMENT = "together/<uuid:partnership_id>/agreement/"

urlpatterns: list[URLPattern | URLResolver] = [
    path("together/", pages.together, name="together"),
    path("together/looking/", pages.looking, name="looking"),
    path("together/with/<uuid:membership_id>/", pages.walk_with, name="walk_with"),
    path("together/<uuid:partnership_id>/end/", pages.partnership_end, name="partnership_end"),
    path(AGREEMENT, agreement_pages.agreement_page, name="agreement"),
    path(f"{AGREEMENT}write/", agreement_pages.agreement_start, name="agreement_start"),
    path(f"{AGREEMENT}earlier/", agreement_pages.agreement_earlier, name="agreement_earlier"),
    path(f"{AGREEMENT}clauses/new/", agreement_pages.clause_new, name="clause_new"),
    path(f"{AGREEMENT}clauses/<uuid:clause_id>/", agreement_pages.clause, name="clause"),
    path(f"{AGREEMENT}clauses/<uuid:clause_id>/take-out/", agreement_pages.clause_take_out, name="clause_take_out"),
]
