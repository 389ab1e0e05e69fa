"""Words with which a question is left as it is: to ask directly about dying, hurting or danger is right (`openform`).

What may be about that is among them, whoever may have meant something else: a form that is not given does no harm.
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
)
SPANISH: Final = (
    r"suicid|\bmat[aeáéo]|muer[toe]|morir|lastim|daño|hacerte algo|herid|golpe|\bpeg[aóue]|sobredosis|pastillas|pistola|\barmas?\b|cuchill|navaja"
    r"|soga|\bcort(?:ar|arte|arse|aste|ando|as|ado|é|ó)\b|saltar|puente|\bahog|ahorc|sangr|violen|\bviol[aó]|abus|amenaz|peligro|a salvo"
    r"|segur[ao]\b|ataca|obliga|fuerza\b|(?:da|dan|tienes|tiene|tengas) miedo|vivir más|seguir viv|quitarte|acabar con|terminar con (?:todo|tu)"
    r"|perder la vida|sin ti|desaparec|rendirte|no despert|sin salida|inútil|estorb|una carga|atrapad|despedid|despedirte|adiós"
    r"|escrib\w{0,6} (?:una|la|alguna) (?:carta|nota)|lo har[íiáa]|hacerlo\b|se l[oa]s? llev|pensamientos|voces"
    r"|respirar\b|pecho|desmay|convuls|crisis|emergencia|\b911|\b988|hospital|policía|incendio"
)
