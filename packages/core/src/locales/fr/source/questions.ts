/** Ce que révèle la question d'un assistant, où que ce soit dans la question. */
export const questions = {
  asksMore: [
    'autre chose|d autre|d autres questions|besoin d aide|une autre (question|demande|histoire|chanson|partie)|plus d aide|en quoi|encore besoin|(vous|t|te) aider (davantage|encore|aujourd hui)|que puis je faire|(on|nous) (refait|rejoue|rejouons)',
  ],
  asksAll: ['(c est|ce sera|sera ce|est ce) tout'],
  asksCorrect: [
    'confirmer|confirmes|confirmez|confirme|vérifier|vérifions|récapitulons|récapitulatif|bien ça|ai je bien|j ai bien (compris|entendu)|pour être sûr|tu as bien dit|(tout|c|ce) est [ce] (correct|exact|bon|juste|vrai|ça)|(êtes vous|vous êtes|es tu|tu es) (d accord|sûr|sûre|certain)',
  ],
  tagCorrect: ['correct|exact|d accord|ok|oui|c est bien ça'],
  asksContinue: [
    'continuer|continue|continuons|poursuivre|poursuivons|la suite|suivante|suivant|reprendre|reprenons|encore (une|un)|en savoir plus|prêt|prête|prêts|commencer|un autre (jeu|tour|essai)|rejouer|aller plus loin|plus de détails',
  ],
  asksEnd: [
    '(on|nous|je|tu|vous) [s|nous] <arreter>|<arreter> (là|ici|maintenant|la (conversation|partie|discussion))|(s arrêter|en rester là|raccrocher|partir)|vos achats',
  ],
  polar: [
    '(est ce (que|qu)|est ce|veux tu|voulez vous|voudrais tu|voudriez vous|peux tu|pouvez vous|puis je|dois je|as tu|avez vous|es tu|êtes vous|aimes tu|aimez vous|souhaites tu|souhaitez vous|préfères tu|faut il|y a t il|devrais je|devons nous|d accord pour)',
    '(on|tu|vous|je|ça|cela) (peut|va|fait|continue|veux|voulez|peux|pouvez|as|avez|es|êtes|aimes|aimez|souhaites|souhaitez|mets|te va|vous va|vous convient|te convient|te dit|vous dit)',
  ],
  polarNegative: [
    '(ne|n) (veux tu|voulez vous|peux tu|pouvez vous|es tu|êtes vous|as tu|avez vous|aimes tu|aimez vous|est ce|est il) pas|(tu|vous|on|il|elle|ce) [ne|n] (veux|voulez|peux|pouvez|es|êtes|as|avez|aimes|aimez|est|souhaites|souhaitez|continue) (pas|plus)|est ce que (tu|vous) (ne|n)',
  ],
  open: [
    'que|qu est ce (que|qui|qu)|qui|quoi|quel|quelle|quels|quelles|lequel|laquelle|quand|comment|pourquoi|combien|à quelle|à quoi|de quoi|dis moi (quel|quelle|ce que)',
  ],
  tag: ['non|hein|pas vrai|vrai'],
  or: ['ou'],
  orNot: ['ou (non|pas|plutôt pas|bien non|pas encore)'],
  without: ['sans'],
  invitation: ['(dis|dites) (moi|le moi) (si|oui)|(faites|fais) moi savoir|(réponds|répondez|dis|dites) [simplement|par] oui|oui ou non'],
} as const;
