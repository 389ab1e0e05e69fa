"""The addresses of this room."""

from django.urls import URLPattern, URLResolver, path

from alongside.partnership.pages import agreement, walking

AGREEMENT = "together/<uuid:partnership_id>/agreement/"

urlpatterns: list[URLPattern | URLResolver] = [
    path("together/", walking.together, name="together"),
    path("together/looking/", walking.looking, name="looking"),
    path("together/with/<uuid:membership_id>/", walking.walk_with, name="walk_with"),
    path("together/<uuid:partnership_id>/end/", walking.partnership_end, name="partnership_end"),
    path(AGREEMENT, agreement.agreement_page, name="agreement"),
    path(f"{AGREEMENT}write/", agreement.agreement_start, name="agreement_start"),
    path(f"{AGREEMENT}earlier/", agreement.agreement_earlier, name="agreement_earlier"),
    path(f"{AGREEMENT}clauses/new/", agreement.clause_new, name="clause_new"),
    path(f"{AGREEMENT}clauses/<uuid:clause_id>/", agreement.clause, name="clause"),
    path(f"{AGREEMENT}clauses/<uuid:clause_id>/take-out/", agreement.clause_take_out, name="clause_take_out"),
]
