"""Words with which a question is left as it is (`openform`): a form that is not given does no harm.

To ask directly about dying, hurting or danger is right, and what may be about that is among these words, whoever may have meant
something else. A question that checks up on somebody (medicine, tests, drinking, coming when told to, proof) asks for one answer
however softly it is put: an open form would only dress it up. And none would comfort whom a question reminds of somebody dead
or taken from them.
"""

from typing import Final

ENGLISH: Final = (
    r"suicid|\bkill|murder|\bdie|\bdying|\bdead|death|\bhurt|\bharm|\bhit\b|\bcut(?:s|ting)?\b(?! down| back| out| off| to\b)|overdos|\bod\b"
    r"|\bpills|\bgun|knife|weapon|razor|\brope|bridge|jump|off (?:the|a) (?:road|roof|cliff)|drown|crash|chok|\bstab(?:bed|bing)?\b|shoot"
    r"|bleed|blood|danger|\bsafe|unsafe|threat|violen|abus|\bbeat(?:ing)? |\brape|assault|attack|stalk|\bforced?\b|afraid|scared"
    r"|stay(?:ing)? with you\b|alive|living anymore|worth living|to live for|without you|better off|disappear|giv(?:e|ing) up"
    r"|\bend(?:ing)? (?:it|your|things)|(?:can't|cannot|want to|able to|keep) go(?:ing)? on\b(?! (?:a|the)\b)|not be here|be here anymore"
    r"|leav(?:e|ing) (?:this|the) (?:world|earth|life)|wake up|goodbye|farewell|writ\w{0,3} (?:\w{1,12} ){0,2}(?:note|letter)|do(?:ing)? it\b"
    r"|th(?:ose|ese) thoughts|thoughts (?:of|like)|think(?:ing)? about (?:it|that|this)\b|hopeless|worthless|trapped|burden|pointless"
    r"|\bnumb\b|\bvoices|breathe\b|\bchest\b|seizure|passed out|unconscious|crisis|emergency|\b911|\b988|hospital|police|\bfire\b"
    r"|\bgrave\b|\bfuneral|\bburial|\bwake\b(?! up)|\blate (?:husband|wife|mother|father|mom|dad|son|daughter|brother|sister)|passed away"
    r"|\bsince (?:he|she|they) (?:passed|left|died)|\bcustody\b"
)
SPANISH: Final = (
    r"suicid|\bmat[aeáéo]|muer[toe]|morir|lastim|daño|hacerte algo|herid|golpe|\bpeg[aóue]|sobredosis|pastillas|pistola|\barmas?\b|cuchill|navaja"
    r"|soga|\bcort(?:ar|arte|arse|aste|ando|as|ado|é|ó)\b|saltar|puente|\bahog|ahorc|sangr|violen|\bviol[aó]|abus|amenaz|peligro|a salvo"
    r"|(?<!del )(?<!el )segur[ao]\b|ataca|obliga|fuerza\b|(?:da|dan|tienes|tiene|tengas) miedo|vivir más|seguir viv"
    r"|quitarte|acabar con|terminar con (?:todo|tu)"
    r"|perder la vida|sin ti|desaparec|rendirte|no despert|sin salida|inútil|estorb|una carga|atrapad|despedid|despedirte|adiós"
    r"|escrib\w{0,6} (?:una|la|alguna) (?:carta|nota)|lo har[íiáa]|hacerlo\b|se l[oa]s? llev|pensamientos|voces"
    r"|respirar\b|pecho|desmay|convuls|crisis|emergencia|\b911|\b988|hospital|policía|incendio"
)
_DID_YOU: Final = (
    r"^(?:(?:did|have|had|are|were|do|will)(?:n't)? you|how (?:often|many)|when)\b"
    r"(?!.*\b(?:want|like|feel\w*|worried|nervous|help\w*|know|thought|thinking)\b)(?:.* )?"
)
_MEDICINE: Final = r"meds?|medic(?:ines?|ations?)|pills?|prescriptions?|refills?|doses?|shots?|insulin|suboxone|methadone"
_TO_SHOW: Final = r"sheets?|homework|worksheets?|assignments?|logs?|proof|receipts?|chores|rules|curfew|signed"
_DEMANDED: Final = r"court|probation|parole|officer|community service|labs?|drug tests?|ua|screening"
ENGLISH_LEFT: Final = (
    rf"{_DID_YOU}(?:tak(?:e|ing|en)|took|pick(?:ed|ing)? up|get|refill\w*|do|doing|miss\w*) (?:.* )?(?:{_MEDICINE})\b|{_DID_YOU}(?:{_TO_SHOW})\b"
    rf"|{_DID_YOU}(?:go|going|gone|been|get|make|made|see|seen|report\w*|check\w* in|do|done|pass\w*|take|taken) (?:.* )?(?:{_DEMANDED})\b"
    rf"|{_DID_YOU}(?:take|taken|do|done|have|pass|passed) (?:the|your|a|that) (?:\w+ )?(?:test|screen)$"
    rf"|{_DID_YOU}(?:(?:keep|keeping|kept|make|making|made) (?:\w+ )?(?:\w+ )?appointments?|follow\w* (?:your|the) plan|clean your room)\b"
    r"|^did you (?:write (?:that|it) down|shower|pay (?:the|your|that)\b.*)(?: today)?$"
    rf"|{_DID_YOU}on time\b|^(?:did|do|have|will) you (?:\w+ )?show(?:ed)? up\b"
    r"|^(?:did|have|are|were|do) you (?:.* )?(?:stay\w*|kept|keep\w*|remain\w*) (?:sober|clean|dry)\b"
    r"|^(?:did|have|are|were) you (?:.* )?(?:stop|stopped|stopping|quit|quitting) (?:drinking|using)\b"
    rf"|{_DID_YOU}(?:stay\w* away from (?:the )?(?:alcohol|drink\w*|drugs|bars?))\b"
    r"|\b(?:last time|times) you (?:drank|used|smoked|took|relapsed|got (?:high|drunk))\b|^when did you last (?:drink|use|smoke|have a drink)\b"
    r"|^how many times have you (?:used|drunk|drank|smoked|relapsed|slipped)\b"
)
_HICISTE: Final = (
    r"^(?!(?:te|le) (?:cuesta|costo|preocup|molest|ayud|sirv|gust|ha\b|da\b|dio\b|interes|funcion|fue\b)|se te|necesitas?\b|sabes?\b|crees?\b"
    r"|tienes? (?:problemas|dificultad|dudas|preguntas)|quier|quisier|puedes?\b|podria|hay\b|es\b|fue (?:muy )?(?:dificil|facil)|has? pensado"
    r"|(?:te sientes|se siente|estas?|sigues?) (?:muy |mas )?\w+[oae] (?:por|con|de|para)\b|estas? pensando)(?:.* )?"
)
_REMEDIO: Final = (
    r"medicin\w+|medicament\w+|medicacion|pastillas?|tratamiento|dosis|recetas?|inyeccion\w*|insulina|metadona|remedios?"
)
_PRUEBA: Final = (
    r"pruebas?\b(?! de manejo)|antidoping|doping|laboratorios?|analisis|orina|muestra|toxicologico"
    r"|examen(?:es)? (?:de (?:sangre|orina|laboratorio)|medicos?)|los examenes$"
)
_CONSTANCIA: Final = (
    r"firm(?:aste|o|ado)|tra(?:jiste|jo|ido|es?)|entreg(?:aste|o|ado)|hoja|formulario|planilla|registro|bitacora|tareas?|comprobante|recibo"
    r"|constancia|justificante|papel"
)
_OBLIGADO: Final = r"corte|juzgado|tribunal|audiencia|condicional|probatoria|oficial|servicio comunitario|fiscalia|firmar"
_SOBRIO: Final = r"sobri[oa]|limpi[oa]|sin (?:tomar|beber|consumir|usar)"
_SPANISH_CHECKS: Final = (
    r"^(?!(?:te|le) (?:preocup|ayud|sirv|gust)|quier|sabes?\b|es\b)(?:.* )?tom(?:aste|o|ado|ando|as?|ar(?:te|se|l[oa]s?)?)\b"
    r"(?! (?:clases|cursos?|(?:un|una|el|la) (?:clase|curso|siesta|descanso)|tiempo)\b)"
    rf"|{_HICISTE}(?:{_REMEDIO}|{_PRUEBA}|{_CONSTANCIA})\b"
    rf"|^(?:fuiste|fue|has? ido|vas?|iras?|pudiste ir|pudo ir|llegaste|llego|cuando vas?)\b(?:.* )?(?:{_OBLIGADO})\b"
    rf"|{_HICISTE}lleg(?:aste|o|ar|ado)\b.*\b(?:a tiempo|temprano|tarde|puntual)\b"
    rf"|{_HICISTE}(?:falt(?:aste|o|ado)|asist(?:iste|io|ido|iendo|es)|cumpl(?:iste|io|ido|iendo|es?)|presentaste)\b"
    r"|^(?:(?:te|se) )?(?:mantuv|mant[ie]|segui|siguio|sigues?|estas|estuv|has? (?:estado|seguido|mantenido)|pudiste|pudo|lograste|logro)\w*\b"
    rf"(?:.* )?(?:{_SOBRIO})\b|^(?:dejaste|dejo|has? dejado) de (?:tomar|beber|consumir|usar)\b"
    r"|\bultima vez que (?:te )?(?:beb|consum|fum|tom|recai|inyect|drog|emborrach)|^cuantas veces has? (?:beb|consum|fum|tom|reca|us)"
    r"|\bque (?:te|le) (?:di|deje|mande|pedi|dije|encargue|recomende|recete|preste)\b|\b(?:que|como) (?:quedamos|acordamos|hablamos|dijimos)\b"
)
_OF_SOMEBODY_LOST: Final = (
    r"velorio|entierro|funeral|falleci|\bduelo\b|\bluto\b|difunt|\bmurio|\bmurieron|cementerio|panteon|perdiste a\b|custodia"
)
SPANISH_LEFT: Final = f"{_SPANISH_CHECKS}|{_OF_SOMEBODY_LOST}"
"""Questions that are left as they are, as they read without accents."""
