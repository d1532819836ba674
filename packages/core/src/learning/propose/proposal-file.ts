import type { KnownPhrase } from '../../router/memo.ts';
import type { Proposal } from './propose-phrases.ts';

const columns = [
  'accept',
  'phrase',
  'locale',
  'asks',
  'intent',
  'count',
  'purity',
  'evidence',
  'nearest known phrase',
  'conflicts',
  'turns',
  'tokens',
] as const;

const intro = [
  '# Phrases for a person to judge. Write y into the first column of those that are right; correct "asks" and "intent" where needed.',
  '# "asks": what the question must ask (continue, end, correct, more, other), any, or - for no question.',
];
const contexts = ['continue', 'end', 'correct', 'more', 'other', 'any'];

/** Proposals as a table that a person edits: tab-separated, one line each. */
export function writeProposals(proposals: readonly Proposal[]): string {
  const lines = proposals.map(({ phrase, locale, asks, intent, count, purity, evidence, nearest, conflicts, turns, tokens }) =>
    [
      '',
      phrase,
      locale,
      asks ?? '-',
      intent,
      count,
      purity.toFixed(2),
      evidence.join(' '),
      nearest ? `${nearest.phrase} (${nearest.intent}, ${nearest.similarity.toFixed(2)})` : '-',
      conflicts.map((conflict) => `${conflict.intent} ${conflict.count}`).join(', ') || '-',
      turns,
      tokens ?? 'unknown',
    ].join('\t'),
  );
  return `${[...intro, columns.join('\t'), ...lines].join('\n')}\n`;
}

/** What a person accepted, and lines that cannot be read, with what to do. */
export interface ReadProposals {
  phrases: KnownPhrase[];
  problems: { line: number; problem: string }[];
}

/** @param shadow whether the phrases begin on trial */
export function readProposals(text: string, { shadow }: { shadow: boolean }): ReadProposals {
  const phrases: KnownPhrase[] = [];
  const problems: ReadProposals['problems'] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const read = line.trim() && !line.startsWith('#') ? readLine(line.split('\t').map((cell) => cell.trim())) : undefined;
    if (typeof read === 'string') problems.push({ line: index + 1, problem: read });
    else if (read) phrases.push({ ...read, ...(shadow && { shadow }) });
  });
  return { phrases, problems };
}

/** The phrase, if it is accepted, or what is wrong. */
function readLine(cells: readonly string[]): KnownPhrase | string | undefined {
  const [accept = '', phrase = '', locale = '', asks = '', intent = ''] = cells;
  if (accept === columns[0] && phrase === columns[1]) return undefined;
  if (cells.length < 5) return 'has fewer than five columns; they are separated by tabs.';
  if (accept === '' || /^no?$/i.test(accept)) return undefined;
  if (!/^(y|yes|x)$/i.test(accept)) return `has "${accept}" in the first column; write y, or leave it empty.`;
  if (phrase === '' || intent === '') return 'accepts a phrase or an intent that is empty.';
  const isOpen = asks === '' || asks === '-';
  if (!isOpen && !contexts.includes(asks)) return `has "${asks}" as context; there are: ${contexts.join(', ')} and -.`;
  return {
    text: phrase,
    intent,
    ...(locale && locale !== '-' && { locale }),
    ...(!isOpen && { asks: asks as NonNullable<KnownPhrase['asks']> }),
  };
}
