/** People that this bank talks to; outside of it somebody has misheard a number. */
const AGE = { least: 16, most: 120 } as const;

export type BirthDateProblem = 'birthDateUnreal' | 'birthDateFuture' | 'birthDateAge';

/**
 * What is wrong with a date of birth, if anything.
 *
 * @param value as Lex resolves a date, `YYYY-MM-DD`. A date said without its year becomes the next one to come.
 * @param now the present moment, as `Date.now()`
 */
export function problemOfBirthDate(value: string, now: number): BirthDateProblem | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  const born = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // JavaScript makes the 2nd of March of the 30th of February.
  if (Number.isNaN(born.getTime()) || born.toISOString().slice(0, 10) !== value) return 'birthDateUnreal';
  if (born.getTime() > now) return 'birthDateFuture';
  const age = ageOf(born, new Date(now));
  return age < AGE.least || age > AGE.most ? 'birthDateAge' : undefined;
}

function ageOf(born: Date, today: Date): number {
  const years = today.getUTCFullYear() - born.getUTCFullYear();
  const [birthday, now] = [born, today].map((date) => date.getUTCMonth() * 100 + date.getUTCDate());
  return (now ?? 0) < (birthday ?? 0) ? years - 1 : years;
}

const dateWords =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w{4,9}(?:teenth|tieth)|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|thousand|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|premier|mille|cent|vingt|trente|quarante|cinquante|soixante|quatre)\b/g;

/** Whether somebody is saying a date that Lex could not read: then it goes to no model. */
export function mentionsDate(text: string): boolean {
  const plain = text.slice(0, 200).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  // One such word alone is a question as well: "may I ask why?".
  return /\d/.test(plain) || (plain.match(dateWords)?.length ?? 0) >= 2;
}
