"""Words that stand before "hit me" and are nobody: what hits us in a figure of speech, and what is no name where a name could stand."""

from typing import Final

from alongside.listening.words import word_set

THINGS: Final = word_set(
    "it that this these those all both everything nothing something anything much more life reality grief news bill bills truth pain anxiety "
    "depression withdrawal withdrawals panic sleep hunger heat fear shame loneliness guilt covid tiredness craving cravings which what "
    "karma winter summer spring fall autumn christmas thanksgiving easter january february march april may june july august september "
    "october november december monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays "
    "sunday sundays work school rent inflation menopause puberty motherhood fatherhood parenthood retirement sobriety recovery addiction "
    "alcohol coffee caffeine wine beer whiskey weed heroin fentanyl meth exhaustion fatigue insomnia nausea sadness anger rage jealousy "
    "regret remorse homesickness nostalgia boredom stress burnout despair hopelessness emptiness weakness darkness silence helplessness "
    "restlessness sobbing tears happiness joy relief love heartbreak divorce death "
    "age time money poverty debt hardship trouble disaster tragedy illness sickness cancer flu fever chills dizziness memories memory "
    "flashbacks waves words music songs snow rain wind cold sunlight sun lightning inspiration realization recognition awareness "
    "consequences circumstances things thoughts feelings emotions symptoms dreams nightmares "
    "wedding birthday funeral text letter voicemail story diagnosis relapse overdose graduation question comment advice message call visit "
    "absence nature drama meeting training shift duty visits texts letters messages jokes joke "
    "eso esto aquello todo algo vida noticia tristeza soledad ansiedad depresión hambre frío calor sueño sed miedo pena culpa vergüenza "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad gripa lluvia nostalgia cansancio "
    "abstinencia cruda mucho más duro fuerte"
)
NO_NAMES: Final = word_set(
    "nobody none who whoever when where why how if because so then and or but as than too just only also even really finally suddenly "
    "nearly almost probably maybe literally totally kinda lately later often always sometimes still once soon now here there home back "
    "away out off up down over again alone gone dead sick sober pregnant married goodbye hello yes us him her them "
    "thinks thought think knows knew wants wanted lets let made makes did does left leaving looked looks died dies dying passed passing "
    "sang sings played plays sent sends gave gives asked asks called calls went goes came comes saw sees heard hears felt feels got gets "
    "getting being been were had showed shared posted read crying drinking using relapsing relapsed overdosing moving moved marrying "
    "graduating visiting screaming yelling saying telling thinking "
    "nadie ninguno quien que cuando donde como porque si pero también luego entonces siempre casi cree sabe quiere hizo hace murió "
    "fuera muriera recayera dejara "
    "se le lo la les de del con por para sin ya"
)
"""Of words with which a phrase of harm itself begins ("said", "dijo") there is none here: it would never be heard."""
