"""Spanish phrases of a promise that no one can keep, or that makes the other depend."""

from typing import Final

from .inflection import bidding, by_me, joined
from .lens_entry import Entry, entry
from .lens_spanish_words import SAVE

_BILL: Final = (
    "renta|luz|gas|depósito|multa|deuda|deudas|fianza|cuenta|cuentas|recibo|teléfono|boleto|pasaje|colegiatura|hipoteca|comida|"
    "medicina|préstamo|abogado|alquiler|cuarto"
)
_BAD: Final = (
    "recaigas|recaiga|caigas|caiga|vuelvas|vuelva|consumas|consuma|tomes|tome|bebas|beba|pase|pases|falles|falle|lastimen|haga|"
    "hagan|falte|caer|recaer|consumir|beber|sufras|sufra|sientas|sienta|pierdas|pierda|toque|toquen|mueras|muera"
)
_HURT: Final = f"{_BAD}|nada|solo|sola|morir"

RESCUING: Final[tuple[Entry, ...]] = (
    entry("role_fix",
        "voy|vamos|tengo|iba a|que salvar|rescatar|curar|sanar a|al|este|ese ; me|nos puedes|puede despertar|llamar|buscar|"
        "hablar|marcar a|de|en cualquier|toda|noche|madrugada|la ; te|lo|la|los|las|le voy|vamos|iba|quiero|voy a? "
        f"{'|'.join(verb.partition(':')[0] for verb in SAVE.split())}|sacar|quitar|cuidar|proteger|mantener ; te|lo|la|los|las "
        f"{by_me('salvar rescatar curar sanar')} ; voy|vamos|tengo|tenía|hay|puedo|debo a|que? "
        f"{joined('salvar rescatar curar sanar sacar arreglar', 'te', 'lo', 'la', 'los', 'las', 'le')} ; yo? te|se|le|lo|la|les|"
        f"me lo|la|los? {by_me('arreglar resolver:resuelv solucionar')} ; yo? te puedo|podemos sanar|curar|salvar|sacar ; yo me|"
        "te|lo|se encargo|ocupo|arreglo|resuelvo|hago cargo? ; me encargo|encargaré|ocupo|ocuparé|arreglo|arreglaré de|con que|"
        "todo|tu|tus|su|sus|eso|él|ella|ti|el|la ; yo hablo|me con|arreglo el|tu|su|la|con ; hago|haré que te|lo|la|le|se ; "
        f"{bidding('dejar', 'melo', 'mela')} ; {bidding('dejar')} todo|eso|lo en|a mis|mí ; te|lo|la saco|sacaré|sacamos de|del|"
        "adelante ; yo? hago|haré|resuelvo|arreglo todo|lo por? ; te|le hago|haré|arreglo|resuelvo todo|todos|lo|la|el|los|las "
        "; voy|vamos a mover|arreglar|resolver|solucionar|hacer cielo|todo|tu|lo|esto|su|tus|que ; muevo cielo ; tú|usted no|"
        "nada te|se? preocupes|preocupe|apures|mortifiques|apure de ; no tienes|tiene que hacer|mover|pensar nada|un|en",
        "rescuing", "camino contigo", "veamos juntos quién puede ayudar",
        kind="role",
        unless="juntos sillas círculo jalón quise ganas sentí tarde lavabo bici reservado prisa"),
    entry("role_wont_let",
        "no|nunca|jamás|nadie voy|vamos|dejaré|permitiré|dejaremos|permito|dejo|te|lo|la a? dejar|permitir|dejarte|dejarlo|"
        f"dejarla|que? ... {_HURT} ; no|nunca|jamás dejaré|permitiré|dejaremos|permito|dejo que? ... {_HURT} ; no|nunca|jamás "
        "te|lo|la|le voy|vamos a dejar|soltar|abandonar|fallar|permitir ; nunca|no|jamás dejaré|permitiré|voy|dejo|permito a? "
        "permitir|dejar|que que|nadie|nada... nadie|nada|te|lo|la|le ; nunca|no|jamás te|lo|la abandonaré|abandono|dejaré|"
        "soltaré|suelto|fallaré|fallo ; voy|aseguro|asegurar|encargo|encargar|juro|cuido a|de|me? que nunca|no|nada|nadie ... "
        f"{_HURT}|más|malo ; nunca|nada más|nadie|malo|más|te|le|vuelva... va|vas|vuelve|vuelvas|vuelva a {_HURT}|pasar|sentir|"
        "consumir|faltar|sentirte|lastimar ; nunca más te|se|vas|va ; mientras yo esté|viva ; asegurar de que ... nunca|nada",
        "rescuing", "me importa lo que te pase, y el camino es tuyo",
        kind="role",
        unless="secreto historia"),
    entry("role_promise",
        f"te|le|les|se lo? {by_me('prometer:promet garantizar jurar asegurar')} que|a ; lo|la prometo|juro|garantizo|aseguro ; "
        "prometerle|prometerte|garantizarle|jurarle que ; te|se lo prometo|juro|garantizo|aseguro|prometí ; te|le doy|di|damos "
        "mi palabra ; todo va|irá|vas a? salir|estar|ir bien|ganar ; vas|va a ganar|recuperar|estar|sanar|lograrlo ... bien|"
        "curado|curada|seguro|prometo|juro|aseguro|garantizo ; confía|confíe|confiá en mí ; te|le aseguro|aseguré|garantizo|"
        "garanticé que? ; estar|estarás|quedar|quedarás curado|curada|sanado",
        "rescuing", "eso no lo puedo prometer, y el martes estoy a tiempo",
        kind="role",
        unless_within="puntual",
        unless="puedo tiempo compartir decirte avisarte puntual contarle confidencial privado antes pueden llegar cuidarme nadie",
        unless_before="no se puedo puede"),
    entry("role_always_there",
        "siempre voy|vas|estaré|estoy|contesto|puedes|cuenta|cuentas a? estar|tener|tenerme|contar|contestar|para|contigo|ahí|"
        "conmigo|aquí|buscarme|llamarme ; estoy|estaré|contesto|voy|ando para|a|contigo|disponible ... veinticuatro|24|noche|"
        "siempre|momento|hora|horas|pase ; veinticuatro horas|siete ; 24 horas|7 ; "
        f"{bidding('llamar marcar hablar buscar despertar:despiert escribir', 'me', 'nos')} a|de|cuando|día|aunque|si|en|el|la|"
        "las cualquier|la|toda|hora|día|sea|quieras|noche|sean|momento ... voy|noche|hora|mañana|momento|sea|madrugada|dejo|"
        "corro ; puedes|puede buscarme|llamarme|marcarme|hablarme|contar a|de|conmigo ... noche|hora|momento|siempre|día ; a "
        "la hora que ; dejo|dejaré|suelto|cancelo|largo todo|lo|cualquier|trabajo ... voy|ti|haciendo|corro|estar|corriendo|"
        "verte ; donde|adonde estés|sea|esté|vayas ... voy|iré|yo|busco ; pase lo que ; cueste lo ; no|nunca te|lo|la voy|"
        "vamos a soltar|dejar|abandonar ; haría|hago|daría|doy|haré cualquier|todo|lo|mi por|lo|vida|que|cosa ... ti|usted|él|"
        "ella|sea|pidas|ayudarte ; a tu|su lado siempre|todo|cada|día|hasta",
        "rescuing", "estoy en el horario que acordamos, y el 988 está a toda hora",
        kind="role",
        unless="línea crisis emergencia puedo 988",
        unless_before="no se su sus la"),
    entry("role_money",
        f"te|le|se|les lo|la|los|las|la? {by_me('pagar prestar cubrir poner regalar')} la|el|los|las|un|una|mi|unos|unas|su|tu|"
        "dinero|lo|para|con|yo|cien|doscientos|veinte|cincuenta|de ; yo? te|se|le la|lo|las|los pago|pagué|pagaré|presto|"
        "presté|prestaré|cubro ; de mi|mis propia|propio|bolsa|bolsillo|dinero|ahorros|cartera|sueldo|quincena ; pago|pagué|"
        f"pagaré|pagamos yo? su|tu|sus|tus|la {_BILL} ; le|te|les di|doy|daré|dimos ... dinero|pesos|dólares|efectivo|lana|"
        "billete|quetzales ; le|te compré|compro|compraré ; le|te|se deposité|deposito|mandé|transferí dinero|pesos|dólares ; "
        "yo pongo|pago|cubro|presto",
        "rescuing", "veamos qué fondo u oficina podría ayudar con eso",
        kind="role",
        unless="puedo fondo programa alguien atención café panadería"),
    entry("role_home",
        "vivir|quedarte|quedarse|dormir|venirte|venirse|mudarte|quedarme|quedes|quede|duermas|duerma|vente|véngase|venite|vení|"
        "venga|ven|duérmete|duérmase|quédate|quédese a|en|con|conmigo|mi|vivir|dormir ... mi|conmigo|nosotros casa|sofá|"
        "departamento|sala|cuarto|apartamento? ; me|lo|la|los lo|la|te? llevé|llevo|recibí|metí|traje|recibo|hospedé|alojé|"
        "dejé ... mi|conmigo casa|departamento|sofá|sala|apartamento? ; mi casa es tu ; vivir|quedar|quedarte|quedarse conmigo "
        "; en|a mi casa|departamento|sofá|sala lo|el|mientras|hasta|unos|unas|todo|este",
        "rescuing", "podemos buscar juntos dónde quedarse",
        kind="role",
        unless="puedo vecino voy fui regresé camino",
        unless_before="no él ella amiga amigo"),
    entry("role_only_one",
        "soy|fui la|el única|único persona? ... que ; soy|fui|somos lo|el|la|los|las|todo único|única|únicos|que|lo|persona "
        "... tiene|tienes|puede|ayudar|entiende|salvar|sostiene|conoce|cuida|tengo ; nadie|ninguno más? te|lo|la|le|puede|va|"
        "entiende|quiere entiende|quiere|conoce|ayuda|cuida|ayudar|ayudarte|ayudarlo|a|salvar... como|más|mejor|sino|que yo|"
        "nosotros ; no|ni necesitas|necesita|necesitás|necesites|ocupas a|de nadie|más|otra|otro ; sin mí|nosotros ; conmigo "
        "no|nunca|todo|vas|estás|nada ; mientras me tengas|tenga|escuches ; de mí depende ; depende de mí ; soy|fui|me|es "
        "responsable|siento|toca|mi de|su|tu|la|responsable|deber|salvarlo|trabajo|que|mantenerlo|mantenerla... recuperación|"
        "sobriedad|vida|sobrio|sobria|salvarlo|salvarla|bien|felicidad|siga|limpio|limpia ; me necesita|necesitas|necesitan ; "
        "sin mi ayuda ; tengo|tenemos|debo|tenía que salvarlo|salvarla|rescatarlo|rescatarla|salvarte|protegerlo|protegerla ; "
        "sólo|solo|nada yo|en te|lo|la|yo|mí|confía|me ; puede|puedes|podría no|sin mí",
        "rescuing", "¿quién más está de tu lado?", "soy una de las personas que te acompañan",
        kind="role",
        unless="permiso contar cansada",
        unless_within="permiso"),
)  # fmt: skip
