import type { Replies } from '@turnwise/core';
import type { en } from './en.ts';

export const fr = {
  opening: 'Bonjour, ici le Banquier. Je peux vous donner votre solde. Quel compte dois-je regarder ?',
  help: 'Je peux vous donner le solde de votre compte épargne ou de votre compte courant, et expliquer comment ils marchent. Dites « mon solde », « répète », ou « stop ».',
  cancel: "Très bien, on en reste là. Que puis-je faire d'autre pour vous ?",
  stop: 'Au revoir ! Votre argent reste où il est.',
  end: 'Au revoir ! Votre argent reste où il est.',
  thanks: 'Avec plaisir. Autre chose ?',
  more: 'Volontiers. Que souhaitez-vous ?',
  fallback: 'Désolé, ma ligne avec le guichet est coupée. Pouvez-vous me redemander cela ?',
  whichAccount: 'Quel compte : épargne ou courant ?',
  unknownAccount: 'Je ne connais que le compte épargne et le compte courant. Lequel des deux ?',
  whenBorn: "Et quand êtes-vous né ? Le jour, le mois et l'année, s'il vous plaît.",
  birthDateUnreal: "Ce jour n'existe dans aucun calendrier. Quand êtes-vous né : jour, mois et année ?",
  birthDateFuture: "Ce jour n'est pas encore venu. Dites-moi votre date de naissance avec l'année.",
  birthDateAge: "Ce serait un record. Redites-moi votre date de naissance, avec l'année.",
  birthDateUnclear:
    "Je n'ai pas compris la date. Dites le jour, le mois et l'année, par exemple le premier juin 1980, ou dites laisse tomber.",
  savingsBalance: [
    'Votre compte épargne, au fond d’un coffre gardé par un dragon très grognon, contient {amount}.',
    'Votre épargne, endormie sous le matelas le plus moelleux de la maison, fait {amount}.',
    'J’ai compté votre épargne deux fois, dont une sur mes doigts : {amount}.',
  ],
  checkingBalance: [
    'Votre compte courant, toujours debout et un peu essoufflé, contient {amount}.',
    'Entre le loyer et le café, il reste sur votre compte courant {amount}.',
    'Votre compte courant m’a demandé de le murmurer : {amount}.',
  ],
  another: 'Voulez-vous consulter un autre compte ?',
  vaultClosed: "Désolé, le coffre ne s'ouvre pas pour l'instant. Voulez-vous que je réessaie ?",
} satisfies Record<keyof typeof en, Replies[string]>;
