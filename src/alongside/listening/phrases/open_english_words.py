"""Words of English questions, by the names that they have in the patterns of `open_english`."""

from typing import Final

WORDS: Final = {
    "NEGATIVE": (
        "nervous|anxious|worried|concerned|sad|angry|mad|upset|lonely|tired|stressed|stressed_out|overwhelmed|frustrated|"
        "disappointed|ashamed|guilty|embarrassed|jealous|bored|surprised|discouraged|uncomfortable|uneasy|isolated|"
        "left_out|homesick|annoyed|irritable|restless|exhausted|stuck|lost|torn|confused|tempted|down|low|bad|worse"
    ),
    "POSITIVE": (
        "supported|welcome|connected|heard|understood|respected|appreciated|accepted|included|comfortable|confident|"
        "prepared|settled|relaxed|rested|motivated|capable|valued"
    ),
    "GLAD": (
        "happy|good|great|excited|proud|hopeful|relieved|content|satisfied|grateful|calm|better|any_better|okay|ok|fine|"
        "all_right|alright|well"
    ),
    "SO": "so|very|really|too|pretty|a_bit|a_little|kind_of|sort_of|quite|more|a_lot|much|that",
    "HARD": (
        "hard|difficult|tough|easy|scary|stressful|painful|lonely|strange|weird|overwhelming|awkward|uncomfortable|"
        "frustrating|exhausting|tiring|rough|confusing|intense|sad|upsetting|harder|easier|different"
    ),
    "QUALITY": (
        "@HARD|good|bad|okay|ok|all_right|alright|fine|helpful|fun|useful|nice|better|worse|great|awful|terrible|"
        "exciting|interesting|boring|enjoyable|comfortable|peaceful|worth_it|friendly|quiet|noisy|crowded|welcoming|"
        "supportive"
    ),
    "PRESENT": (
        "@HARD|exciting|interesting|boring|enjoyable|comfortable|peaceful|noisy|crowded|welcoming|supportive|stressful|"
        "long|quiet|busy|far"
    ),
    "WELL": "okay|ok|all_right|alright|well|fine|good|smoothly|better|any_better|badly|enough",
    "KIND": "strict|kind|nice|easy_to_talk_to|loving|patient|fair|friendly",
    "ANYONE": "anyone|someone|anybody|somebody|people|a_friend|friends",
    "ANYTHING": "anything|something",
    "NICE": "fun|nice|new|good|different|special|interesting|helpful|relaxing|else",
    "DAY": (
        "day|week|weekend|month|night|morning|evening|afternoon|visit|trip|holiday|birthday|vacation|christmas|thanksgiving|year"
    ),
    "SORT": "good|nice|bad|rough|hard|great|long|busy|tough|okay|decent|better|easy|difficult|stressful",
    "ABOUT": "about|with|by|at|in|of|toward|towards",
    "CONCERN": "cravings|urges|nightmares|headaches|side_effects|stress",
    "TROUBLE": "trouble|problems|difficulty|a_hard_time|a_tough_time|a_difficult_time",
    "MATTERS": (
        "ideas|thoughts|goals|hopes|questions|concerns|worries|hobbies|interests|skills|strengths|memories|expectations|options"
    ),
    "USUAL": "much|a_lot|often|regularly|at_all|every_day|daily|alcohol|weed|cigarettes",
    "WOULD": "would|could|might|can|will",
    "TURN": "talk_to|call|turn_to|lean_on|count_on|trust|rely_on|reach_out_to|hang_out_with|spend_time_with|look_up_to",
    "TALK": "@TURN|ask|go_to|go_with",
    "FEELING": "@NEGATIVE|@POSITIVE|@GLAD",
    "MOVED": (
        "nervous|anxious|worried|concerned|sad|angry|mad|upset|tired|stressed|stressed_out|overwhelmed|frustrated|disappointed|"
        "ashamed|guilty|embarrassed|jealous|bored|surprised|discouraged|uncomfortable|uneasy|annoyed|confused|torn|happy|excited|"
        "proud|hopeful|relieved|satisfied|grateful|comfortable|confident"
    ),
    "NOW": "now|right_now|at_the_moment|these_days|currently",
    "FELT": "@NEGATIVE|@POSITIVE|strongest|worst|best",
    "BOSS": "your_boss|your_manager|your_supervisor|your_landlord|your_coworkers|your_teachers",
    "WISH": "want|need|like|enjoy|hope|feel|miss|do|love",
    "STIRS": "worries|bothers|makes|keeps|scares|gives|works|matters|brings|happened|changed|stood_out",
    "DO": "do|learn|notice|hear|discover|done|learned|noticed|heard|discovered",
    "STATE": "in_recovery|alone|on_your_own|out_of_work|retired|back|apart|married|separated|together|there|here",
    "HOUR": "at_night|in_the_morning|in_the_evening|in_the_afternoon|on_weekends|over_time",
    "KIN": "kids|children|siblings|brothers|sisters|brothers_and_sisters|brothers_or_sisters|grandkids",
}
