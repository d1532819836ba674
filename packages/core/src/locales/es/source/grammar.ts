/** Palabras que acompañan a una respuesta sin serlo, y las que le dan la vuelta. */
export const grammar = {
  negator: [
    '[eso|esto|ese|esa|yo|la respuesta|todo] (no|ya no|nunca|tampoco) (es|está|era|fue|son|están|estoy|soy|estaba|parece|suena|me parece|sería|estaría|estamos|queda)|no (todo|como|tan|lo)',
  ],
  unwilling: [
    '[yo|nosotros] <no> [me|te|lo|la|nos] (quiero|queremos|quisiera|deseo|deseamos|pienso|puedo|podemos|debo|voy a|vamos a|necesito|necesitamos|pretendo|planeo|planeaba) [que [tú]]|[yo] <no> (tengo|tenemos) [ningunas] (ganas de|intención de|tiempo para|tiempo de|por qué|que|interés en|necesidad de)|<no> (me|nos) (apetece|gusta|gustaría|interesa|late|conviene|hace falta)|<no> (hace falta|es necesario|hay que|hay necesidad de|es preciso) [que]|(preferiría|prefiero|preferimos|mejor) no|paso de|<no> estoy (interesado|interesada|listo|lista) (en|para|de)',
  ],
  proceed: [
    '(continúa|continua|continuar|continúe|continuemos|continuamos|sigue|siga|seguir|seguimos|sigamos|sigan|seguí|prosigue|prosigamos|proseguir|prosiga|avanza|avanzar|reanuda|reanudar|retoma|vamos allá) [así|pues|adelante|por favor|nomás|con (esto|eso|todo|[la|el|lo] <charla>|lo (siguiente|demás))|[la|el] <charla>|<hablar>|leyendo|jugando|contando|hablando|contándome|cantando|desde ahí]|(continuar|seguir) con',
    '[el|la|lo] (siguiente|próximo|próxima|demás)|y (luego|después|entonces|ahora) qué|y luego|qué (pasa|pasó|sucede|sigue) [después|luego|entonces|ahora]|cómo (sigue|termina|continúa)|(cuéntame|dime) (más|el resto|otro|otra)|otro|otra|[otro|un] poquito más|otro poquito|(síguele|sígueme|síganle|síguela|sígale|pásala|pásale|dale vuelta|pasa) [contando|leyendo|<hablar>]|otro más|otra más|uno más|una más|más|más más|quiero (más|otro|otra|oír más|saber más|seguir|continuar)|un poco más|el resto|(pasa|pasar|pasemos) (a la siguiente|al siguiente|[la] página|de página|adelante)|quédate [aquí|conmigo|un rato]',
    'no te vayas [todavía|aún|por favor]|no se vaya|es [muy|demasiado] (pronto|temprano) para (terminar|acabar|parar)',
  ],
  willing: [
    '[yo|nosotros] (quiero|queremos|quisiera|quisiéramos|querría|deseo|deseamos|prefiero|preferiría|preferimos|necesito|necesitamos|me gustaría|nos gustaría|debo|debemos|tengo que|tenemos que|hay que|voy a|vamos a|he decidido|decidí|tengo ganas de|me hace falta|me interesa|puedo|podemos|podría|podríamos) [que [tú|me]]',
    '[me|nos|lo|la|te|se|le|me lo|me la] (puedes|podrías|puede|podría|pueden|podrían|podés|quieres|querrías|debes|deberías|tienes que|debe|debería|podéis|podríais) [me|nos]|(es|ya es) hora de|déjame|déjenme|permíteme|te (pido|ruego|digo|dije) que|(te|le) importa|(te|le) importaría|serías tan amable de|haz el favor de|hazme el favor de|qué tal si|intenta|trata de|procura',
  ],
  polite: [
    'por favor|porfavor|porfa|porfis|porfi|plis|por fa|si (puedes|puede|es posible|es tan amable|no te importa|no le importa|eres tan amable|se puede|no es molestia)|lo siento [mucho]|perdona|disculpa|disculpe|disculpen|perdone|perdóname|con permiso|te lo (ruego|suplico|pido)|amablemente|gracias a dios|menos mal|por suerte|lamentablemente|desafortunadamente|de nada|ten la bondad|tenga la bondad',
  ],
  filler: [
    'pues|y|y bueno|ay|ah|oh|uy|este|mira|mire|miren|oye|oiga|oigan|escucha|escuche|sabes [qué]|sabe [qué]|es que|la verdad [es que]|en serio|en fin|total|básicamente|digamos|tipo|sinceramente|francamente|honestamente|en todo caso|de todas (formas|maneras)|de todos modos|igual|hola|buenas|buenos días|buenas tardes|hey|dios [mío]|madre mía|vaya|hombre|mujer|jaja|jajaja|lol|jeje|ja|anda|además|por cierto|finalmente|al final|tranquilo|tranquila|lo sé|ya sé|ya lo sé|bueno pues|pues nada|nada pues|te lo juro|por dios|caray|la neta|pos|ay dios|jolín|jo|uf|uff',
  ],
  hesitation: ['em|ehm|eh|mmm|mm|hmm|hm|um|uh|er|este este'],
  vocative: ['[mi|querido|querida|oye|hola|el|la|señor|señora] <persona>'],
  aside: [
    '<ahora>|(por|con) (nosotros|usted|todos|ustedes)|por mí|conmigo|contigo|por mi parte|de mi parte|de verdad|realmente|seriamente|también|solo|sola|solito|solita|juntos|en general|normalmente|un ratito|un rato|de una vez|sin más|para siempre|al menos|por lo menos|como siempre|eso sí|nomás|nada más que eso|por fin|esta vez|de nuevo por favor|tanto|mucho|muchísimo|un montón|enseguida|con eso|en eso|de eso|de esto|lo de siempre|claro está|tú|usted|yo|mismo|misma|señor mío',
    '<razon>',
    'por (todo|eso|esto|la ayuda|tu ayuda|su ayuda|la información|tu tiempo|su tiempo|preguntar|avisar|ofrecerlo|el ofrecimiento|la oferta|tu paciencia|la paciencia|si acaso)|de (todo|corazón)',
  ],
  day: ['hoy|esta (noche|tarde|mañana|semana)|por (hoy|esta noche)|anoche'],
  again: [
    'otra vez|de nuevo|nuevamente|una vez más|otra vez más|una segunda vez|desde el principio|vuelta a empezar|otra vez desde el principio',
  ],
  glue: [
    'el|la|los|las|un|una|unos|unas|uno|del|al|de|a|en|con|por|para|sin|sobre|entre|desde|hasta|mi|mis|tu|tus|su|sus|nuestro|nuestra|este|esta|estos|estas|ese|esa|esos|esas|que|también|e|y|como',
  ],
  subject: [
    'yo|tú|él|ella|usted|ustedes|nosotros|nosotras|ellos|ellas|vos|me|te|se|nos|le|les|lo|os|he|es|está|estoy|soy|tengo|era|son|hay|va|voy',
  ],
  link: ['será|ser|estar|has|ha|hemos|han|hacer|hago|haz|vas|puedo|puede|puedes|sea|sería|tener|tiene|tienes|estás'],
  clause: [
    'pon|ponga|ponme|dame|deme|cambia|cambie|cambiar|dime|busca|busque|encuentra|muestra|muéstrame|llama|agrega|añade|quita|quiero|prefiero|quisiera|necesito|lee|cuéntame|hazme|haz|hagamos|porque|cuando|donde|cuál|cuánto|cuántos|cuánta|si|solo|es|está|son|tengo|he|me|en|mejor',
  ],
  content: ['no está mal|cómo funciona eso|para (mi|tu|su|que)|mande usted|[<no>] es para tanto'],
  note: ['ruido|risas|risa|tos|suspiro|música|ininteligible|inaudible|noise|laughter|unk|silencio ambiental'],
} as const;

