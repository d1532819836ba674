import { isContent, type LabelledRow } from '../labelled-row.ts';
import type { Sample } from './sample.ts';

/** Labelled turns that an intent needs; with fewer the rules alone decide about it. */
export const fewestPerIntent = 20;
/** Content and local turns that a language needs. */
const fewestContent = 100;
const fewestLocal = 50;

export interface Survey {
  /** Intents with enough turns, most first. */
  intents: readonly { intent: string; count: number }[];
  leftOut: Readonly<Record<string, number>>;
  /** Why nothing can be fitted. */
  reasons: readonly string[];
  /** Languages with enough rows. */
  languagesOf(samples: readonly Sample[]): Set<string>;
  noLanguage: string;
}

/** A share with two digits that is not below the given one. */
export function roundedUp(share: number): number {
  const unit = 10 ** (Math.floor(Math.log10(share)) - 1);
  return Number((Math.ceil(share / unit) * unit).toPrecision(2));
}

/** Counts what there is, and says what is missing. */
export function findGaps(rows: readonly LabelledRow[], maxFalseLocal: number, mostLabels: number): Survey {
  const counts = new Map<string, number>();
  let content = 0;
  for (const row of rows) {
    if (isContent(row)) content++;
    else counts.set(row.label, (counts.get(row.label) ?? 0) + 1);
  }
  const byCount = [...counts].map(([intent, count]) => ({ intent, count })).sort((a, b) => b.count - a.count);
  const intents = byCount.filter(({ count }) => count >= fewestPerIntent).slice(0, mostLabels);
  const leftOut = Object.fromEntries(byCount.filter((entry) => !intents.includes(entry)).map(({ intent, count }) => [intent, count]));
  // With n rows, (0 + 1) / (n + 1) is the smallest share that can be promised.
  const needed = Math.ceil(1 / maxFalseLocal) - 1;
  const reasons: string[] = [];
  if (content < needed)
    reasons.push(
      `To promise at most ${maxFalseLocal} false answers it takes ${needed} content rows (label "none" or "mixed"); there are ${content}. ` +
        `Label more, or allow at least ${roundedUp(1 / (content + 1))}.`,
    );
  if (intents.length === 0) {
    const listed = byCount.map(({ intent, count }) => `${intent} ${count}`).join(', ') || 'none at all';
    reasons.push(`No intent has the ${fewestPerIntent} labelled turns that it needs; there are: ${listed}.`);
  }
  return {
    intents,
    leftOut,
    reasons,
    languagesOf(samples) {
      const languages = new Set(samples.map(({ language }) => language));
      for (const language of languages) {
        const here = samples.filter((sample) => sample.language === language);
        const contentHere = here.filter(({ row }) => isContent(row)).length;
        if (contentHere < fewestContent || here.length - contentHere < fewestLocal) languages.delete(language);
      }
      return languages;
    },
    noLanguage: `No language has ${fewestContent} content rows and ${fewestLocal} local ones.`,
  };
}
