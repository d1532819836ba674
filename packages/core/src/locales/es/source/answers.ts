/** Sí, no y lo que hay en medio. Un juicio («correcto», «mal») es una lista de palabras; los comienzos de `frames.ts` hacen frases con él. */
export const answers = {
  yes: [
    'sí|sip|sep|sipi|siii|yes|yep|yeah|ajá|ahá|mhm|uh huh|mm hmm|claro|clarísimo|clarinete|seguro|segurísimo|por supuesto|desde luego|naturalmente|obvio|obviamente|evidentemente|efectivamente|en efecto|ciertamente|indudablemente|definitivamente|absolutamente|afirmativo|exacto|exactamente|exactísimo|correcto|correctísimo|cierto|verdad|verdadero|precisamente|justo|justamente|ya lo creo|cómo no|por qué no|faltaba más|faltaría más|no faltaba más|encantado|encantada|con [mucho] gusto|de mil amores|con placer',
    '(claro|por supuesto|desde luego|obvio|seguro|pues|ya|digo|dije|he dicho|(la|mi) [última] respuesta es|última respuesta|un|yo digo|ay|que|yo|todo) [que] sí [que sí]|sí (señor|señora|claro|por (favor|supuesto)|porfa|porfavor)|claro [que] (quiero|puedes|puede|me gustaría|sí quiero|lo quiero|me gusta)|sí (tengo|quiero|estoy|soy|acepto|confirmo|dale|va)',
    'sin (duda|dudarlo|ninguna duda)|no (hay|cabe|tengo) [ninguna|la menor] duda|ni (que decirlo|lo dudes)|no lo (dudes|dude)|tenlo por seguro|acepto|apruebo|confirmo|confirmado|[estoy|totalmente|muy] de acuerdo|deacuerdo|trato hecho|hecho|es un trato|👍|✅|👌',
  ],
  ok: [
    'ok|okay|okey|oka|okei|oki|vale|bueno|bien|muy bien|bien bien|está bien|esta bueno|listo|entendido|entiendo|comprendo|comprendido|ya veo|enterado|recibido|anotado|de una|conforme|sea|que así sea|bueno va|va|suficientemente bueno|puede valer|me vale|por mí (bien|sí|ok|vale|perfecto|está bien)|(a mí|para mí) (sí|bien|está bien|perfecto)',
  ],
  right: [
    'así|eso|eso mismo|así mismo|lo (mismo|correcto|que (quiero|quería|necesito|necesitaba|dije|pedí|busco|buscaba))|el (correcto|indicado)|la (correcta|indicada)|correcta|correctos|todo (correcto|bien|en orden)|en orden|bien así',
  ],
  ellipsis: ['lo (es|soy|son|está|estoy|tengo|hago|haré|hice|creo|espero|prometo)|yo también|sí hay|la hay|los hay'],
  agree: [
    'así (se hace|lo quiero|me gusta)|tal cual|[es|está] tal cual|eso (quiero|dije)|tienes [toda la] razón|tiene [toda la] razón|(has|ha) (acertado|entendido|oído|dicho) [bien|perfectamente]|(entendiste|entendió|dijiste|escuchaste) bien|respuesta correcta|[todo] (coincide|cuadra)',
    '(hazlo|háganlo|hágalo|hacelo|hazla|hágale|hagámoslo|hagamos eso|dale|dale pues|dale que sí|adelante|procede|proceda|procedamos|procedan|proceder|vamos|vámonos|venga ya|empecemos|empieza|empiece|empezamos|comienza|comencemos|comenzamos|probemos|probémoslo|veamos eso|diga|muéstramelo|muéstrame|te escucho|le escucho|soy todo oídos|arranca|arranquemos|métele) [pues|ya|adelante|nomás|entonces]',
    '[yo] [sí] (lo|la|los|las) (quiero|quisiera|tomo|compro|acepto|prefiero|elijo|necesito|queremos|tomamos)|(quiero|tomo|elijo|prefiero|acepto) (ese|esa|este|esta|eso|esto)|(me|nos) (lo|la|los|las) (llevo|llevamos|quedo|quedamos)|me la juego|ya (lo|la) (hice|he hecho|reinicié|revisé)|me (gusta|encanta|apetece|apetecería|parece [<muy>] bien|parece <bueno>|sirve|viene bien|conviene|late|va bien|gusta (la idea|eso|mucho)|encanta la idea)|nos (parece bien|sirve)|qué buena (idea|opción)|(buena|gran|excelente) (idea|elección|opción)',
    '(como|cuando|si) (quieras|quiera|gustes|guste|prefieras|prefiera|digas|diga|desees|desee|tú (digas|quieras)|usted (diga|quiera)|quieres|quiere|gustas|insistes|te parece)|lo que (digas|usted diga|tú digas)|no (tengo|hay) [ningún] (inconveniente|problema) [con eso|en eso|por mi parte]|(por mi parte|por mí) no hay problema|sin (problema|problemas|falta|inconveniente)|no me (importa|importaría|molesta|opongo)|no veo (por qué no|la hora)|estoy [<muy>] (listo|lista|preparado|preparada|dispuesto|dispuesta|interesado|interesada|seguro|segura)|estamos (listos|preparados|de acuerdo)|(quiero|quisiera|me gustaría|me encantaría|vamos a) (verlo|verla|oírlo|oírla|escucharlo|escucharla|saberlo|saber|probarlo|probarla|hacerlo|tenerlo|tenerla|comprarlo|comprarla|reservarlo|reservarla|intentarlo)',
  ],
  fine: [
    'no (es|tiene|supone) [ningún] (problema|lío|pega|rollo)|ningún problema|todo (ok|okay|está bien)|está todo bien|así (vale|va bien|está [<muy>] bien|queda bien)|(con eso|así) (está|va) bien|está <bueno>|me (da|sienta) bien|va (bien|perfecto)',
  ],
  praise: [
    '[<muy>|qué|pues|eso] <bueno>|qué bien|qué (bueno|buena)|(buen|bonito|gran) trabajo|bien hecho|nada mal|enhorabuena|felicidades|felicitaciones|yupi|yuju|hurra|viva|wow|olé|bravísimo',
  ],
  act: [
    '(resérvalo|resérvala|resérvamelo|resérvamela|resérvame|reserva|cómpralo|cómprala|cómprame|compra|pídelo|pídela|pídeme|pide|ordénalo|ordena|mándalo|mándala|mándamelo|envíalo|envíala|envíamelo|envía|añádelo|añádela|añade|agrégalo|agrégala|agrega|ponlo|ponla|pónmelo|pónmela|ponme|pon|apúntalo|apúntame|anótalo|guárdalo|guárdala|guarda|ábrelo|ábrela|enciéndelo|enciéndela|enciende|préndelo|préndela|apágalo|apágala|ciérrala|ciérralo|actívalo|actívala|activa|confírmalo|confírmala|confírmame|confirma|confirme|confírmelo|resérvelo|resérvela|reserve|cómprelo|envíelo|mándelo|póngalo|añádalo|llámalo|llámala|llama|transfiérelo|págalo|paga|elígelo|tómalo|tócala|tócalo|repróducela|léela|léemela) [<lo>|<ahora>|todo]',
  ],
  no: [
    'no|nop|nope|nones|nah|na|qué va|para nada|en absoluto|de ninguna manera|de ningún modo|de eso nada|ni hablar|ni loco|ni loca|ni en broma|ni de broma|ni (por|en) (asomo|sueños)|ni se te ocurra|ni pensarlo|negativo|jamás|nunca|nunca jamás|nada de eso|tampoco|yo tampoco|en la vida|que va|👎|❌|🙅',
    '(claro|por supuesto|desde luego|obvio|seguro|pues|ya|digo|dije|he dicho|la respuesta es|mi respuesta es|un|yo digo|ay|absolutamente|definitivamente|evidentemente|rotundamente|yo) [que] no [que no]|no [muchas|mil] gracias|gracias pero no [gracias]|no (señor|señora)|un no (rotundo)',
  ],
  refuse: [
    '(ahora|hoy|todavía|aún|de momento|por ahora|por el momento|esta noche|esta vez|esta tarde|este no|preferiría que|prefiero que|creo que|pienso que|diría que|supongo que|me parece que|espero que|me temo que|mejor dicho|quizás|tal vez|probablemente|posiblemente|seguramente|parece que|de preferencia|realmente|en realidad|lamentablemente|desgraciadamente|por desgracia) no [<ahora>]',
    'no (<ahora>|hoy|mucho|tanto|exactamente|precisamente|realmente|del todo|especialmente|necesariamente|por (hoy|mí|favor)|para (mí|nosotros)|esta (vez|noche|tarde)|este|eso|ese|así|que yo sepa|me|nos|lo (creo|es|haré|hago|hagas|haga|veo|tengo|soy|hice|confirmo|acepto|hagamos)|la tengo|te (molestes|preocupes)|se (moleste|preocupe)|creo|es posible|hay (necesidad|manera|modo|forma)|vale la pena|merece la pena|tengo interés|me (convence|sirve|va|viene bien)|estoy de acuerdo|fumo|quiere|quería|no) [<ahora>|<lo>|nada|mucho|tanto|la idea|que no|bien|más]',
    'mejor (lo dejamos|dejémoslo|esperamos|espero)|paso|yo paso|paso de <lo>|rechazo|me niego|declino|ninguno|ninguna|ninguno de (los dos|ellos)|ninguna de (las dos|ellas)|nada|nadie|imposible|es imposible|eso no|(este|esta|ese|esa) no|que no|nanay|siempre no|no me alcanza|lo (odio|detesto)|no lo he hecho|no <subj>|cambiemos de tema|naranjas|para otra|no gracias por ahora|innecesario|tampoco es eso|(lo|la) dudo [mucho]|dudo que sí',
    '(has|ha) (entendido|oído) mal|(entendiste|entendió|oíste|escuchaste|oyó) mal|(te|se) (equivocas|equivoca|has equivocado|equivocaste|equivocó|confundes)|no (has|ha) entendido [bien]|no (entendiste|entendió) [bien]|no (coincide|cuadra)|(te|se) equivocó|estás (equivocado|equivocada)',
  ],
  wrong: [
    '[<muy>] (mal|equivocado|equivocada|incorrecto|incorrecta|falso|falsa|erróneo|errónea|inexacto|un error|mentira|una mentira)|demasiado (tarde|pronto|caro|cara|largo|larga|lejos|temprano)',
  ],
  decline: [
    'yo (puedo|lo hago) (solo|sola)|(puedo|lo hago|me apaño|me las arreglo) (solo|sola|yo|yo mismo|yo misma|yo solo|yo sola)|lo hago yo|no pasa nada|no tengo|ya (lo (tengo|compré|reservé|vi)|tengo (uno|una)|comí|cené)|(estoy|estamos) bien así',
  ],
  waive: [
    'no (importa|tiene importancia|es importante)|da (igual|lo mismo)|déjalo (así|como está|estar|por ahora)|déjelo (así|por ahora)|(lo dejo|dejémoslo) (así|por ahora)|así déjalo',
  ],
  later: [
    '[quizás|tal vez|a lo mejor|mejor|pues|lo (haré|hago|veo|pienso)|lo dejamos para|lo dejo para|ya (lo haré|veremos)|quizá] <luego> [quizás|tal vez|mejor]|(quizás|tal vez|a lo mejor|mejor|ya) (mañana|otro día|otra vez|en otra ocasión)|(mañana|otro día|otra vez) (quizás|tal vez|mejor)|no [gracias] <luego>|para (otro día|otra ocasión|luego|después|la próxima)',
  ],
  maybe: [
    'quizás|quizá|tal vez|talvez|a lo mejor|acaso|puede ser|puede que (sí|no)|puede que sí puede que no|podría ser|pudiera ser|depende|según|ya veremos|veremos|ya se verá|quién sabe|sabrá dios|dios sabe|vaya [uno|usted] a saber|sí y no|ni sí ni no|ni idea|más o menos|masomenos|regular|así así|a veces|de vez en cuando|en parte|ni fu ni fa|equis|estoy dudando|vete [tú] a saber|posible|es posible|posiblemente|eventualmente|tengo (dudas|mis dudas|una duda)|indeciso|indecisa|fifty fifty|es (complicado|difícil (decirlo|de decir|saberlo))|habrá que ver|a ver|hay que verlo',
    '[yo|pues|la verdad|es que] <no> [lo|te|me|se|os|le] (sé|sabría|sabemos|recuerdo|acuerdo|tengo [ni|la menor|ninguna] (idea|opinión|preferencia)|sabría (decir|decirte|decirle)|puedo decidir|decido) [aún|todavía|bien|qué (decir|decirte|hacer|quiero|elegir|responder|contestar)|si (quiero|puedo|sí o no)|cuál|decir|la verdad|exactamente|decidirme]|yo qué sé|qué sé yo|ni la menor idea|sin (opinión|preferencia)|buena pregunta|no sabe no contesta',
    '<no> (estoy|estamos) [<muy>] (seguro|segura|seguros|convencido|convencida|decidido|decidida) [de eso]|<no> (he|hemos) decidido [aún|todavía]|(tengo|tendría|tendré|necesito|quiero|debo|déjame|déjeme|dame tiempo para|voy a|hay) [que] (pensarlo|pensármelo|pensar|pensar en eso|consultarlo|decidirlo|decidir|mirarlo)|lo (pensaré|estoy pensando|voy a pensar|tengo que pensar|consultaré|pienso)|me lo (tengo que pensar|pienso)|déjame lo pienso|(decide|elige|escoge|decida|elija|decidí) (tú|usted|vos)|(me|nos) (da|es) (igual|lo mismo|indiferente)|lo que (tú|usted) (quieras|quiera|prefieras|prefiera)|tú (decides|eliges|verás|sabrás)|como (veas|vea)',
  ],
  probably: [
    '[muy|lo más] (probablemente|seguramente|probable)|seguramente|en principio [sí]|(creo|pienso|diría|supongo|me parece|espero|imagino|quizás|tal vez|probablemente|posiblemente|yo creo|diría yo|parece|casi seguro) que sí|eso (creo|pienso|espero|supongo)|supongo|creo que (así es|es así)|debería (ser|estar) [bien|así]|yo diría que sí|casi (siempre|seguro)',
  ],
  hedge: [
    'un (poco|poquito)|[yo] (creo|pienso|supongo|diría|considero|me imagino) que|creo|me parece que|en mi opinión|a mi (parecer|juicio)|que yo (sepa|recuerde)|hasta donde (sé|yo sé)|si no (me equivoco|recuerdo mal)',
  ],
  repair: [
    '(espera|espere|esperen|espérate|espérese|aguanta|un (momento|momentito|segundo|minuto|instante)) [un (momento|momentito|segundo|minuto)]|perdón|mejor dicho|o sea|es decir|digo|quiero decir|quise decir|quería decir|pero|aunque|en realidad|pensándolo bien|ahora que lo pienso|me (equivoqué|he equivocado)|no espera|corrijo|rectifico|más bien',
  ],
  yesMisheard: ['c|ci|sy|see|sea si'],
  noMisheard: ['know|nou'],
} as const;

export const answerRules = {
  /** «no la cierres»: lo contrario de lo ofrecido. */
  subj: '(lo|la|los|las|me (lo|la)|se (lo|la)) (hagas|haga|hagan|cierres|cierre|abras|abra|reserves|reserve|pongas|ponga|compres|compre|pidas|pida|apagues|apague|enciendas|encienda|prendas|prenda|mandes|mande|envíes|envíe|añadas|añada|agregues|agregue|canceles|cancele|borres|borre|guardes|guarde|pagues|pague|llames|llame|leas|lea|cuentes|cuente|cambies|cambie|quites|quite|actives|active|repitas)',
} as const;
