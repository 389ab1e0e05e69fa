"""The only way to find anything of this room: meetings and their notes here; series, records, feeds in modules of their own."""

from alongside.meetings.access.meetings import (
    Calendar,
    Note,
    Side,
    agenda_of,
    both_see,
    both_see_as,
    busy,
    calendar_of,
    earlier_words,
    last_confirmation,
    meeting_of,
    meetings_of,
    next_meeting,
    next_meetings_by_partnership,
    next_things_of,
    note_of,
    replies_to,
    upcoming,
    waiting_move,
    words_aside,
)

__all__ = [
    "Calendar", "Note", "Side", "agenda_of", "both_see", "both_see_as", "busy", "calendar_of", "earlier_words", "last_confirmation",
    "meeting_of", "meetings_of", "next_meeting", "next_meetings_by_partnership", "next_things_of", "note_of", "replies_to",
    "upcoming", "waiting_move", "words_aside",
]  # fmt: skip
