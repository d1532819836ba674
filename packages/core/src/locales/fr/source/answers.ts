/** Oui, non, si et ce qu'il y a entre eux. */
export const answers = {
  yes: [
    'oui|ouais|ouai|ouep|ouip|mouais oui|wi|ui|yep|yes|oui oui|mais oui|ben oui|bah oui|eh oui|et oui|ah oui|ah ben oui|oh oui|oh que oui|que oui|pour sûr|affirmatif|positif|absolument|tout à fait|exactement|exact|certainement|évidemment|naturellement|assurément|certes|effectivement|en effet|parfaitement|carrément|grave|clairement|clair|à coup sûr|sans aucun doute|sans doute aucun|aucun doute|sans problème|bien entendu|bien sûr [que oui]|biensûr|volontiers|avec plaisir|avec joie|pourquoi pas|évidemment que oui|certainement oui|je dis oui|jai dit oui|j ai dit oui|je dirais oui|la réponse est oui|cest oui|c est [un] oui|oui pour moi|carrément oui|correct|vrai|cest vrai|bien vu|entendu|ça roule|👍|✅|👌|uh huh|mm hm|mhm',
  ],
  ok: [
    'ok|okay|okey|daccord|d accord|dac|dacc|okidoki|dacodac|soit|bon|très bien|fort bien|entendu alors|compris|reçu|noté|je vois|si on veut|je comprends',
  ],
  agree: [
    '(c est|ça c est|cela est|tout est|tu es dans|vous êtes dans) [<degree>] (ça|cela|exact|correct|vrai|juste|bien ça|le cas|le vrai|ce que je voulais dire|ce que j ai (dit|demandé)|tout à fait ça|confirmé|noté)|(c est|c était) [<degree>] (bien ça|tout à fait ça)|tu as [<degree>] (raison|bien compris|compris|deviné|vu juste)|vous avez [<degree>] (raison|bien compris|compris|deviné|vu juste)|(tu|vous) ne (te|vous) (trompes|trompez) pas|tu (te|ne te) trompes pas',
    'je (veux bien|le veux|veux|veux bien oui|suis d accord|suis partant|suis partante|suis prêt|suis prête|confirme|valide|accepte|prends|le prends|la prends|les prends|te suis|vous suis|le confirme|l accepte|ne dis pas non|n ai rien contre|n y vois pas d inconvénient|n y vois aucun inconvénient|le fais|le souhaite|l espère)|(j aimerais|j aimerais bien|j adorerais|j en veux|j en veux bien|j accepte|j approuve|j en suis sûr|j en suis sûre|j y compte bien|j en serais ravi|j en serais ravie|j aime|j aime bien|j adore)|on (peut|y va|fait ça|fait comme ça|le fait|continue oui)|nous (voulons bien|sommes d accord)|moi (oui|aussi je veux bien)',
    '(ça|cela|celui ci|celle ci|celui là|celle là|ceci|ce) [m a l air|a l air|serait|sera|semble|paraît|sonne|me semble|me paraît|est|va être] [<degree>] [me] (marche|convient|fonctionne|me va|me convient|nous convient|nous va|parfait|super|bien|bon|génial|top|plaît|me plaît|conviendra|me conviendra|ira|bonne idée|très bien) [pour (moi|nous)]|(bonne|excellente|super|très bonne|quelle bonne) idée|(fais|faites|fait) (le|la|ça|cela|donc|comme ça|comme tu veux|comme vous voulez) [<now>] [<please>]|(vas|va) y|allez y|allons y|on y va|c est parti|go|lance toi|lancez vous|pas de souci (fais|faites) le|comme (tu|vous) (veux|voulez|préfères|préférez|le souhaitez)|si (tu|vous) (veux|voulez|le souhaitez|y tenez|insistez|le dites)|à (toi|vous) de voir oui|marché conclu|confirmé|confirme|confirmez|je le confirme|validé|valide|accepté|approuvé|adjugé|vendu|banco|et comment|plutôt deux fois qu une|c est entendu|tout est (correct|exact|bon|juste)|tout à fait d accord|entièrement d accord|on ne peut plus vrai',
  ],
  fine: [
    '[il n y a|y a|il y a] (pas de|aucun|pas d|zéro) (problème|problèmes|souci|soucis|inquiétude|inquiétudes|mal)|pas de (problème|souci|quoi)|t inquiète [pas]|ne t inquiète pas|ne vous inquiétez pas|c est [<degree>] (bon|bien|ok|okay|d accord) [pour (moi|nous)] [comme ça|ainsi]|(tout va|ça va) [<degree>] [bien] [pour (moi|nous)] [comme ça]|tout est (bien|ok)|c est [<degree>] bon [comme ça]|ça va [aller]',
  ],
  praise: [
    '[<degree>|c est|c était|ah|oh] [<degree>] (parfait|super|génial|géniale|excellent|excellente|formidable|magnifique|fantastique|merveilleux|impeccable|nickel|top|chouette|cool|extra|sublime|incroyable|splendide|bravo|trop cool|hourra|youpi|chic|nice|bien joué|du tonnerre|au top|tip top|extraordinaire)',
  ],
  act: [
    '[<please>|tu peux|vous pouvez|vas y|allez y|peux tu|pouvez vous] (réserve|réservez|prends|prenez|achète|achetez|joue|jouez|mets|mettez|lance|lancez|envoie|envoyez|commande|commandez|ajoute|ajoutez|montre|montrez|ouvre|ouvrez|lis|lisez|garde|gardez|donne|donnez|essaie|essaye|essayez|choisis|choisissez|commence|commencez|démarre|démarrez|confirme|confirmez) (le|la|les|ça|cela|moi ça|moi le|en|celui là|celle là|en un|en une) [<now>] [<please>]',
  ],
  contrary: [
    'si|si si|mais si|ben si|bah si|ah si|oh si|que si|bien sûr que si|mais bien sûr que si|évidemment que si|oui si|oh que si|si bien sûr|si je (veux|veux bien|le veux)|moi si|si évidemment',
  ],
  no: [
    'non|nan|nannan|nope|no|non non|mais non|ben non|bah non|eh non|et non|ah non|oh non|oh que non|que non|négatif|nenni|jamais|jamais de la vie|pas question|hors de question|certainement pas|absolument pas|sûrement pas|surtout pas|bien sûr que non|évidemment que non|évidemment non|en aucun cas|aucunement|nullement|pas du tout|pas le moins du monde|je dis non|j ai dit non|je dirais non|la réponse est non|c est [un] non|non pour moi|non merci|non je te remercie|non je vous remercie|merci mais non [merci]|merci non|sans façon|très peu pour moi|que dalle|👎|❌',
  ],
  refuse: [
    'pas (vraiment|maintenant|tout de suite|encore|aujourd hui|ce soir|pour (l instant|le moment|moi|nous|aujourd hui)|trop|tellement|forcément|nécessairement|spécialement|particulièrement|exactement|tout à fait|vrai|exact|correct|d accord|bon|bien|ça|cette fois|celui là|celle là|besoin|la peine|intéressé|intéressée|nécessaire|envie|prêt|prête|possible|moi|que je sache|pour le moment merci|du tout envie|en ce moment|à ma connaissance)|(plus tard|une autre fois|une prochaine fois|peut être (plus tard|une autre fois|pas)|la prochaine fois|un autre jour|demain peut être|tout à l heure)|probablement pas|sans doute pas|je (pense|crois|dirais|suppose|imagine) que non|je ne (pense|crois) pas|je (pense|crois) pas|ça m étonnerait|j en doute|j en suis pas sûr que oui',
    '(je|j|on|nous) [ne|n] (peux|suis|dois|fais|ai|aime|vois) pas [d accord|intéressé|intéressée|prêt|prête|ça|cela|besoin|envie|tout de suite]|(je|j|on|nous) [ne|n] (veux|voulons|veut|souhaite|désire|voudrais|aimerais) pas (ça|cela|le faire|la faire|faire ça|en avoir)|je n en ai pas [besoin|envie]|j en ai pas [besoin|envie]|(j ai|je n ai|j) (pas|aucune|aucun) (envie|besoin|le temps|intérêt)|je (préfère|préférerais|préfèrerais) (éviter|attendre|y réfléchir|que non)|j aime mieux pas|je (passe|refuse|décline|m abstiens|passe mon tour)|ça (ne|n) (me|m) (va|convient|plaît|intéresse|dit|tente) pas|ça (me|m) (va|convient|plaît|intéresse|dit|tente) pas|ça (ne|n) (va|marche|convient|est) pas|ça (va|marche) pas|ce n est pas (ça|cela|correct|exact|vrai|juste|bon|la peine|nécessaire|le cas|ce que (je veux|je voulais|j ai (dit|demandé)))|c est pas (ça|correct|exact|vrai|juste|bon|la peine|nécessaire|le cas|vraiment ça)|c est (faux|inexact|incorrect|une erreur|un mensonge|pas ça)|faux|inexact|incorrect|erroné|(tu|vous) (te|vous) (trompes|trompez)|tu as tort|vous avez tort|(il|elle) ment|tu mens|vous mentez|inutile|pas la peine|pas besoin|aucun intérêt|rien|rien du tout|aucun|aucune|ni l un ni l autre|je (vais|dois) y réfléchir|laisse moi réfléchir|on verra|je verrai|mieux vaut pas|plutôt pas|bof non|ne (le|la|les) (fais|faites) pas|ne fais pas ça|ne faites pas ça|je t en prie non',
  ],
  decline: [
    '(ça|je) (me débrouille|m en passe|m en passerai)|j ai (déjà|ce qu il me faut|déjà (donné|mangé|ce qu il faut))|je l ai déjà|c est [<degree>] gentil mais (non|ça va|je passe)',
  ],
  maybe: [
    'peut être|peut être bien|peut être que oui peut être que non|ça se peut|c est possible|possible|possiblement|éventuellement|à voir|bof|bof bof|mouais|couci couça|moyen|moyennement|comme ci comme ça|ça dépend|tout dépend|ça dépend [de (ça|quoi)]|oui et non|ni oui ni non|ptêtre|p t être|pe être',
    '(je|j|on) [<ne>] [en] [l] (sais|sait|ignore) [pas|rien] [<degree>|trop|encore|du tout|bien|vraiment|quoi (dire|répondre|faire)]|je (sais|ne sais) (pas|plus|pas trop|pas encore|pas vraiment)|j (sais|en sais) (pas|rien)|chais pas|chépa|sais pas|jsais pas|je (suis|ne suis) pas (sûr|sûre|certain|certaine|décidé|décidée) [de (moi|ça)]|pas (sûr|sûre|certain|certaine) [du tout]|(je n ai|j ai|j n ai) (aucune|pas la moindre|pas d) (idée|opinion|avis)|aucune idée|pas la moindre idée|j hésite [encore]|je me (demande|tâte)|(je n ai|j ai) pas (encore )?décidé|difficile à dire|qui sait|va savoir|je donne ma langue au chat|à (toi|vous) de (choisir|décider|voir)|peu importe',
  ],
  probably: [
    'probablement|sans doute|sûrement|vraisemblablement|je (pense|crois|suppose|imagine|dirais|présume) [que oui|bien]|il me semble [bien] [que oui]|j imagine que oui|j espère [bien] [que oui]|normalement [oui]|en principe [oui]|plutôt oui|plutôt|peut être oui',
  ],
  hedge: ['je pense que|je crois que|il me semble que|à mon avis|selon moi|j ai l impression que'],
  repair: [
    'attends|attendez|attends voir|une seconde|un instant|en fait|enfin|ou plutôt|plutôt non|mais|mais en fait|finalement|pardon je voulais dire|je veux dire|non attends|ou alors|tout compte fait|réflexion faite|à la réflexion|euh en fait',
  ],
  yesMisheard: ['ouïe|ouille|houe|ouis|aoui'],
  noMisheard: ['nom|nord|none|noms'],
} as const;
