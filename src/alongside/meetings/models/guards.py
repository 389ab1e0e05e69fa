"""What the database itself refuses about meetings, notes, series, headings and records of services."""

from alongside.kernel.triggers import Guard, append_only
from alongside.meetings.models.headings import HEADINGS
from alongside.meetings.models.meeting import MOVE, NOTE, PLAN, SERIES
from alongside.meetings.rules.records import LONGEST_OF_ALL

_AGREED = """NOT EXISTS (SELECT 1 FROM decisions_agreed a JOIN decisions_offer o ON o.id = a.offer_id
 JOIN partnership_partnership p ON p.id = NEW.partnership_id
 WHERE a.id = NEW.{column} AND a.subject = NEW.id AND a.kind IN ({kinds}) AND o.space = p.id
 AND (a.offered_by_id = p.person_id OR a.answered_by_id = p.person_id)
 AND (a.offered_by_id = p.specialist_id OR a.answered_by_id = p.specialist_id))"""
_PLANNED_BY_TWO = _AGREED.format(column="agreed_id", kinds=f"'{PLAN}', '{MOVE}'")
_CONFIRMED_BY_TWO = _AGREED.format(column="note_agreed_id", kinds=f"'{NOTE}'")
_PLANNED = ("partnership_id", "starts_at", "ends_at", "channel", "place")
_MOVED = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _PLANNED)
_CLOSED = "EXISTS (SELECT 1 FROM meetings_meeting m WHERE m.id = NEW.meeting_id AND m.note_agreed_id IS NOT NULL)"

# As the second migration put them in place: `SERIES_GUARDS` took the place of those about planning.
FIRST = (
    Guard("meeting_needs_two", "meetings_meeting", "INSERT", "A meeting is planned by two.", _PLANNED_BY_TWO),
    Guard("meeting_is_moved_by_two", "meetings_meeting", "UPDATE", "A meeting is planned by two.", _PLANNED_BY_TWO),
    Guard(
        "meeting_stays_as_agreed", "meetings_meeting", "UPDATE", "A meeting is planned by two.",
        f"NEW.agreed_id = OLD.agreed_id AND ({_MOVED})",
    ),
    Guard(
        "note_needs_two", "meetings_meeting", "UPDATE", "A note is confirmed by two.",
        f"NEW.note_agreed_id IS NOT NULL AND {_CONFIRMED_BY_TWO}",
    ),
    Guard(
        "note_stays_confirmed", "meetings_meeting", "UPDATE", "A confirmed note stands.",
        "OLD.note_agreed_id IS NOT NULL AND NEW.note_agreed_id IS DISTINCT FROM OLD.note_agreed_id",
    ),
    Guard("note_side_closed", "meetings_noteside", "UPDATE", "A confirmed note stands.", _CLOSED),
    Guard("note_side_not_added", "meetings_noteside", "INSERT", "A confirmed note stands.", _CLOSED),
)  # fmt: skip

_EITHER = """NOT EXISTS (SELECT 1 FROM decisions_agreed a JOIN decisions_offer o ON o.id = a.offer_id
 JOIN partnership_partnership p ON p.id = NEW.partnership_id
 WHERE a.id = NEW.agreed_id AND o.space = p.id
 AND ((a.subject = NEW.id AND a.kind IN ('{plan}', '{move}')) OR (a.subject = NEW.series_id AND a.kind = '{series}'))
 AND (a.offered_by_id = p.person_id OR a.answered_by_id = p.person_id)
 AND (a.offered_by_id = p.specialist_id OR a.answered_by_id = p.specialist_id))"""
_PLANNED_OR_IN_A_SERIES = _EITHER.format(plan=PLAN, move=MOVE, series=SERIES)
_SLOT = ("series_id", "slot")
_OTHER_SLOT = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _SLOT)
_SERIES_OF_TWO = _AGREED.format(column="agreed_id", kinds=f"'{SERIES}'")
_SERIES_FIXED = ("id", "partnership_id", "agreed_id", "rhythm", "first_day", "last_day", "clock", "zone")
_SERIES_CHANGED = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _SERIES_FIXED)
_BY_TWO = "A meeting is planned by two."

SERIES_GUARDS = (
    Guard("meeting_needs_two", "meetings_meeting", "INSERT", _BY_TWO, _PLANNED_OR_IN_A_SERIES),
    Guard("meeting_is_moved_by_two", "meetings_meeting", "UPDATE", _BY_TWO, _PLANNED_OR_IN_A_SERIES),
    Guard(
        "meeting_stays_as_agreed", "meetings_meeting", "UPDATE", _BY_TWO,
        f"NEW.agreed_id = OLD.agreed_id AND ({_MOVED})",
    ),
    Guard("meeting_keeps_its_slot", "meetings_meeting", "UPDATE", _BY_TWO, _OTHER_SLOT),
    Guard("series_needs_two", "meetings_series", "INSERT", "A series is planned by two.", _SERIES_OF_TWO),
    Guard("series_stays_as_agreed", "meetings_series", "UPDATE", "A series is planned by two.", _SERIES_CHANGED),
    Guard("series_stays", "meetings_series", "DELETE", "History is never rewritten."),
)  # fmt: skip

