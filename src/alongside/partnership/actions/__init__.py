"""Verbs of a partnership: offer to walk together, form, offer a clause, settle it, end."""

from alongside.partnership.actions.agreement import (
    Draft,
    offer_clause,
    offer_clause_once,
    offer_clauses,
    settle_clause,
)
from alongside.partnership.actions.walking import (
    SIDES,
    AlreadyAsked,
    AlreadyTogether,
    Ended,
    MayNot,
    Unseen,
    end,
    end_with_role,
    form,
    offer_to_walk,
    say_looking,
)

__all__ = [
    "SIDES",
    "AlreadyAsked",
    "AlreadyTogether",
    "Draft",
    "Ended",
    "MayNot",
    "Unseen",
    "end",
    "end_with_role",
    "form",
    "offer_clause",
    "offer_clause_once",
    "offer_clauses",
    "offer_to_walk",
    "say_looking",
    "settle_clause",
]
