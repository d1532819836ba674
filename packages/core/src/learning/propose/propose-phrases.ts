import type { KnownPhrase } from '../../router/memo.ts';
import type { Router } from '../../router/router.ts';
import { wordsOf } from '../../text/words-of.ts';
import type { Evidence, ObservedTurn } from './observed-turn.ts';
import { phraseSimilarity } from './phrase-similarity.ts';

/** A phrase that the router does not know and that seems to mean something. For a person to judge. */
export interface Proposal {
  phrase: string;
  /** Language. */
  locale: string;
  /** What the question asked; undefined when none was open. `any` when it is not known what was asked. */
  asks: KnownPhrase['asks'];
  intent: string;
  /** Occurrences that show this intent, and the share of all that show anything. */
  count: number;
  purity: number;
  evidence: readonly Evidence[];
  /** The most similar utterance that is understood. */
  nearest?: { phrase: string; intent: string; similarity: number };
  /** Other meanings that the phrase had, here or in another situation. */
  conflicts: readonly { intent: string; count: number }[];
  /** Turns that the phrase would have saved, whatever they showed, and the tokens they took; undefined when no record says. */
  turns: number;
  tokens?: number;
}

export interface ProposeOptions {
  turns: readonly ObservedTurn[];
  /** The router as it is, with the phrases that it already has. */
  router: Router;
  /** Fewest occurrences. @default 3 */
  minCount?: number;
  /** Least share of one meaning, from 0 to 1. @default 0.9 */
  minPurity?: number;
}

/** Longer utterances are content, or a matter for rules. */
const mostWords = 6;
/** Known utterances that are compared; more say little new. */
const mostCompared = 5_000;

const answers = new Set(['yes', 'no', 'maybe']);
/** Whoever says it by mistake loses the talk: a person may write a stop phrase, transcripts may not. */
const neverProposed = new Set(['none', 'mixed', 'stop']);

interface Group {
  phrase: string;
  words: readonly string[];
  locale: string;
  asks: KnownPhrase['asks'];
  meanings: Map<string, number>;
  evidence: Set<Evidence>;
  turns: number;
  tokens: number | undefined;
}

/** Proposes phrases from what users said and what it led to. Never `stop`. The most useful come first. */
export function proposePhrases({ turns, router, minCount = 3, minPurity = 0.9 }: ProposeOptions): Proposal[] {
  const groups = new Map<string, Group>();
  const known = new Map<string, { words: readonly string[]; intent: string }>();
  const meanings = new Map<string, Map<string, number>>();
  for (const turn of turns) {
    const locale = languageOf(turn);
    const words = wordsOf(turn.text, 'join');
    if (words.length === 0 || words.length > mostWords) continue;
    const folded = words.join(' ');
    if (turn.meant) count(meanings, `${locale} ${folded}`, turn.meant.intent, turn.count);
    const found = router.recognize(turn.text, turn.context);
    if (found && found.remainder === undefined) {
      if (known.size < mostCompared) known.set(folded, { words, intent: found.intent });
      continue;
    }
    addTo(groups, folded, words, locale, turn);
  }
  const proposals = [...groups.values()].flatMap((group) => {
    const shown = [...group.meanings].sort((a, b) => b[1] - a[1]);
    const [intent, times] = shown[0] ?? ['none', 0];
    const purity = times / shown.reduce((sum, [, each]) => sum + each, 0);
    if (neverProposed.has(intent) || times < minCount || purity < minPurity) return [];
    // Answers need a question.
    if (answers.has(intent) && group.asks === undefined) return [];
    return [proposalOf(group, intent, times, purity, known, meanings)];
  });
  return proposals.sort((a, b) => b.turns - a.turns);
}

function addTo(groups: Map<string, Group>, folded: string, words: readonly string[], locale: string, turn: ObservedTurn): void {
  const asks = asksOf(turn);
  const key = `${locale} ${asks ?? ''} ${folded}`;
  const group = groups.get(key) ?? {
    phrase: plain(turn.text),
    words,
    locale,
    asks,
    meanings: new Map(),
    evidence: new Set(),
    turns: 0,
    tokens: undefined,
  };
  groups.set(key, group);
  group.turns += turn.count;
  if (turn.tokens !== undefined) group.tokens = (group.tokens ?? 0) + turn.tokens * turn.count;
  if (!turn.meant) return;
  group.meanings.set(turn.meant.intent, (group.meanings.get(turn.meant.intent) ?? 0) + turn.count);
  group.evidence.add(turn.meant.evidence);
}

function proposalOf(
  { phrase, words, locale, asks, evidence, turns, tokens }: Group,
  intent: string,
  times: number,
  purity: number,
  known: ReadonlyMap<string, { words: readonly string[]; intent: string }>,
  meanings: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Proposal {
  const nearest = nearestTo(words, known);
  const all = meanings.get(`${locale} ${words.join(' ')}`) ?? new Map<string, number>();
  return {
    phrase,
    locale,
    asks,
    intent,
    count: times,
    purity,
    evidence: [...evidence],
    ...(nearest && { nearest }),
    conflicts: [...all].filter(([other]) => other !== intent).map(([other, count]) => ({ intent: other, count })),
    turns,
    ...(tokens !== undefined && { tokens }),
  };
}

function nearestTo(
  words: readonly string[],
  known: ReadonlyMap<string, { words: readonly string[]; intent: string }>,
): Proposal['nearest'] {
  let nearest: Proposal['nearest'];
  for (const [phrase, other] of known) {
    const similarity = phraseSimilarity(words, other.words);
    if (similarity > (nearest?.similarity ?? 0)) nearest = { phrase, intent: other.intent, similarity };
  }
  return nearest;
}

/** As it was first said, on one line. */
function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

function languageOf({ context }: ObservedTurn): string {
  return (context.locale ?? 'en').split(/[-_]/, 1)[0]?.toLowerCase() ?? 'en';
}

function asksOf({ context: { pending } }: ObservedTurn): KnownPhrase['asks'] {
  if (!pending) return undefined;
  if (pending === true) return 'any';
  return pending.kind === 'slot' ? undefined : (pending.asks ?? 'any');
}

function count(sums: Map<string, Map<string, number>>, key: string, intent: string, times: number): void {
  const here = sums.get(key) ?? new Map<string, number>();
  sums.set(key, here);
  here.set(intent, (here.get(intent) ?? 0) + times);
}