_NAMED = """NOT EXISTS (SELECT 1 FROM decisions_agreed a JOIN decisions_offer o ON o.id = a.offer_id
 JOIN partnership_partnership p ON p.id = NEW.partnership_id
 WHERE a.id = NEW.agreed_id AND a.subject = p.id AND a.kind = '{headings}' AND o.space = p.id
 AND (a.offered_by_id = p.person_id OR a.answered_by_id = p.person_id)
 AND (a.offered_by_id = p.specialist_id OR a.answered_by_id = p.specialist_id))"""
_NAMED_BY_TWO = _NAMED.format(headings=HEADINGS)

HEADING_GUARDS = (
    Guard("headings_need_two", "meetings_noteheadings", "INSERT", "Headings are named by two.", _NAMED_BY_TWO),
    *append_only("meetings_noteheadings", "History is never rewritten."),
)

# ── records of services ──

_RECORD = "meetings_servicerecord"
_AT_ANOTHER_TIME = """EXISTS (SELECT 1 FROM meetings_servicerecord r WHERE r.specialist_id = NEW.specialist_id
 AND r.id <> NEW.id AND r.taken_back_at IS NULL AND NEW.taken_back_at IS NULL AND r.session <> NEW.session
 AND r.starts_at < NEW.ends_at AND NEW.starts_at < r.ends_at)"""
_NOT_ONE_GROUP = """EXISTS (SELECT 1 FROM meetings_servicerecord r WHERE r.session = NEW.session
 AND r.id <> NEW.id AND r.taken_back_at IS NULL AND NEW.taken_back_at IS NULL
 AND (r.starts_at <> NEW.starts_at OR r.ends_at <> NEW.ends_at OR r.setting <> 'group' OR NEW.setting <> 'group'
 OR r.group_size <> NEW.group_size OR r.person_id = NEW.person_id OR r.specialist_id <> NEW.specialist_id))"""
_OTHER_THAN_ITS_VERSION = """NOT EXISTS (SELECT 1 FROM meetings_serviceversion v WHERE v.record_id = NEW.id
 AND v.number = NEW.version AND v.starts_at = NEW.starts_at AND v.ends_at = NEW.ends_at
 AND v.setting = NEW.setting AND v.group_size = NEW.group_size)"""
_NOT_CONFIRMED = """NEW.standing = 'confirmed' AND NOT EXISTS (SELECT 1 FROM meetings_serviceanswer a
 JOIN meetings_serviceversion v ON v.id = a.version_id
 WHERE v.record_id = NEW.id AND v.number = NEW.version AND a.by_id = NEW.person_id AND a.confirms)"""
_NOT_THE_PERSON = """NOT EXISTS (SELECT 1 FROM meetings_serviceversion v JOIN meetings_servicerecord r ON r.id = v.record_id
 WHERE v.id = NEW.version_id AND r.person_id = NEW.by_id)"""
_RECORD_FIXED = ("id", "programme_id", "partnership_id", "meeting_id", "person_id", "specialist_id", "made_at")
_RECORD_CHANGED = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _RECORD_FIXED)
_OVERLAPS, _ONE_TIME = "A specialist is at one place at a time.", "A group has one time."
_AS_WRITTEN, _HERS = "A record says what its version says.", "The person confirms a record."

RECORD_GUARDS = (
    *(Guard(f"record_at_one_place_{event[:3].lower()}", _RECORD, event, _OVERLAPS, _AT_ANOTHER_TIME) for event in ("INSERT", "UPDATE")),
    *(Guard(f"record_group_is_one_{event[:3].lower()}", _RECORD, event, _ONE_TIME, _NOT_ONE_GROUP) for event in ("INSERT", "UPDATE")),
    *(Guard(f"record_as_written_{event[:3].lower()}", _RECORD, event, _AS_WRITTEN, _OTHER_THAN_ITS_VERSION)
      for event in ("INSERT", "UPDATE")),
    *(Guard(f"record_confirmed_{event[:3].lower()}", _RECORD, event, _HERS, _NOT_CONFIRMED) for event in ("INSERT", "UPDATE")),
    Guard("record_is_about_one", _RECORD, "UPDATE", "History is never rewritten.", _RECORD_CHANGED),
    Guard("record_stays_taken_back", _RECORD, "UPDATE", "History is never rewritten.", "OLD.taken_back_at IS NOT NULL"),
    Guard("record_stays", _RECORD, "DELETE", "History is never rewritten."),
    *append_only("meetings_serviceversion", "History is never rewritten."),
    Guard("record_answered_by_the_person", "meetings_serviceanswer", "INSERT", _HERS, _NOT_THE_PERSON),
    *append_only("meetings_serviceanswer", "History is never rewritten."),
    *append_only("meetings_servicerules", "History is never rewritten."),
)  # fmt: skip

# What a record says of its time. The rule compares days as a programme's clocks show them and knows what its administrator
# has set; the database knows no clocks but its own, so it leaves a day and an hour (the longest day there is) on either side.
# What stands already stays, and can be answered, corrected and taken back: an update is looked at when it moves the record.

