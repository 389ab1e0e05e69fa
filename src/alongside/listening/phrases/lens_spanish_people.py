"""Spanish words for people: labels, clean and dirty, suffering, death, and who is in charge."""

from typing import Final

from .inflection import endings, many, one
from .lens_entry import Entry, entry

_A: Final = "un|una|el|la"
_SOME: Final = "los|las|unos|unas"
_DRUGS: Final = (
    "drogas|droga|sustancias|alcohol|medicamentos|pastillas|opioides|cocaína|heroína|crack|cristal|metanfetamina|marihuana|"
    "fentanilo|bebida|opiáceos|estupefacientes|piedra|benzodiacepinas"
)
_TEST: Final = (
    "prueba|pruebas|examen|exámenes|orina|orinas|antidoping|antidopaje|doping|resultado|resultados|análisis|muestra|muestras|"
    "test|tamizaje|toxicológico|toxicología"
)
_LESSONS: Final = "escuela matemáticas historia manejo conducir inglés español laboratorio maestra maestro álgebra cuarto vaso"
_VERY: Final = (
    "muy|bien|medio|totalmente|completamente|un|una|poco|tan|más|siempre|todavía|aún|ya|también|otra|vez|como|bastante|demasiado|"
    "algo|realmente|toda|todo|la|el|ahora|hoy|por|fin|otra|pura|puro|simplemente|solo|sólo|super|súper|no|persona|hombre|mujer"
)
_BE: Final = (
    "es|está|son|están|era|eran|estaba|estaban|fue|ser|estar|sea|anda|andaba|parece|parecía|sigue|siendo|seguía|estuvo|quedó|"
    "puso|pone|volvió|vuelto|vuelve|sido|estado|hacen|estará|son"
)
_HOUSE: Final = (
    "casa cocina cuarto ropa piso baño platos trastes coche carro agua aire manos cama patio zapatos limpié limpiamos limpiaron "
    "lavó lavé mesa sala oficina ventanas vaso vasos plato camisa pantalón sábanas toallas toalla garaje calle parque jardín "
    "herida récord expediente historial conciencia refrigerador estufa salón sitio lugar pasillo escalera energía camioneta "
    "cara pelo perro gato espejo taza tazas cobijas cobija calcetines uniforme vestido barrer trapear jabón cuchara olla sartén "
    "alfombra todo todos jeringas agujas mantel río playa mar cielo habitación departamento apartamento albergue"
)
_INANIMATE: Final = (
    "semana semanas día días tráfico horario precios precio clima mundo cosas cosa esto eso idea noche mes renta tiempo ritmo "
    "horarios todo"
)
_SICK: Final = "calor frío ruido tráfico hambre lluvia sequía goteras humedad presupuesto"

_OF_DOCTORS: Final = (
    "hospital abogada abogado correo doctor doctora médico médica dentista enfermero tienda salón peluquería estética negocio "
    "despacho restaurante banco enfermera farmacia clínica tiendita panadería mostrador supermercado compañía empresa ventas "
    "mecánico"
)
_CONDITION: Final = (
    "depresión|esquizofrenia|ansiedad|bipolaridad|adicción|alcoholismo|trastorno|trastornos|psicosis|estrés|insomnio|anorexia|"
    "bulimia|demencia|adicciones|drogadicción|epilepsia|diabetes|enfermedad|trauma|ataques|sida|vih"
)
_USER: Final = one(
    "adict",
    "exadict",
    "drogadict",
    "exdrogadict",
    "toxicóman",
    "cocainóman",
    "heroinóman",
    "marihuan",
    "mariguan",
    "marihuaner",
    "mariguaner",
    "cracker",
    "pastiller",
    "tecat",
    "piedrer",
    "basuquer",
    "faloper",
    "merquer",
    "drogon",
    "vicios",
    "periquer",
    "cementer",
    "yonk",
)
_USERS: Final = many(
    "adict",
    "exadict",
    "drogadict",
    "exdrogadict",
    "toxicóman",
    "cocainóman",
    "heroinóman",
    "marihuan",
    "mariguan",
    "marihuaner",
    "mariguaner",
    "cracker",
    "pastiller",
    "tecat",
    "piedrer",
    "basuquer",
    "drogon",
    "vicios",
)

