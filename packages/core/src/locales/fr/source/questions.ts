/** Ce que révèle la question d'un assistant. */
export const questions = {
  asksMore: [
    '(autre chose|quelque chose d autre|quelqu un d autre|d autres? questions|besoin d autre|quoi d autre|rien d autre|en quoi (puis je|je peux)|que puis je faire|(vous|t|te) (aider|aide) (avec autre chose|davantage|encore|en quoi que ce soit|aujourd hui|à autre chose)|encore besoin|besoin d aide|autre demande|plus d aide|(désirez|voulez) vous autre|c est tout|ce sera tout|sera ce tout|est ce tout)',
  ],
  asksCorrect: [
    '(c est|est ce|est ce que c est|ce) (bien ça|ça|correct|exact|bon|juste|bien cela|d accord|vrai)|(est ce|c est) (correct|exact|bien ça|bon|juste)|ai je [bien] (compris|raison|entendu)|j ai bien (compris|entendu)|(tu|vous) (confirmes|confirmez)|(confirmes|confirmez) (tu|vous)|confirmer|confirmez|confirme|vérifier|vérifions|pour (confirmer|être sûr|vérifier|récapituler)|récapitulons|récapitulatif|tu veux dire|tout est (correct|bon|exact)|(tu es|êtes vous|vous êtes|es tu) (d accord|sûr|sûre|certain)|tu as bien dit',
  ],
  asksContinue: [
    '(continuer|continue|continuons|continuez|poursuivre|poursuivons|la suite|reprendre|reprenons|encore (une|un)|en savoir plus|prêt|prête|prêts|commencer|une autre (histoire|blague|question|partie|chanson)|un autre (jeu|tour|essai)|rejouer|que je continue|aller plus loin|on y va|plus de détails)',
  ],
  asksEnd: [
    '(on|nous|je|tu|vous) [s|nous] (arrête|arrêtons|arrêtez|stoppe|termine|terminons|quitte|finit|finissons) [là|ici]|(arrêter|terminer|quitter|finir|stopper|s arrêter|en rester là|raccrocher|partir) [là|ici|maintenant|la (conversation|partie|discussion)]|fini|terminé',
  ],
  polar: [
    '(est ce que|est ce qu|veux tu|voulez vous|voudrais tu|voudriez vous|peux tu|pouvez vous|puis je|dois je|as tu|avez vous|es tu|êtes vous|est ce|aimes tu|aimez vous|aimerais tu|aimeriez vous|souhaites tu|souhaitez vous|préfères tu|on (peut|va|fait|continue)|tu (veux|peux|as|es|aimes|souhaites|voudrais|aimerais|préfères)|vous (voulez|pouvez|avez|êtes|aimez|souhaitez|voudriez|aimeriez)|ça te (va|dit|convient)|ça vous (va|dit|convient)|cela vous convient|cela te convient|c est|faut il|y a t il|a t on|devrais je|devons nous|d accord pour)',
  ],
  polarNegative: [
    '(ne|n) (veux tu|voulez vous|peux tu|pouvez vous|es tu|êtes vous|as tu|avez vous|aimes tu|aimez vous|est ce|est il|souhaites tu|souhaitez vous) pas|(tu|vous|on|il|elle|ce) (ne|n) (veux|voulez|peux|pouvez|es|êtes|as|avez|aimes|aimez|est|souhaites|souhaitez|continue|continues|continuez) (pas|plus)|(tu|vous|on) (veux|voulez|peux|pouvez|aimes|aimez) (pas|plus)|est ce que (tu|vous) (ne|n)',
  ],
  open: [
    '(que|qu est ce|qu est ce que|qu est ce qui|qui|quoi|quel|quelle|quels|quelles|lequel|laquelle|quand|comment|pourquoi|combien|à quelle|à quoi|de quoi|pour quand|pour combien|dis moi (quel|quelle|ce que))',
  ],
  tag: ['(d accord|ok|non|oui|pas vrai|hein|vrai)'],
  or: ['ou'],
  orNot: ['ou (non|pas|plutôt pas|bien non|pas encore)'],
  invitation: [
    '(dis moi|dites moi|dis le moi|faites moi savoir|fais moi savoir|réponds|répondez|dis|dites) (si|oui|oui ou non|par oui ou par non|simplement oui)|oui ou non',
  ],
} as const;
