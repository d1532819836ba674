/** Ce qui ne demande aucune question : arrêter, dire au revoir, annuler, répéter, aider, remercier. Une demande (« peux-tu ») est une phrase à part. */
export const orders = {
  stop: [
    '<arreter> [là|ici|ça|cela|tout|donc] [de|avec|à] [(la|le|les|l|cette|ce|notre|cet) <jeu>]|<arreter> de [me|nous|te|t|vous] <parler> [avec <toi>]',
    '<arreter> [immédiatement] (tout|ce que tu (fais|es en train de faire|dis)|ce que vous faites|[toutes] (les|l) (activités|activité|actions|action|tâches|opération|exécution) [en cours]|la (commande|tâche) [en cours]|d exécuter la commande [en cours]|tous les (processus|programmes) [en cours]|le (processus|programme) [en cours])',
    '(ferme|fermer|quitte|quitter) (la|le|l|cette) <jeu>|(mets|met|mettre|mettez) fin à (tout|ça|la <jeu>|cette <jeu>)|en (finir|rester là)|on en reste là|restons en là|(t|s|vous|nous) (arrêter|arrête)|[qu] (on|nous) [s|nous] (arrête|arrêtons|termine|finit|stoppe) [là|ici|ça|tout|(la|le|l|cette|ce) <jeu>]|(arrête|arrêtez) (toi|vous) [là|ici|maintenant]|[qu] on en reste là|mettez y fin|mets y fin',
    '<je> [<ne>] (veux|ai) plus [envie] [de|d] [te|t|vous] (<parler>|t écouter|t entendre|te parler|vous parler)|assez|(c est|c en est|en voilà|j en ai) assez|assez (parlé|discuté|joué)|basta|halte|terminé|fini|j abandonne|j ai fini|(on a|nous avons) (fini|terminé)',
    'silence|chut|éteins toi|éteindre|désactive toi|déconnexion|raccroche|raccrocher|raccrochez|tais toi|taisez vous|j ai dit stop|🛑|✋',
  ],
  frustration: [
    'la ferme|ferme la|farme la|ferme ton clapet|(ta|vos) gueule|ferme ta (bouche|gueule)|(fous|fiche|foutez) (moi|nous) la paix|(laisse|laissez) (moi|nous) (tranquille|en paix)|lâche moi [les baskets]|dégage|casse toi|va t en|va te faire (voir|foutre)|tire toi',
    'tu (m ennuies|m énerves|me fatigues|me saoules|me soûles|me gonfles|me gosses|m agaces|me casses les pieds|me tapes sur les nerfs|[vas] me (rends|rendre) (fou|folle|dingue))|vous (m ennuyez|m énervez|me fatiguez)|[j en ai|y en a|il y en a] (marre|ras le bol|plein le dos|plein mon casque|ma claque) [de (<toi>|ça|tout ça|parler)]',
    'ça (m énerve|me saoule|me gonfle|m ennuie|me fatigue)|je (m ennuie|te déteste)|n importe quoi|quelle perte de temps|espèce d (idiot|idiote|imbécile)',
  ],
  bad: [
    '[<degree>] (nul|nulle|stupide|bête|idiot|idiote|débile|ridicule|ennuyeux|chiant|chiante|pénible|lourd|lourde|fatigant|agaçant|énervant|pourri|saoulant|plate)',
  ],
  bye: [
    '(allez|bon|bon ben|ok|merci) (salut|tchao|à la prochaine)|[allez|sur ce] (au revoir|aurevoir|bye|bye bye|ciao|tchao|adieu|bonne nuit|salut à (tous|toutes))|à (bientôt|plus|plus tard|demain|la prochaine|tantôt|ce soir|la revoyure|très bientôt)|on se (rappelle|reparle|voit|parle) [bientôt|plus tard|demain]|je (te|vous) rappelle [plus tard|demain]|a plus|dors bien|dormez bien|fais de beaux rêves|bonjour là|👋',
    '(je|j|il faut que je|il faut que j|on|faut que je|faut que j) (y aille|m en vais|m en aille|te laisse|vous laisse|file|me sauve|parte|pars) [dormir|me coucher|au lit]|je (dois|vais) (y aller|partir|filer|te laisser|vous laisser|raccrocher|dormir|me coucher|faire dodo)',
  ],
  wish: [
    '[passe|passez|je te souhaite|je vous souhaite] [<degree>|une|un] (bonne|bon|belle|excellente|douce|agréable|joyeuse|joyeux) (journée|soirée|après midi|matinée|fin de (journée|soirée|semaine)|week end|weekend|continuation|semaine|chance|vacances|fêtes|noël|année)',
    '[à|de] <toi> (aussi|de même|également)|de même|pareillement|également|prends soin de toi|prenez soin de vous|porte toi bien|portez vous bien|c était un plaisir|(ravi|ravie|content|contente) d avoir (parlé|discuté) [avec <toi>]|sympa de (parler|discuter) avec <toi>',
  ],
  all: ['[à peu près|bien] tout [ce (dont j ai besoin|que je (voulais|veux|voulais savoir|demande)|qu il me (faut|fallait))]'],
  closing: [
    'rien (d autre|de plus)|plus rien|(je n|j) (ai|avais|aurai) [plus] besoin de (rien|<toi>) [d autre|de plus]|je n ai (plus de|pas d autre|pas d autres) questions|besoin de rien|(tu peux|vous pouvez) (y aller|disposer|me laisser|t en aller|te reposer)',
    'j ai (tout ce (qu il me (faut|fallait)|dont j ai besoin)|ma réponse|ce que je voulais)|(ça|cela) (suffit|suffira|me suffit|fait le tour) [comme ça]|ça va être tout|voilà tout',
  ],
  cancel: [
    '(laisse|laissez) [tomber|faire|ça|béton|comme ça]|(oublie|oubliez|annule|annulez|annuler|ignore|ignorez|abandonne|abandonnez) [<pronom>|tout|tout ça|(la|ma) [dernière] (demande|commande|question)|l (action|opération)|la commande en cours|ce que j ai dit]|annulation|n en parlons plus',
    'passons à autre chose|retour [en arrière]|tant pis|aucune importance|ça n a (pas d|aucune) importance|[c est] sans importance|j ai changé d avis|je change d avis|non rien',
  ],
  saying: ['(dis|dire|dites|raconte|lis|pose|demande) [moi|le|la|ça|le moi|moi ça|la question]'],
  repeat: [
    '[me|le|la|te|vous] (répète|répéter|répétez|répètes|redis|redire|redites|relis|relire|relisez) [moi|le|ça|cela|tout|toi|la <phrase>|ta <phrase>|votre <phrase>|le <phrase>|ce que (tu as|tu viens de|vous avez|t as) (dit|dire)] [s il te plaît]',
    'quoi|comment|hein|pardon|plaît il|(tu|vous) (dis|dites|disais|disiez)|c (est|était) quoi [ça|déjà]|(qu est ce que|que|qu) (tu as|as tu|t as|vous avez|avez vous) (dit|demandé)|(tu as|t as|vous avez) dit (quoi|combien|quand|où|quelle (heure|date)|quel (jour|nom|montant))|(quelle|c est quoi) (était|est) la question|c est quoi la question',
    '[je|j] [<ne>] [t|vous|l] ai (pas|rien|mal) [bien] (entendu|saisi|compris [ce que (tu as|vous avez) dit])|je [<ne>] [t|vous] entends (pas|rien|mal|très mal) [bien]|j ai (raté|loupé|manqué) (ça|la <phrase>|ce que tu (as dit|disais))',
  ],
  help: [
    'aide|à l aide|aidez moi|aide moi|au secours|[j ai] besoin d aide|m aider|menu|instructions|quelles sont (les|mes) (options|commandes|possibilités)|comment (on (fait|joue)|faire|je fais|dois je faire|ça se joue)|je fais comment|perdu|perdue',
    '[qu est ce que|que|qu] (je peux|je dois|puis je|dois je|on peut|peut on) (dire|faire|te demander|vous demander)|[qu est ce que|que] (tu sais|tu peux|sais tu|peux tu|savez vous|pouvez vous) faire [pour moi]|tu (sais|peux) faire quoi|à quoi (tu sers|sers tu|ça sert)|quelles questions (puis je|je peux) te poser',
  ],
  thanks: [
    '[un grand|mille|grand] (merci|mercis|marci|je te remercie|je vous remercie|thanks|🙏) [beaucoup|bien|ben|infiniment|mille fois|énormément|encore|quand même|gros|à toi|à vous|d avance]',
    '(tu m as|vous m avez) [<degree>|beaucoup] (aidé|aidée|rendu service)|mes remerciements|j apprécie',
  ],
  kind: ['[<degree>] (gentil|gentille|aimable|adorable|un ange|le meilleur|la meilleure|serviable|utile)'],
} as const;

export const orderRules = {
  arreter:
    '(arrête|arrêter|arrêtez|arrêté|arrêtons|arrêt|stop|stopper|stoppe|stoppez|cesse|cesser|cessez|termine|terminer|terminez|terminons|finir|finissons|finis|finissez|quitter|quitte|quittez|sortir|couper|coupe|conclure|interrompre|interromps)',
} as const;
