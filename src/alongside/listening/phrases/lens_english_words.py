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
