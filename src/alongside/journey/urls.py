"""The addresses of this room."""

from django.urls import URLPattern, URLResolver, path

from alongside.journey.pages import care, goals, home, steps, strengths, wins
from alongside.journey.pages.over_time import over_time, over_time_of

urlpatterns: list[URLPattern | URLResolver] = [
    path("journey/", home.journey, name="journey"),
    path("journey/meaning/", home.meaning, name="meaning"),
    path("journey/of/<uuid:person_id>/", home.journey_of, name="journey_of"),
    path("journey/of/<uuid:person_id>/strength/", strengths.strength_offer, name="strength_offer"),
    path("journey/over-time/", over_time, name="over_time"),
    path("journey/of/<uuid:person_id>/over-time/", over_time_of, name="over_time_of"),
    path("journey/goals/", goals.goals, name="goals"),
    path("journey/goals/new/", goals.goal_new, name="goal_new"),
    path("journey/goals/<uuid:goal_id>/", goals.goal, name="goal"),
    path("journey/goals/<uuid:goal_id>/words/", goals.goal_words, name="goal_words"),
    path("journey/goals/<uuid:goal_id>/look-again/", goals.goal_review, name="goal_review"),
    path("journey/goals/<uuid:goal_id>/state/", goals.goal_state, name="goal_state"),
    path("journey/goals/<uuid:goal_id>/beside/", goals.goal_reply, name="goal_reply"),
    path("journey/goals/<uuid:goal_id>/steps/new/", steps.step_new, name="step_new"),
    path("journey/steps/<uuid:step_id>/", steps.step, name="step"),
    path("journey/steps/<uuid:step_id>/done/", steps.step_done, name="step_done"),
    path("journey/steps/<uuid:step_id>/move/", steps.step_move, name="step_move"),
    path("journey/steps/<uuid:step_id>/take-out/", steps.step_take_out, name="step_take_out"),
    path("journey/steps/<uuid:step_id>/put-back/", steps.step_put_back, name="step_put_back"),
    path("journey/strengths/", strengths.strengths, name="strengths"),
    path("journey/strengths/<uuid:strength_id>/", strengths.strength, name="strength"),
    path("journey/strengths/<uuid:strength_id>/put-away/", strengths.strength_put_away, name="strength_put_away"),
    path("journey/strengths/<uuid:strength_id>/bring-back/", strengths.strength_bring_back, name="strength_bring_back"),
    path("journey/check-ins/", care.check_ins, name="check_ins"),
    path("journey/check-in/", care.check_in, name="check_in"),
    path("journey/check-ins/<uuid:check_in_id>/line/", care.check_in_line, name="check_in_line"),
    path("journey/hard-day/", care.hard_day, name="hard_day"),
    path("journey/plan/<uuid:part_id>/", care.plan_part, name="plan_part"),
    path("journey/plan/<uuid:part_id>/move/", care.plan_move, name="plan_move"),
    path("journey/plan/<uuid:part_id>/put-away/", care.plan_put_away, name="plan_put_away"),
    path("journey/plan/<uuid:part_id>/put-back/", care.plan_put_back, name="plan_put_back"),
    path("journey/wins/", wins.wins, name="wins"),
    path("journey/wins/<uuid:win_id>/", wins.win, name="win"),
    path("journey/wins/<uuid:win_id>/put-away/", wins.win_put_away, name="win_put_away"),
    path("journey/wins/<uuid:win_id>/bring-back/", wins.win_bring_back, name="win_bring_back"),
    path("journey/of/<uuid:person_id>/wins/", wins.wins_of, name="wins_of"),
    path("support-now/", care.support_now, name="support_now"),
    path("keep-well/", care.keep_well, name="keep_well"),
]
