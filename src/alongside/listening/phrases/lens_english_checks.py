"""English shapes of watching, testing, threatening and punishing, whatever the thing is."""

from typing import Final

from .lens_english_words import AND, HE, HES, WE, WHOM, WHOSE, did, doing
from .lens_entry import Entry, entry

_OFFICE: Final = (
    "probation|officer|po|parole|judge|court|cps|dcfs|dcf|landlord|landlady|police|cops|caseworker|agent|immigration|ice|director|"
    "employer|boss|supervisor|authorities|services|sheriff|warden|school|prosecutor|administration|management|board|security|"
    "husband|wife|mother|father|parents|family|sponsor|welfare|housing"
)
_PRIVATE: Final = (
    "phone|texts|messages|text|mail|email|emails|facebook|instagram|profile|account|accounts|purse|bag|backpack|pockets|room|"
    "drawers|drawer|trash|fridge|car|locker|wallet|arms|browser|history|receipts|diary|journal|notebook|letters|eyes|pupils|"
    "breath|story|whereabouts|weight|sleep|spending|alibi|schedule|movements|posts|cupboards|cabinets|closet|belongings|things|"
    "statement|bank|calls|tiktok|snapchat|location|gps|attendance|sleeves|pulse|veins|feet|bottle|bottles|cup|bathroom|"
    "fingers|shoes|socks|bra|underwear|mouth|tongue|coat|jacket|mattress|bed|house|apartment|place|cart|urine|groceries"
)
_LOSS: Final = (
    "lose|loses|losing|lost|forfeit|forfeits|out|done|finished|over|gone|evicted|discharged|removed|kicked|suspended|expelled|"
    "dropped|cut|terminated|report|reporting|reported|calling|call|tell|telling|telling|writing|write|notify|inform|dismissed|"
    "banned|restricted|grounded|barred|through|benched|consequences|consequence|regret|sorry|know|stop|jail|tests|fired"
)
_FAULT: Final = (
    "miss|misses|missed|skip|skips|break|breaks|broke|lie|lies|lied|use|uses|used|drink|drinks|relapse|relapses|slip|slips|fail|"
    "fails|failed|cheat|cheats|forget|forgets|argue|argues|late|dirty|again|don't|doesn't|refuse|refuses|quit|quits|leave|leaves|"
    "disappear|curse|swear|yell|ignore|ignored|show|shows|test|tests|drunk|high"
)
_SAFE: Final = (
    "danger emergency safe life hurt harmed child law unsafe agreed fine okay reschedule text offer happy help rather cold "
    "together asked permission consent invited wants joked laughed"
)
_SANCTION: Final = (
    "consequences|consequence|sanction|sanctions|warning|warnings|strike|strikes|violation|violations|infraction|infractions|"
    "penalty|demerit|demerits|restriction|suspension|probation|discipline|ultimatum|chance|curfew|reprimand|writeup"
)
_PERK: Final = (
    "privileges|privilege|spot|pass|passes|key|keys|phone|card|outing|outings|visit|visits|weekend|bed|allowance|tv|van|trip|"
    "cigarettes|points|bus|gift|stipend|place|room|tablet|tickets|snack|snacks|laptop|wifi|money|slot|seat|reward|rewards|laundry"
)

