"""The pages of the mirror."""

from alongside.mirror.pages.agreed import mirror_agreed, mirror_stop
from alongside.mirror.pages.bring import transcript_delete, transcript_long, transcript_memory, transcript_new, transcript_who
from alongside.mirror.pages.own import own_words, own_words_end, own_words_take
from alongside.mirror.pages.read import reading, reading_back, reading_scenes, reading_try, reading_turn
from alongside.mirror.pages.record import transcript_recording
from alongside.mirror.pages.room import line_let_go, mirror, mirror_over_time

__all__ = [
    "line_let_go",
    "mirror",
    "mirror_agreed",
    "mirror_over_time",
    "mirror_stop",
    "own_words",
    "own_words_end",
    "own_words_take",
    "reading",
    "reading_back",
    "reading_scenes",
    "reading_try",
    "reading_turn",
    "transcript_delete",
    "transcript_long",
    "transcript_memory",
    "transcript_new",
    "transcript_recording",
    "transcript_who",
]
