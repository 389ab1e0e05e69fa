"""The addresses of this room."""

from django.urls import path

from alongside.supervision.pages import boundaries, bringing, checks, notes, supervisor

urlpatterns = [
    path("my-care/", notes.own_care, name="own_care"),
    path("my-care/notes/", notes.own_notes, name="own_notes"),
    path("my-care/notes/<uuid:own_note_id>/", notes.own_note, name="own_note"),
    path("my-care/notes/<uuid:own_note_id>/let-go/", notes.own_note_let_go, name="own_note_let_go"),
    path("my-care/checks/", checks.own_checks, name="own_checks"),
    path("my-care/checks/<uuid:own_check_id>/", checks.own_check, name="own_check"),
    path("my-care/checks/<uuid:own_check_id>/let-go/", checks.own_check_let_go, name="own_check_let_go"),
    path("my-care/words/<uuid:care_word_id>/rest/", checks.care_word_rest, name="care_word_rest"),
    path("my-care/words/<uuid:care_word_id>/take-up/", checks.care_word_take_up, name="care_word_take_up"),
    path("my-care/boundaries/", boundaries.boundaries, name="boundaries"),
    path("my-care/boundaries/new/", boundaries.boundary_new, name="boundary_new"),
    path("my-care/boundaries/<uuid:boundary_id>/", boundaries.boundary, name="boundary"),
    path("my-care/boundaries/<uuid:boundary_id>/change/", boundaries.boundary_change, name="boundary_change"),
    path("my-care/boundaries/<uuid:boundary_id>/add/", boundaries.boundary_add, name="boundary_add"),
    path("my-care/boundaries/<uuid:boundary_id>/let-go/", boundaries.boundary_let_go, name="boundary_let_go"),
    path("my-care/bring/<slug:care_kind>/<uuid:care_thing>/", bringing.bring, name="bring"),
    path("my-care/excerpt/<uuid:transcript_id>/", bringing.excerpt, name="excerpt"),
    path("my-care/brought/", bringing.bringings, name="bringings"),
    path("my-care/brought/<uuid:bringing_id>/", bringing.bringing, name="bringing"),
    path("my-care/brought/<uuid:bringing_id>/bring/", bringing.bringing_bring, name="bringing_bring"),
    path("my-care/brought/<uuid:bringing_id>/take-back/", bringing.bringing_take_back, name="bringing_take_back"),
    path("supervision/", supervisor.supervision, name="supervision"),
    path("supervision/<uuid:brought_id>/", supervisor.brought, name="brought"),
    path("supervision/<uuid:brought_id>/reply/", supervisor.brought_reply, name="brought_reply"),
    path("supervision/<uuid:brought_id>/talked/", supervisor.brought_talked, name="brought_talked"),
]
