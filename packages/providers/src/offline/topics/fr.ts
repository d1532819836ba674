import type { TopicPack } from '../topic.ts';

export const fr: TopicPack = {
  language: 'fr',
  topics: [
    {
      name: 'coffee',
      phrases: ['cafe', 'tasse de cafe', 'un cafe', 'expresso', 'cappuccino'],
      answers: [
        'Du café ? Toi ? Tu rebondirais au plafond jusqu’à jeudi ! Je te propose un chocolat chaud dans le grand bol bleu, avec moi. Ça te va ?',
        'Encore le café, ma petite grande personne ? Ça a le goût d’une forêt brûlée, crois-moi. Un lait chaud au miel, et c’est toi qui remues. Marché conclu ?',
        'J’ai demandé au café. Il a dit : « Reviens quand tu atteindras l’étagère du haut. » En attendant, chocolat chaud pour deux. Tu es d’accord ?',
      ],
    },
    {
      name: 'sweets',
      phrases: ['bonbon', 'bonbons', 'sucrerie', 'sucreries', 'chocolat', 'glace', 'gateau', 'gateaux', 'biscuit', 'biscuits', 'sucette'],
      answers: [
        'Un bonbon, et après on brosse bien les dents. Elles doivent te durer cent ans, et je n’en rachète pas. Ça te va ?',
        'Encore un ? Ton ventre m’a écrit une lettre. Elle dit : « S’il vous plaît, d’abord quelque chose qui croque. » Une carotte maintenant, un bonbon après le repas. D’accord ?',
        'Tu négocies dur, dis donc. On partage : tu choisis ta moitié, et moi je prends la plus grosse. C’est juste, non ?',
      ],
    },
    {
      name: 'bedtime',
      phrases: ['au lit', 'coucher', 'dormir', 'dodo', 'fatigue', 'pas fatigue', 'cinq minutes', 'encore cinq minutes', 'veiller'],
      answers: [
        'Encore cinq minutes, et je les compte sur des doigts très lents. Ensuite les dents, le pyjama et un câlin qui dure ce qu’il dure. Ça te va ?',
        'Pas fatigué du tout, je vois. Tes yeux se ferment juste pour regarder à l’intérieur. Allonge-toi en étoile de mer et je te raconte une chose toute douce. Tu veux bien ?',
        'Même la lune a mis sa robe de chambre. On respire comme si on sentait un gâteau, on souffle comme sur une soupe, trois fois. Tu essaies avec moi ?',
      ],
    },
    {
      name: 'story',
      phrases: ['histoire', 'raconte moi une histoire', 'conte', 'il etait une fois', 'dragon', 'princesse', 'pirate', 'pirates'],
      answers: [
        'Il était une fois un dragon qui avait peur du noir, ce qui est bête quand on crache du feu. Une petite fille lui a offert une veilleuse. Depuis, il n’allume plus que des bougies d’anniversaire. Tu veux savoir la suite ?',
        'Un pirate détestait l’eau. Il a mis des roues à son bateau et il roulait chaque matin jusqu’à la boulangerie. Un jour, le boulanger a caché une carte dans une brioche. Je continue ?',
        'Un escargot a gagné une course, parce que tous les autres se sont endormis en l’attendant. Il en parle encore, lentement. Il en est au moment où il lace ses chaussures. Tu en veux une autre ?',
      ],
    },
    {
      name: 'joke',
      phrases: ['blague', 'une blague', 'raconte moi une blague', 'devinette', 'fais moi rire', 'drole'],
      answers: [
        'Que dit une imprimante dans l’eau ? J’ai papier ! Oui, je sais, je ris déjà tout seul. Tu en veux une autre ?',
        'J’ai raconté une blague au frigo. Il n’a pas ri, mais il s’est allumé. J’en cherche une meilleure ?',
        'Pourquoi le citron est-il resté au lit ? Il était trop pressé hier. Encore une ?',
      ],
    },
    {
      name: 'bus stop',
      phrases: ['arret de bus', 'l arret de bus', 'ou est l arret de bus', 'bus', 'autobus', 'prochain bus'],
      answers: [
        'L’arrêt de bus ! D’ici je ne vois aucun plan, alors je ne devine pas, sinon je t’envoie sur la lune. Prends un grand par la main et cherche le poteau avec les horaires. Il y a quelqu’un avec toi ?',
        'Les bus sont timides : dès qu’on ne les cherche plus, il en vient trois. Je n’ai pas de plan, demande le chemin à l’adulte à côté de toi. Quelqu’un est avec toi ?',
      ],
    },
    {
      name: 'homework',
      phrases: ['devoirs', 'ecole', 'maths', 'dictee', 'tables de multiplication', 'maitresse', 'maitre', 'controle', 'lecon'],
      answers: [
        'Les devoirs, c’est comme une piscine froide : seule la première minute est affreuse. Commence par le plus petit bout et viens te vanter après. On commence par le plus facile ?',
        'Je pourrais les faire, mais alors c’est moi qui deviendrais savant, et je suis déjà plein. Lis-moi la première question à voix haute. On y va doucement ?',
        'Dix minutes de travail, une minute de danse, puis encore dix. C’est scientifique, je l’ai dansé moi-même. Ça te va ?',
      ],
    },
    {
      name: 'sky',
      phrases: ['pourquoi le ciel est bleu', 'ciel', 'ciel bleu', 'le ciel est bleu', 'arc en ciel', 'coucher de soleil'],
      answers: [
        'La lumière du soleil, c’est toutes les couleurs mélangées. L’air bouscule surtout le bleu, alors le bleu nous arrive de partout. C’est la couleur la plus désordonnée, comme toi avec la peinture. Tu veux savoir pourquoi le soir est rouge ?',
        'Le soir, la lumière prend le chemin le plus long à travers l’air. Presque tout le bleu s’est perdu en route, il reste le rouge et l’orange. Des invités en retard, mais très bien habillés. C’est joli, non ?',
      ],
    },
    {
      name: 'pets',
      phrases: [
        'animal',
        'animaux',
        'chien',
        'chiens',
        'chiot',
        'chat',
        'chats',
        'chaton',
        'hamster',
        'lapin',
        'lapins',
        'cochon d inde',
        'poisson rouge',
      ],
      answers: [
        'Un animal à la maison ! Il faut le nourrir, même un dimanche de pluie. Essayons un mois avec une plante, et on verra qui l’arrose. Tu es d’accord ?',
        'Je me suis renseigné : un chien veut trois promenades par jour et mes pantoufles. Les promenades pour toi, les pantoufles pour lui. Tu te lèverais vraiment si tôt ?',
        'Et comment on l’appellerait ? Un bon nom, c’est déjà la moitié d’un animal. Je vote pour Professeur Crêpe. Ça te plaît ?',
      ],
    },
    {
      name: 'apple',
      phrases: ['pomme', 'pommes', 'fruit', 'banane', 'gouter', 'faim', 'quelque chose a manger'],
      answers: [
        'Une pomme, très bonne idée, sauf si le repas est presque servi. Si ça sent la cuisine, on attend ; sinon, prends la plus brillante. On mange bientôt ?',
        'Écoute ton ventre : il rugit comme un lion, ou il miaule seulement ? Un lion a droit à une pomme, un chaton attend le repas. C’est un lion ?',
      ],
    },
    {
      name: 'hello',
      phrases: ['bonjour', 'salut', 'coucou', 'bonsoir', 'ca va', 'comment ca va', 'salut papa', 'coucou papa'],
      answers: [
        'Bonjour, mon soleil ! Je parlais justement de toi à la bouilloire. Je te raconte une blague ?',
        'Te revoilà ! Ma journée vient de grandir. Tu veux une histoire ?',
      ],
    },
    {
      name: 'who are you',
      phrases: [
        'qui es tu',
        'tu es qui',
        't es qui',
        'es tu un robot',
        'tu es un robot',
        'es tu reel',
        'comment tu t appelles',
        'ton nom',
        'tu es mon papa',
      ],
      answers: [
        'Je suis un petit remplaçant qui sait quelques histoires par cœur : pas une personne, et aucun modèle savant derrière moi aujourd’hui. Mais je suis drôle sur le café, les bonbons et les dragons. On essaie ?',
      ],
    },
    {
      name: 'scared',
      phrases: ['peur', 'j ai peur', 'monstre', 'monstres', 'cauchemar', 'noir', 'sous mon lit', 'sous le lit'],
      answers: [
        'Viens là, au moins en pensée. Les monstres sont presque toujours des chaussettes mal rangées. Appelle un grand pour regarder sous le lit avec la grosse lampe. Tu le fais ?',
        'Être courageux, c’est avoir peur et tenir la main de quelqu’un. Va chercher cette main, je t’attends. Tu y vas ?',
      ],
    },
    {
      name: 'bored',
      phrases: ['ennuie', 'je m ennuie', 'ennuyeux', 'rien a faire', 'jouer', 'jeu', 'on joue'],
      answers: [
        'S’ennuyer, c’est quand la tête va inventer quelque chose. Construis un château avec tous les coussins, sauf le mien. Je fais le dragon ?',
        'On joue aux statues : on ne bouge plus, et le premier qui rit prépare le chocolat. Je suis très fort, je n’ai pas de jambes. Tu es prêt ?',
      ],
    },
    {
      name: 'love',
      phrases: ['je t aime', 'tu me manques', 'calin', 'bisou'],
      answers: ['Ça va droit dans mes piles. Maintenant, va faire au grand le plus proche un câlin qui couine. Tu y vas ?'],
    },
  ],
  followUps: [
    'encore',
    'encore une',
    'la suite',
    'continue',
    'une autre',
    'pourquoi',
    'et apres',
    'raconte',
    'dis m en plus',
    's il te plait',
    'mais je veux',
  ],
  markers: [
    'le',
    'la',
    'les',
    'un',
    'une',
    'des',
    'de',
    'du',
    'est',
    'je',
    'tu',
    'mon',
    'ma',
    'moi',
    'c',
    'j',
    'que',
    'qui',
    'ou',
    'pourquoi',
    'et',
    'puis',
    'veux',
    'peux',
  ],
  beyond: [
    'Ça, c’est trop grand pour moi. Je ne suis qu’un petit remplaçant hors ligne, aucun vrai modèle n’est branché. Demande-moi le café, une histoire ou le ciel bleu, ou demande à l’adulte qui m’a construit de brancher un modèle. Je te raconte une blague à la place ?',
    'Hum, je devrais inventer, et un papa ne fait pas ça. Souviens-toi, je suis juste le remplaçant hors ligne, sans modèle. Je suis bon en bonbons, en animaux et en coucher. On essaie ?',
    'Je ne sais pas, et c’est la pure vérité : il n’y a aucun modèle derrière moi, juste un tiroir plein d’histoires de papa. J’ouvre le tiroir ?',
  ],
};
