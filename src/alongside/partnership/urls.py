"""The addresses of this room."""

from django.urls import URLPattern, URLResolver, path

from alongside.partnership.pages import agreement, copy, cover, ending, passing_on, picture, presence, pulse, review, walking

AGREEMENT = "together/<uuid:partnership_id>/agreement/"

urlpatterns: list[URLPattern | URLResolver] = [
    path("together/", walking.together, name="together"),
    path("together/looking/", walking.looking, name="looking"),
    path("together/with/<uuid:membership_id>/", walking.walk_with, name="walk_with"),
    path("together/<uuid:partnership_id>/end/", walking.partnership_end, name="partnership_end"),
    path("together/<uuid:partnership_id>/ending/", ending.partnership_ending, name="partnership_ending"),
    path("together/<uuid:partnership_id>/ending/plan/", ending.partnership_ending_plan, name="partnership_ending_plan"),
    path("together/<uuid:partnership_id>/ending/letter/", ending.partnership_letter, name="partnership_letter"),
    path("together/<uuid:partnership_id>/pass-on/", passing_on.pass_on, name="pass_on"),
    path("together/hours/", presence.hours, name="hours"),
    path("together/hours/add/", presence.hours_add, name="hours_add"),
    path("together/hours/take/", presence.hours_take, name="hours_take"),
    path("together/hours/expects/", presence.hours_expects, name="hours_expects"),
    path("together/absences/new/", presence.absence_new, name="absence_new"),
    path("together/absences/<uuid:absence_id>/", presence.absence, name="absence"),
    path("together/absences/<uuid:absence_id>/change/", presence.absence_change, name="absence_change"),
    path("together/absences/<uuid:absence_id>/back/", presence.absence_back, name="absence_back"),
    path("together/cover/<uuid:cover_id>/", cover.cover, name="cover"),
    path("together/cover/<uuid:cover_id>/answer/", presence.cover_answer, name="cover_answer"),
    path("together/cover/<uuid:cover_id>/reach/", presence.cover_reach, name="cover_reach"),
    path("together/cover/<uuid:cover_id>/end/", presence.cover_end, name="cover_end"),
    path(AGREEMENT, agreement.agreement_page, name="agreement"),
    path(f"{AGREEMENT}write/", agreement.agreement_start, name="agreement_start"),
    path(f"{AGREEMENT}earlier/", review.agreement_earlier, name="agreement_earlier"),
    path(f"{AGREEMENT}look/", review.agreement_look, name="agreement_look"),
    path(f"{AGREEMENT}copy.pdf", copy.agreement_copy, name="agreement_copy"),
    path(f"{AGREEMENT}clauses/new/", agreement.clause_new, name="clause_new"),
    path(f"{AGREEMENT}clauses/<uuid:clause_id>/", agreement.clause, name="clause"),
    path(f"{AGREEMENT}clauses/<uuid:clause_id>/take-out/", agreement.clause_take_out, name="clause_take_out"),
    path("together/<uuid:partnership_id>/pulse/", pulse.pulse_with, name="pulse_with"),
    path("together/<uuid:partnership_id>/pulse/new/", pulse.pulse_new, name="pulse_new"),
    path("together/<uuid:partnership_id>/pulse/ways/", pulse.pulse_ways, name="pulse_ways"),
    path("together/pulses/<uuid:pulse_id>/", pulse.pulse, name="pulse"),
    path("together/pulses/<uuid:pulse_id>/shows/", pulse.pulse_shows, name="pulse_shows"),
    path("together/pulses/<uuid:pulse_id>/take-back/", pulse.pulse_take_back, name="pulse_take_back"),
    path("together/<uuid:partnership_id>/mend/", pulse.repair_new, name="repair_new"),
    path("together/mending/<uuid:repair_id>/", pulse.repair, name="repair"),
    path("together/kept/<uuid:words_id>/put-away/", pulse.words_put_away, name="words_put_away"),
    path("together/in-the-programme/", picture.together_picture, name="together_picture"),
]