_LEEWAY = 25 * 60
_MOVED_TO = "(NEW.starts_at <> OLD.starts_at OR NEW.ends_at <> OLD.ends_at)"
_WITH_ANOTHER = """EXISTS (SELECT 1 FROM meetings_servicerecord r WHERE r.person_id = NEW.person_id
 AND r.programme_id = NEW.programme_id AND r.specialist_id <> NEW.specialist_id AND r.id <> NEW.id
 AND r.taken_back_at IS NULL AND NEW.taken_back_at IS NULL AND r.starts_at < NEW.ends_at AND NEW.starts_at < r.ends_at)"""
_NOT_TOGETHER = f"""EXISTS (SELECT 1 FROM partnership_partnership p WHERE p.id = NEW.partnership_id
 AND (minutes[NEW.starts_at, p.formed_at] > {_LEEWAY} OR minutes[p.ended_at, NEW.ends_at] > {_LEEWAY}))"""  # noqa: S608 - names of our own
_FAR = f"minutes[{{0}}, {{1}}] NOT BETWEEN -{_LEEWAY} AND {_LEEWAY}"
_PLANNED_FAR = _FAR.format("m.starts_at", "NEW.starts_at")
_HELD_FAR = _FAR.format("m.started_at", "NEW.starts_at")
_OTHER_DAY = f"""EXISTS (SELECT 1 FROM meetings_meeting m WHERE m.id = NEW.meeting_id
 AND {_PLANNED_FAR} AND (m.started_at IS NULL OR {_HELD_FAR}))"""  # noqa: S608 - names of our own
_TOO_LONG = f"minutes[NEW.starts_at, NEW.ends_at] > {round(LONGEST_OF_ALL.total_seconds() / 60)}"
_NOT_ITS_MINUTES = "abs(minutes[NEW.starts_at, NEW.ends_at] - NEW.minutes) > 1"


def _written_or_moved(name: str, says: str, when: str) -> tuple[Guard, Guard]:
    return (
        Guard(f"{name}_ins", _RECORD, "INSERT", says, when),
        Guard(f"{name}_upd", _RECORD, "UPDATE", says, f"{_MOVED_TO} AND {when}"),
    )


RECORD_TIME_GUARDS = (
    *_written_or_moved("record_of_one_at_one_place", "A person is at one place at a time.", _WITH_ANOTHER),
    *_written_or_moved("record_while_together", "A record is of a time at which two walked together.", _NOT_TOGETHER),
    *_written_or_moved("record_near_its_meeting", "A record of a meeting lies near it.", _OTHER_DAY),
    Guard("record_no_longer_than_it_can_be", "meetings_serviceversion", "INSERT", "A record has a longest length.", _TOO_LONG),
    Guard(
        "record_has_its_minutes", "meetings_serviceversion", "INSERT", "A record has the minutes of its times.", _NOT_ITS_MINUTES
    ),
)

# ── what is kept of a meeting ──

_MEETING, _REVISION = "meetings_meeting", "meetings_noterevision"
_HISTORY, _STANDS = "History is never rewritten.", "A confirmed note stands."
_AGREED_BEFORE = """NEW.agreed_id <> OLD.agreed_id AND NOT EXISTS (SELECT 1 FROM decisions_agreed later
 JOIN decisions_agreed earlier ON earlier.id = OLD.agreed_id WHERE later.id = NEW.agreed_id AND later.at >= earlier.at)"""
_CLOSED_SIDE = """EXISTS (SELECT 1 FROM meetings_noteside s JOIN meetings_meeting m ON m.id = s.meeting_id
 WHERE s.id = NEW.side_id AND m.note_agreed_id IS NOT NULL)"""
_WRITTEN = ("words", "revision", "made_at")
_REWRITTEN = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _WRITTEN)
_OTHER_PLACE = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in ("id", "side_id", "space", "base"))
# Words that only go on take the place of those they go on from, as the next revision; nothing else of a history changes.
_NOT_GOING_ON = f"({_REWRITTEN}) AND (OLD.revision IS NULL OR NEW.revision IS NULL OR NEW.revision <> OLD.revision + 1)"

KEPT_GUARDS = (
    Guard("meeting_is_moved_on", _MEETING, "UPDATE", _BY_TWO, _AGREED_BEFORE),
    Guard("meeting_stays", _MEETING, "DELETE", _HISTORY),
    Guard("note_side_stays", "meetings_noteside", "DELETE", _HISTORY),
    Guard("note_history_not_added", _REVISION, "INSERT", _STANDS, _CLOSED_SIDE),
    Guard("note_history_closed", _REVISION, "UPDATE", _STANDS, f"({_REWRITTEN}) AND {_CLOSED_SIDE}"),
    Guard("note_history_goes_on", _REVISION, "UPDATE", _HISTORY, f"{_OTHER_PLACE} OR ({_NOT_GOING_ON})"),
    Guard("note_history_stays", _REVISION, "DELETE", _HISTORY),
    *append_only("meetings_reply", _HISTORY),
)
