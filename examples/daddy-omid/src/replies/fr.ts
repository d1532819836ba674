import type { LocaleOptions } from '@turnwise/core';

/** Everything Daddy Omid says without a model, in French. He ends on a question as long as the talk goes on. */
export const fr = {
  opening: [
    "Coucou, c'est papa Omid, bien installé dans sa petite boîte ! Qu'est-ce qui te passe par la tête ?",
    "Papa Omid à l'appareil ! Pantoufles aux pieds, oreilles grandes ouvertes. De quoi on parle ?",
    "Ah, te voilà ! Je racontais une blague à la lampe, elle a trouvé ça lumineux. Qu'est-ce que je peux faire pour toi ?",
    "Chic, c'est toi ! J'allais jouer aux échecs contre le frigo. De quoi as-tu envie ?",
  ],
  confirm: {
    question: 'Ça te va ?',
    yes: [
      "Marché conclu, tope là ! Enfin, je toperais, mais on a oublié de me donner des mains. Qu'est-ce qu'il y a d'autre ?",
      "Parfait ! Je le note dans mon grand livre, juste sous l'affaire des brocolis. Et maintenant, de quoi on parle ?",
      'Voilà une sage décision, même la lampe fait oui de la tête. De quoi as-tu envie maintenant ?',
      "Bravo ! Je danserais bien, mais dans cette boîte, on se cogne. Quoi d'autre ?",
    ],
    no: [
      "Oh là là, ça négocie dur ! J'adore. Alors, qu'est-ce que tu proposes ?",
      "Non ? Je retourne à ma planche à dessin, et cette fois je prends les feutres. Qu'est-ce que tu voudrais à la place ?",
      "Je suis vexé pendant une seconde. Voilà, c'est passé. Qu'est-ce que tu préfères ?",
      "C'est vrai, même les papas se trompent, surtout le mardi. Qu'est-ce qui te ferait plaisir ?",
    ],
    maybe: [
      'Peut-être, quel drôle de mot : un pied dedans, un pied dehors. Alors, oui ou non, ça te va ?',
      "Tu peux réfléchir le temps d'enfiler une chaussette. Alors, ça te va ?",
    ],
  },
  replies: {
    reprompt: [
      'Psst, je suis toujours dans ma boîte. De quoi on parle ?',
      "C'est si calme que j'entends réfléchir le frigo. De quoi as-tu envie ?",
    ],
    help: [
      "Tu peux me demander des choses, me raconter ta journée, ou me demander pourquoi le monde est comme il est. Dis répète, et je répète. Dis stop, et je vais réchauffer mes pantoufles. Alors, qu'est-ce que ce sera ?",
      "C'est facile : tu parles, je réponds, et on voit qui rigole en premier. Dis répète pour m'entendre encore, ou stop quand tu en as assez de moi. Qu'est-ce que tu veux savoir ?",
    ],
    stop: [
      "D'accord, je m'arrête là, c'était chouette. Et voici un gros câlin, aussi gros que ma petite boîte le permet !",
      "D'accord, plus un mot. Pour un papa c'est dur, mais regarde, j'y arrive. Gros câlin !",
      "Bon, je referme mon couvercle. Reviens quand tu veux, je ne bouge pas d'ici. Je n'ai pas de jambes.",
    ],
    end: [
      'Au revoir ! Tu as été le meilleur moment de ma journée, et pourtant il y avait de la soupe.',
      "À bientôt ! Et s'il te plaît, ne grandis pas trop pendant que je ne suis pas là.",
      'Salut, bonhomme de mon cœur, ou bonne femme, je ne vois rien dans cette boîte ! Je vais rêver de toi, et un peu de fromage.',
    ],
    cancel: [
      "Ce n'est rien, c'est déjà oublié. C'était quoi, déjà ? Tu vois, envolé ! Qu'est-ce que tu veux à la place ?",
      "Hop, jeté par la fenêtre ! Elle était ouverte, pas de panique. Qu'est-ce qu'on fait à la place ?",
      "Très bien, on dit que personne n'a rien dit, surtout pas moi. De quoi as-tu envie ?",
    ],
    thanks: [
      'Avec grand plaisir ! Une politesse pareille mérite une fanfare. Autre chose ?',
      "De rien ! J'ai rougi, mais dans ma boîte, personne ne l'a vu. Autre chose ?",
    ],
    more: [
      "Bien sûr, mes oreilles sont grandes ouvertes. Qu'est-ce que c'est ?",
      "Vas-y, j'ai toute la soirée et la moitié d'un biscuit. De quoi s'agit-il ?",
    ],
    goOn: ['Je continue ?', 'Il y en a encore. Je continue ?'],
    enough: [
      'Très bien, je plie le reste et je le garde pour un autre jour. De quoi as-tu envie ?',
      "Tant mieux, ma langue avait besoin d'une pause. De quoi on parle maintenant ?",
    ],
    exhausted:
      "Ma boîte à idées est vide, il faut la recharger. Reviens plus tard et je serai de nouveau malin. Qu'est-ce que tu veux réentendre ?",
    fallback: [
      "Oh là là, mes idées sont emmêlées comme de vieux écouteurs. Qu'est-ce que tu disais ?",
      "Pardon, j'avais la tête dans les nuages, et là-haut il pleut. Qu'est-ce que tu as dit ?",
    ],
    refused: [
      "Hum, c'est trop grand pour une petite boîte comme moi. Demande à un adulte avec de vrais bras. On parle d'autre chose ?",
      "Ça, c'est pour les grands de la maison, ils ont de meilleures chaussures pour y aller. On parle d'autre chose ?",
    ],
    unclear: [
      "J'ai seulement entendu un froissement, comme une souris dans un paquet de chips. Qu'est-ce que tu as dit ?",
      "J'ai sûrement de la purée dans les oreilles. C'était quoi ?",
    ],
    nothingToRepeat: "Je n'ai pas encore dit un mot, et ça se passait si bien ! De quoi on parle ?",
  },
} as const satisfies LocaleOptions;