/** Palabras que pueden estar dentro de cualquier frase. */
export const skips = [
  'eh',
  'em',
  'mmm',
  'este',
  'pues',
  'muy',
  'realmente',
  'también',
  'solo',
  'absolutamente',
  'totalmente',
  'simplemente',
  'de verdad',
  'ya',
  'entonces',
  'nomás',
];

export const grammarRules = {
  // Por qué se dice que sí o que no; solo, no significa nada.
  razon:
    '(estoy|estamos) [<muy>] (cansado|cansada|cansados|ocupado|ocupada|enfermo|enferma|lleno|llena|trabajando|conduciendo|manejando|comiendo)|tengo [mucho|mucha|bastante] (sueño|hambre|prisa|miedo|frío|calor|sed)|(es|ya es|está|son) [<muy>] (temprano|caro|cara|lejos|largo)|tengo que (trabajar|estudiar|comer|cenar|cocinar)|no tengo (tiempo|ganas|dinero)|[ese día] trabajo|(que|porque) [me] (da miedo|trabajo|no (puedo|quiero|tengo tiempo))|me da [mucho] miedo',
} as const;

/** Palabras que dicen lo mismo de una propuesta. */
export const synonyms = [
  'reservar reservo reserva reserve comprar compro compra pedir pido ordenar ordeno boleto boletos entrada entradas billete billetes',
  'poner pongo pon reproducir reproduzco escuchar escucho tocar toco canción música',
  'añadir añado agregar agrego guardar guardo apuntar apunto crear creo',
  'enviar envío mandar mando transferir transfiero pagar pago',
];
