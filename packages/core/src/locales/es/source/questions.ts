/** Lo que delata una pregunta del asistente, esté donde esté. */
export const questions = {
  asksMore: [
    '(algo|alguna cosa|otra cosa|alguna otra cosa|nada|alguien) más|(otra|alguna otra|alguna) (cosa|pregunta|duda|consulta|petición)|(más|otras) (preguntas|dudas|cosas)|en qué más|(puedo|podría|podemos) (ayudarte|ayudarle|ayudar|ayudaros|ayudarlo|servirle|hacer)|(te|le|os) (puedo|podemos|podría) (ayudar|ofrecer|servir)|(ayudarte|ayudarle) (en|con) (algo|alguna)|necesitas (algo|ayuda)|necesita (algo|ayuda)|se (te|le) ofrece|deseas algo|desea algo',
  ],
  asksAll: ['(es|sería|era) todo|eso es todo|nada más eso|terminamos con eso|basta con eso'],
  asksCorrect: [
    'confirma|confirmas|confirmar|confirmamos|confirme|confírmame|me confirmas|me confirma|verificar|verificamos|resumiendo|recapitulando|para (confirmar|estar (seguro|segura|seguros))|(es|está|son|están|he entendido|entendí|era|tengo|anoté|escuché|oí) [todo|eso] (correcto|correcta|correctos|cierto|así|bien|verdad|exacto|en orden)|es eso [correcto|cierto|así|lo que quieres|lo que quiere]|(estás|está|están) (de acuerdo|seguro|segura)|(has|ha) dicho|dijiste|quieres decir|quiere decir|te refieres|(entonces|así que) (quieres|quiere|desea|deseas|prefieres|sería|es|son|tienes|eres)',
  ],
  tagCorrect: ['verdad|cierto|correcto|sí|no es (cierto|verdad|así)|de acuerdo|vale|ok|okay|o me equivoco|estoy en lo (correcto|cierto)'],
  asksContinue: [
    'continuar|continúo|continuamos|continuemos|continúa|seguir|sigo|seguimos|sigamos|adelante|avanzar|avanzo|avanzamos|reanudar|retomar|el resto|(otro|otra|un nuevo|una nueva) (cuento|historia|canción|partida|nivel|juego|capítulo|chiste|página|ronda|receta|pista|vez|adivinanza|intento)|(siguiente|próximo|próxima)|saber más|oír más|escuchar más|(oír|escuchar) (el resto|cómo)|(estás|está|están) (listo|lista|listos|preparado|preparada)|empezar|empezamos|comenzar|comenzamos|intentarlo|volver a (intentar|intentarlo|jugar)|pasar (a la|al|de) (siguiente|página)|paso (a la|al|de) (siguiente|página)|más detalles|repetir el nivel',
  ],
  asksEnd: [
    '<cerrar> (aquí|ya|ahora|por (hoy|ahora)|[la|el|esta|este|con la|con el] <charla>)|(quieres|quiere|quieren|podemos|deseas|desea|prefieres|debo|puedo|deberíamos|te gustaría|le gustaría) (parar|terminar|acabar|finalizar|salir|dejarlo|detenerte|detenernos|cerrar|despedirte|irte|que (pare|termine|pare aquí))|(paramos|terminamos|lo dejamos|acabamos|cerramos|salimos|me (detengo|despido|callo|apago)|nos despedimos)|(has|han|hemos) terminado|ya terminaste|irse a (dormir|la cama)|ir a dormir|basta por hoy|salir',
  ],
  polar: [
    'quieres|quiere|queréis|quieren|quisieras|quisiera|querrías|deseas|desea|desean|prefieres|prefiere|necesitas|necesita|puedo|podemos|podría|puedes|puede|podrías|debo|debería|debemos|tienes|tiene|tenéis|tienen|has|ha|han|habéis|eres|es|son|estás|está|están|estáis|hay|va|vas|vamos|voy|sabes|sabe|conoces|conoce|recuerdas|crees|cree|piensas|sientes|siente|ves|oyes|aceptas|acepta|autorizas|autoriza|sería|será|seguro|segura|de verdad|en serio|bebes|comes|fumas|fuma|duermes|juegas|trabajas|usas|usa|tomas|toma|sufres|sufre|sigues|sigue|quedamos|hacemos|jugamos|leemos|probamos|reservamos|ponemos|cantamos|vemos|llamamos|pedimos|intentamos|[te|le|os|les|se] (gusta|gustaría|apetece|apetecería|interesa|parece [bien]|viene bien|va bien|importa|importaría|encantaría|duele|suena|animas|atreves|acuerdas|refiere|cuento|leo|digo|pongo|canto|doy|mando|envío|reservo|enseño|muestro|explico|ayudo|repito|llamo|aviso|apunto|pido|compro|hago)|[lo|la|los|las|te lo|te la|se lo|se la] <hago>',
    '(por qué no|qué (te|le) parece si|qué tal si|y si|qué (tal|te parece) (un|una|el|la))|lista|listo',
  ],
  polarNegative: [
    'no [te|le|os|lo|la|se] (quieres|quiere|gusta|gustaría|apetece|tienes|tiene|has|ha|eres|es|está|estás|crees|cree|piensas|prefieres|prefiere|deseas|desea|debo|puedes|puede|puedo|sabes|conoces|recuerdas|interesa|parece|vas|va|son|hay|necesitas|necesita|bebes|comes|fumas|deberíamos|podemos|duele|te gusta)',
  ],
  open: [
    'qué|cuál|cuáles|cuándo|dónde|adónde|cómo|quién|quiénes|cuánto|cuántos|cuánta|cuántas|por qué|(a|de|con|para|en|por|desde|hasta) (qué|quién|cuál|cuándo|dónde|cuántos|cuántas|cuánto)|(dime|dígame|cuéntame) (qué|cuál|cuándo|dónde|quién|cómo|cuánto|el|la|tu|su)',
  ],
  tag: ['no|eh|a que sí'],
  or: ['o|u'],
  orNot: ['(o|u) (no|prefieres que no|mejor no|todavía no|ya no|no quieres|qué|basta|lo dejamos)'],
  invitation: [
    '(dime|dígame|avísame|avíseme|hazme saber|hágame saber) (si|sí)|(di|diga|responde|responda|contesta|conteste|solo di|basta con decir) [simplemente|solo|con] [un] sí|sí o no|si (quieres|quiere|desea|deseas|prefieres|te apetece|le apetece)',
  ],
} as const;

export const questionRules = {
  /** Ofertas en primera persona, que en español solo son preguntas por la entonación. */
  hago: '(hago|leo|pongo|quito|reservo|compro|pido|enciendo|apago|abro|cierro|llamo|mando|envío|añado|agrego|guardo|elimino|borro|cancelo|anulo|apunto|anoto|programo|activo|bloqueo|repito|muestro|explico|preparo|confirmo|cuento|canto|recuerdo|aviso|busco|cambio|empiezo|dejo|doy|digo|pago|transfiero|paso|pruebo|intento|tomo|llevo|reviso|configuro|subo|bajo|reproduzco)',
} as const;
