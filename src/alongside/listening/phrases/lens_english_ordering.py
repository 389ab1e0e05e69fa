"""English phrases of a message or a note that orders somebody about."""

from typing import Final

from .lens_english_words import AND, HE, HES, WE, WHOM
from .lens_entry import Entry, entry

# Not an order: what the words ask is only a wish for the other's freedom, a guess or praise.
_FREE: Final = (
    "know feel choose decide have tell say see enjoy lead speak understand think hear pick own be remember rest laugh believe "
    "win keep ask talk share"
)
_GUESS: Final = "have be feel know love miss hear wonder admit see want like"
_INFORM: Final = (
    "id ids identification resident qualify eligible apply form forms password account click press download website site page "
    "counter ticket tickets flyer deposit code library recipe dmv passport certificate transfer route train station elevator "
    "ramp entrance fee license register sign age older years refund receipt envelope scan"
)
_ELSE: Final = (
    "if what whatever whenever when feel do did don't sounds whether seems like where who said says told asked think might may "
    "nobody never didn't doesn't why how"
)
_NOW: Final = "really|simply|just|also|now|absolutely|definitely|first|seriously|honestly|still|actually|always|only"
_END: Final = (
    "stop|quit|leave|end|break|cut|drop|dump|delete|block|divorce|move|ditch|abandon|forget|avoid|marry|forgive|apologize|obey|"
    "behave|sell|cancel|dress|settle|confront|lose"
)
_ABOUT: Final = (
    "seeing|talking|hanging|calling|texting|dating|meeting|going|spending|smoking|drinking|living|lending|giving|working|playing|"
    "sleeping|taking|visiting|hiding|lying|running|seeking|chasing|partying|using|answering|writing"
)
_THOSE: Final = "him|her|them|those|these|that|your|to|near|back|there|out|anywhere|anybody|anyone|outside|with|any|money|in|on"
_KIN: Final = (
    "husband|wife|boyfriend|girlfriend|job|man|apartment|family|partner|house|guy|woman|brother|sister|mother|father|friends|"
    "friend|cousin|roommate|church|band|city|town"
)
_SOFT: Final = "if like whenever welcome might could free would maybe i'll offer want either unless ready"
_DO: Final = (
    "leave|sign|go|call|attend|come|do|take|promise|stay|sit|apologize|clean|wait|write|fill|show|eat|give|hand|turn|wash|get|"
    "stop|quit|move|pay|admit|agree|finish|complete|pour|swallow|pee|tell|put|return|keep|pack|delete|throw|participate|join|"
    "comply|follow|bring|open|accept|confess|repeat|empty|check|shower|dress|start|begin|end|break|block|cut|obey|stand|swear|"
    "drop|erase|flush|burn|dump|sell|cancel|report|behave|listen|look|work|forgive|live|see|spend|contact|find|text|meet|save|"
    "visit|drink|lend|hide|avoid|date|marry|divorce|read|prove|earn|ask|use|be|have|make|learn|wear|cook|shave|cut|face|walk|let"
)
_DUTY: Final = (
    f"{_END}|find|stay|ask|show|report|hand|listen|prove|earn|call|tell|give|go|keep|check|sign|let|accept|pay|see|talk|have|"
    "drink|use|be|attend|follow|write|clean|do|learn|grow|get|text|meet|live|date|contact|visit|complete|wear|change|start|come|"
    "face|admit"
)

