"""What the trail says of a journey, in sentences that the person reads."""

from django.utils.translation import gettext_lazy

from alongside.consent.trail import register

register(
    "journey.",
    {
        "meaning_written": gettext_lazy("%(who)s wrote what recovery means to you."),
        "goal_written": gettext_lazy("%(who)s wrote a goal."),
        "goal_changed": gettext_lazy("%(who)s put a goal in other words."),
        "goal_stood": gettext_lazy("%(who)s said how things stand with a goal."),
        "goal_paused": gettext_lazy("%(who)s let a goal rest."),
        "goal_let_go": gettext_lazy("%(who)s let a goal go."),
        "goal_reached": gettext_lazy("%(who)s reached a goal."),
        "goal_taken_up": gettext_lazy("%(who)s took a goal up again."),
        "replied": gettext_lazy("%(who)s wrote something beside a goal."),
        "strength_named": gettext_lazy("%(who)s named a strength."),
        "strength_changed": gettext_lazy("%(who)s put a strength in other words."),
        "strength_put_away": gettext_lazy("%(who)s put a strength away."),
        "strength_brought_back": gettext_lazy("%(who)s brought a strength back."),
        "step_added": gettext_lazy("%(who)s wrote a step."),
        "step_changed": gettext_lazy("%(who)s put a step in other words."),
        "step_done": gettext_lazy("%(who)s marked a step as done."),
        "step_not_done": gettext_lazy("%(who)s marked a step as not done yet."),
        "step_moved": gettext_lazy("%(who)s moved a step."),
        "step_taken_out": gettext_lazy("%(who)s took a step out."),
        "step_put_back": gettext_lazy("%(who)s put a step back."),
        "win_written": gettext_lazy("%(who)s wrote a line about a day."),
        "win_changed": gettext_lazy("%(who)s changed a line about a day."),
        "win_put_away": gettext_lazy("%(who)s put a line about a day away."),
        "win_brought_back": gettext_lazy("%(who)s brought a line about a day back."),
        "checked_in": gettext_lazy("%(who)s said how you are."),
        "check_in_taken_back": gettext_lazy("%(who)s took back how you are."),
        "check_in_said_more": gettext_lazy("%(who)s wrote more about how you are."),
        "plan_line_written": gettext_lazy("%(who)s wrote a line of your plan for a hard day."),
        "plan_person_written": gettext_lazy("%(who)s wrote somebody to call into your plan for a hard day."),
        "plan_part_put_away": gettext_lazy("%(who)s took something off your plan for a hard day."),
        "plan_part_put_back": gettext_lazy("%(who)s put something back on your plan for a hard day."),
        "plan_part_moved": gettext_lazy("%(who)s moved something on your plan for a hard day."),
    },
    looks={
        "meaning": gettext_lazy("%(who)s read what recovery means to you."),
        "goals": gettext_lazy("%(who)s opened your goals."),
        "goal": gettext_lazy("%(who)s opened one of your goals."),
        "strengths": gettext_lazy("%(who)s read your strengths."),
        "check_ins": gettext_lazy("%(who)s saw how you are."),
        "wins": gettext_lazy("%(who)s read your wins and setbacks."),
        "win": gettext_lazy("%(who)s read a line about one of your days."),
        "over_time": gettext_lazy("%(who)s looked at your journey over time."),
        "hard_day": gettext_lazy("%(who)s read your plan for a hard day."),
    },
)
