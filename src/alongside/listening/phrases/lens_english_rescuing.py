"""English phrases of a promise that no one can keep, or that makes the other depend."""

from typing import Final

from .lens_english_words import AND, WE, WHOM, WHOSE, doing
from .lens_entry import Entry, entry

_WILL: Final = "i'll|i|we'll|we|i'm|we're|i'd"
_GO: Final = (
    "will|am|are|going|to|gonna|would|can|could|also|just|personally|myself|always|have|must|want|be|need|promise|swear|told|"
    "you|him|her|them|that|i'd|i'll|i|said|promised|one|who|the|only|try|right|simply|might|soon"
)
_ALL: Final = "everything|all|it|this|that|things|anything|every"
_MONEY: Final = (
    "rent|bill|bills|deposit|fine|fines|debt|debts|loan|electric|phone|fee|fees|bail|car|groceries|ticket|electricity|tuition|"
    "power|gas|light|mortgage|medicine|lawyer"
)
_HOME: Final = "place|house|apartment|couch|sofa|home|spare|room|flat|guest|floor"
_BAD: Final = (
    "happen|fall|fail|use|relapse|drink|hurt|slip|go|down|be|feel|lose|suffer|end|back|touch|get|die|come|return|starve|sleep|"
    "overdose"
)

RESCUING: Final[tuple[Entry, ...]] = (
    entry("role_fix",
        f"{_WILL} {_GO}... {doing('save rescue cure heal fix')} {WHOM}|himself|herself|{WHOSE}|* ; {_WILL} {_GO}... fix|solve|"
        f"handle|arrange|manage|fixing|solving|handling|sort|settle|resolve out? {_ALL} ; {_WILL} {_GO}... fix|solve|resolve|"
        f"sort|settle|erase out? {WHOSE} ; {_WILL} {_GO}... take|taking|took care of {_ALL}|{WHOSE}|your|all|him|her|them|the ; "
        f"{_WILL} {_GO}... deal|dealing with {WHOSE}|him|her|them|it|everything|that|the ; {_WILL} {_GO}... handle|handling the|"
        f"{WHOSE} judge|landlord|ex|boss|court|officer|family|mother|husband|wife|police|father|rest ; {_WILL} {_GO}... make|"
        f"making it|{_ALL} all? go|better|right|okay|good|disappear|work ; leave it|{_ALL}|that|him|her all? to|with me|us ; "
        f"leave the rest to me ; {_WILL} {_GO}... get|getting|got|pull|pulling|drag {WHOM} out|through|off|clean|sober|well|"
        f"back of|on|this? ; {_WILL} {_GO}... keep|keeping {WHOM} sober|safe|clean|alive|off|away ; i've got this ; {_WILL} "
        f"{_GO}... straighten|turn {WHOM}|{WHOSE} life? out|around ; {_WILL} {_GO}... do|doing all|everything|the|it|{_ALL} for "
        f"{WHOM} ; do everything|all|it for {WHOM} ; {_WILL} {_GO}... move|moving heaven|mountains",
        "rescuing", "I will walk beside you", "let's look at who could help",
        kind="role",
        unless_within="can't not never myself together",
        unless_after="a some the two seat copy",
        unless="bike sandwich sink pulled wanted urge noticed chairs felt together agreed recipe",
        unless_before="don't can't"),
    entry("role_wont_let",
        f"i|we|i'd|i'll|we'll won't|not|never|will ever|never|not|going|to? let|allow {WHOM}|anything|anybody|anyone|nothing|it|"
        f"this|that|harm|nobody ever|anything|anybody|to|bad|you? {_BAD}|him|her ; i'm|we're|i never|not|am ever|going|gonna|to|"
        f"not|letting... let|letting {WHOM}|anything {_BAD}|hurt ; make|making|made sure|certain that|nothing|{WHOM}|never|no|"
        "harm|it|nobody|one|he|she|they|bad... ever|never|again|nothing|hurts|uses|happens|harm|use ; see to it that ; nothing "
        "bad|will|can bad? ever|will|can happen ; nobody will|can ever? hurt you",
        "rescuing", "I care what happens to you, and it is yours to steer",
        kind="role",
        needs="i i'll i'm we we'll i'd nothing nobody",
        unless="secret story forget bell phone"),
    entry("role_promise",
        f"i|we|i'll|i'm|i'd {AND}... promise|promised|guarantee|guaranteed|swear|swore|assure|assured|vow|vowed|promising "
        f"{WHOM}|* ... he|she|you|they|you'll|she'll|he'll|they'll|it|it'll|everything|nothing|to|the|that|{WHOSE}|i'd|i'll|i ; "
        "promise|promised|guaranteed|assured to|her|him|them make|keep|that|get|never|always|she|he|they|save ; you'll|you "
        "never|will|going|are be|to? have|feel|never|be|suffer to|this|alone|lonely|hurt|pain|sad|cured|that|afraid way|again "
        "; you'll|you|you're|he'll|she'll going|will|are to|gonna|definitely? win|be cured|fine|healed|happy ... promise|"
        "guarantee|swear|this|trust ; i|we promise|guarantee|swear|assure ; trust|believe me i'll|i ; i promise|swear|"
        "guarantee $ ; be cured|healed by|soon",
        "rescuing", "I can't promise that, and I will be on time on Tuesday",
        kind="role",
        unless_within="myself time",
        unless_after="myself",
        unless="can't cannot wouldn't don't share before private confidential punctual honest bring myself time arrive "
        "listen return"),
    entry("role_always_there",
        "always|forever be|here|there|have|at|come|available|pick|answer here|there|your|me|for|running|available|up|side ; "
        f"there|here|available for|to {WHOM}|reach? twenty|24|day|night|always|no|whatever|anytime|any|forever ; twenty four|"
        "four? seven|hours ; 24|24 7|hours ; call|text|phone|reach|find|wake|ring me|us anytime|any|at|day|whenever|in|even|"
        "every|around any|no|the|at|or|time|hour|three|two|middle|night|clock|you ... i'll|come|night|morning|hour|matter|run|"
        "time|clock|need ; you can always? call|text|reach|phone|wake me ... day|any|night|middle|anytime|hour ; i'll|i will|"
        "i'd drop|leave|come|run|stay|always|stop whatever|everything|running|always|by|what|work|and|be|anything ... come|"
        f"doing|you|run|be|side|for ; at|by {WHOSE} side every|always|day|no|forever|until|all ; i'll|i|i'm|we'll will|am|"
        f"going? never|not|to? ever? leave|leaving|abandon|abandoning|desert|fail|give up? {WHOM}|on|your|up ; wherever you are|"
        "need|go ; whatever|no hour|matter time|hour|what|the hour|time|cost|happens|takes? ... i'll|i ; i'll|i'd|i would|"
        f"will? do|give anything|everything|whatever for|to|it {WHOM}|takes|get|save ; every minute|second|hour of ... day",
        "rescuing", "I am here within the hours that we agreed, and 988 is there at any hour",
        kind="role",
        needs="i i'll i'm me we i'd we'll my",
        unless="line hotline crisis warm can't won't rides hours' emergency closed 988",
        unless_within="don't my"),
    entry("role_money",
        f"{_WILL} {_GO}... {doing('pay cover lend loan')} {WHOM}|{WHOSE}|the|for|a|it|off|all|some|that|two|fifty|twenty|* ... "
        f"{_MONEY}|money|pocket|dollars|bucks|savings|cash|back ; i|i'll|i've|we|i'd will|have|can|already|just|even|also? "
        f"{doing('pay cover')} {WHOSE}|the|for|it|off {_MONEY} ; own|my pocket|savings|wallet|money ; from|of|out my own? "
        f"pocket|savings|wallet|paycheck|money ; {_WILL} {_GO}... {doing('give lend loan slip')} {WHOM}|* my|some|the|a|two|"
        "fifty|twenty|hundred|thousand|forty|sixty|ten|of|own... money|dollars|cash|hundred|bucks|card ; paid|pay|lent ... out "
        f"of my ; buy|bought {WHOM} a|an|some|new phone|car|groceries|suit|bus",
        "rescuing", "let's see which fund or office could help with that",
        kind="role",
        needs="i i'll i'm i've my we we'll paid gave lent",
        unless="can't won't attention cannot not once fund fine' somebody didn't",
        unless_within="his",
        unless_before="she he they"),
    entry("role_home",
        "move|moved|live|stay|sleep|crash|come|moving|staying|living|stays|rest|sleeping in|with|at|on|over|here|live|stay... "
        f"me|us|my|mine|our ; {WE} {AND}... {doing('take let bring move have')} {WHOM}|* stay|live|sleep|into|in|home|crash|to|"
        "move with|at|on|my|in|home|me|for|over|into? my|me|mine|home|house|place|us|our ... ; in|into|at|on|to my|our own? "
        f"{_HOME}",
        "rescuing", "we could look together for a place to stay",
        kind="role",
        needs="you you'll him her them she he they let took sleep stay",
        unless="can't cannot don't won't line walk if talked shared sat story stays tea phone called",
        unless_before="she he they i i'm when friend brother",
        unless_within="silence"),
    entry("role_only_one",
        "i'm|i|we're|i've am|are|all|be? the|all|that|only|everything only|one|person|that|she|he|you|they|* ... can|who|has|"
        "have|understands|got|keeps|left|save|help|trust|keeping ; nobody|no one? but|except|else|understands|loves|knows|"
        f"cares|can|gets me|i|you|like|help|{WHOM} like|as|the|better|but|better|way i|me|than|do|? ; need|needs|trust|want "
        "nobody|no|anybody|anyone|only one? but|else|except|me me? ; without me|us ; as|so long as you|he|she|they have|has|"
        "got|stick|listen me|us|with|to ; with me at|beside|by|behind|you|on ; needs|need me ; i|it|i'm|it's|is|keeping up|my|"
        f"am to|job|responsible|duty me|to|for|task? to|for|{WHOSE}|me|keep|save... keep|save|recovery|sobriety|life|sober|make|"
        f"fix|protect|happiness|safety ; i|we have|need|must|had|got to? save|rescue|protect|fix {WHOM} ; depends|depend|rely|"
        "relies|count|counts on me|us for|to|alone|every|and|only|entirely ; can't|couldn't do|make|survive|cope it? without "
        "me ; trust|believe nobody|no|only one|but|me me?",
        "rescuing", "who else is on your side", "I am one of those who walk with you",
        kind="role",
        needs="i me i'm my i've it's",
        unless_within="not isn't don't seat",
        unless="wanted noticed urge pull felt weekday"),
)  # fmt: skip
