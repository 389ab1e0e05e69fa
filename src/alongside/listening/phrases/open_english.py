"""How everyday closed English questions are asked openly (`open_rules`): about oneself, first."""

from typing import Final

from .open_english_life import LIFE
from .open_english_parts import PARTS, TAILS
from .open_english_words import WORDS
from .open_grave import ENGLISH as GRAVE
from .open_grave import ENGLISH_LEFT as LEFT_ASKED
from .open_rules import Rules, rules_in
from .open_rules import as_it_is as as_spoken

_SELF: Final = r"""
# sleeping, eating, drinking, smoking
did you sleep @WELL? through_the_night|at_all|much? <when> => How did you sleep{when}?
did|could you get any|enough|some|much|good|a_good_night's|more|better? sleep at_all? <when> => How did you sleep{when}?
were you able to sleep|get_some_sleep|get_any_sleep <when> => How did you sleep{when}?
do|can you sleep @WELL|much|a_lot? through_the_night? <when> => How do you sleep{when}?
do you get enough|much|any|good sleep <when> => How do you sleep{when}?
do you have any? @TROUBLE sleeping|falling_asleep|staying_asleep|with_sleep <when> => How do you sleep{when}?
is it still? @SO? @HARD for_you? to sleep|fall_asleep|stay_asleep|get_to_sleep <when> => How do you sleep{when}?
was it @SO? @HARD for_you? to sleep|fall_asleep|stay_asleep|get_to_sleep <when> => How did you sleep{when}?
are you sleeping @WELL|much|a_lot|through_the_night? <when> => How are you sleeping{when}?
are you getting any|enough|some|much|good|more sleep <when> => How are you sleeping{when}?
are you having any? @TROUBLE sleeping|with_sleep <when> => How are you sleeping{when}?
have you been sleeping @WELL|much|a_lot? <when> => How have you been sleeping{when}?
have you slept @WELL|at_all|much? <when> => How have you slept{when}?
how much|long|many_hours|many_hours_of_sleep did you sleep|get <when> => How did you sleep{when}?
how much|long|many_hours do you sleep <when> => How do you sleep{when}?
how much|many_hours_of sleep did you get <when> => How did you sleep{when}?
how much|many_hours_of sleep do you get <when> => How do you sleep{when}?
how much|many_hours_of sleep are you getting <when> => How are you sleeping{when}?
did you eat @ANYTHING|@WELL|at_all|yet? else|at_all? <when> => What did you eat{when}?
have you eaten @ANYTHING|@WELL|at_all|yet? else|at_all? <when> => What have you eaten{when}?
did you have|eat|get meal=breakfast|lunch|dinner|supper <when> => What did you have for {meal}{when}?
are you eating @WELL|regularly|healthy? <when> => How are things going with eating{when}?
do you eat @WELL|regularly|healthy <when> => How are things going with eating{when}?
have you been eating @WELL|regularly|healthy? <when> => How have things been going with eating{when}?
do you drink @USUAL? @USUAL? => What part does drinking play in your life?
do you smoke|vape @USUAL? @USUAL? => What part does smoking play in your life?
how much|often do you drink ... => What part does drinking play in your life?
how many drinks|beers do you have|drink ... => What part does drinking play in your life?
how much|often do you smoke ... => What part does smoking play in your life?
how many cigarettes|packs do you smoke ... => What part does smoking play in your life?
when did you last drink|have_a_drink => Tell me about the last time you drank.
when did you last use => Tell me about the last time you used.
when did you last smoke => Tell me about the last time you smoked.
when did you last see <one> => Tell me about the last time you saw {one}.
when did you last talk|speak to|with <one> => Tell me about the last time you talked to {one}.
do you exercise|work_out regularly|much|a_lot|often? => What do you do to stay active?
what time do you get_up|wake_up ... => What are your mornings like?
what time do you go_to_bed|go_to_sleep ... => What are your nights like?

# how somebody feels
would you say you're|you_are doing @WELL <when> => How are you doing{when}?
are you doing @WELL with <thing> => How are you doing with {thing}?
are you okay|ok|all_right|alright|fine with|about <topic> => How do you feel about {topic}?
are you doing? @WELL <when> => How are you doing{when}?
are you holding_up @WELL? <when> => How are you holding up{when}?
are you managing|coping @WELL? <when> => How are you managing{when}?
are|were you proud of yourself <when> => What are you proud of?
are you feeling @SO? @MOVED @ABOUT <topic> => How are you feeling about {topic}?
are you feeling @SO? @FEELING <when> => How are you feeling{when}?
are you @SO? happy|comfortable|settled|lonely there=there|here|at_home|at_work => What is it like for you {there}?
are you getting? @SO? @MOVED @ABOUT <topic> => How do you feel about {topic}?
are you @SO? @FEELING <when> => How are you feeling{when}?
were you @SO? @MOVED @ABOUT <topic> => How did you feel about {topic}?
were you @SO? @FEELING <when> => How did you feel{when}?
aux=do|did you feel @SO? @FEELING or @SO? @FEELING <when> => How {aux} you feel{when}?
are you feeling? @SO? @FEELING or @SO? @FEELING <when> => How are you feeling{when}?
were you feeling? @SO? @FEELING or @SO? @FEELING <when> => How did you feel{when}?
aux=do|did you feel @SO? @FEELING about|toward|towards <topic> => How {aux} you feel about {topic}?
do you feel @SO? how=@POSITIVE|at_home by=by|to|with|around <clause> => What helps you feel {how} {by} {clause}?
do you feel like|that you v=belong|fit_in|matter <tail> => What helps you feel like you {v}{tail}?
do you feel @SO? how=@POSITIVE|at_home enough? <tail> => What helps you feel {how}{tail}?
do you feel hopeful => What gives you hope?
are|do you feel? ready|prepared for <thing> => What would help you feel ready for {thing}?
are|do you feel? ready|prepared to <act> => What would help you feel ready to {act}?
are|do you feel? confident about <topic> => How do you feel about {topic}?
aux=do|did you feel @SO? @FEELING|at_home <when> => How {aux} you feel{when}?
have you felt|been_feeling @SO? @FEELING about <topic> => How have you been feeling about {topic}?
have you felt|been_feeling|been @SO? @FEELING <when> => How have you been feeling{when}?
feeling @SO? @FEELING <when> => How are you feeling{when}?
do you get @SO? how=@NEGATIVE <when> => What is it like when you get {how}{when}?
how often do you feel @SO? how=@NEGATIVE => What is it like when you feel {how}?
when do you usually? how=feel|get most=most|the_most? what=@FELT <when> => What is going on when you {how}{most} {what}{when}?
when do you how=crave|miss <clause> => What is going on when you {how} {clause}?
when do you want to v=drink|use|smoke <when> => What is going on when you want to {v}{when}?
aux=does|did <thing> make you feel? @SO? @FEELING <when> => How {aux} {thing} make you feel{when}?
aux=does|did it=it|that|this feel @SO? @QUALITY|@FEELING to <act> => How {aux} {it} feel to {act}?
aux=does|did it=it|that|this feel @SO? @QUALITY|@FEELING <tail> => How {aux} {it} feel{tail}?
does|did it|that|this bother|upset|worry|annoy|frustrate|stress you out? when <clause> => What is it like for you when {clause}?
does|do <thing> bother|upset|worry|annoy|frustrate|stress|scare you out? <when> => How do you feel about {thing}{when}?
did <thing> bother|upset|worry|annoy|frustrate|stress|scare you out? <when> => How did you feel about {thing}{when}?
does|do <thing> feel like_home|@QUALITY <when> => How does {thing} feel{when}?
do you worry|get_worried|get_anxious|get_nervous about <thing> => What, if anything, worries you about {thing}?
do you regret <thing> => How do you feel about {thing} now?

# what somebody likes, and how a day was
do you like|enjoy|love it|that|this? there=there|here => What is it like for you {there}?
do you like|enjoy|love to <deed> => How do you feel about {doing}?
do you like|enjoy|love <thing> => How do you feel about {thing}?
did you enjoy yourself <tail> => How was it{tail}?
did you like|enjoy|love <thing> => What was {thing} like for you?
have you liked|enjoyed <thing> => What has {thing} been like for you?
did you have fun <tail> => How was it{tail}?
did you have a|an? @SORT time <tail> => How was it{tail}?
did you like|enjoy|love it|that|this? there=there|here => What was it like for you {there}?
did you have a|an? @SORT day=@DAY <tail> => How was your {day}{tail}?
are you having a|an? @SORT day=@DAY => How is your {day} going?
have you had|been_having a|an? @SORT day=@DAY => How has your {day} been?
@SORT day=@DAY => How was your {day}?
was it a|an? @SORT day=@DAY ... => What kind of {day} was it?
has it been a|an? @SORT day=@DAY for_you? => How has your {day} been?
has your day=@DAY been @SO? @SORT => How has your {day} been?

# what somebody wants, needs or would do
do|would you want|like|prefer|rather to? talk about ... or ... => What would you like to talk about?
do|would you want|like|prefer|rather to? start with ... or ... => What would you like to start with?
do|would you want|like|care|need to talk more? about <thing> => What would you like to say about {thing}?
do|would you want|like|care|need to talk <when> => What would you like to talk about{when}?
do|would you want|like|care to tell me|us more? about <thing> => What would you like to tell me about {thing}?
do|would|could you want|like|use some|any|more? help=help|support|advice with <thing> => What {help} would you like with {thing}?
do|would you want|like some|any? help <doing> => What would help with {doing}?
do|would you want|like some|any|more? help=help|support => What {help} would you like?
do you need some|any|more? help|support|a_hand with <thing> => What would help with {thing}?
do you need some|any|more? help <doing> => What would help with {doing}?
do you need some|any|more? support <when> => What support would be good{when}?
do you need @ANYTHING else=else? from_me|from_us? <when> => What{else} do you need{when}?
do|would you want|like|rather|prefer to? <deed> or to? <deed2> => What speaks for {doing}, and what speaks for {doing2}?
are you going|planning to <deed> or to? <deed2> => What speaks for {doing}, and what speaks for {doing2}?
do|would you want|like|love|prefer|care to <deed> => What would it be like for you to {deed}?
would you be|feel willing|open|able|prepared|ready to <deed> => What would it be like for you to {deed}?
are you willing|prepared to <deed> => What would it be like for you to {deed}?
would you feel? be? okay|ok|comfortable|all_right with? <doing> => How would you feel about {doing}?
would you be interested in|open_to|up_for <topic> => How would you feel about {topic}?
would it be @QUALITY for_you? to <act> => What would it be like for you to {act}?
would it be @QUALITY for_you? <when> => What would it be like for you{when}?
would you consider <thing> => How would you feel about {thing}?
would you <deed> => What would it be like for you to {deed}?
can you say|tell_me more about <thing> => Tell me more about {thing}.
can|could|would|will you tell me|us a_bit|a_little|some? more? about <thing> => Tell me more about {thing}.
can|could|would you describe|explain <thing> => Tell me more about {thing}.
can|could|would you say|tell_me|tell_us a_bit|a_little? more => Tell me more.
can|could you think of @ANYTHING that <clause> => What can you think of that {clause}?
can|could you imagine|picture|see yourself <doing> => How do you imagine {doing}?
can|could you imagine|picture <doing> => How do you imagine {doing}?
can|could you v=ask|call|tell|talk|speak|apply|visit|reach_out <clause> => What would it be like for you to {v} {clause}?
do you feel like <doing> => How do you feel about {doing}?
are you looking forward to <thing> => How do you feel about {thing}?
are you interested in <thing> => How do you feel about {thing}?
are you open to <thing> => How do you feel about {thing}?
are you happy|satisfied|pleased with|about <topic> => How do you feel about {topic}?
"""
RULES: Final[Rules] = rules_in(_SELF) + LIFE
_ASIDE: Final = (
    "so|and|but|okay|ok|well|now|then|um|uh|yeah|yes|right|alright|all right|oh|ah|mm|hmm|great|good|anyway|also|first|just"
)
_TO_BEGIN: Final = "hi|hey|hello|look|listen|tell me|let me ask(?: you)?(?: this)?|by the way|i wonder|i was wondering|just curious|out of curiosity"
_TO_END: Final = (
    "or not|or no|or anything|or something|or what|or whatever|until next time|at all|yet|already|by any chance|by the way"
    "|do you think|you think|then|though|too"
)
_IF_SO: Final = (
    "if you (?:need|needed|want|wanted|have|had)(?: to| it| one| help| something| somebody| someone| a ride)?|if you like"
)
_AUXILIARY: Final = "do|did|have|had|are|were|will|would|can|could|does|has|is|was"
_ADVERB: Final = "still|already|usually|often|sometimes|really|actually|also|currently|generally|normally|all(?! right)|both|guys"
LEFT_OUT: Final = (
    (rf"(?i)^(?:(?:{_ASIDE})[, ]+){{1,4}}(?=\w)", ""),
    (rf"(?i)^(?:{_TO_BEGIN})(?: \w+)?[,:] ", ""),
    (r"^[A-Z][\w'-]+, (?=[a-z])", ""),
    (rf"(?i),? (?:{_TO_END})$", ""),
    (r", [A-Z][\w'-]+$", ""),
    (rf"(?i),? (?:{_IF_SO})$", ""),
    (rf"(?i)^((?:{_AUXILIARY})(?:n't)? you) (?:{_ADVERB}) ", r"\1 "),
    (r"(?i)^do you ever ", "do you "),
    (r"(?i)^can't (?=you )", "can "),
    (r"(?i)^won't (?=you )", "will "),
    (rf"(?i)^({_AUXILIARY})n't ", r"\1 "),
    (r"(?i)^(?:you're|you) (?=(?:feeling|doing|okay|ok|all right|alright|sleeping|eating|still )\b)", "are you "),
    (r"(?i)^you (?=(?:want|need|like|have|feel) )", "do you "),
    (r"(?i)^(?=(?:sleeping|doing|holding up)\b)", "are you "),
    (r"(?i)^have you got ", "do you have "),
    (r"(?i)^(?=(?:want|wanna|need) )", "do you "),
    (r"(?i)\bwanna\b", "want to"),
    (r"(?i)\bgonna\b", "going to"),
)
"""What does not belong to a question, and what is said another way before it is fitted."""
OCCASION: Final = r"((?:When|After|Before|Since|Last|This|On|At|In|During|Over|When|Once|While) [^,]{2,40}), (?=[a-z])"
_USING: Final = (
    r"(?:us(?:e|ing)(?! (?:your|the|an?)\b)|(?:drink|smok|vap)(?:e|ing)?(?! (?:less|more|water|coffee)\b)"
    r"|relaps(?:e|ing)|get(?:ting)? (?:high|drunk))\b"
)
_BODILY: Final = r"(?:sleep\b|fall asleep\b|(?:eat|walk|see|hear|read|stand|focus|concentrate|remember)\?)"
UNFIT: Final = (
    rf"\b(?:for you to|ready to|help you to|think about|thoughts about|things .*with) {_USING}|\blike for you to {_BODILY}"
    r"|\btimes? when you (?:used|drank|smoked|relapsed|got high|got drunk)\b|\bfeel(?:ing)?\b.* for (?:not )?\w+ing\b"
)
"""A form that takes it as said that somebody uses or drinks, asks what it is like to do as the body does, or keeps why they feel so."""

__all__ = ["GRAVE", "LEFT_ASKED", "LEFT_OUT", "OCCASION", "PARTS", "RULES", "TAILS", "UNFIT", "WORDS", "as_spoken"]
