/** Listes de mots que plusieurs phrases partagent, nommées `<nom>` dans les modèles. */
export const rules = {
  degree:
    '(très|vraiment|tout à fait|absolument|parfaitement|totalement|trop|plutôt|assez|bien|complètement|entièrement|exactement|carrément|super|hyper|tellement|ben|pas mal)',
  je: '(je|j|on|nous|chus|jsuis)',
  ne: '(ne|n)',
  pronom: '(le|la|les|l|ça|cela|ceci)',
  toi: '(toi|vous)',
  maintenant: '(maintenant|tout de suite|pour l instant|pour le moment|immédiatement|à présent|en ce moment|cette fois|là|ici|déjà)',
  parler: '(parler|discuter|jouer|écouter|continuer|bavarder|jaser|chanter|lire|raconter)',
  jeu: '(conversation|discussion|dialogue|session|partie|jeu|skill|appel|échange|application|appli|chat|histoire|quiz|séance)',
  phrase: '(question|phrase|réponse|dernière phrase|dernière question|fin|dernière partie|mot|nom|montant|date|heure)',
  chose:
    '(tout|ça|cela|ton aide|votre aide|l aide|l info|l information|les infos|ta réponse|votre réponse|ton temps|votre temps|ta patience|votre patience|tes conseils|vos conseils|l histoire|tout ça)',
  monsieur:
    '(alexa|google|siri|ordinateur|assistant|assistante|robot|machine|monsieur|madame|mademoiselle|ami|amie|amis|mon pote|copain|copine|chéri|chérie|vieux|gars|mec|papa|maman|papi|mamie|docteur|chef|omid)',
} as const;