PEOPLE: Final[tuple[Entry, ...]] = (
    # quien consume
    entry("addict",
        f"{_A}? ex|antiguo|antigua? {_USER}|drogata|yonqui|drogadicto|drogodependiente|farmacodependiente|drogón|fumón|chemo|"
        f"yonki|pacheco|{one('adict')} ; {_A}? consumidor|consumidora|usuario|usuaria|abusador|abusadora de {_DRUGS}",
        "label", "persona que consume", "persona con un trastorno por consumo",
        unless_after="a al",
        unless="días letra compró lunes semana farmacia enfermera llenó compartimentos trabajo chocolate café medicinal "
        "novelas celular teléfono videojuegos azúcar gimnasio círculo mantequilla"),
    entry("addicts",
        f"{_SOME}? {_USERS}|drogatas|yonquis|yonkis|drogodependientes|farmacodependientes|pachecos ; "
        f"{_SOME}? consumidores|consumidoras|usuarios|usuarias|abusadores de {_DRUGS}",
        "label", "personas que consumen", "personas con un trastorno por consumo",
        unless="trabajo chocolate café celular videojuegos"),
    entry("alcoholic",
        f"{_A}? ex? {one('alcohólic', 'exalcohólic', 'borrach', 'teporoch', 'beod', 'dipsóman')}|borrachín|borrachina|briago|"
        "briaga|borrachito|ebrio",
        "label", "persona con un trastorno por consumo de alcohol",
        unless="bebida bebidas marinero pan pollo salsa carne arroz"),
    entry("alcoholics",
        f"{_SOME}? {many('alcohólic', 'exalcohólic', 'borrach', 'teporoch', 'beod')}|borrachines|briagos|ebrios",
        "label", "personas con un trastorno por consumo de alcohol",
        unless="bebida bebidas frijoles camarones huevos pollos"),
    entry("abuse",
        f"abuso|abusos de|del|al? {_DRUGS}",
        "label", "consumo de sustancias",
        unless="administración"),
    entry("abuses",
        f"abusa|abusan|abusaba|abusó|abusar|abusando|abusado de|del el|la|las|los|su|sus? {_DRUGS}",
        "label", "consume"),
    entry("vice",
        "el|su|un|del|al|ese|este|mal? vicio|vicios",
        "blame", "consumo",
        unless="círculo leer café chocolate"),
    entry("hooked",
        f"{endings('enganchad', 'envician', 'enviciad', 'clavad', 'prendid', 'adict')} a|en|con|al el|la|las|los? {_DRUGS}|"
        f"vicio ; {endings('enviciad')} ; bien|todo|toda? {endings('drogad', 'pasonead', 'arponead')}",
        "blame", "con un consumo que le pesa"),
    entry("addicted_baby",
        f"bebé|bebés|{endings('niñ')} {endings('adict')} ; bebé|bebés|{endings('niñ')} del crack|cristal ; nació [ "
        f"{one('adict')} ]",
        "label", "bebé que estuvo expuesto a sustancias antes de nacer"),
    # limpio y sucio
    entry("clean_test",
        f"{_TEST} ... [ {endings('limpi')} ] ; "
        f"sale|salen|saliendo|salió|salieron|salido|dio|dieron|resultó|resultaron|da|entregó|tuvo|dado [ {endings('limpi')} ] ; "
        f"{endings('limpi')} en|de la|las|el|su|sus? [ {_TEST} ]",
        "stain", "negativa", "negativo",
        needs=f"{_TEST.replace('|', ' ')}",
        unless=f"{_LESSONS}"),
    entry("dirty_test",
        f"{_TEST} ... [ {endings('suci')} ] ; "
        f"sale|salen|saliendo|salió|salieron|salido|dio|dieron|resultó|resultaron|da|entregó|tuvo [ {endings('suci')} ]",
        "stain", "positiva", "positivo",
        needs=f"{_TEST.replace('|', ' ')}",
        unless=f"{_LESSONS}"),
    entry("is_dirty",
        f"anda|estaba|está|estuvo|salió|llegó [ {one('suci')} ] otra|de|por vez|nuevo|droga|drogas|alcohol|cocaína|cristal|"
        "marihuana",
        "stain", "consumiendo otra vez",
        unless=f"{_HOUSE}"),
    entry("is_clean",
        "lleva|llevaba|llevan|llevar|cumplió|cumple|cumplir|cumplido|tiene|tenía|suma|celebró|celebra|celebramos|va|con|sus "
        "más|de|ya|casi|un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|sesenta|"
        "noventa|cien|varios|varias|muchos|años|año|meses|mes|días|semanas|semana|y|medio|apenas|30|60|90|100|2|3|4|5|6|7|8|9|"
        f"10|tiempo|toda|vez|mucho|primeros|primer|otra... [ {endings('limpi')} ] ; año|años|mes|meses|días|semanas|tiempo [ "
        f"{endings('limpi')} ] ; [ {endings('limpi')} ] desde|hace|durante|ya|por|para ; [ {endings('limpi')} ] de drogas|todo|"
        f"alcohol|heroína|cocaína|cristal|sustancias ; {endings('sobri')} y|o [ {endings('limpi')} ] ; [ {endings('limpi')} ] y|"
        f"o {endings('sobri')} ; mantenerse|mantiene|mantuvo|mantienen|manteniéndose|mantenga|sigue|siguen|siguió|seguir|siga|"
        f"permanecer|permanece|quedarse|mantenido|seguía|andar {_VERY}... [ {endings('limpi')} ] ; él|ella|hijo|hija|hermano|"
        f"hermana|esposo|esposa|mamá|papá|novio|novia|amigo|amiga está|estaba|estuvo|estará|esté|anda|andaba|sigue {_VERY}... [ "
        f"{endings('limpi')} ]",
        "stain", "en recuperación", "sin consumir",
        unless=f"{_HOUSE} {_TEST.replace('|', ' ')}"),
    entry("is_clean_now",
        f"está|están|estaba|estuvo|estar|esté|estará|anda|andaba|estando|estado|quiere|verlo|verla {_VERY}... [ "
        f"{endings('limpi')} ]",
        "stain", "en recuperación", "sin consumir",
        unless=f"{_HOUSE} {_TEST.replace('|', ' ')}",
        unless_before="la el los las mi tu nuestra nuestro todo toda todos siempre"),
    # salud mental
    entry("schizophrenic",
        f"{_A}? {one('esquizofrénic', 'psicótic', 'trastornad', 'perturbad', 'desequilibrad', 'esquiz')}",
        "label", "persona que vive con esquizofrenia",
        unless_before="episodio brote síntoma síntomas trastorno cuadro estado crisis ataque"),
    entry("schizophrenics",
        f"{_SOME}? {many('esquizofrénic', 'psicótic', 'trastornad', 'perturbad', 'desequilibrad')}",
        "label", "personas que viven con esquizofrenia",
        unless_before="episodios brotes síntomas trastornos"),
    entry("is_bipolar",
        f"es|era|un|una|son|tan|muy|medio|la|el|los|las|esa|ese|siendo {_VERY}... [ bipolar|bipolares ]",
        "label", "persona que vive con trastorno bipolar",
        unless_before="trastorno diagnóstico medicamento afectivo grupo"),
    entry("a_condition",
        f"{_A} {one('depresiv', 'anoréxic', 'bulímic', 'hipocondríac', 'neurótic')}|"
        f"{one('histéric', 'epiléptic', 'paranoic', 'maníac', 'maniac', 'autodestructiv')}|psicópata|sociópata|narcisista|"
        f"border|borderline|limítrofe|bordeline|acumuladora|acumulador ; es|era|son|muy|tan {_VERY}... [ "
        f"{one('depresiv', 'histéric', 'neurótic', 'anoréxic', 'bulímic')}|psicópata|sociópata|narcisista|border|borderline|"
        f"limítrofe|codependiente ] ; psicópatas|sociópatas|{many('depresiv', 'epiléptic', 'neurótic', 'histéric')}",
        "label", "persona que vive con esa condición",
        unless_before="episodio episodios trastorno trastornos estado estados síntomas cuadro crisis fase zona"),
    entry("mentally_ill",
        f"{_A}|{_SOME}? {endings('enferm')} mental|mentales|psiquiátrico|psiquiátrica|psiquiátricos ; "
        f"{endings('enferm')} de la cabeza|mente ; "
        f"mentalmente {endings('enferm', 'inestabl', 'trastornad', 'desequilibrad')}|inestable|inestables ; "
        f"{_A}|es|era|muy|tan inestable|desquiciado|desquiciada ; {endings('desquiciad')} ; débil mental",
        "label", "persona con una condición de salud mental", "personas con una condición de salud mental"),
    entry("crazy",
        "un|una|el|la|los|las|ese|esa|esos|esas|aquel|aquella|otro|otra|como|viejo|vieja|pobre pinche|puro|pura|pobre|tal? [ "
        f"{endings('loc', 'loquit', 'dement', 'chiflad', 'lunátic', 'chalad', 'zafad', 'deschavetad', 'tarad')}|demente|"
        f"dementes|orate ] ; {_BE} {_VERY}... [ "
        f"{endings('loc', 'loquit', 'chiflad', 'lunátic', 'chalad', 'zafad', 'deschavetad', 'tocad', 'tocadit', 'tarad', 'safad')}|"
        "demente|dementes ] ; anda|de de [ loco|loca ] ; mal|mala|mal de la cabeza ; falta un tornillo ; perdió la|el razón|"
        "juicio|cabeza ; no está|anda bien de la cabeza ; se le zafó|botó|fue ... tornillo|canica|chaveta|onda ; manicomio|"
        f"loquero|loquería ; [ {endings('dement', 'chiflad', 'lunátic')}|demente ]",
        "label", "está pasando por algo difícil",
        unless="precios tráfico horario biblioteca novela libro película leyó leímos montero",
        unless_before=f"{_INANIMATE}",
        unless_after="por fin semana"),
    entry("normal",
        "no es|son|era [ normal ] ; [ normal|normales ] $ ; gente|personas|persona|alguien|hombre|mujer|chicos|niños|gentes|"
        "muchacho|muchacha [ normal|normales ] ; los|las [ normales ]",
        "label", "como las demás",
        needs="gente personas persona alguien hombre mujer niños gentes como no muchacho muchacha es",
        unless="presión análisis resultados sangre peso día vida horario",
        unless_after="que"),
    # discapacidad
    entry("disabled",
        f"{_A}|{_SOME}? "
        f"{endings('discapacitad', 'minusválid', 'lisiad', 'retardad', 'tullid', 'paralític', 'mongólic', 'incapacitad', 'mongolit', 'sordomud')}|"
        f"subnormal|subnormales ; {endings('retrasad')} mental|mentales ; un|una|es|medio {one('retrasad')} ; {_A}|{_SOME}|es|"
        f"está|quedó [ {endings('inválid')} ]",
        "label", "persona con discapacidad", "personas con discapacidad",
        unless="contraseña formulario tren vuelo pago código boleto"),
    entry("wheelchair",
        f"{endings('postrad', 'confinad', 'atad', 'condenad', 'amarrad')} a|en la|una|su? silla|cama de? ruedas?",
        "suffer", "que usa silla de ruedas"),
    # vivienda, ley, papeles
    entry("homeless",
        f"{_A}? indigente|{one('vagabund', 'limosner', 'pordioser', 'mendig')} ; un|una sin techo|hogar|casa",
        "label", "persona sin vivienda",
        unless_after="nocturno"),
    entry("homeless_many",
        f"{_SOME}? indigentes|{many('vagabund', 'limosner', 'pordioser', 'mendig')} ; los|las|unos sin techo|hogar|casa",
        "label", "personas sin vivienda"),
    entry("felon",
        f"{_A}? ex? delincuente|exdelincuente|"
        f"{one('convict', 'exconvict', 'presidiari', 'expresidiari', 'reclus', 'malandr', 'pandiller', 'rater', 'vándal')}|reo|"
        f"maleante|expandillero|expandillera ; {_A}|es [ criminal ] ; {_A} ex? {one('pres')} ; ex {one('pres')} ; {_A}? ofensor|"
        "agresor|delincuente sexual ; es|un|una ladrón|ladrona",
        "label", "persona que estuvo en prisión",
        unless="justicia defensa abogado abogada código"),
    entry("felons",
        f"{_SOME}? ex? delincuentes|exdelincuentes|"
        f"{many('convict', 'exconvict', 'presidiari', 'expresidiari', 'reclus', 'malandr', 'pandiller', 'rater')}|reos|"
        f"maleantes|ladrones ; {_SOME} criminales|presos|presas ; ofensores|agresores sexuales",
        "label", "personas que estuvieron en prisión",
        unless="justicia defensa abogado abogada antecedentes cargos"),
    entry("prostitute",
        f"{_A}|{_SOME}? prostituta|prostitutas|puta|putas|ramera|rameras|prostituto ; mujer|mujeres de la calle|mala",
        "label", "persona que intercambia sexo"),
    entry("illegal",
        "inmigrante|migrante|inmigrantes|migrantes|trabajador|trabajadores|extranjero|extranjeros [ ilegal|ilegales ] ; "
        "un|una|los|las|unos|es|son|está|están|otro|esos ilegal|ilegales ; muchos|varios|hay|otros|más|como [ ilegales ] ; "
        f"un|unos|los|es|son {many('mojad')}|mojado",
        "label", "persona sin documentos", "personas sin documentos",
        unless="despido contrato desalojo multa ropa zapatos"),
    entry("trash",
        f"escoria|lacra|lacras ; es|fue un [ fracaso ] ; es|era una|pura basura|lacra|carga|vergüenza ; {_A}|puro|como [ "
        f"perdedor|perdedora|inútil|parásito|fracasado|fracasada|vividor|vividora|mantenido|mantenida ] ; {endings('fracasad')}|"
        "perdedores|inútiles|inútil|parásitos ; bueno|buena|buenos para nada ; caso perdido ; no tiene|tienen remedio|arreglo|"
        "salvación|compostura|cura|futuro ; es todo? un caso $ ; es todo? un caso serio|difícil|especial|aparte ; él|ella es "
        "un desastre ; mala|mal|pésima|pésimo madre|padre|hija|hijo|mamá|papá ; madre|padre "
        f"{endings('desobligad', 'ausentad')}|irresponsable ; oveja negra ; {endings('desobligad')} ; no sirve para nada ; no "
        "vale la pena",
        "label", "persona que necesita apoyo",
        unless="teléfono aparato excusa máquina partido llave siente sentía sintió"),
    # sufrir
    entry("suffers",
        "sufre|sufren|sufría|sufrían|sufrió|sufrir|sufriendo|sufrido mucho|tanto|también|aún? de|del ; "
        "padece|padecen|padecía|padeció|padeciendo|padecer|padecido de|del? ; "
        f"sufre|sufren|sufría|sufriendo|sufrir una|un|su|fuerte|mucha|severa... [ {_CONDITION} ]",
        "suffer", "vive con", "tiene",
        unless=f"{_SICK}"),
    entry("victim",
        f"{_A}|como|fue|es|era|siendo? víctima de|del|la ; es|una|eterna|pobre víctima $",
        "suffer", "persona que vivió",
        unless="servicios compensación oficina fondo testigo línea"),
    entry("victims",
        f"{_SOME}? víctimas de|del",
        "suffer", "personas que vivieron",
        unless="servicios compensación oficina fondo línea incendio inundación terremoto huracán"),
    entry("afflicted",
        f"{endings('aquejad', 'atormentad', 'afligid', 'azotad')} de|por|con ; sus demonios ; contra|con sus demonios|propios ; "
        "presa de",
        "suffer", "que vive con"),
    # muerte por suicidio
    entry("committed_suicide",
        "cometió|comete|cometer|cometido|cometería|cometiera|cometieron|cometiendo el|un? suicidio",
        "death", "murió por suicidio"),
    entry("failed_suicide",
        f"suicidio|suicidios {endings('fallid', 'frustrad', 'exitos', 'consumad', 'fracasad', 'lograd')} ; "
        f"intento|intentos|tentativa {endings('fallid', 'frustrad', 'exitos', 'consumad', 'fracasad')} ; "
        f"intento|intentos|tentativa de suicidio? {endings('fallid', 'frustrad', 'exitos', 'consumad', 'fracasad')} ; "
        f"{endings('fallid', 'frustrad', 'exitos', 'fracasad')} intento|intentos|tentativa ; "
        "logró|consiguió|consumó|quiso suicidarse|matarse|quitarse|el suicidio|vida? ; falló ... suicidarse|matarse|suicidio",
        "death", "sobrevivió a un intento de suicidio", "murió por suicidio",
        needs="suicidio suicidios suicidarse suicida matarse quitarse"),
    # quién manda
    entry("client",
        "mi|el|la|un|una|nuestro|nuestra|esta|ese|esa|otro|otra|cada|al|del|aquel|algún|nuevo|nueva|con|tu|su|primer|primera|"
        "último|última nuevo|nueva|primer|primera|último|última? cliente|clienta|paciente|usuaria|usuario ; ^ cliente|clienta|"
        "paciente|usuaria|usuario ; con|a|de|que|porque|cuando [ cliente|clienta|paciente ]",
        "power", "persona",
        unless=f"{_OF_DOCTORS} guía manual nombre contraseña",
        unless_after="con espera amiga ayuda de consigo biblioteca y"),
    entry("clients",
        "mis|los|las|nuestros|nuestras|estos|estas|esos|esas|otros|dos|tres|cuatro|cinco|varios|muchos|algunos|unos|con|a|de|"
        "sus nuevos|nuevas|otros? clientes|clientas|pacientes|usuarios|usuarias ; ^ clientes|pacientes",
        "power", "personas a quienes acompaño",
        unless=f"{_OF_DOCTORS}",
        unless_after="con de"),
    entry("my_cases",
        "mis|nuestros|los|tres|dos|varios|otros|cinco|diez|veinte nuevos|otros|viejos? casos nuevos|difíciles|pendientes|"
        "abiertos? ; llevo|tengo|atiendo|manejo|llevamos * casos ; mi|el|un|otro|este|más|es|mis primer|peor|nuevo|viejo|todo? "
        "caso|casos más? difícil|difíciles|perdido|complicado|serio|nuevo|pesado|psiquiátrico|mental|imposible|especial|fuerte|"
        "crónico ; carga de casos ; mi nuevo|peor|primer|último caso ; un|el|otro caso de esquizofrenia|adicción|depresión|"
        "alcoholismo|drogadicción",
        "power", "personas a quienes acompaño",
        unless="corte abogado abogada juez jueza policía noticias covid seguro"),
)  # fmt: skip
