/** Wortlisten, die mehrere Wendungen teilen; in Vorlagen heißen sie `<name>`. */
export const rules = {
  sehr: '(sehr|so|echt|wirklich|total|ganz|voll|absolut|völlig|richtig|ziemlich|genau|vollkommen|durchaus|recht|wahnsinnig|besonders|extrem|aber|einfach|auch|ganz schön|wohl|eigentlich|viel zu|zu|mehr als|ganz und gar|halt|eben|bestimmt|sicher|irgendwie)',
  toll: '(super|toll|prima|klasse|perfekt|ausgezeichnet|hervorragend|wunderbar|großartig|fantastisch|spitze|cool|geil|genial|bestens|herrlich|ideal|top|nett|lieb|interessant|spannend|lustig|witzig|brillant|hammer|erstklassig|einwandfrei|wunderschön|leiwand|hervorragend)',
  will: '(will|möchte|mag|wollte|wollen|möchten|hätte|brauche|brauch|nehme|hab|habe|meinte|meine|suche)',
  hab: '(hab|habe|haben)',
  gut2: '(gut|super|toll|prima|schön|klasse|okay|ok|nett|in ordnung|richtig)',
  tolle:
    '(gute|super|tolle|prima|klasse|perfekte|ausgezeichnete|hervorragende|wunderbare|großartige|fantastische|spitzen|schöne|coole|geniale|glänzende|sehr gute|bessere|gar keine schlechte|nette|brillante)',
  es: '(das|es|dies|dieses|die|den|der|ihn|sie|dem|diesen|diese|alles)',
  jetzt:
    '(jetzt|nun|sofort|gleich|hier|da|gerade|grade|grad|momentan|vorerst|erstmal|erst mal|endlich|heute noch|auf der stelle|im (moment|augenblick)|zur zeit|zurzeit|fürs erste|für (den moment|den augenblick|jetzt)|in diesem (moment|augenblick)|diesmal|dieses mal|so (schnell|langsam|weit)|soweit|langsam)',
  spaeter:
    '(später|nachher|ein (andermal|anderes mal|andern mal)|nächstes mal|beim nächsten mal|an einem anderen tag|irgendwann [mal|später|anders]|(etwas|ein bisschen) später)',
  reden:
    '(reden|sprechen|quatschen|labern|lesen|vorlesen|spielen|singen|erzählen|fragen|plappern|plaudern|zählen|suchen|schwätzen|antworten|zuhören|hören|rätseln|üben)',
  spiel:
    '(gespräch|unterhaltung|spiel|skill|app|anwendung|programm|sitzung|quiz|geschichte|märchen|anruf|telefonat|chat|runde|vorlesen|übung|lektion|rätsel|gerede|gequatsche|gelaber|quatsch|unsinn|blödsinn|ganze|vorgang|dialog|buch)',
  artikel: '(das|die|den|der|dem|dieses|diese|diesen|dieser|diesem|unser|unsere|unserem|unserer|dein|deine|deinem|deiner)',
  jemand:
    '(alexa|siri|google|computer|assistent|roboter|papa|papi|mama|mami|mutti|vati|mutter|vater|oma|opa|freund|freundin|kumpel|alter|digga|bruder|schwester|bro|herr|frau|schatz|schatzi|liebling|süße|süßer|maus|chef|chefin|leute|kinder|jungs|mädels|kleiner|kleine|meister|doktor|omid|baby)',
} as const;
