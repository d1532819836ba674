import type { Provider } from '@turnwise/core/provider';

interface Page {
  about: RegExp;
  en: string;
  fr: string;
}

const pages: readonly Page[] = [
  {
    about: /\b(?:interest|interets?)\b/,
    en: 'Interest is what a bank pays you for leaving your money with it, as a share of that money each year.',
    fr: "Les intérêts sont ce qu'une banque vous paie pour l'argent que vous lui laissez, une part de cette somme chaque année.",
  },
  {
    about: /\b(?:savings?|epargne|livret)\b/,
    en: 'A savings account is where money rests and earns a little interest until you need it.',
    fr: "Un compte épargne, c'est là que l'argent se repose et rapporte quelques intérêts en attendant que vous en ayez besoin.",
  },
  {
    about: /\b(?:checking|current|courant)\b/,
    en: 'A checking account is the one you pay from every day, by card, by transfer or in cash.',
    fr: "Un compte courant, c'est celui avec lequel vous payez chaque jour, par carte, par virement ou en espèces.",
  },
];

const beyond = {
  en: 'That is not in my leaflet, and I have no model behind me to ask. I can explain savings, checking accounts and interest.',
  fr: "Ce n'est pas dans ma brochure, et je n'ai pas de modèle à qui demander. Je peux expliquer l'épargne, le compte courant et les intérêts.",
};

/** No model: three answers out of a leaflet, so that the bot talks before you have chosen one. It uses no tokens and says what it is. */
export function leaflet(): Provider {
  return {
    specification: 'v1',
    id: 'leaflet',
    model: 'none',
    async *generate({ instructions = '', messages }) {
      const asked = (messages.at(-1)?.text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      const language = /\bfr(?:-[A-Z]{2})?\b/.test(instructions) ? 'fr' : 'en';
      const page = pages.find(({ about }) => about.test(asked)) ?? beyond;
      yield { type: 'text', text: page[language] };
      yield { type: 'usage', usage: { inputTokens: 0, outputTokens: 0 } };
      yield { type: 'finish', reason: 'stop' };
    },
  };
}