ORDERING: Final[tuple[Entry, ...]] = (
    entry("role_you_must",
        f"^ you {_NOW}? must|mustn't|shall not?|{_NOW.replace('|not', '')}? ; you must|shall not|never ; ^ you must be home|in|"
        f"back|at|on|quiet|here|there|honest|sober|present|inside|ready ; you|you've got to ; ^ you {_NOW}? have|need|gotta to? "
        f"not?|{_NOW}? ; you are|you're {_NOW}? required|obligated|obliged|forbidden|prohibited|banned|expected|obliged to|from "
        "; you are|you're not|never|no allowed|permitted|supposed|longer|to|going allowed?|permitted? to|anywhere? ; you are|"
        "you're to * ; you'd better|best not? ; you had better not? ; under no circumstances ; you will|shall not contact|see|"
        "go|talk|leave|speak|visit",
        "ordering", "would you like to", "what would help you",
        kind="role",
        unless=f"photo pass fare {_INFORM}",
        unless_before=f"{_ELSE}",
        unless_after=f"{_GUESS.replace(' see', '')} worry apologize explain yourself alone okay fine proud answer"),
    entry("role_you_must_be",
        "^ you have|need to be|have|see|know|hear|feel|want|like home|in|back|at|on|quiet|here|there|honest|sober|present|"
        "inside|ready|the|a|your|him|this|less|more|it|how|what|better ; ^ you have|need to explain|answer to|for|me|yourself|"
        "that|us",
        "ordering", "would you like to", "what would help you",
        kind="role",
        unless=f"{_INFORM} proud",
        unless_before=f"{_ELSE}"),
    entry("role_you_will",
        f"^ you|you'll|person will? {_NOW}? attend|call|obey|follow|hand|stay|apologize|sign|return|bring|tell|clean|pay|text|"
        "check|complete|finish|listen|report|write|stop|quit|move|do|give|live|start|come|behave|wait|learn|begin|go to|me|the|"
        "with|what|as|from|my|in|your|every|it|this|back|for|home|on|at|out|until|that|him|her|up ; you'll|you do|move|start|"
        "go ... when|once|until|if i say|tell|decide|let ; you will do",
        "ordering", "would you like to", "we could",
        kind="role",
        unless="bus street corner left past letter email notice gate door sign stairs",
        unless_before=f"{_ELSE}"),
    entry("role_you_cant",
        "^ you can't|cannot|won't|shouldn't see|meet|date|visit|call|talk|contact|text|trust|speak|be him|her|them|your|to|"
        "that|with|anybody|anyone|dating|seeing|going|living|hanging|out|alone|around ; ^ you may not see|go|leave|come|talk|"
        "contact|stay|call|speak|use|bring|drink|visit|have|keep ; ^ you can't|cannot|won't go|leave|come|stay|move|drink|"
        "smoke|skip|quit|keep|have|bring|use|spend|miss|refuse|live|work|take back|to|the|your|out|in|until|after|with|here|"
        "home|there|that|this|a|anymore|any|alone|my|visitors|at ; you are|you're grounded|banned",
        "ordering", "what would you like to do",
        kind="role",
        unless="sounds feel hard sleep way wrong yet afraid alone part wants elevator wheelchair parking",
        unless_before=f"{_ELSE}"),
    entry("role_you_should",
        f"you {_NOW}? should|ought|shouldn't|better|gotta|need|must|have to? not? {_END} ; you {_NOW}? should|ought to? stop|"
        f"quit|start|go|get|find|be {_ABOUT}|rid|over|back|a|another|up|strict|harder|stricter|grateful ; you shouldn't be|even|"
        "have * ; if i were you i|i'd ; you owe me|us|it",
        "ordering", "what are you thinking of", "would you want to hear what others tried",
        kind="role",
        unless="proud recording worksheet whenever",
        unless_before=f"{_ELSE}"),
    entry("role_i_want",
        f"{WE} {AND}... want|need|expect|require|order|forbid|command|instruct|demand|ordered|forbade|wanted|expected|needed "
        f"{WHOM} not? to|from ; {WE} don't|didn't want|like {WHOM} to ; i'm|we're expecting|ordering|telling|forbidding {WHOM} to",
        "ordering", "what do you want", "I wonder whether you would like to",
        unless_before="she he they what",
        unless_within="if",
        unless_after=f"{_FREE} a an the own help visit read",
        unless="pass valid here asked",
        kind="role"),
    entry("role_i_expect",
        f"{WE} {AND}... expect|expected {WHOM} to be|have|tell|say|show|keep ; {WE} {AND}... need {WHOM} to be|keep|tell|say ... "
        f"on|by|me|more|there|here|home ; {WE} don't want|like {WHOM} to see|go|talk|call|do|drink|date|leave|visit|meet|use|"
        f"spend|be|stay|come|hang ; {WE} don't|won't want|have|like|allow {WHOM} going|seeing|talking|doing|drinking|near|with|"
        "anywhere|around|hanging|living|dating|back|spending|in|out ; not|don't on|under my watch|roof",
        "ordering", "we agreed on", "what do you want",
        kind="role"),
    entry("role_final",
        "that's|thats|is final|settled ; and that's that ; no discussion|arguments|argument|buts|backtalk|negotiation|"
        "negotiating|debate|arguing|objections|exceptions|complaints ; no ifs ; end of discussion|story|conversation ; because "
        "i|we said|say so ; until i|we say|says|decide|allow|approve|tell|give|am|agree ; do|does|did|done|doing what|as|"
        "exactly|like as|what? i|we|i'm|i've say|tell|told|want|asked|order|said|instructed ; do as you're|he's|she's|you told "
        "; whether you|she|he|they like|likes|want|wants it|to or not ; like it or not ; not|isn't up for|to discussion|debate|"
        "negotiation ; not|isn't negotiable ; non negotiable ; for the last time ; my house my ; my word|decision|rule|rules "
        "is|stands|are final|the|law|not? ; i have|get|had|has the final|last say|word|decision ; or else $ ; you|he|she owe|"
        f"owes me|us an? explanation|apology ; that's|what {WHOM} need|have|has|needs to do $ ; i|we laid|lay|laying down the|"
        "some law|rules|ground ; put my|our foot down ; follow|following|follows|take my|our lead|orders|rules|instructions|"
        "directions ; no more|other? visits|visitors|calls|phone|friends|chances|excuses $ ; i'm|i|we're|who the|in|am|one? "
        "boss|charge|deciding|decides here|now ; read|lay|laid him|her|you the riot act",
        "ordering", "we talked it over", "what do you think",
        unless_before="she her he his they their don't landlord boss not",
        kind="role"),
    entry("role_do_this",
        f"^ stop|quit {_ABOUT} ; ^ quit|leave|dump|divorce|ditch|sell|block|unfriend|unfollow|drop|forget|kick him|her|them ; ^ "
        f"quit|leave|dump|divorce|ditch|sell|block|drop|forget|cut your|that|this|the off? {_KIN} ; ^ delete|block|erase|throw|"
        "toss|burn|smash him|her|his|your|the|that|those|all|away|out ... number|app|pictures|photos|contact|phone|letters|"
        "account|on|bottles|away|out|now ; ^ break|split up with ; ^ end it|things|the|this ... with|now|today ; ^ don't|never|"
        "do ever|not|you|dare? see|call|text|talk|go|lend|give|trust|answer|speak|touch|move|date|marry|meet|drink|buy|contact|"
        f"visit|listen|phone|write|open {_THOSE}|again ; don't you dare|ever ; ^ stay|keep|steer away|clear|off|out from|of ; ^ "
        "get rid of ; ^ get a|yourself|another a? job|sponsor|haircut|lawyer|life|roommate|divorce ; ^ go|come to a|the|your|"
        "ninety|church|mass|every|church|meetings|bed|three|five ... every|each|daily|tonight|now|days|week|month ; ^ listen|"
        "obey to? me|us ; ^ trust|believe me|us ; ^ apologize to ; ^ promise|swear me|to|that ; ^ hand|give over|me your|the|"
        "that|it ; ^ be home|back|here|in|there by|before|or ; ^ sit down ; ^ pay your|the|back|off ... first|now|today ; ^ go "
        "home and ; ^ call|tell|text your|the ex|boss|husband|wife|boyfriend|girlfriend|mother|father|brother|sister|landlord "
        "... tell|now|today|over|truth|say ; ^ move|come in|back|out in? with|of ; ^ say you're sorry ; ^ start acting|"
        "behaving|living ; ^ call your ... every|now|today|each",
        "ordering", "would you like to", "some people have tried",
        kind="role",
        unless=f"{_SOFT}"),
    entry("role_ordered",
        f"{WE} {AND}... ordered|commanded|instructed|directed|required|forced|compelled|pressured|pushed|obliged|forbade|forbid|"
        f"prohibited|forbidden {WHOM}|* to|from ; {WE} {AND}... insisted|insist|demanded|demand|ordered|required that? {HE}|you "
        f"; {WE} {AND}... insisted|insist|demanded|demand on his|her|their|an|a|your|that|to ; {WE} {AND}... gave|give|giving|"
        f"given {WHOM}|* strict|clear|firm|exact|some|simple|direct|my|an|specific orders|order|instructions|instruction|rules|"
        f"command|commands ; my|our strict? orders|instructions|rules|rule|order|demands to|for|were|are|is|was ; {WE} {AND}... "
        f"made {WHOM}|* {_DO} ; {WE} had|have {WHOM} {_DO.replace('|have', '').replace('|be|', '|')} ; {WE} {AND}... got|get|"
        f"talked|pushed|pressured|forced|convinced|persuaded|nagged|guilted|coerced|bribed {WHOM} to|into ; {WE} {AND}... "
        "imposed|impose|dictated|dictate",
        "ordering", "we agreed", "I suggested",
        kind="role",
        unless="laugh smile sandwich together agreed coffee tea know",
        unless_before="she he they"),
    entry("role_told_must",
        f"{WE} {AND}... told|tell|warned|informed|reminded {WHOM}|* that|last|again|firmly? {HE}|you can't|cannot|couldn't|"
        "shouldn't|should|must|mustn't|better|had|has|have|needs|need|needed|ought|isn't|may|was|is|wasn't to|not|allowed|"
        "better|never|be|stop|get|leave|see|go|drink|have|quit|end|break|cut|use|talk|visit|keep|move|come|call|take|find|live|"
        f"stay|smoke|date ; {WE} {AND}... told|tell {WHOM} {HE} must|can't|cannot|mustn't ; {WE} {AND}... told|tell {WHOM} not|"
        f"never? to not? {_DO} ; {WE} {AND}... asked {WHOM} not to see|talk|call|go|drink|date ; {WE} {AND}... told|tell|telling "
        f"{WHOM} no more",
        "ordering", "I asked what they would like", "we talked about whether to",
        kind="role",
        unless_within="doesn't don't if",
        unless_after="wrong proud blamed choose decide time care",
        unless="proud fault whenever time breathe"),
    entry("role_they_must",
        f"{HE.replace('who', 'everyone')} must not|never|first|now|always? {_DUTY} ; {HE} {_NOW}? has|have|needs|need|had|ought|"
        f"should to? {_END}|ask|report|prove|earn|hand|show ; {HE} has|have|needs|need to? find|get|give another|rid|up|over|a|"
        f"me|us|it ; {HE} has|have|needs|need to listen|answer|check|sign to|in|with me|us|with|out|in ; {HE} is|are|was|were "
        "not? to hand|stay|check|ask|call|report|give|follow|keep|visit|see|go|remain|bring|sign|write|show|do|take|attend|"
        f"contact|leave|spend|return|use|obey|eat|sleep ; {HES} not? to hand|stay|check|ask|call|report|give|follow|keep|visit|"
        f"see|go|remain|bring|sign|write|show|do|attend|contact|leave|spend|obey ; {HE} can't|cannot|may|isn't not? have|date|"
        "see|visit|go|leave|use|keep|allowed a|any|anyone|his|her|to|out|the|until|friends ... until|year|weekends|first|yet|"
        "anymore|month|girlfriend|boyfriend|friends|alone|without",
        "ordering", "wants to", "is thinking about whether to",
        kind="role",
        unless="wedding passport interview recipe homework exam dentist bus shift rent court school dog wheelchair",
        unless_after=f"{_GUESS} been by at early before when soon proud tired between a",
        unless_within="been have"),
)  # fmt: skip
