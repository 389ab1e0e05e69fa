"""Spanish turns of phrase by which a role is left, whatever the verb is."""

from typing import Final

from .inflection import by_me
from .lens_entry import Entry, entry

_DX: Final = (
    "depresión|bipolar|bipolaridad|tept|postraumático|tdah|toc|esquizofrenia|psicosis|manía|trastorno|límite|demencia|autismo|"
    "autista|paranoia|anorexia|bulimia|narcisismo|disociación|alcoholismo|abstinencia|codependencia|codependiente|ansiedad|"
    "síndrome|psicótico|psicótica|delirante|diabético"
)
_DRUG: Final = (
    "pastilla|pastillas|medicina|medicinas|medicamento|dosis|litio|metadona|suboxone|rivotril|tafil|fluoxetina|antidepresivo|"
    "antipsicótico|parche|inyección|terapia|vitamina|melatonina|gotas"
)

MANNER: Final[tuple[Entry, ...]] = (
    entry("role_order_manner",
        "te|lo|la|los|las quiero en|a|aquí|ahí|fuera|puntual|lejos|de|con ; nada de|puedes|puede|tienes que? ... hasta|hacer ; "
        "no|ni tienes nada que ; no acepto|admito|tolero|permito|quiero reclamos|excusas|que|peros|faltas|retardos|nada ; no "
        "te|le|se lo|la vuelvo|voy|repito a? pedir|repetir|decir? ; no hay más que ; ^ suelta|suelte|soltá|vende|venda|vendé|"
        "córtate|córtese|ponte|póngase|apunta|apunte|anota|anote|levántate|levántese|vístete|vístase|dile|dígale|dame|deme|"
        "échame|síguele|ya|quítate|despídete el|la|los|las|tu|su|algo|lo|y|hoy|perdona|perdone|ahora|con ; ^ vete|váyase|"
        "andate a|de|con|y ; le|les|te vas|va a escribir|pedir|decir|hablar|dar|devolver ; se me|nos presenta|presentas|"
        "reporta|va ; ni pienses|piense|sueñes|sueñe|creas|se|te en|con|que|ocurra ; así de simple|fácil|sencillo ; la "
        "respuesta es no ; no me|te|le vuelvas|vuelva|preguntes|discutas|discuta|contestes a? ; es una|la orden ; yo digo|"
        "pongo|marco|mando|diré|escojo|elijo cuándo|las|los|la|el|qué|quién|cómo|cuando|que ; lo que yo? le|les|te marco|digo|"
        "pido|ordeno|indico ; lo que se le pide|dice ; las horas|reglas las pongo|mando ; o se va|o|él|ella ; desde|de|partir "
        "de? hoy|ahora|mañana en? adelante? nada|no|ni|sólo|solo|quiero|te|lo|la ; ni un|una peso|llamada|vez|palabra|centavo "
        "más? ; hasta que yo? te|le|lo|la? avise|vea|diga|dé|sienta ; le|les|te di hasta ; ya es|va hora|siendo de|que ; no me "
        "importa qué|que|si|lo ; sólo|solo|nomás puedes|puede ; me vas|va a agradecer ; te callas|sientas|aguantas|esperas y|"
        "en ; le|les hablé|dije|puse derecho|claro|fuerte ; se lo puse|dejé|dije claro|bien ; le|les|te indiqué|mandé|exigí a|"
        "que|un ; deberías|debería haber",
        "ordering", "¿te gustaría?", "hablamos de lo que quiere",
        kind="role",
        unless="quieres gustas gustaría puedes quisieras pan sopa receta horno",
        unless_before="si que dice dijo"),
    entry("role_promise_manner",
        "mientras yo|andes|estés|esté esté|viva|ande|conmigo|a|aquí ; te|le doy mi palabra ; tienes|tiene mi palabra ; te saco|"
        "sacaré|cargo|llevo|cuido|salvo de|todo|a|el|yo|en ; gracias a mí ; si no fuera|hubiera|fuese sido? por mí ; mi misión|"
        "deber|responsabilidad es ; respondo yo? de|por su|tu|él|ella ; voy|quiero a? ser tu|su roca|madre|padre|salvación|"
        "sostén|escudo|ángel|piernas|ojos ; soy tu|su|sus única|único|piernas|roca|ángel|sostén|escudo|fuerza|salvación ; "
        "nunca|no|siempre apago|está|contesto|prendido el|mi|toda celular|teléfono|noche ; mi|el celular|teléfono está|queda|"
        "siempre prendido|abierto|toda|para ; cuenta|cuente conmigo a|siempre|día|toda|de ; yo me las arreglo|entiendo ; yo me "
        "ocupo|encargo de|que ; hago que se|te|le ; nadie más sabe|puede|lo|la|ha ; llegarle|ayudarlo|ayudarla|entenderlo como "
        "yo ; saqué|pedí un|dinero préstamo|prestado ; puse|cargué ... en|a mi tarjeta ; mi tarjeta de crédito ; le|te juré|"
        "juro|prometí|aseguré que|traerla|traerlo|sacarlo|sacarla|nunca ; cuarto|cama|sala|sofá de visitas|que me|para ti|"
        "sobra ; en mi sala|cuarto|sofá|casa hay|se|vive|te ; el cuarto que me ; le|te|les pasé|di|solté|presté un|una|unos "
        "billete|cien|cincuenta|varo|lana|pesos ; nada|nunca puede|va|te|le salir|faltar|va|pasar mal|a|nada ; te|le lo|va|vas "
        "limpio|faltar|vencemos ; garantizado|garantizada ; en|dentro * semanas|meses|días le|te cambio|curo|dejo ; no te hace|"
        "hacen falta el|la|nadie|más ... yo|mí|mi ; me tienes a mí ; me dejo matar ; por dinero no ; de ahí hay más ; a "
        "rastras ; tú di y ; te|se las va|van a ver conmigo ; el|su|tu número de mi casa ; que|cuando|si me despierte|"
        "despiertes|llames ; le|te compré el|la|todo ... y|mandado|despensa ; no te|se apures|apure|preocupes|preocupara yo|"
        "que|de|por ; yo te|le|lo|la limpio|cargo|saco|arreglo|pago|consigo",
        "rescuing", "camino contigo dentro de lo acordado",
        kind="role",
        unless="lluvia tráfico quieres permiso puedo fondo línea sentí ganas juntos siento reservado retraso tarde",
        unless_before="si se"),
    entry("role_decide_manner",
        "por|es|para su|tu propio? bien $ ; es|sea|era por su bien ; es|era|será mejor|sano|conveniente que yo|no|él|ella|así "
        "; me tomé la libertad ; ya|todo lo? arreglé|acomodé|acordé|dispuse que|todo|eso|con|$ ; ya arreglé|acomodé|hablé que|"
        "para ; por fantasiosa|irreal|imposible ; no es realista|posible|para ... así|le|se|lo ; marqué|puse|escribí|contesté|"
        "llené ... donde|como él|ella|debió|había ; tomé|agarré|quité el|la micrófono|palabra|pluma ; a|en nombre de|suyo él|"
        "ella ; desde el|su celular|cuenta de|suyo ; cree|dice que quiere ... necesita|lo ; en contra y|pero yo? ; seguí "
        "adelante ; como|ya no se|que decide|anima|no ; tiré|rompí|boté|escondí|quemé su|sus|la|el lista|carta|cartas|dibujo|"
        "hoja|cuaderno|solicitud ; le|les di|dije|conté|pasé|solté su|el|sus diagnóstico|nombre|pasado|número|dirección|"
        "teléfono|historia a|al ; le|les avisé|dije|conté a|al|en|la ... que|lo él|ella|no|de ; le|lo|la asigné|puse un|una? "
        "padrino|madrina ; yo escojo|decido|elijo|escoja por|la|el|lo|qué|cuándo|cuando ; escoja|decida|elija por él|ella ; ya "
        "no le|lo|la pregunto|consulto ; hago lo que le|les conviene ; no se le|les pregunta|consulta ; me hice cargo ; antes "
        "de que él|ella|lo dijera|supiera|pudiera|aceptara ; sin consultarlo|consultarla|decirle|preguntarle|avisarle ; había|"
        "he aceptado|rechazado|firmado ... por él|ella ; con unas|algunas mejoras|cambios mías|míos|mis ; se lo|la quité|taché|"
        "borré|cambié|puse|mandé ; le escogí|elegí|busqué|conseguí casa|la|el|ropa|trabajo|cuarto|todo ; mandé|entregué|firmé "
        f"su inscripción|solicitud|renuncia ; de una vez le|lo|la {by_me('cancelar cambiar inscribir')} ; tengo|guardé|guardo "
        "su|sus pasaporte|tarjeta|papeles|llaves|dinero ; contesté|respondí su|sus|la|por encuesta|mensajes|examen|él|ella ; "
        "le contesté a su",
        "deciding", "eligió, y yo estuve ahí",
        kind="role",
        unless="pidió permiso juntos juntas acordamos acuerdo autorización quiso",
        unless_within="mi mis",
        unless_before="no nunca si"),
    entry("role_watch_manner",
        "^ otro|otra|un|una|dos|tres retardo|falta|grito|recaída|mentira|vez|llamadas|aviso|error|grosería más|sin? y|e|o|te|"
        "contestar ; sales|sale|vuelves positivo|positiva|a ... y|te|tu|va ; otro * y ; y|o te|lo|la olvídate|olvídese|borro|"
        "saco|saca|tacho|corro|quito|de|voy ; olvídate|olvídese de|del ; se apaga|cierra ... o ; se gane|ganarse|ganar mi "
        "confianza ; para|a ver quién|qué|con|dónde|si|cómo ; me estacioné|paré|quedé|asomé|escondí|puse|senté ... ver|"
        "mientras|hasta|puerta|cuaderno|su ; esperé afuera|fuera|enfrente ; me avisa|avise|cuenta|dice si|cuando|qué|de|a ; "
        "hasta que se|lo|la yo? componga|porte|vea|corrija|enderece|calme ; darle|darles|dar|doy una? lección|escarmiento ; "
        "rompiste|rompió la|las regla|reglas ahora? ; ahora pagas|paga|aguántate ; es mi regla ; mi|mis regla|reglas ; "
        "aplicación en el|su celular ; saber|ver dónde|con anda|quién ; leo|reviso|checo la|su|el|sus|las|porque ; porque yo "
        "checo|reviso ; lo|la|le hice|puse voltear|vaciar|abrir|enseñarme|sacar|mostrar|mostrarme ; contar después|luego ; nos "
        "engañe|mienta|vea ; nos pasamos datos ; pedí|encargué|pago|tengo a|en|un|que ... avise|avisa|apunten|anoten|apunte|"
        "vigile ; le encargué a ; te|le quedas|queda|dejo|deja|dejé sin|una|un ... sin|paseo|café|semana|visita|salida ; "
        "quiero|dame|exijo pruebas|prueba|una de|que ; por|de contestona|contestón|grosero|grosera|castigo|malcriado|faltar ; "
        "sin prueba|junta|comprobante|papel ... no hay|das|doy ; llamé|hablé|busqué a|en|por todos|todas|cada los|las ; le "
        "tomé|tomo el|la tiempo|foto|aliento ; voy|vamos a estar viendo|saber|checando|vigilando|pendiente ; con|a quién te|se|"
        "andas|anda sientas|sienta|juntas ; le congelé|retuve|inspeccioné|decomisé ; cotejo|comparo|confronto lo|su ; anoto|"
        "apunto su|tu|cada ... falta|marca|nombre|retardo ; se acabaron|acabó|acaban sus|las|tus oportunidades ; seguridad te|"
        "lo|la saca ; que hiciste|hizo trampa ; me la|lo tiene que consultar ; lava|lavan los trastes es ; un aviso|"
        "advertencia te ; confiesas o|y ; o confiesas ; papeles de la baja ; hisopo|alcoholímetro ; le dije a migración ; le|"
        "les conté|dije al|a|la ... juez|oficial|jueza ; y luego le|te doy|devuelvo ; entregué su|el expediente",
        "enforcing", "confío en lo que me cuenta",
        kind="role",
        unless="juntos acordamos pidió partido patos camión atardecer película plantas quieres",
        unless_before="no nadie nunca él ella"),
    entry("role_treat_manner",
        "para|en el|la|un pabellón|psiquiátrico|manicomio ; pabellón de|cerrado|psiquiátrico ; tomar|tomes|tome|darte|darle "
        f"algo para esa|ese|la|el|los|tus ; con un poco de|la|un ... {_DRUG} ; una|media|dos|un {_DRUG} ahorita|y|te|al|antes|"
        "cada|en ; dos|tres|una vez|veces al|por día|semana|diarias ; le|te iría|caería|haría|vendría|sentaría mejor|bien en|"
        "la|el|un|una|con|más ; que te|le|lo|la|se mediquen|internen|dupliquen|suban|receten|sedaran|anexen|deje ; doble|mitad|"
        f"triple de {_DRUG}|eso|la ; la|lo empezaría|empezaba|iniciaría en|con ; tómesela|tómatela|tomátela|tómalo|tómelo con|"
        "el|la|antes|en ; sesión|sesiones|ejercicio|hipnosis|terapia ... exposición|hipnosis|regresión|puente ; le hice una|un "
        f"hipnosis|regresión|limpia ; en lugar|vez del|de la|el? {_DRUG} ; días|meses|mes|semanas internado|internada|en el "
        f"hospital|anexo? ; mi recomendación ; es lo que|le le|te falta|hace ... cuerpo|cerebro|falta ; {_DRUG} es|son lo|pura|"
        f"puro|un|una ; mastica|mastique|trágate|disuelve una|uno|dos|la ; nombre de una|un {_DRUG} ; quitarse|dejar|soltar el|"
        f"la parche|{_DRUG} ; calendario|plan|horario de desintoxicación ; caso para el|la ; yo en|que su|tu|él|ella lugar ; su "
        "hígado|corazón|riñón necesita|no ; sacar|trabajar|sanar|tratar tu|su trauma ; lo|la|le puse a revivir|imaginar|contar|"
        "exponerse ; le bajé|subí|cambié|quité las|los|el|la sesiones|medicina|horario|citas ; la metadona es ; de|den alta de|"
        "la ; té de kratom|tila|valeriana|manzanilla para ; malilla tómate|tome|toma ; su tratamiento debería|debe|tiene|"
        "tendría ; meterlo|meterla|mandarlo|mandarla al|a|en psiquiátrico|anexo|hospital|un ; la|lo pasé|subí|bajé al|a|de "
        "programa|nivel|intensivo ; le|lo estoy|voy quitando|bajando|subiendo|reduciendo la|el|su ; de a poquito ; poco a poco "
        "un|el|la|cada ; sobremedicado|sobremedicada ; lo|la compone|endereza|cura ; deja|deje|dejes|dejá los dos|mitad ; "
        f"síguele|sígale|sigue con los|las|la|el ... miligramos|{_DRUG} ; ve|vaya con|a un|el loquero|psiquiatra ; olvídese|"
        "olvídate de lo ... doctor|farmacéutica|doctora|médico ; vitamina b|c",
        "treatment_planning", "eso lo puede contestar quien receta",
        kind="role",
        unless="preguntó preguntar pregunta preguntas quiere etiqueta dijo sugirió lista eligió perro plantas guste",
        unless_before="doctor doctora dice quiere si él ella toma"),
    entry("role_name_manner",
        f"caso|episodio|ataque|cuadro|tipo de|clásico|un... {_DX} ; para mí que ... {_DX} ; {_DX} por donde ; apuesto|juro|"
        f"apuesta a|que|es ... {_DX} ; sin|no duda|hay ... {_DX} ; {_DX} sin|otra|no vez|duda|costumbre ; es tu|su|la ... {_DX} "
        f"el|la|quien que? habla ; lo que vi|veo|oí|hay|tienes|tiene|traes|trae ... fue|es {_DX} ; lo que traes|tienes|trae es "
        f"una? {_DX} ; en el espectro ; espectro autista ; lo|es suyo|tuyo ... es {_DX} ; eso ya? no es * ... {_DX}|deprimida|"
        f"deprimido ; calificaría|describiría|pondría ... {_DX} ; presenta|muestra|exhibe pobre|bajo|mal|poco|pensamiento|"
        "afecto ; síntomas de hoy ; pensamiento acelerado|grandioso|desorganizado ; verborrea ; ánimo elevado|bajo|lábil ; "
        f"noté|observé|detecté ... {_DX}|temblor ; propia|propio|compatible de|con ... {_DX}|personalidad ; secundaria|"
        f"secundario a la|el? ; ante una|un {_DX} ; se disocia|descompensa|alucina ; estaba|está|andaba alucinando|delirando ; "
        "en|desde un|una ... episodio|brote|crisis depresivo|maníaco|psicótico|depresiva|maníaca ; llevas|lleva ... en un "
        "episodio ; diagnóstico de trabajo ; lo correcto|indicado es llamarlo|llamarla ; obsesivo compulsivo ; le dije que es|"
        f"tiene|está {_DX} ; señales|síntomas de la? {_DX}|codependencia ; tus|sus cambios|arranques|enojos|mentiras ... son "
        f"{_DX} ; es|son {_DX} no ; pero|y para|según mí es ; esa|ese|la|el * es {_DX} ; anda|está|sigue {_DX} otra|de|desde ; "
        f"tenga|tiene|trae apego|desorden ; trastorno de apego ; depresión posparto ; en su caso ... {_DX} ; suena a lo ... "
        f"{_DX}",
        "diagnosing", "me contó lo que nota",
        kind="role",
        unless="contó preguntó leímos leyó folleto taller grupo cuenta describe nueve vive doctora",
        unless_before="contó dice dijo vive piensa si doctor"),
    entry("scold_manner",
        "es|son|era un|una|todo|puro desastre|calamidad|fracaso|peligro|inútil|estorbo|lacra|sanguijuela|parásito|cobarde|"
        "tóxica|tóxico|perdido ; esa|ese mujer|hombre|familia|gente es una? tóxica|tóxico|basura|lacra ; siempre lo será|serán|"
        "igual ; mentirosa|mentiroso|quejoso|flojo compulsiva|compulsivo|crónica|crónico|crónicos ; quejosos crónicos ; facha|"
        "pinta|cara|finta|aspecto de ; le|nos|me|les ve|vio|veía la cara ; le vale gorro|madre|todo|poco ; ni le|se|les "
        "importa|inmuta|mueve ; no mueve|levanta un|ni dedo ; le|les da flojera|hueva|pereza ; hace|hizo|haciendo|anda "
        "haciendo? el ridículo|show|papelón ; olía|huele|apesta|apestaba a|y|como ... cantina|alcohol|vino|ni|rayos|cigarro ; "
        "apesta|apestaba ; otro|otra|puro|puros show|drama|numerito|teatro|sobredosis ; la|lo misma|mismo historia|cuento|de "
        "... siempre|triste ; ya llegó el|la problema|peste|drama ; cómo|como le|les gusta quejarse|hacerse|sufrir|"
        "victimizarse ; nunca hace|hizo|hacen lo que|caso ; vida|talento tirada|tirado a ; se dio|dieron por vencido|vencida ; "
        "tiene el|la cerebro|cabeza frito|quemado|hueca|podrido ; lo hubieras|hubiera pensado ; me|nos tiene|tienes harta|"
        "harto|cansada|hasta ; cómo pudiste|puedes|pudo ; no puedo|podía|se creer que me|nos|te|lo|hicieras|hiciera ; es|eres "
        "el|la más|peor débil|floja|flojo|tonto|problemático|del|enemiga|enemigo ; más terco|necio|flojo|floja|terca|bruto que "
        "; no es|son muy|nada|tan listo|lista|brillante|inteligente|listos ; qué|que se puede esperar ; ustedes|esta gente|"
        "esos nunca|siempre|no aprenden|cambian|entienden ; peor enemiga|enemigo|hija|hijo|madre ; no|nunca puede|quiere|sabe "
        "seguir|cambiar|ni|escuchar ; siempre la|una|de|haciéndose|rogando|pidiendo víctima|atención|algo ; rogando|mendigando|"
        "buscando atención ; la|lo echaron|echó a perder ; se hace el|la fuerte|víctima|enfermo|dura ; da|dan lástima|pena|"
        "asco verlo|verla|su|que|y|$ ; con él|ella no se puede ; en su sano juicio ; de mente tiene ; le echa|echó la culpa ; "
        "menos a|él|ella él|mismo|misma ; ya|te|se gastaste|gastó|acabaste ... oportunidad ; salió|sale|anda sucia|sucio $ ; "
        "el * sucia|sucio|limpia|limpio ; desaseado|desaseada|evasivo|evasiva ; borrachito|borrachita|loquito|loquita|rateros|"
        "ratera|ratero|latoso|latosa|perdida ; ladrona|malandro y ; sin|no conciencia|motivación ; qué raro $",
        "blame", "lo que vi, y lo que pudo estorbar",
        unless="calentador motor carro coche camión perro gato papá mamá siente sintió película partido juego clima día "
        "pan sopa nieto",
        unless_before="me yo soy siento"),
)  # fmt: skip
