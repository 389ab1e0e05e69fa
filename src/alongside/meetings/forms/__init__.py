"""What people fill in: a plan and the lines of a meeting here; the rest in modules of its own."""

from alongside.meetings.forms.plans import CallOffForm, LineForm, MoveForm, PlanForm, ReplyForm, why_not

__all__ = ["CallOffForm", "LineForm", "MoveForm", "PlanForm", "ReplyForm", "why_not"]
