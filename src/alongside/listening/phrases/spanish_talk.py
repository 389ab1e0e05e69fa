"""Spanish phrases of the person's talk for a change, for a step of their own, and for staying."""

from typing import Final

_OWN_STEP: Final = (
    "escribir|escribirle|llamar|llamarla|llamarlo|llamarle|preguntar|preguntarle|pedir|pedirle|decir|decirle|poner|llevar|ir|hablar|"
    "hacer|hacerlo|empezar|buscar|salir|caminar|mandar|mandarle|intentar|avisar|avisarle|acompañar|levantarme|dejar|traer|anotar"
)

SIGNS: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "change": {
        2.0: (
            "quiero|quisiera|necesito|espero|pienso|deseo dejar|cambiar|estar|ser|tener|hacer|volver|empezar|salir|"
            "intentar|poder|ir|buscar|vivir|mejorar|recuperar",
            "me gustaría",
            "voy a dejar|cambiar|empezar|ir|volver|regresar|hacer|intentar|tratar|llamar|buscar|hablar",
            "tengo|debo que? dejar|cambiar|hacer|parar|empezar",
            "ya no quiero",
            "no quiero ... seguir|perder|volver|morir|vivir",
            "estoy lista|listo|decidida|decidido|tratando|intentando|dispuesta|dispuesto",
            "he dejado|intentado|tratado|empezado|decidido|bajado",
            "puedo|podría dejar|intentar|cambiar|empezar|hacer|ir|hablar|llamar",
            "por mis|mi hijos|hijas|hija|hijo|familia|salud",
            "me preocupa|asusta|da miedo?",
            "estoy cansada|cansado|harta|harto de",
            "me ayudaría",
            "sería mejor|bueno",
        ),
    },
    "plans": {
        2.4: (
            f"puedo|podría|voy a? {_OWN_STEP}",
            f"le|les|la|lo|los|las|me puedo|podría|voy a? {_OWN_STEP}",
            "^ le|les|la|lo|los|las? llamo|pregunto|escribo|aviso|digo|pido|hago|cuento|mando|busco",
            "hoy|mañana|noche|tarde|lunes|martes|miércoles|jueves|viernes|sábado|domingo yo? le|les|la|lo|los|las? "
            "llamo|pregunto|escribo|aviso|digo|pido|hago|voy|empiezo|cuento|mando|busco",
            "yo|después|luego|primero|entonces|de ... llamo|pregunto|escribo|aviso|busco|hablo|visito|voy a|con",
            "pondría|dejaría|llevaría|llamaría|preguntaría|escribiría|avisaría|saldría|caminaría|empezaría ... "
            "el|la|los|las|mi|mis|un|una|a|por|en|con|temprano",
            "llamaré|preguntaré|escribiré|iré|haré|pondré|empezaré|intentaré|avisaré|buscaré|hablaré|dejaré|llevaré",
            "no puedo|quiero seguir así",
        ),
        1.2: (
            "si ... llama|acompaña|ayuda|supiera|llamara|acompañara|ayudara",
            "esta noche|tarde",
            "ayúdame a encontrar|escribir|decir",
        ),
    },
    "sustain": {
        2.0: (
            "así está|estoy|estamos bien",
            "está|estoy bien así|por",
            "todavía|aún no",
            "por ahora no|está|estoy",
            "no tengo|hay prisa",
            "prefiero|preferiría seguir|quedarme|dejarlo|no|que",
            "no puedo|pude",
            "no quiero dejar|cambiar|ir|hacer|hablar",
            "no creo ... que|tener|necesitar|problema",
            "no tengo ... problema|tiempo|ganas|dinero|opción",
            "no necesito",
            "no estoy lista|listo|segura|seguro",
            "me gusta|encanta beber|tomar|fumar|salir|usar|cómo|mucho",
            "me ayuda|relaja|calma",
            "es muy? difícil|imposible|duro",
            "no es ... problema|malo|grave|tanto",
            "no sirve|funciona|vale",
            "para qué",
            "todos ... toman|beben|fuman|hacen",
            "ya intenté|traté|probé",
        ),
    },
}
