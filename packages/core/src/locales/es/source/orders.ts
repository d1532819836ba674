/** Lo que no necesita pregunta: parar, despedirse, cancelar, repetir, ayudar, agradecer. */
export const orders = {
  stop: [
    '<pararse> [ya|por favor|de una vez|con <lo>|todo|aquí|ahí|ahora] [de <hablar> [conmigo]]|(deja|deje|dejad|dejen|dejá|para|pare|paren|parad|termina|termine|dejar|dejemos|paremos|dejo|deja ya|para ya) [ya] de <hablar> [conmigo|tanto|más]',
    '<cerrar> [ya] [con] (esto|todo|eso|aquí|ya|de una vez|esto ya|aquí mismo|[la|el|esta|este|nuestra|mi] <charla>)|(sal|salir|salgamos|salga|salte) [ya] [de] [la|el|esta|este|aquí] [<charla>]|poner fin a (esto|[la|el|esta|este] <charla>)|(cuelga|colgar|cuelgue) [ya|el teléfono|la llamada]',
    'stop|alto|alto ahí|basta|basta ya|ya basta|ya está bien|fin|fin (de la|del) <charla>|silencio|shh|chis|chitón|punto final|se acabó|suficiente [por (hoy|ahora)]|ya (tuve|he tenido) (suficiente|bastante)|ya fue (suficiente|bastante)|quit|exit|salir|ya no más|no más (preguntas|por hoy|por favor|cuentos|historias|charla)|no más|ya no (sigas|siga|hables|hable|preguntes|continúes|quiero <hablar>) [más]|(basta|suficiente) de (<hablar>|preguntas|cuentos|historias|esto)|me rindo|lo dejo [aquí|ya]|lo dejamos [aquí|ya|por hoy]|dejémoslo [aquí|ya|por hoy|ahí]|déjalo ya|ya párale|hasta aquí llegamos|(vamos a|podemos) (dejarlo|parar) [aquí|ya|por hoy]',
    '<no> (quiero|queremos|deseo|tengo ganas de|me apetece|voy a) [más] (<hablar>|seguir|continuar|jugar|seguir <hablar>) [más|contigo|ya|hablando contigo]|(apágate|apágame|apagarte|apáguese|desactívate|desconéctate|ciérrate|desconectar|quédate callado|quédate callada|estate (quieto|callado|callada)|no (hables|digas) [más|nada|nada más])|(cállate|callate|calla|cállese|callar|cállense) por favor|ya no (quiero|queremos|me apetece) (hablar|jugar|seguir|más) [contigo|con esto]|🛑|✋',
  ],
  unstop: [
    '[no] no (pares|pare|paren|te (detengas|pares|calles|apagues)|se (detenga|pare)|lo dejes|dejes|termines|acabes|cierres|salgas|cortes|cuelgues|finalices|termine|acabe|cierre|me dejes) [ahora|ahorita|todavía|aún|aquí|nunca|por favor|ya] [de <hablar>]|no (paremos|terminemos|acabemos) [ahora|aquí|todavía]',
  ],
  halt: ['[no] no (sigas|siga|continúes|continúe|prosigas|prosiga|sigamos|continuemos) [ahora|más|por favor|con eso]'],
  frustration: [
    '(cállate|callate|calla|cállese|cállense|cierra (la boca|el pico)|cierre (la boca|el pico)) [ya|la boca|de una vez]|(vete|váyase|lárgate|piérdete|esfúmate) [ya|de aquí|al (diablo|infierno|carajo)|a (la porra|paseo|freír espárragos|la mierda)]|(déjame|déjanos|déjeme) (en paz|tranquilo|tranquila)|no molestes|deja de (fastidiar|joder)|(vete|andate) a la (mierda|porra)|que te (den|calles)|no me (molestes|fastidies)',
    'estoy [<muy>] (harto|harta|aburrido|aburrida|hasta las narices|hasta el moño) [ya] [de (esto|ti|todo|hablar contigo|<hablar>)]|(me|nos) (tienes|tiene) (harto|harta|hartos|cansado|cansada|hasta las narices)|me (aburres|aburro|cansas|molestas|fastidias|desesperas|enfadas|enojas|vuelves loco|vuelves loca|estás (volviendo loco|volviendo loca|cansando|hartando|aburriendo))|te odio|odio (esto|hablar contigo|esta cosa)|no te (aguanto|soporto) [más]|qué (rollo|aburrimiento|fastidio|asco|coñazo|pérdida de tiempo|tontería|estupidez|lata|porquería)|(idiota|imbécil|pendejo|gilipollas)|eres (idiota|imbécil|un inútil|un idiota)|no (sirves|sirve|vales) para nada|no (sirves|entiendes|entiende) nada [de nada]|hablas demasiado',
  ],
  bad: [
    '[<muy>] (estúpido|estúpida|aburrido|aburrida|ridículo|ridícula|horrible|terrible|pésimo|pésima|una (porquería|basura|mierda|tontería|estupidez|pérdida de tiempo)|un (asco|rollo|desastre|fastidio)|insoportable|molesto|molesta|tonto|tonta|absurdo|inútil|pesado|pesada|frustrante)',
  ],
  bye: [
    'adiós|adiosito|chao|chau|ciao|bye|bye bye|babay|hasta (luego|pronto|mañana|la próxima|la vista|otro día|otra|siempre|entonces|más tarde|la noche|ahora|el (lunes|martes|miércoles|jueves|viernes|sábado|domingo))|nos (vemos|hablamos|escuchamos|estamos viendo) [luego|pronto|mañana|después|más tarde|otro día|la próxima [vez]]|hablamos (luego|pronto|mañana|después)|te veo (luego|mañana|después)|que descanses|que descanse|dulces sueños|felices sueños|ahí nos vemos|ya nos veremos|👋',
    '[ya] me (voy|marcho|retiro|despido|tengo que ir|debo ir|he de ir|toca ir|vuelvo) [ya|a (dormir|la cama|casa|trabajar|la escuela|cenar|comer)|de aquí]|[ya|es que] (tengo que|debo|tendré que|necesito|hay que|es hora de|quiero|voy a|me toca) (irme|marcharme|colgar|dejarte|despedirme|irnos|dormir|dormirme|ir a (dormir|la cama|casa)|acostarme|ir|salir ya|retirarme)|(te|le|os|los) dejo|[ya] es (hora|tarde) (de|para) (irme|irse|dormir|acostarse)|a (dormir|la cama|mimir)|vuelvo (luego|después|más tarde)|luego (vuelvo|hablamos|te hablo|nos vemos)|(cuídate|cuídese|cuídense) [mucho]',
    '(bueno|ya|pues|ok|vale|hasta mañana|nada|venga) buenas noches|buenas noches (a todos|hasta mañana|que descanses)|me despido|[un] (saludo|saludos|abrazo|beso|besos)',
  ],
  wish: [
    'que (tengas|tenga|tengan|pases|pase|pasen|tengáis|paséis|te vaya|le vaya|vaya|disfrutes|disfrute) [un|una] [<muy>] (buen|buena|lindo|linda|bonito|bonita|feliz|excelente|bonito|gran|bien) [día|tarde|noche|fin de semana|semana|jornada|viaje|tardes|noches]|(buen|feliz|lindo|bonito|excelente) (día|fin de semana|viaje|año|navidad|tarde|noche|semana)|feliz navidad|felices fiestas|[buena|mucha] suerte',
    'igualmente|lo mismo (digo|para ti|para usted)|(para ti|a ti|a usted) también|ha sido un placer [hablar (contigo|con usted)]|fue un [gran] placer [hablar (contigo|con usted)]|[un] [gusto|placer] (hablar|charlar|conocerte|conversar) [contigo|con usted]|que te mejores|dios (te|le|lo) bendiga|bendiciones',
  ],
  all: ['todo [lo que] [(necesito|necesitaba|quería|buscaba|quería saber)] [por (hoy|ahora|el momento)]'],
  closing: [
    'nada más|más nada|ninguna otra [cosa|pregunta]|nada más por (hoy|ahora|el momento)|[ya] (he|hemos) (terminado|acabado)|ya (terminé|terminamos|acabé|acabamos|está todo|quedó)|ya está|(solo|solamente|únicamente|sólo) (eso|esto)|eso (era|sería|es) todo|sería todo|con (eso|esto) (basta|es suficiente|tengo [suficiente|bastante]|ya está|estoy|me quedo)|(ya|así|eso) (tengo|es) (todo|suficiente)|eso me basta|todo (listo|resuelto|arreglado)|ya (tengo|me has dado|me diste) (todo|lo que (necesito|necesitaba|quería))|hasta (aquí|ahí)|listo (gracias|eso es todo)|hemos acabado',
    '<no> (necesito|necesitamos|quiero|requiero|deseo|tengo|hay|se me ofrece|me hace falta|preciso) [de] [ninguna] (nada más|más nada|otra cosa|ninguna otra cosa|más (preguntas|ayuda|información|dudas|cosas)|nada de momento|otra pregunta|algo más)|<no> [quiero] nada (más|de momento)|(puedes|puede) (irte|retirarse|descansar|marcharte|retirarte)',
  ],
  cancel: [
    '(cancela|cancelar|cancélalo|cancélala|cancele|cancélelo|cancelado|anula|anular|anúlalo|anule|aborta|abortar|olvida|olvídalo|olvídala|olvídate de eso|olvidalo|olvídelo|descarta|descártalo|ignora|ignóralo|deshaz|deshazlo|bórralo) [<lo>|todo|(la|el|esa|ese|mi|esta|este) [última|último] (operación|pedido|orden|acción|petición|solicitud|pregunta|comando)|lo que (dije|he dicho|pedí|te dije|te pedí)|lo anterior|lo último|por favor]',
    'déjalo|déjelo|déjala|dejalo|déjalo correr|dejémoslo estar|(he|hemos) cambiado de (idea|opinión)|cambié de (idea|opinión)|me (arrepentí|he arrepentido|arrepiento)|mejor (olvídalo|déjalo|nada|cancela|cancélalo)|(vuelve|volver|vuelva|ir|volvamos|regresa|regresar) [hacia] atrás|atrás|ya no importa|no importa ya|pensándolo bien (no|déjalo)|nada déjalo|haz como si (nada|no hubiera dicho nada)',
  ],
  saying: [
    '(dime|dímelo|dígame|dígamelo|dilo|decirlo|decirme|decírmelo|me dices|me lo dices|me lo dice|dices|di|decir|dila|léelo|léeme|léemelo|leerlo|leerme|cuéntamelo|contármelo|oírlo|oír|escucharlo|escuchar|haz|preguntar|pregúntame|pregúntamelo|pásame) [<lo>|(la|lo|el) <frase>]',
  ],
  repeat: [
    '[me] [lo|la] [quieres|puede|puedes] (repite|repites|repita|repitan|repetir|repetirlo|repetirla|repetirme|repetírmelo|repetírmela|repítelo|repítela|repítemelo|repítemela|repíteme|repetime|repetilo|repítalo|repítala|repítamelo|repítanlo|relee|reléelo) [<lo>|todo|(la|lo|el) <frase>|lo que (has dicho|ha dicho|dijiste|dijo|acabas de decir)|qué (dijiste|has dicho)|más (despacio|lento|alto|fuerte|claro)|mejor]',
    '(cómo|qué|perdón|perdona|disculpa|disculpe|eh|perdone) (qué|cómo|has dicho|dijiste|dices|dijo|dice|decías|decía|dijo usted)|(qué|cómo|qué es lo que) (has dicho|dijiste|dices|dijo|ha dicho|dice|decías|era|fue eso|me (dijiste|preguntaste|has preguntado|has dicho|decías|dices)|preguntaste|has preguntado|acabas de decir) [perdón|perdona|disculpa]|cómo (perdón|perdona|disculpa|disculpe)|cuál (era|es|fue) la pregunta|qué pregunta|qué era [eso]|cómo era [eso]|perdona qué|no (te|le|se) (oigo|escucho|oí|escuché|oye|escucha|entendí|entiendo|he (oído|escuchado|entendido)|oía) [bien|nada|lo que (dijiste|has dicho|dices)]|no oigo [bien|nada]|se (corta|entrecorta|oye mal|escucha mal)',
    'no [lo|la|he|le|te|me|la he|lo he] (oí|oído|escuché|escuchado|entendí|entendido|capté|captado|pillado|pillé|enteré|entiendo|comprendí|comprendo) [bien|nada|la pregunta|eso|eso último|lo que (dijiste|has dicho|dijo|me dijiste|dices)|qué (dijiste|has dicho)]|me (perdí|he perdido) [algo|la pregunta|lo último]|no estaba (escuchando|atento|atenta)|estaba (distraído|distraída)|(habla|hable|hablar|háblame) más (alto|fuerte|despacio|claro|lento)|más (despacio|alto|fuerte|lento) [por favor]',
  ],
  help: [
    'ayuda|ayúdame|ayúdeme|ayúdanos|ayudar|ayudarme|me ayudas|me ayuda|me ayudarías|ayudame|auxilio|socorro|guía|instrucciones|menú|opciones|comandos|(dame|darme|échame|echarme|me das|me echas) una mano|[me] (necesito|hace falta|necesitaría|vendría bien|quiero) [un poco de|algo de|tu|su] (ayuda|asistencia|una mano)|estoy (perdido|perdida|confundido|confundida|atascado|atascada)|no sé qué (puedo (hacer|decir|pedir|preguntar)|se puede hacer)',
    '(qué|cuáles|qué cosas|qué más|en qué) (puedo|puedes|sabes|puede|sabe|debo|tengo que|debería|se puede|podemos|podés|me puedes) (hacer|decir|decirte|pedir|pedirte|preguntar|preguntarte|ayudar|ayudarme|hacer por mí|ofrecer|ofrecerme|responder|contestar) [aquí|con esto|ahora]|qué (hago|digo|debo hacer [ahora]|tengo que (hacer|decir))|qué (opciones|comandos|posibilidades) (tengo|hay)|(cómo|explícame cómo|dime cómo|cómo es que) (funciona|funcionas|se (usa|juega|hace)|te (uso|utilizo|puedo usar)|puedo (usarte|usar esto)) [esto|esta <charla>|este <charla>|la <charla>|el <charla>]|cómo me puedes ayudar|cómo puedes ayudarme|(cuáles son|dime|muéstrame|lista|dame|enséñame) (mis|las|los|tus) (opciones|comandos|instrucciones|funciones|reglas)|de qué (podemos|puedo|puedes) hablar|para qué sirves|qué eres capaz de hacer|dame (ejemplos|un ejemplo|ideas|una pista)',
  ],
  thanks: [
    '[muchas|mil|muchísimas|un millón de|de nuevo|otra vez|muy amable] (gracias|grácias|thanks|thank you|grax|graciasss|🙏) [mil|miles|totales|de nuevo|otra vez|igualmente|de todas (formas|maneras)|de todos modos|a (ti|usted|vosotros|ustedes)|por (todo|la ayuda|tu ayuda|su ayuda|ayudarme|la información|tu tiempo|su tiempo|la paciencia|responder|el cuento|la historia|avisar|nada|preguntar)|de verdad|de corazón|amable|alexa]',
    '(te|se|lo) [lo] agradezco [mucho|de verdad|de corazón|un montón]|(te|le|estoy|les) [lo] [<muy>] (agradecido|agradecida|agradezco)|agradecido|agradecida|me (has|ha) (ayudado|salvado|servido) [mucho|un montón|de mucho]|me (ayudaste|salvaste) [mucho]|qué (amable|majo|maja)|se agradece|te lo debo',
  ],
  kind: [
    '[<muy>|un|una] (amable|útil|gentil|sol|encanto|genio|crack|máquina|ángel|simpático|simpática|servicial|el mejor|la mejor|lo máximo|de [gran|mucha] ayuda)',
  ],
} as const;

export const orderRules = {
  pararse:
    '(para|pará|pare|paren|parad|párate|parate|párese|pararse|parar|párale|paremos|paramos|detente|detenete|deténgase|detenerse|detenerte|detente|detengámonos|detener|termina|terminar|termine|terminemos|terminamos|terminá|acaba|acabar|acabe|acabemos|acabamos|finaliza|finalizar|finalice|finalizamos|concluye|concluir|corta|cortar|interrumpe|interrumpir|cesa|suspende)',
  cerrar:
    '(termina|terminar|termine|terminemos|acaba|acabar|acabe|acabemos|finaliza|finalizar|finalice|finalicemos|cierra|cerrar|cierre|cerremos|detén|detener|detenga|para|parar|pare|concluye|concluir|corta|cortar|interrumpe|interrumpir|abandona|abandonar|deja|dejar|deje|dejemos|apaga|apagar)',
} as const;
