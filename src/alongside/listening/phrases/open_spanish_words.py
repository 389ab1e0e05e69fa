"""Words of Spanish questions, by the names that they have in the patterns of `open_spanish`."""

from typing import Final

WORDS: Final = {
    "POSITIVE": (
        "apoyado|apoyada|acompañado|acompañada|escuchado|escuchada|cómodo|cómoda|tranquilo|tranquila|aceptado|aceptada|"
        "respetado|respetada|comprendido|comprendida|valorado|valorada|motivado|motivada|incluido|incluida"
    ),
    "NEGATIVE": (
        "nervioso|nerviosa|ansioso|ansiosa|preocupado|preocupada|enojado|enojada|molesto|molesta|cansado|cansada|"
        "estresado|estresada|agobiado|agobiada|frustrado|frustrada|decepcionado|decepcionada|avergonzado|avergonzada|"
        "aburrido|aburrida|sorprendido|sorprendida|incómodo|incómoda|aislado|aislada|agotado|agotada|inquieto|inquieta|"
        "enfadado|enfadada|angustiado|angustiada|bajoneado|bajoneada|agüitado|agüitada|desanimado|desanimada|confundido|confundida|celoso|celosa|perdido|perdida|excluido|excluida|atorado|atorada|"
        "abrumado|abrumada|tentado|tentada|triste|mal|peor|culpable|irritable"
    ),
    "GLAD": (
        "contento|contenta|emocionado|emocionada|orgulloso|orgullosa|aliviado|aliviada|satisfecho|satisfecha|agradecido|"
        "agradecida|ilusionado|ilusionada|entusiasmado|entusiasmada|feliz|bien|mejor|alegre"
    ),
    "ANGRY": "enojado|enojada|enfadado|enfadada|molesto|molesta|peleado|peleada|disgustado|disgustada|decepcionado|decepcionada",
    "SO": "muy|más|un_poco|tan|bastante|algo|demasiado|todavía|menos",
    "HARD": (
        "difícil|fácil|triste|fuerte|feliz|diferente|estresante|agotador|agotadora|duro|dura|pesado|pesada|incómodo|"
        "incómoda|raro|rara|extraño|extraña|doloroso|dolorosa|complicado|complicada|solitario|solitaria|confuso|confusa"
    ),
    "QUALITY": (
        "@HARD|útil|bien|mal|mejor|peor|importante|interesante|agradable|divertido|divertida|bueno|buena|malo|mala|"
        "bonito|bonita|lindo|linda|tranquilo|tranquila"
    ),
    "WELL": "bien|mal|mejor|peor",
    "NICE": "bonito|divertido|especial|nuevo|lindo|diferente|interesante|rico|bueno|más",
    "DAY": "día|semana|fin_de_semana|mes|noche|mañana|tarde|cumpleaños|viaje|visita|navidad|año",
    "GOOD": "buen|buena|mal|mala|lindo|linda|bonito|bonita|gran",
    "THAT": "sobre|de|con|para|en|acerca_de",
    "FEELING": "@POSITIVE|@NEGATIVE|@GLAD",
    "ESTADO": "sobrio|sobria|sin_beber|sin_consumir|sin_fumar|sin_trabajo|sin_trabajar|separado|separada|aquí|ahí",
    "DECIRLE": "llamarlo|llamarla|hablarle|pedirle|preguntarle|decirle|contarle|escribirle|visitarlo|visitarla",
    "LUGAR": "lindo|linda|tranquilo|tranquila|ruidoso|ruidosa|cómodo|cómoda|bonito|bonita|largo|larga",
    "SOLO": "solo|sola|solito|solita",
    "JOB": "trabajo|empleo|laburo|curro|camello|jale",
    "PAY": "chamba",
    "HELPER": (
        "grupo|padrino|madrina|consejero|consejera|terapeuta|psicólogo|psicóloga|psiquiatra|doctor|doctora|trabajadora_social|"
        "programa|terapia|taller"
    ),
    "CHILD": "niños|niñas|niño|niña|nenes|nene|nena|hijos|hijas|hijo|hija",
    "NOW": "ahora|ahorita|en_este_momento",
    "OFTEN": "mucho|seguido|a_menudo|todos_los_días|alcohol|cada_día|diario",
}
