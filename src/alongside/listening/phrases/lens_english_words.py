"""English words that several lists of the role lens share."""

from typing import Final

HE: Final = "he|she|they|person|mother|mom|dad|father|son|daughter|wife|husband|brother|sister|partner|who"
HES: Final = "he's|she's|they're|who's"
HIS: Final = "his|her|their"
HIM: Final = "him|her|them"
INTO: Final = (
    "to|a|an|the|go|get|be|in|into|on|at|back|more|some|his|her|their|another|immediate|residential|longer|long|term|higher|"
    "lower|stronger|different|start|stop|take|taking|for|come|off|that|those|these|quit|try|of|cut|reduce|increase|lower|double|"
    "switch|change|begin|enter|complete|check|checked|himself|herself|themselves|sent|put|wean|weaned|taper|tapered|down|up|"
    "intensive|medical|medically|supervised|inpatient|psychiatric|weekly|daily|new|skip|raise|adjust|adjusted|adjusting|"
    "increased|lowered|changed|return|with|continue|stay|staying|keep|from|drug|alcohol|individual|family|trauma|do|couples|day|"
    "month|days|mood|sleeping|and|or|twice|serious|real|proper|month's|half|going|starting|stopping|him|she|he|they|should|least|"
    "asap|cutting|lowering|increasing|reducing|doing|trying|getting|discontinue|resume|restart|consider|either|right|away|full|"
    "90|30|28|60|ninety|thirty|dual|diagnosis|anxiety|depression|anger|management|grief|exposure|behavioral|cognitive|"
    "stabilizing|outpatient|additional|regular|professional|mental|health|admitted|committed|really|definitely|probably|also|just"
)
# The writer, and what may stand between "I" and what the writer does. No word of denying is among it.
WE: Final = "i|we|i'll|we'll|i'm|we're|i've|we've|i'd|we'd"
AND: Final = (
    "will|would|have|had|am|was|are|were|to|going|gonna|need|also|then|just|already|even|simply|finally|myself|personally|"
    "quietly|always|still|again|and|be|went|ahead|now|first|actually|must|should|can|could|did|do|quickly|secretly|later|today|"
    "yesterday|once|tomorrow|really|up|got|get|tried|try|wanted|want|plan|planning|soon|so|out|have|promise|promised|swear|told|"
    "said|think|you|him|her|them|that|i|i'd|i'll|i'm|guess|only|keep|kept|felt|thought|immediately|better|started|start|used|"
    "often|been|strongly|firmly|clearly|repeatedly|basically|simply|politely|gently|straight|flat|ended|calmly|kindly|almost"
)
WHOM: Final = "you|him|her|them"
WHOSE: Final = "your|his|her|their"
_IRREGULAR: Final = {
    "take": "took taken taking",
    "give": "gave given giving",
    "go": "went gone going",
    "keep": "kept keeping",
    "hold": "held holding",
    "tell": "told telling",
    "read": "reading",
    "send": "sent sending",
    "put": "putting",
    "set": "setting",
    "get": "got gotten getting",
    "make": "made making",
    "choose": "chose chosen choosing",
    "write": "wrote written writing",
    "rewrite": "rewrote rewritten rewriting",
    "speak": "spoke spoken speaking",
    "pay": "paid paying",
    "lend": "lent lending",
    "drive": "drove driven driving",
    "see": "saw seen seeing",
    "say": "said saying",
    "cut": "cutting",
    "withhold": "withheld withholding",
    "stop": "stopped stopping",
    "drop": "dropped dropping",
    "plan": "planned planning",
    "cancel": "canceled cancelled canceling cancelling",
    "edit": "edited editing",
    "enroll": "enrolled enrolling",
    "sniff": "sniffed sniffing",
    "overrule": "overruled overruling",
    "leave": "left leaving",
    "find": "found finding",
    "let": "letting",
    "ban": "banned banning",
    "forbid": "forbade forbidden forbidding",
    "split": "splitting",
    "run": "ran running",
    "do": "did done doing",
    "bring": "brought bringing",
    "catch": "caught catching",
    "submit": "submitted submitting",
}


def doing(verbs: str) -> str:
    """English verbs as a choice of their forms: "call" is call, called and calling."""
    return "|".join(form for verb in verbs.split() for form in (verb, *_forms(verb)))


def did(verbs: str) -> str:
    """English verbs as a choice of what has been done: "call" is called."""
    return "|".join(form for verb in verbs.split() for form in _forms(verb) if not form.endswith("ing"))


def _forms(verb: str) -> list[str]:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb].split()
    if verb.endswith("e"):
        return [verb + "d", verb[:-1] + "ing"]
    if verb.endswith("y") and verb[-2] not in "aeo":
        return [verb[:-1] + "ied", verb + "ing"]
    return [verb + "ed", verb + "ing"]


PAST: Final = frozenset(form for forms in _IRREGULAR.values() for form in forms.split() if not form.endswith("ing"))
