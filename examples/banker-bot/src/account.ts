/** Accounts of this bank, by the words that mean them in the languages it speaks. */
const words = {
  savings: ['savings', 'saving', 'epargne', 'livret'],
  checking: ['checking', 'current', 'courant', 'cheques'],
} as const;

export type Account = keyof typeof words;

/** The one account that a text names; `undefined` when it names none, or both. */
export function accountOf(text: string): Account | undefined {
  const heard = new Set(wordsOf(text));
  const named = (Object.keys(words) as Account[]).filter((account) => words[account].some((word) => heard.has(word)));
  return named.length === 1 ? named[0] : undefined;
}

/** Words that make a question or a refusal of it: "what is a savings account", "not the savings". */
const noAnswer: ReadonlySet<string> = new Set(
  'what why how when where who which is are does do can not no never que quoi quel quelle comment pourquoi quand est pas non'.split(' '),
);

/** The account of a short answer ("the savings one, please"); longer sentences may say anything about it. */
export function accountOfAnswer(text: string): Account | undefined {
  const said = wordsOf(text);
  return said.length <= 5 && !said.some((word) => noAnswer.has(word)) ? accountOf(text) : undefined;
}

function wordsOf(text: string): string[] {
  return text
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}
