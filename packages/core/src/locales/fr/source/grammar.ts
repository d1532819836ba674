/** Mots qui portent une réponse sans en être une, et ceux qui la retournent. */
export const grammar = {
  unwilling: [
    '(je|j|on|nous) [ne|n] [en] (veux|voulons|veut|souhaite|désire|voudrais|aimerais|compte) pas [envie|besoin] [de|d|que tu|que vous]|(je|j|on|nous) [ne|n] [en] (ai|suis|vais) pas (envie|besoin|prêt à|prête à) (de|d|que tu|que vous)|(je|on) [ne] vais pas|je (préfère|préférerais|préfèrerais) (ne pas|pas)|pas envie (de|d)|pas besoin (de|d)|inutile (de|d)',
  ],
  negator: ['(pas|ne pas|ne jamais|ne)'],
  proceed: [
    '[<request>|<please>|on peut|tu peux|vous pouvez] (continue|continuer|continuez|continuons|on continue|vas y continue|poursuis|poursuivre|poursuivez|poursuivons|reprends|reprendre|reprenez|la suite|suite|suivant|suivante|encore un peu|encore un|encore une|encore plus|la suite s il te plaît|et après|et ensuite|raconte la suite|dis m en plus|dites m en plus|plus de détails|un autre|une autre|et alors|davantage) [<now>] [<please>]',
    '(ne|n) (t arrête|vous arrêtez|arrête|arrêtez|arrêtons|cesse|cessez|nous arrêtons|t arrêtes|t interromps|te tais|vous taisez|coupe|quitte|termine|t en va|pars|stoppe) (pas|jamais|surtout pas|point) [<now>|de parler|la conversation] [<please>]|(t arrête|vous arrêtez|arrête|arrêtez|stoppe|t arrêtes|arrêtes) (pas|surtout pas|jamais) [<now>] [<please>]|faut pas (t arrêter|arrêter|vous arrêter)|il ne faut pas (t arrêter|arrêter|vous arrêter)',
  ],
  willing: [
    '(je|j|on|nous) (voudrais|préfère|vais|souhaite|souhaiterais|veux|aimerais|ai envie|ai besoin|voulons|aimerions|souhaitons) [bien] (de|d|que tu|que vous|que)|(je|on|nous) (voudrais|préfère|vais|préférerais|souhaitons|aimerions)|(peux tu|pouvez vous|pourrais tu|pourriez vous|tu peux|vous pouvez)',
  ],
  polite: [
    '<please>|désolé|désolée|je suis désolé|je suis désolée|excuse moi|excusez moi|si possible|si ça ne te dérange pas|si cela ne vous dérange pas|si tu peux|si vous pouvez|s il te plaît merci|je t en prie|je vous en prie|par pitié|je t en supplie',
  ],
  filler: [
    'et|alors|donc|ben|bah|eh bien|eh ben|ah|oh|hé|eh|hey|bonjour|salut|bonsoir|allô|tu sais|vous savez|tu vois|vous voyez|écoute|écoutez|dis|dis donc|disons|voilà|genre|du coup|en tout cas|bref|quoi qu il en soit|franchement|honnêtement|à vrai dire|à vrai dire bon|comme je l ai dit|puis|et puis|aussi|bon ben|bon alors|allez|allons|hop|tiens|mon dieu|oh là là|ou bien|hihi|haha|lol|par contre|sinon|au fait|en plus',
  ],
  hesitation: ['euh|heu|heuh|hum|hmm|hm|mmm|mm|euuh|eum|uh|um|rrr'],
  vocative: [
    '[mon|ma|cher|chère|ok|hé|dis] (alexa|echo|google|siri|ordinateur|assistant|assistante|robot|machine|monsieur|madame|mademoiselle|ami|amie|amis|pote|copain|copine|chéri|chérie|vieux|gars|mec|papa|maman|papi|mamie|tonton|tata|docteur|chef|patron|cocotte|poulette|loulou|daddy omid|omid|ia)',
  ],
  aside: [
    '<now>|pour (moi|nous|toi|le coup|ça|cela|une fois|de vrai|de bon)|avec (moi|toi|vous|nous|ça|celui là)|à (moi|toi|nous|nouveau)|de (ma part|mon côté)|vraiment|seulement|encore là|ici|là|déjà|aussi bien|quand même|tout court|en général|en fin de compte|beaucoup|trop|un peu|même',
  ],
  glue: [
    'le|les|l|un|une|des|du|de|d|au|aux|à|en|dans|sur|sous|par|avec|pour|vers|chez|ce|cette|ces|cet|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|qui|que|dont|s|t|n|y',
  ],
  subject: ['je|j|tu|il|elle|on|nous|vous|ils|elles|ça|cela|c|moi|me|te|se|lui|leur'],
  link: ['est|suis|sont|était|sera|serait|être|ai|as|avons|avez|ont|va|vais|fait|faire|peut|peux|doit|dois'],
  clause: [
    'mets|mettez|donne|donnez|change|changez|faites|parce|puisque|quand|où|pourquoi|quel|quelle|combien|cherche|cherchez|trouve|montre|il faut|faut',
  ],
  note: ['bruit|rire|rires|inaudible|toux|soupir|musique|noise|laughter|unk|inintelligible'],
} as const;

export const grammarRules = {
  degree:
    '(très|vraiment|tout à fait|absolument|parfaitement|totalement|trop|plutôt|assez|bien|complètement|entièrement|exactement|carrément|super|hyper|fort|si|tellement|déjà|bel et bien|toujours|encore|sûrement|aussi|même|tout)',
  now: '(maintenant|tout de suite|pour l instant|pour le moment|aujourd hui|ce soir|immédiatement|là maintenant|à présent|désormais|sur le champ|dès maintenant|pour aujourd hui|pour ce soir|en ce moment|cette fois|enfin là|pour de bon|vite)',
  please: '(s il te plaît|s il vous plaît|stp|svp|s te plaît|s vous plaît|steplait|s il te plait|je te prie|je vous prie)',
  ne: '(ne|n)',
  someone: '(alexa|monsieur|madame|papa|maman|mademoiselle|docteur|robot|les amis|tout le monde)',
  request:
    '[<please>] (peux tu|pouvez vous|pourrais tu|pourriez vous|tu peux|vous pouvez|on peut|nous pouvons|peut on|pourrait on|est ce qu on peut|est ce que tu peux|est ce que vous pouvez|est ce que nous pouvons|tu dois|vous devez|tu devrais|vous devriez|veux tu|voulez vous|veuillez|voudrais tu|il faut|faut|il faudrait|il est temps d|il est temps de|c est l heure d|c est l heure de|je (préfère|préférerais|préfèrerais|veux|voudrais|souhaite|souhaiterais|aimerais|désire|pense qu on devrait|vais|dois|propose d|propose de|te demande d|te demande de|vous demande d|vous demande de|veux que tu|voudrais que tu) [bien]|j (aimerais|aimerais bien|ai envie d|ai envie de|ai dit|ai besoin d|ai décidé d)|on (va|devrait|veut|pourrait|peut)|nous (voulons|voudrions|devrions|allons|souhaitons)|laisse moi|laissez moi|allez|allons|bon|merci d|merci de|s il te plaît|s il vous plaît|dis|il suffit d|arrive à|est ce que je peux|puis je|je peux|on peut) [<please>] [bien|juste|simplement|enfin|aussi|vraiment|tout] [de|d]',
} as const;
