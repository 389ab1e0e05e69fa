"""Spanish phrases that scold, belittle or count what is wrong with somebody."""

from typing import Final

from .inflection import endings
from .lens_entry import Entry, entry

_LABELS: Final = (
    f"{endings('adict', 'alcohólic', 'drogadict', 'borrach', 'esquizofrénic', 'depresiv', 'anoréxic', 'bulímic', 'psicótic', 'marihuan', 'vicios')}|"
    "bipolar|bipolares|drogo|droga|limítrofe|borderline|narcisista|delincuente|indigente"
)
_THINGS: Final = (
    "calentador motor impresora camión carro coche máquina teléfono celular estufa elevador lluvia tormenta clima bici "
    "bicicleta silla agujeta tornillo banda tapa puerta cerradura llave cinturón refri refrigerador perro gato computadora "
    "internet luz alarma lavadora tubería"
)

SCOLDING: Final[tuple[Entry, ...]] = (
    entry("slang",
        "un|una|el|la|los|las|ese|esa|esos|esas|otro|otra|puro|como|de|es|era|son|muy|unos|unas [ "
        f"{endings('bol', 'engasad', 'bazuquer', 'basuquer', 'periquer', 'drog', 'cric', 'chupador')}|drogo|drogos|tecatos|"
        "marihuano|marihuana|mariguano|borrachín|borrachina|chupa|curado ] de|del|ese|esa|ya|y|que|cantaban|pidió|se|bailan|en "
        "; un|el|los|ese|esos drogo|drogos|bolos|tecatos|engasados|teporochos ; ese|esa engasado|engasada|borracho|borracha|"
        "marihuano|marihuana ; un drogo ; un|una|el|la|las|los periquero|periquera|bazuquero|bazuquera|pipero|pipera|crackero|"
        "crackera",
        "label", "persona que consume",
        unless="juego boliche feria pan cigarro"),
    entry("wasted_time",
        "hizo|hace|hicieron|haciendo perder|gastar|desperdiciar el|la|mi|toda|mucho|tanto|una|dos|media... tiempo|tarde|mañana|"
        "día|hora|horas ; nos|me quitó|robó|quita el|la|mi tiempo|tarde|mañana ; pérdida|desperdicio de tiempo ; en balde con",
        "blame", "no llegamos a vernos"),
    entry("nothing_but",
        "puro|puros|pura|puras problema|problemas|cuento|cuentos|mentira|mentiras|drama|dramas|lata|pleito|pleitos|queja|"
        "quejas|flojera|excusas|pretextos ; no da|hace|trae|causa más|sino que|problemas problemas|molestar|quejarse|estorbar|"
        "lata|dolores|guerra ; nada más|sólo|solo da|viene|causa|sirve problemas|lata|guerra|molestar|estorbar|por|a ; da "
        "mucha|puras? lata|guerra|problemas ; un|una estorbo|lata|carga|parásito|dolor|molestia|peste $ ; puro cuento ; nada "
        "más|solo|sólo|nomás viene|vino|está|busca por|para|a|la comida|dinero|comer|tarjeta|café|cama|el|la ; nos|me está|"
        "anda usando|viendo|tomando|chantajeando ; nos|me quiere|vio la|ver cara",
        "label", "pasa por un momento difícil",
        unless=f"{_THINGS} recoger"),
    entry("childish",
        "se portó|porta|portaba|comportó|comporta|pone|puso|hizo|hace como una|un|niña|niño|chamaco|chamaca|bebé|escuincle|"
        "criatura|chiquito|mocoso|nena|nene|animal|loco|loca ; como niña|niño|niñita|niñito|bebé|chamaco|chamaca|escuincle "
        "chiquito|chiquita|malcriado|malcriada|mimado|berrinchudo|consentido? $ ; infantil|infantiles|pueril|"
        f"{endings('inmadur', 'malcriad', 'berrinchud', 'chiple', 'chiflad', 'mimad', 'caprichos', 'consentid')} actitud|porque|"
        "y|con|otra|como|pero|$ ; actitud|arranque|conducta|reacción|comportamiento infantil|inmadura|inmaduro|ridícula|"
        "ridículo ; de|muy|anda|estaba|es|está|tan|andaba de? "
        f"{endings('berrinchud', 'malcriad', 'chiplón', 'inmadur', 'infantil', 'caprichos')}|infantil|berrinche ; no seas|te "
        "pongas|un|una|drama|dramas|"
        f"{endings('exagerad', 'floj', 'dramátic', 'terc', 'neci', 'tont', 'ridícul', 'llorón', 'lloron', 'niñ', 'inmadur', 'egoíst')}|"
        "ridícula|egoísta|llorón|infantil|dramas|show|berrinche ; "
        f"{endings('exagerad', 'dramátic', 'lloron', 'quejumbros', 'chillon')}|llorón|chillón $ ; hazaña de niño",
        "deficit", "se sintió mal",
        unless=f"{_THINGS} sobrina sobrino nieto jugó siente sintió abuso maltrato",
        unless_before="me"),
    entry("damaged",
        "está|es|quedó|muy|tan|demasiado "
        f"{endings('dañad', 'rot', 'quebrad', 'traumad', 'jodid', 'estropead', 'descompuest', 'acabad', 'perdid')} para|por|y|"
        f"como|de|$ ; muy|tan|demasiado|ya {endings('dañad', 'quebrad', 'traumad', 'jodid', 'estropead')} ; no|ya|nunca tiene|"
        "tienen|no|hay|va|hay compostura|remedio|arreglo|caso|quien|salvación|lucha ; no hay quien lo|la|los ; ya no|ni tiene|"
        "hay compostura|remedio|caso ; no da una|para ; nunca va|vas|van a llegar|hacer|ser|lograr|salir a? nada|alguien|de ; "
        "gente|personas|alguien|los|las|hombre|mujer como|así él|ella|ese|esos|esa|ellos|no nunca|no|jamás? ; la gente así ; "
        "no va|vas a salir|llegar|cambiar ; de ahí nunca|no|ya ; nunca|no va|vas a|ser servir|cambiar|aprender|ser|nada",
        "deficit", "ha pasado por mucho",
        unless=f"{_THINGS} sillón techo vaso pantalón pantalones tele caja mesa camino"),
    entry("cant_even",
        "ni|nisiquiera para|siquiera bañarse|avisar|eso|comer|llegar|vestirse|puede|sabe|sirve|intenta|es|limpiar|barrer|"
        "trabajar|se|hablar|contestar|pudo|fue|avisó ... sirve|puede|bueno|buena|sabe|cita|capaz|llegar|bañarse|hacer|a|avisar|"
        "vestirse|tiempo|solo|sola ; ni siquiera puede|sabe|pudo|intenta|se|avisa|avisó|es|llama|fue ; ni|no * se sabe ; ya ni "
        "para ; no sirve para|ni ; no es|está capaz|bueno|buena de|para|ni ; a duras penas|apenas puede|sabe|lee|habla ; hay "
        "que explicarle|repetirle|decirle|darle|estarle|andarle|recordarle|tenerle todo|las|cada|lástima|diez|mil|cosas|a|"
        "peras|encima ; medio lento|lenta|tonto|tonta|tarado|bruto|bruta|menso|mensa ; "
        f"{endings('lent', 'mens', 'brut', 'tont', 'tarad', 'burr', 'baboz', 'pendej', 'neci')} y|para|de|hay|como ; le falta|"
        "patina|falla un|el|la|coco|tornillo|cabeza|azotea|mente ; no es muy|nada|ningún listo|lista|inteligente|lumbrera|"
        "brillante ; no se puede|espera|le|espero esperar|mucho|nada|confiar|contar|de|puede ; no espero|espere mucho|nada|gran",
        "deficit", "por ahora se le hace difícil",
        unless=f"{_THINGS} yo pastel jardín creer camino paso perdido ritmo",
        unless_before="me soy era"),
    entry("shame",
        "da|dio|daría|darle|darte|dar|dé|das|debería|deberías pena|vergüenza|asco|coraje|lástima|tristeza ajena|verlo|verla|"
        "faltar|cómo|que|oírlo|oírla ; debería|deberías darle|darte|tener pena|vergüenza ; qué vergüenza|pena|lástima|"
        "decepción|asco|desperdicio|poca|descaro que|faltaste|fallaste|volviste|contigo|con|no|madre|otra|tú|él|ella|de ; me|"
        "nos|los decepcionaste|decepcionó|fallaste|falló|defraudaste|defraudó|decepcionas|volviste|avergüenza|avergonzaste|"
        f"tienes|tiene|decepciona|quedó a|mal? fallar|{endings('decepcionad', 'hart', 'cansad')}|quedar|bien? ; me|nos volviste|"
        "volvió a fallar|decepcionar|quedar|mentir ; con todo lo que|con ; después de todo lo|todo ; así nos|me|te paga|pagas|"
        "pagan|agradece ; es una|un vergüenza|pena|decepción|desgracia|lástima ; qué descaro ; sinvergüenza ; ¿no te|le da ; "
        "no te|le da vergüenza|pena",
        "blame", "me dolió, y lo digo como algo mío",
        unless=f"{_THINGS} feria cancelaron cerraron concierto nervios papá mamá decirlo mi decirle pedir",
        unless_before="me"),
    entry("ruined",
        "arruinaste|arruinó|echaste|regaste|regó|fregaste|estropeaste|echó la|el|lo|le|todo|los|a|otra|vez ; la|lo|le|nos? "
        "volviste|volvió|volvieron a regar|arruinar|echar|hacer|perder|fallar|caer ; la regó|regaste|cagó|cagaste|fregó ; otra|"
        "ya|de|nuevo vez|fallaste|falló fallaste|falló|fallas|recaíste|lo|la|caíste|faltaste|mentiste|falla ; volviste|vuelves "
        "a fallar|caer|recaer|faltar|mentir|lo|las ; fallaste|faltaste|recaíste otra|de|nuevamente ; tanto que|ibas ibas|bien "
        "; ibas tan|muy|bien bien|hasta",
        "blame", "esta vez no salió",
        unless=f"{_THINGS} yo me",
        unless_before="yo"),
    entry("how_many_times",
        "cuántas veces ; mil|cien|muchas|varias|tantas|diez veces lo|la|le|te|se|más ; se|te lo he|hemos|repetí|advertí dicho|"
        f"repetido|mil|explicado|advertido ; {endings('cansad', 'hart', 'aburrid')}|cansé|harté|cansa|harta|aburre|canso|"
        "cansada de|con decirle|decirte|repetirle|repetirte|sus|tus|él|ella|lo|su|tu|explicarle|ti ; qué te|le|les pasa|hace|"
        "cuesta no|que|contigo|entender ; qué tienes en ; en|qué estabas|estás pensando ; cuándo vas|va|van|piensas a? madurar|"
        "aprender|entender|cambiar|crecer ; es que no|nunca entiendes|entiende|escuchas|aprendes ; te|se lo advertí $ ; no "
        "entiendes|entiende|escuchas|aprendes|aprende $",
        "blame", "¿me cuentas qué pasó?",
        unless=f"{_THINGS} película ocupada ocupado diente"),
    entry("grow_up",
        "^ madura|madure|madurá|crece|crezca|compórtate|compórtese|componte|cálmate|cállate|cállese|ubícate|ubíquese|reacciona|"
        "espabila|aplícate|aplíquese|pórtate|pórtese ya|$|de|y|bien ; ponte|póngase|ponete las|los|a|en pilas|pantalones|"
        "trabajar|paz|serio ; échale|échele ganas|huevos|más|coco ; deja|deje|dejá|dejate de hacerte|hacerse|quejarte|quejarse|"
        "llorar|lloriquear|chillar|sentir|compadecerte|compadecerse|culpar|exagerar|poner ; ya|no supéralo|supérelo|llores|"
        "llore|te|chille|chilles|quejes|queje hagas|haga|quejes|$ ; no hagas|haga|me|armes|arme drama|dramas|teatro|show|"
        "berrinche|escándalo|hagas|tango ; no es para tanto ; usa|use la|tu|su cabeza|cerebro ; abre los ojos ; despierta ya|de",
        "blame", "¿qué lo hace difícil?",
        unless="calma alberca agua temprano hermano"),
    entry("like_you",
        f"{_LABELS}|gente|alguien|personas|ésos|esos|los|las|hombres|mujeres como tú|vos|usted|él|ella|ellos|ésos|esos|ese|esa|"
        "éstos ; típico|típica|típicos|típicas|clásico|clásica|puro|pura|como|conducta|verdadero de|buen|buena|los|las|una|un? "
        f"{_LABELS} ; para ser|tratarse un|una|de|la... {_LABELS}|calle|alguien|lo ; tomando|siendo|considerando en|que|una|un|"
        f"es|cuenta ... {_LABELS} ; sorprendentemente|extrañamente|increíblemente|raramente listo|lista|educado|educada|limpio|"
        f"inteligente ; {_LABELS}|tenía|es que ser ; alguien|gente|uno así|como|de él|ella|su|esa|ese",
        "label", "una persona que", "personas que",
        unless="orgullosa orgulloso aprender necesita falta gustaría contar",
        unless_before="yo me nos somos trabajar"),
    entry("label_apart",
        f"una|un|la|el|era|es|fue|son|antes ex? [ {endings('drogadict', 'adict', 'alcohólic', 'borrach', 'toxicóman')} ] que|de|"
        f"y|ese|esa|muy|en|del|con|perdida|perdido|pero|como|desde ; ^ {endings('adict', 'alcohólic', 'drogadict')}|"
        "esquizofrénica|esquizofrénico|bipolar|exconvicto|exconvicta|drogadicto trajo|de|y|con|sin|desde|vino|pidió|trae|tiene|"
        "como ; la|el|una|un|las|los "
        f"{endings('bulímic', 'anoréxic', 'esquizofrénic', 'depresiv', 'psicótic', 'epiléptic', 'neurótic', 'trastornad')} de|"
        "del|que|arriba|abajo|con|en|se|pidió|muy|y|llamó|por ; es|era|son un|una|muy|medio "
        f"{endings('esquizofrénic', 'psicótic', 'maníac')} ; amenazas|intentos|numeritos|chantajes|shows de suicidio|suicidarse|"
        "matarse ; se hace|hizo|finge el|la|que enfermo|enferma|loco|loca|dormido|sordo|tonta|tonto|está ; mal|muy "
        f"{endings('asead', 'vestid', 'oliente', 'educad')}|maloliente ; "
        f"{endings('desaliñad', 'desasead', 'mugros', 'apestos', 'cochin', 'sucios', 'greñud', 'piojos', 'andrajos', 'maloliente')}|"
        "maloliente|malolientes|apesta|apestaba|huele",
        "label", "persona que",
        unless=f"{_THINGS} pan flor flores sopa comida rico pastel café cocina novela jabón",
        unless_before="nieto casa"),
    entry("clean_again",
        f"^ ya|por|fin|ahora|todavía|sigue|al|está|es|hoy|casi... fin? [ {endings('limpi')} ] $ ; ^ [ {endings('limpi')} ] "
        "desde|hace|por|y|otra|ya ; un|dos|tres|cuatro|cinco|seis|varios|muchos|lleva|meses|años mes|meses|año|años|días|"
        f"semanas|un|dos|tres|rato|tiempo [ {endings('limpi')} ] ; anda|está|estaba|salió|volvió|vino|quedó|llegó [ "
        f"{endings('suci')} ] otra|de|desde|nuevamente ; ya|ella|él está|es|anda|salió ya? [ {endings('limpi')} ]",
        "stain", "sin consumir", "en recuperación",
        unless="casa cocina cuarto ropa piso baño platos trastes coche carro agua manos cama patio zapatos mesa sala "
        "oficina jardín cancha lluvia lodo parque "
        "calle playa mangas manga prueba récord"),
    entry("first_deficits",
        "fortalezas|virtudes|cualidades ninguna|ninguno|no|pocas|cero|nulas ; ^ problemas|debilidades|defectos|déficits|"
        "deficiencias|carencias|fallas|limitaciones sin|no|muchos|muchas|mal|mala|poca|falta|flojera|miente|floja|ninguna|poco|"
        "mucho ; sus|muchos|principales|tu|tus|grandes|peores principales|peores|muchos? defectos|debilidades|deficiencias|"
        "carencias|fallas ; sin * sin ; sin * y sin ; sin trabajo|empleo|casa|amigos|ganas|vergüenza|oficio|modales|voluntad|"
        "motivación|disciplina|dientes|papeles sin|y|ni ; cero|nulo|nula|poco|poca|nada|mínimo|mínima|falta de? esfuerzo|"
        "interés|ganas|iniciativa|educación|modales|vergüenza|voluntad|disciplina|motivación|constancia|higiene|aseo ; "
        f"{endings('groser', 'malagradecid', 'desagradecid', 'desobligad', 'flojo', 'floj', 'sucio', 'desordenad', 'incumplid')}|"
        f"{endings('rencoros', 'conflictiv', 'agresiv', 'mentiros', 'latos')}|"
        "insoportable|impuntual|irresponsable|insolente y|como|otra|hoy|pero|con|$ ; siempre tarde|con|llega|hace|quejándose|"
        "lo|pidiendo siempre|drama|excusas|tarde|mismo|algo|un|el|pretextos|problemas ; bien merecido ; se lo|la merece|"
        "merecía|ganó|buscó|tiene ; él|ella|ellos solito|solita|solo|sola|mismo se ; solito|solita se ; se lo? buscó solito|"
        "solita|que|solo|sola|él|ella ; no le|les creo|cree|creemos ni|nada|una|media|ya ; no le|les creo ; quién sabe|va si|a "
        "será|creerle ; según él|ella ... enfermo|enferma|dolor|trabajando|sobrio|limpia|limpio|trabajo|malo|mala ; víctima de "
        "sus|su propias|malas|propio|propia|adicción|decisiones ; a|en sus mañas|andadas|tonterías ; volvió a|con sus|las|lo "
        "mañas|andadas|mismo",
        "deficit", "lo que le sale bien, y lo que le ayudaría",
        unless=f"{_THINGS} ventanas calefacción muebles azúcar sal leche gluten prisa yo estoy café sueño",
        unless_before="me"),
)  # fmt: skip
