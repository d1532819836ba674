/** Oui, non, si et ce qu'il y a entre eux. Un jugement (« juste », « faux ») est une liste de mots ; les débuts de `frames.ts` en font des phrases. */
export const answers = {
  yes: [
    '[ah|eh|et|ben|bah|mais|oh|mouais] (oui|ouais|ouai|ouep|yes|yep)|mais oui|bien oui|que oui|oh que oui|pour sûr|affirmatif|positif|uh huh|mm hm|mhm|wi|ouin|oué|voui|oui da',
    'absolument|tout à fait|exactement|exact|correct|vrai|certainement|évidemment|naturellement|assurément|certes|effectivement|en effet|parfaitement|carrément|clairement|entendu|tellement|justement|confirme|confirmé|validé|accordé',
    'à coup sûr|sans aucun doute|aucun doute|sans problème|bien entendu|bien sûr|volontiers|avec (plaisir|joie)|pourquoi pas|grave|mets en|c est certain|(lui|elle|moi|eux) même [au téléphone]|c est (moi|lui|elle) [même]',
    '[je dis|j ai dit|je dirais|la réponse est|évidemment que|certain que|bien sûr que] oui|un oui|👍|✅|👌',
  ],
  ok: ['ok|okay|d accord|dac|okidoki|soit|bon|bien|[très|fort] bien|compris|noté|je (vois|comprends)|si on veut|pas pire|nickel chrome'],
  right: [
    'juste|voilà|mon dernier mot|ça|bien ça|cela|bien cela|le cas|ce que (je (veux|voulais|cherche|cherchais|disais)|j ai (dit|demandé))|ce qu il me (faut|fallait)|bien vu|noté ainsi',
  ],
  ellipsis: ['je (le veux|le suis|l ai|l espère)|j en ai|(il|elle) (est|l est)|ça l est'],
  agree: [
    'je (suis [tout à fait|entièrement|bien] d accord|suis partant|suis partante|suis prêt|suis prête|confirme|valide|accepte|le prends|la prends|les prends|te suis|vous suis|ne dis pas non|n ai rien contre|le confirme|l accepte|le souhaite)',
    '(j adorerais|j en veux) [bien]|j (accepte|approuve|adore)|(j aime|je veux|je prends) [bien] (ça|celui ci|celle ci|celui là|celle là)|on (y va|fait ça|fait comme ça|le fait)|moi aussi je veux bien|[allez] je (prends|craque|marche|suis partant|suis partante)|(je|j) [t|vous] (écoute|écoutes)|(je suis|chus) (prêt|prête|tout ouïe)',
    '(ça|cela|celui ci|celle ci) (marche|roule|me va|me convient|nous convient|nous va|convient|fonctionne|me plaît|conviendra|me conviendra|tombe bien) [<degree>] [bien|parfaitement]',
    '[bonne|excellente|super|très bonne|quelle bonne|c est une bonne] idée|(fais|faites) (<pronom>|donc|comme (tu veux|vous voulez)) [<maintenant>]|[allez] (vas y|allez y|allons y|on y va|c est parti|go|fonce|envoye donc|enwèye)|lance toi',
    '(comme|si) (tu|vous) (veux|voulez|préfères|préférez|le souhaites|le souhaitez)|si tu insistes|marché conclu|confirmez|accepté|approuvé|adjugé|vendu|banco|et comment|plutôt deux fois qu une|avec plaisir oui|je suis (sûr|sûre|certain|certaine)',
  ],
  fine: [
    '[il n y a|y a|il y a] (pas de|aucun|zéro) (problème|problèmes|souci|soucis|mal|trouble)|pas de quoi|t inquiète [pas]|ne (t inquiète|vous inquiétez) pas|c est [<degree>] (bon|beau|correct|ok|d accord) [comme ça]|tout (va|est) bien|ça va [<degree>] [bien] [comme ça]|tout est (bon|ok|correct)',
  ],
  praise: [
    '[<degree>] (parfait|super|génial|géniale|excellent|formidable|magnifique|fantastique|merveilleux|impeccable|nickel|top|chouette|cool|extra|sublime|incroyable|splendide|bravo|bien joué|au top|extraordinaire|le fun|sympa|trop bien)|hourra|youpi|chic',
  ],
  act: [
    '(réserve|réservez|prends|prenez|achète|achetez|joue|jouez|mets|mettez|lance|lancez|envoie|envoyez|commande|commandez|ajoute|ajoutez|ouvre|ouvrez|garde|gardez|essaie|essaye|essayez|commence|commencez|démarre|confirme|confirmez) (<pronom>|moi ça|moi le|celui là|celle là|en un|en une)',
  ],
  contrary: [
    '[mais|ben|bah|ah|oh|oui|bien sûr que|évidemment que|que|oh que] si|si si|si bien sûr|moi si|si évidemment|si je (veux|veux bien|le veux)',
  ],
  no: [
    '[ah|eh|et|ben|bah|mais|oh|oui mais] (non|nan|nenon|nope)|no|que non|oh que non|négatif|[que] nenni|jamais|jamais de la vie|pas question|hors de question|(certainement|absolument|sûrement|surtout|assurément) pas|[bien sûr|évidemment] que non',
    'en aucun cas|aucunement|nullement|pas du tout|pas le moins du monde|pantoute|[je dis|j ai dit|je dirais|la réponse est] non|un non|non (merci|je te remercie|je vous remercie)|merci [mais] non [merci]|sans façon|très peu pour moi|👎|❌',
  ],
  refuse: [
    'pas (vraiment|maintenant|tout de suite|encore|aujourd hui|ce soir|trop|tellement|tant|forcément|nécessairement|spécialement|particulièrement|exactement|ça|cette fois|celui là|celle là|besoin|la peine|intéressé|intéressée|nécessaire|envie|prêt|prête|possible|moi|que je sache|en ce moment)',
    'pas pour (l instant|le moment|moi|nous|aujourd hui)|(probablement|sans doute|peut être|malheureusement) (pas|non)|je (pense|crois|dirais|suppose|imagine|crains) que non|je <ne> (pense|crois) pas|je (pense|crois) pas|ça m étonnerait|j en doute',
    '<je> [<ne>] (peux|suis|dois|fais|aime|vois|crois) pas [d accord|intéressé|intéressée|prêt|prête|ça|cela]|<je> [<ne>] (l|en) ai pas [besoin|envie]|<je> [<ne>] ai pas (besoin|envie|le temps)|<je> [<ne>] (veux|voulons|veut|souhaite|désire|voudrais|aimerais) pas (ça|cela|le faire|la faire|en avoir)',
    'je (passe|refuse|décline|passe mon tour|préfère (éviter|attendre|que non))|j aime mieux pas|ça [<ne>] me (va|convient|plaît|intéresse|dit|tente) pas|ça [<ne>] (va|marche|convient) pas|(je déteste|j haïs|j aime pas) (ça|ce truc)|j ai pas envie|[ça|cela] [<ne>] m (intéresse|arrange) pas|je (regarde|magasine) [juste|seulement|simplement]|je (fais|faisais) que regarder|je ne fais que regarder|ça [<ne>] me dit rien',
    'inutile|pas la peine|[y a] pas besoin|aucun intérêt|rien|rien du tout|à rien [du tout]|aucun|aucune|ni l un ni l autre|on verra|je verrai|mieux vaut pas|plutôt pas|bof non|ne <pronom> (fais|faites) pas|ne (fais|faites) pas ça|je t en prie non|hélas non|non hélas',
    '(tu|vous) (te trompes|vous trompez)|tu as tort|vous avez tort|(il|elle) ment|(tu|vous) (as|avez) mal (compris|entendu)',
  ],
  wrong: ['faux|inexact|incorrect|erroné|une erreur|un mensonge|trop (cher|tard|long|loin)'],
  decline: [
    'ça ira|chus (bien|correct|correcte)|je (me débrouille|m en passe|m en passerai)|j ai (déjà|ce qu il (me|nous) faut)|je (suis|chus) (bien|correct|correcte)|je l ai déjà [fait]|c est <degree> gentil mais (non|ça va)',
  ],
  later: [
    '[peut être|une] (plus tard|une autre fois|autre fois|la prochaine fois|un autre jour|demain peut être|tout à l heure)|je (le|la) ferai plus tard',
  ],
  maybe: [
    '[bien|ben] peut être [bien]|p t être|ptet|peut être que oui peut être que non|ça se (peut|pourrait)|possible|possiblement|éventuellement|à voir|bof|mouais|couci couça|moyen|moyennement|comme ci comme ça|(ça|tout) dépend [de ça]|oui et non|ni oui ni non',
    '[<je>] [<ne>] [en] sais [pas|rien|plus] [trop|encore|du tout|bien|vraiment|quoi (dire|répondre|faire)]|chais pas|je [ne] suis pas (sûr|sûre|certain|certaine|décidé|décidée)|chus pas (sûr|sûre|certain|certaine)|pas (sûr|sûre|certain|certaine) [du tout]',
    '[je n ai|j ai] (aucune|pas la moindre|pas d) (idée|opinion|avis)|j hésite [encore|entre (les deux|deux)]|je me tâte|difficile à dire|qui sait|va savoir|à <toi> de (choisir|décider|voir)|peu importe|(je (vais|dois)|il faut que je|faut que j y|faut que je|laisse moi) (y réfléchir|réfléchir|réfléchisse|y pense|voir|regarde)|je vais y penser',
  ],
  probably: [
    'probablement|sans doute|sûrement|vraisemblablement|(je (pense|crois|suppose|imagine|dirais|présume)|il me semble|j imagine|j espère) [bien] que oui|je (pense|crois) bien|je (pense|crois|suppose)|normalement|en principe|plutôt [oui]|peut être oui',
  ],
  hedge: ['(je (pense|crois)|il me semble|j ai l impression) que|à mon avis|selon moi'],
  repair: [
    'attends|attendez|attends voir|une seconde|un instant|en fait|enfin|ou plutôt|plutôt non|mais|mais en fait|finalement|je (voulais|veux) dire|ou alors|tout compte fait|réflexion faite|à la réflexion',
  ],
  yesMisheard: ['ouïe|ouille|ouis|houi'],
  noMisheard: ['nom|noms'],
} as const;
