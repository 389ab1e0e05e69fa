"""What the database itself keeps of meanings, goals and strengths."""

from alongside.kernel.triggers import Guard, append_only

_AGREED_FOR = "NOT EXISTS (SELECT 1 FROM decisions_agreed a WHERE a.id = NEW.agreed_id AND a.kind = '{}' AND a.subject = NEW.{})"
_STEP = "NEW.agreed_id IS NOT NULL AND " + _AGREED_FOR.format("journey.step", "goal_id")
# Words that the person alone adapted bind nobody else.
_BOTH = """NEW.step_owner <> 'me' AND NOT EXISTS (SELECT 1 FROM decisions_agreed a JOIN decisions_offer o ON o.id = a.offer_id
 WHERE a.id = NEW.agreed_id AND o.state = 'accepted' AND NEW.specialist_id IN (o.offered_by_id, o.offered_to_id))"""
_STRENGTH = "NEW.agreed_id IS NOT NULL AND " + _AGREED_FOR.format("journey.strength", "owner_id")
_ASKS = ("text", "step_owner", "specialist_id", "by_when", "by_day")
_OTHER_WORDS = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _ASKS)
_ALONE = f"NEW.step_owner <> 'me' AND NEW.agreed_id IS NOT DISTINCT FROM OLD.agreed_id AND ({_OTHER_WORDS})"
_STAYS = "History is never rewritten."

GUARDS = (  # the first ones, as 0002 puts them in place; what came later has guards beside its tables
    *append_only("journey_meaningwords", _STAYS),
    *append_only("journey_goalentry", _STAYS),
    *append_only("journey_reply", _STAYS),
    *append_only("journey_strengthwords", _STAYS),
    Guard("goal_stays", "journey_goal", "DELETE", _STAYS),
    Guard("step_stays", "journey_step", "DELETE", _STAYS),
    Guard("step_agreed_here", "journey_step", "INSERT", "A step rests on what was agreed about its goal.", _STEP),
    Guard("step_agreed_here_still", "journey_step", "UPDATE", "A step rests on what was agreed about its goal.", _STEP),
    Guard("step_asks_by_two", "journey_step", "INSERT", "A step that asks something of two needs both.", _BOTH),
    Guard("step_asks_by_two_still", "journey_step", "UPDATE", "A step that asks something of two needs both.", _BOTH),
    Guard("step_changes_by_two", "journey_step", "UPDATE", "A step that asks something of two is not changed by one.", _ALONE),
    Guard("strength_taken_here", "journey_strength", "INSERT", "A strength rests on the yes of its owner.", _STRENGTH),
    Guard("strength_taken_here_still", "journey_strength", "UPDATE", "A strength rests on the yes of its owner.", _STRENGTH),
)
