/** Listas de palabras que comparten varias frases; las plantillas las citan como `<nombre>`. */
export const rules = {
  muy: '(muy|mucho|tan|súper|super|totalmente|completamente|absolutamente|realmente|perfectamente|bastante|demasiado|todo|toda|más que|re|un poco|un poquito|de lo más|plenamente|simplemente|así de)',
  bueno:
    '(perfecto|perfecta|genial|excelente|estupendo|estupenda|fantástico|fantástica|maravilloso|maravillosa|fenomenal|buenísimo|buenísima|increíble|magnífico|magnífica|espectacular|bárbaro|lindo|linda|bonito|bonita|precioso|preciosa|divertido|divertida|interesante|ideal|impecable|bravo|súper|brutal|espléndido|espléndida|encantador|encantadora|de lujo|de maravilla|de perlas|de diez)',
  lo: '(lo|la|los|las|eso|esto|ese|esa|este|esta|aquello|uno|una|ello)',
  ahora:
    '(ahora|ahorita|ahora mismo|ya|ya mismo|de momento|por ahora|por el momento|en este momento|en estos momentos|enseguida|de inmediato|inmediatamente|aquí|ahí|acá|hoy por hoy|esta vez|mientras tanto|todavía|aún|entonces)',
  luego:
    '(luego|después|más (tarde|adelante)|en un (rato|ratito|momento)|dentro de un (rato|momento)|al rato|la próxima vez|en otro momento|en otra ocasión|otro día|otra vez será|otro ratito)',
  hablar:
    '(hablar|hablando|hablarme|hablarte|charlar|charlando|platicar|platicando|conversar|conversando|jugar|jugando|leer|leyendo|escuchar|escuchando|escucharte|oírte|contar|contando|cantar|cantando|preguntar|preguntarme|preguntando|responder|molestar|molestarme|reproducir|grabar|buscar|buscando)',
  charla:
    '(conversación|charla|plática|sesión|partida|juego|skill|llamada|aplicación|app|chat|cuento|historia|lectura|quiz|programa|diálogo|proceso|trámite|tarea)',
  frase: '(pregunta|frase|respuesta|última (pregunta|frase|parte|palabra|opción)|último|mensaje|anterior)',
  no: '(no|ya no|nunca|jamás|tampoco)',
  persona:
    '(alexa|google|siri|computadora|ordenador|asistente|robot|bot|señor|señora|señorita|don|doña|amigo|amiga|amigos|amigo mío|amiga mía|querido|querida|cariño|cielo|corazón|amor|mi amor|papá|papi|papito|pa|mamá|mami|mamita|ma|abuelo|abuela|abuelito|abuelita|tío|tía|doctor|doctora|maestro|maestra|profe|profesor|jefe|jefa|chicos|chicas|hijo|hija|hermano|omid|guapo|guapa|joven)',
} as const;
