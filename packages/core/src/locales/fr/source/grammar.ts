/** Mots qui portent une réponse sans en être une, et ceux qui la retournent. */
export const grammar = {
  unwilling: [
    '(je|j|on|nous) [<ne>] [en] (veux|voulons|veut|souhaite|désire|voudrais|aimerais|compte) pas [de|d|que tu|que vous|envie|besoin]|(je|j|on|nous) [<ne>] [en] (ai|suis|vais) pas (envie|besoin|prêt à|prête à) (de|d)|(je|on) [ne] vais pas|je (préfère|préférerais) (ne pas|pas)|(pas envie|pas besoin|inutile) (de|d)',
  ],
  negator: ['pas|ne pas|ne jamais|ne'],
  proceed: [
    '(continue|continuer|continuez|continuons|on continue|poursuis|poursuivre|poursuivez|reprends|reprenez|[raconte] la suite|suite|suivant|suivante|encore (un peu|un|une)|et (après|ensuite)|dis m en plus|dites m en plus|un autre|une autre|davantage|continue de parler|je (continue|veux continuer)|encore (un|une) (page|histoire|chanson|partie|question|petit peu|petite|dernière)|une (dernière|petite))',
    '[surtout] [ne|n] (t arrête|vous arrêtez|arrête|arrêtez|arrêtons|cesse|cessez|t interromps|te tais|quitte|termine|t en va) (pas|jamais|surtout pas) [de parler]|[il ne] faut pas (t arrêter|arrêter|vous arrêter)',
  ],
  willing: [
    '(je|j|on|nous) (voudrais|voudrions|aimerais|souhaite|souhaiterais|préfère|préférerais|préférerions|veux|vais|dois|ai envie|ai besoin|propose|voulons|aimerions|pense qu on devrait|veux bien) [bien] [de|d|que tu|que vous|que|qu on]',
    '(peux|pourrais|veux|voudrais|dois|devrais) tu|(pouvez|pourriez|voulez|voudriez) vous|(tu|vous|on|nous) (peux|pouvez|peut|pourrais|pourriez|pourrait|dois|devez|devrais|devrait|pouvons) [de]|est ce (que|qu) (tu|vous|on|je|nous) (peux|pouvez|peut|pourrais|pouvons|pourrait)|peut on|puis je|veuillez',
    'il faut|faut|il faudrait|il est temps (de|d)|c est l heure (de|d)|laisse moi|laissez moi|merci (de|d)|je te demande (de|d)',
  ],
  polite: [
    's il (te|vous) plaît|stp|svp|s te plaît|s vous plaît|je (te|vous) prie|désolé|désolée|je suis (désolé|désolée)|excuse moi|excusez moi|si possible|si (tu peux|vous pouvez)|je (t en|vous en) prie|par pitié',
  ],
  filler: [
    'et|alors|donc|ben|bah|eh bien|ah|oh|hé|eh|hey|bonjour|salut|bonsoir|allô|tu (sais|vois)|vous (savez|voyez)|écoute|écoutez|dis donc|disons|genre|du coup|en tout cas|bref|franchement|honnêtement|à vrai dire|puis|et puis|aussi|bon (ben|alors)|allez|allons|tiens|mon dieu|oh là là|mince|zut|flûte|ouf|ou bien|lol|sinon|au fait|en plus|faque|coudonc',
  ],
  hesitation: ['euh|heu|hum|hmm|hm|mmm|eum|uh|um'],
  vocative: ['[mon|ma|cher|chère|ok|hé] <monsieur>'],
  aside: [
    '<maintenant>|pour (moi|nous|toi|le coup|ça|une fois|de bon)|avec (moi|<toi>|nous|ça)|à (moi|nous|<toi>)|de ma part|vraiment|seulement|aussi bien|quand même|tout court|en général|beaucoup|trop|un peu|même|[c est|ce n est] pas grave|ça (ne fait|fait) rien',
    '<raison>',
    'pour <chose>|de (ton aide|votre aide|m avoir (aidé|aidée|répondu|écouté|écoutée))|d avoir (répondu|aidé|attendu)',
  ],
  day: ['aujourd hui|ce soir|cette (semaine|après midi)|ce matin|pour (aujourd hui|ce soir)'],
  again: ['encore|encore une fois|une (fois de plus|nouvelle fois|deuxième fois|seconde fois)|de nouveau|à nouveau|une fois encore'],
  glue: [
    'le|la|les|l|un|une|des|du|de|d|au|aux|à|en|dans|sur|sous|par|pour|vers|chez|ce|cette|ces|cet|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|qui|que|dont|s|t|n|y',
  ],
  subject: ['je|j|tu|il|elle|on|nous|vous|ils|elles|ça|cela|c|moi|me|te|se|lui|leur'],
  link: ['est|suis|sont|était|sera|serait|être|ai|as|avons|avez|ont|va|vais|fait|faire|peut|peux|doit|dois'],
  clause: [
    'mets|mettez|donne|donnez|change|changez|parce|puisque|quand|où|pourquoi|quel|quelle|combien|cherche|cherchez|trouve|montre|il faut',
  ],
  // Ressemble à une réponse, et n'en est pas une.
  content: ['(c|ce) [n] est pas trop|comment ça marche|comment ça se fait|c est à (dire|moi)'],
  note: ['bruit|rire|rires|inaudible|toux|soupir|musique|noise|laughter|unk|inintelligible'],
} as const;

export const grammarRules = {
  // Pourquoi on dit oui ou non ; ne veut rien dire seul.
  raison: [
    '<je> [suis] [<degree>|un peu|encore] (fatigué|fatiguée|crevé|crevée|occupé|occupée|malade|pressé|pressée|au travail|au volant|en réunion|en retard)|<je> [n] ai (peur|faim|soif|froid|chaud|sommeil|mal|plus le temps|du travail|une réunion|un rendez vous|école)',
    'je veux dormir|je change|il est tard|il est l heure|c est l heure (du dodo|de dormir)|ma batterie est (faible|vide|à plat)|j ai (trouvé|réussi|fini de manger)|j en ai (déjà|encore) [un|une]|j ai déjà (ça|tout|un|une)|je (patiente|reste en ligne)|c est trop (cher|tard|tôt|long|loin|dur|petit|grand|compliqué)|maman (veut pas|est là)',
  ],
} as const;

/** Mots qui peuvent se trouver à l'intérieur de toute phrase. */
export const skips = ['euh', 'heu', 'hum', 'vraiment', 'très', 'juste', 'aussi', 'donc', 'bien', 'simplement', 'enfin', 'trop', 'ben'];

/** Mots qui disent la même chose d'une proposition. */
export const synonyms = [
  'réserver réserve réservez réservation acheter achète achetez prendre prends prenez billet billets place places commander commande commandez rendez',
  'jouer joue jouez lancer lance écouter écoute mets mettre musique chanson film',
];