CHECKS: Final[tuple[Entry, ...]] = (
    entry("role_i_pry",
        f"{WE} {AND}... "
        f"{doing('search check inspect sniff smell open read examine scan frisk empty monitor track time log record verify police')} "
        f"up|on|through|in|into|out|all|over|for|of|the|every|each|both... {WHOSE}|*'s ... {_PRIVATE} ; {WE} {AND}... "
        f"{doing('look go dig rummage poke peek snoop flip scroll listen sort comb')} through|in|into|at|around|inside|on|over|"
        f"under {WHOSE}|the ... {_PRIVATE} ; {WE} {AND}... keep|kept|keeping|have|had|got|put an|a|close|tabs|my|both|careful|"
        f"record|log|list... eye|eyes|watch|tabs|track|record|log|tracker on|of|over {WHOM}|{WHOSE}|how|when|what|whether|where|"
        f"every|each|who|* ; {WE} {AND}... {doing('time monitor track log count follow tail surveil record film photograph')} "
        f"how|when|where|whether|if|who|every|each|{WHOM}|{WHOSE} {HE}|long|many|much|time|in|while|to|through|pills|whenever|"
        f"from|around|at|use|drink|movements|intake ; "
        f"{WE} {AND}... {doing('ask call text phone email contact check get pay')} "
        f"in|with|up|{WHOSE}|the|a|my|*... ~ if|whether|to|when|that she|he|they|she's|he's|they're|keep|tell|watch|report|text|"
        f"let|call|log|verify|confirm|write|check ... drinking|using|drank|used|took|takes|went|goes|showed|shows|home|there|drunk|"
        f"high|really|actually|been|came|comes|tabs|eye|on|me|know|picked|attended|him|her|sober|lying|truth|true|works ; "
        f"{WE} {AND}... stood|stand|waited|wait|sat|sit|parked|hid|stayed|watched|went ~ while|until|so|to|in {HE}|they|make|see|"
        f"catch|be|i ... gave|gives|peed|pees|swallowed|swallows|took|takes|sample|sure|came|comes|left|sign|signed|sneak",
        "enforcing", "I trust what they tell me",
        kind="role",
        unless=f"{_SAFE} own lead photos plants offered read-aloud aloud",
        unless_before="she he they don't never nobody not",
        unless_within="my myself together bus ask-me our me-too"),
    entry("role_test_them",
        f"drug tested|tests|test|testing every|weekly|daily|randomly|each|on|from|him|her|them|you ; {WE} {AND}... "
        f"{doing('test breathalyze swab screen')} {WHOM}|*'s ; {HES}|{HE}|you|you'll|he'll|she'll will|is|are|be|gets|get|"
        "getting|being|going|to... drug|breathalyzed|tested|searched|checked|screened|monitored|supervised|watched every|"
        "each|tested|weekly|daily|randomly|before|after|when|at|on|from|whenever|until ; "
        f"{WE} {AND}... had|have|make|made|want|need|asked|told {WHOM}|a|the|*... ~ pee|blow|urinate|empty|strip|undress|sample|"
        "breathalyzer|swab|urine|specimen ; smelled|sniffed|smell|reeked|reeks of|his|her|their|like|alcohol ... breath|alcohol|"
        "beer|weed|liquor|booze|clothes ; dilated|pinpoint|bloodshot|glassy pupils|eyes ; if the sample ; surprise|random|spot "
        "check|checks|visit|visits|inspection|inspections|test|tests|search ; pill count|counts ; room check|search|checks|searches",
        "enforcing", "I leave tests and checks to those whose work they are",
        kind="role",
        unless=f"{_SAFE} shelter court house hospital says road driving lab blood nurse clinic doctor kitchen lilac bread",
        unless_before="says said told asked hates wonders shelter",
        unless_within="my myself driving"),
    entry("role_or_else",
        f"one|another|once|next|two|any|last more|other|slip|time|missed|late|lie|strike|no|single|relapse|drink ... and|or|then|"
        f"means you|i|i'll|i'm|we|we're|it's|that's|you're|he's|she's|he|she|are|will|'ll|have|to|be|going... {_LOSS} "
        f"; if|unless|when|until|next|the|time|every {HE}|{HES}|you|you're|i|anybody|anyone ~ {_FAULT} ~ "
        f"i'll|i|i'm|we'll|we|we're|you|you'll|you're|he'll|she'll|he|she|there|there'll|that's|it's|will|gets|loses ~ {_LOSS} ; "
        f"you|he|she|they broke|lied|missed|skipped|used|drank|violated|cheated|disobeyed ~ so|and ~ {_LOSS}|no|not|can't|won't ; "
        f"no * no {_PERK}|meeting|talk|help|entry|food|dinner|car|ride ; {_PERK} until|unless|before|once|when {HE}|{HES}|you ... "
        f"apologizes|apologize|finishes|finish|behaves|behave|earns|earn|shows|show|cleans|proves|completes|attends|admits|stops ; "
        f"{HE}|{HES}|you|you're ... lose|loses|losing|forfeit|forfeits your|his|her|their|the|all|his|any ... {_PERK} ; "
        f"keep|carry|do it|on|this|that up|again and ~ {_LOSS} ; consider this|yourself|that|it ... warning|warned|chance|notice ; "
        f"used|use up|out|all his|her|their|your|of chances|chance|strikes ; three|two|last|final strikes|strike|warning|chance|"
        f"chances|straw and|before|or|or|was|$ ; or|otherwise|else i'll|i|i'm|we'll|you're|you'll|he's|she's ~ {_LOSS} ; "
        f"has|have|had|must|need|needs|to earn|prove|regain|win back|it|himself|herself|my|to|his|her... trust|key|keys|phone|"
        f"privileges|me|us|honest|serious|sober|worthy ; earn back {WHOSE}|my|our|the",
        "enforcing", "we talked about what was agreed",
        kind="role",
        unless=f"{_SAFE} bus train doors sale trophy game recipe weather rain",
        unless_before="asked says said told feels afraid worried landlord court judge",
        unless_within="rather choose welcome want like alone myself i'd weight"),
    entry("role_i_punish",
        f"{WE} {AND}... {did('write report dock ground suspend ban fine penalize sanction discipline punish bench demote restrict expel evict')}|"
        f"docking|grounding|suspending|banning|writing|reporting|discharging|docked|turning|reported|discharged {WHOM} up|for|"
        f"a|an|from|to|the|until|in|on|because|over ; {WE} {AND}... "
        f"{doing('take pull cancel revoke confiscate withhold deny keep hold remove reduce limit restrict lock freeze delay')} "
        f"on|onto|to|away|back|up|off|all|the|both... {WHOSE} ... {_PERK} ; {WE} {AND}... issued|gave|give|giving|issue|"
        f"handed|threatened|enforce|enforced|enforcing|impose|imposed|put|set|apply|applied|warned|write|wrote {WHOM}|*|with|on|"
        f"of|a|an|the|about|formal|written|verbal|another|second|final|one|last|that|there... {_SANCTION} ; is|are|was|he's|"
        f"she's|you're|went|goes|put|placed|both on restriction|probation|lockdown|contract|warning|notice|thin until|for|for|"
        f"because|with|ice|after|$ ; would|will|be|have|are|face|facing|suffer the|be|serious|real|some? consequences|sanctions ; "
        f"the|a|as consequence|penalty|punishment|price|sanction for|is|will ; zero tolerance ; enforce|enforced|enforcing|"
        f"enforces|impose curfew|the|rules|a|policy|house|lights|strict|my|our ; {WE} {AND}... "
        f"{did('report tell call email notify inform alert text message phone contact threaten warn')}|tell|telling|call|calling|"
        f"informing|let|letting|report|notify|gave|handed|sent|passed {WHOM}|him|her|it|to|on|{WHOSE}|the|a|that|over|file|with|"
        f"i'd|i'll|notes|know|cps|child... {_OFFICE} officer|worker|services|know|that|about|if|to|on|whether|of|he|she|because|$",
        "enforcing", "we agreed on it together, or I let it be",
        kind="role",
        unless=f"{_SAFE} water road garden cheering request rain",
        unless_before="she he they don't never not court judge",
        unless_within="my myself number friend with-her together"),
)  # fmt: skip
