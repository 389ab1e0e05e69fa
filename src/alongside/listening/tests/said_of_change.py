"""What leans to no change though it may sound so, what leans away, and what is near both; written before the phrases were."""

FACTS_AND_DEFENCES = {
    "en": (
        "I'd rather not. I drink because it works.",
        "I wish I could drink like other people.",
        "I use because it helps me sleep.",
        "Smoking is the only thing that calms me down.",
        "I don't want to quit, I want to want to quit.",
        "I don't want to stop drinking, I want to want it.",
        "I wish I could just have one like everybody else.",
        "I put it back in the envelope.",
        "I got the letter and I put it back in the drawer.",
        "Text first, you know me. It's fine, you can keep it. It's said.",
        "Like if I don't count it, it didn't happen.",
        "I only smoked once this week.",
        "I only drank twice, so it's nothing.",
        "I had eleven days.",
        "I took the pills as she told me.",
        "I went from bed to kitchen to bed, that's all.",
    ),
    "es": (
        "Bebo porque me funciona.",
        "Ojalá pudiera beber como los demás.",
        "Fumo porque me calma.",
        "No quiero dejarlo, quiero querer dejarlo.",
        "La volví a meter en el sobre.",
        "Lo puse otra vez en el cajón.",
        "Solo fumé una vez esta semana.",
        "Tenía once días.",
        "Me tomé las pastillas como me dijo.",
        "Si no lo cuento, no pasó.",
        "Es lo único que me calma.",
        "Está bien, te la puedes quedar.",
    ),
}
CHANGES = {
    "en": (
        "I drink because it works, and I want to stop anyway.",
        "I wish I could stop drinking.",
        "I wish I could call my son.",
        "I put it back on the shelf and I walked out of the store sober.",
        "I had eleven days and I want twelve.",
        "I took the first step.",
        "I don't want to quit the group.",
        "I want to want a life again, so I called my sponsor.",
        "I go to the meeting because it works.",
        "I put the bottle back.",
        "I don't want to drink like that again.",
        "You can keep the keys, I'm going to stay here tonight.",
    ),
    "es": (
        "Bebo porque me funciona, y aun así quiero dejarlo.",
        "Ojalá pudiera dejar de beber.",
        "Voy al grupo porque me funciona.",
        "Volví a llamar a mi madrina.",
        "Tenía once días y quiero llegar a doce.",
        "No quiero dejar el grupo.",
        "Puse la botella en su lugar y me salí.",
        "Tomé el primer paso.",
        "Es lo único que me ayuda, el grupo.",
    ),
}
GOING_TO_DRINK = {
    "en": (
        "I'm going to have a drink tonight.",
        "I want to have a beer.",
        "I'm gonna have a couple drinks.",
        "I'm going to have a few beers tonight.",
        "I need to have a drink.",
        "I'll have a drink tonight.",
    ),
    "es": ("Voy a echarme un trago esta noche.", "Hoy me voy a tomar unas cervezas.", "Quiero echarme una cerveza."),
}
NOT_GOING_TO_DRINK = {
    "en": (
        "I'm going to have a drink of water.",
        "I'm not going to have a drink tonight.",
        "I want to have a talk with her tonight.",
        "I'm going to have a coffee.",
        "If I have a drink tonight it's over.",
        "He says I'm going to have a drink tonight.",
        "I used to have a beer at night.",
    ),
    "es": ("Voy a echarme un taco.", "Voy a tomar unas clases.", "No voy a echarme un trago.", "Quiero echarme una siesta."),
}
NOT_WANTED = {
    "en": (
        "I don't want to quit, I want to want to quit.",
        "I don't really want to go, I want to stay at my sister's place.",
        "I want to want to go to the meetings.",
        "I wish I wanted to go, and I'd like to be somebody who goes.",
        "I'd like to want it again.",
        "I never wanted that and I want to go home to my kids.",
        "I want to be somebody who wants to stop.",
        "I don't need a sponsor, I want to do it on my own.",
    ),
    "es": (
        "No quiero dejarlo, quiero querer dejarlo.",
        "Quiero querer ir al grupo.",
        "Me gustaría querer dejar de fumar.",
        "No quiero ir, quiero quedarme con mi hermana.",
        "Quisiera tener ganas de ir al grupo.",
        "No me gustaría ir, quiero volver a coser.",
        "No necesito padrino, quiero hacerlo sola.",
        "Ojalá quisiera ir, me gustaría ir.",
    ),
}
WANTED = {
    "en": (
        "I want my daughter to see me awake.",
        "I want my kids to trust me again.",
        "I'd like my son to know that I'm sober.",
        "I want to go to the six o'clock meeting with Rosa.",
        "I don't want to drink anymore.",
        "I want to stop drinking for good.",
        "I'd like to have a whole week again.",
        "I'm going to call Rosa when I get home.",
    ),
    "es": (
        "Quiero que mi hija me vea despierta.",
        "Quiero que mis hijos confíen en mí.",
        "Quiero dormir en mi propia cama.",
        "Ya no quiero consumir.",
        "Me gustaría que mi hijo supiera que estoy limpio.",
        "Voy a llamar a Rosa cuando llegue.",
        "Quiero volver a tener una semana entera.",
        "Tengo ganas de ir al grupo con Rosa.",
    ),
}
NO_WISH_FOR_ANOTHER = {
    "en": (
        "I want my husband to leave me alone.",
        "I want my mother to shut up.",
        "I want my kids to stop screaming.",
        "I want my ex to see how it feels.",
    ),
    "es": ("Quiero que mi marido se calle.", "Quiero que me dejen en paz.", "Quiero que mi ex vea lo que se siente."),
}
CAME_BACK = {
    "en": (
        "I said that too fast. Sorry, I jumped. Your call what happens next.",
        "I got ahead of you there. Sorry. You decide.",
        "Sorry, I jumped. It's yours to say.",
    ),
    "es": ("Lo dije muy rápido. Perdón, me adelanté. Tú decides qué sigue.",),
}
STILL_TELLS = {
    "en": (
        "Sorry, I jumped. The clinic opens at nine on Mondays and they take walk-ins until noon.",
        "I said that too fast. The form has three pages, and the second one is for the landlord.",
    ),
    "es": ("Me adelanté. La clínica abre a las nueve los lunes y atienden sin cita hasta el mediodía.",),
}
