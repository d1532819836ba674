import type { Pending } from '../../dialogue/pending.ts';
import type { TurnRecord } from '../../engine/turn-record.ts';
import type { RecognizeContext, Router } from '../../router/router.ts';
import { contextOf, type LabelledRow, type RowReading } from '../labelled-row.ts';

/** How it is known what a turn meant, the surest first. */
export type Evidence =
  /** Somebody labelled it. */
  | 'label'
  /** The platform understood it. */
  | 'platform'
  /** The machine went where, from this state, only this intent leads. */
  | 'state'
  /** Nothing happened, and the user then said the same in words that are understood. */
  | 'rephrased';

/** A turn from a transcript, with what it meant where something shows it. */
export interface ObservedTurn {
  text: string;
  context: RecognizeContext;
  /** `none` and `mixed`: content. */
  meant?: { intent: string; evidence: Evidence };
  /** Occurrences. */
  count: number;
  /** Tokens that the model took for it, where it is known. */
  tokens?: number;
}

export function observeRow(row: LabelledRow, reading: RowReading = {}): ObservedTurn {
  return { text: row.text, context: contextOf(row, reading), meant: { intent: row.label, evidence: 'label' }, count: row.count ?? 1 };
}

/**
 * Turns of transcripts that hold words (`recordText`), in the order of their sessions. The open question is read from the reply before.
 */
export function observeRecords(records: readonly TurnRecord[], router: Pick<Router, 'findQuestion'>): ObservedTurn[] {
  const sessions = new Map<string, TurnRecord[]>();
  for (const record of records) {
    const session = sessions.get(record.sessionId);
    if (session) session.push(record);
    else sessions.set(record.sessionId, [record]);
  }
  const destinations = destinationsOf(records);
  return [...sessions.values()].flatMap((session) => {
    session.sort((a, b) => a.at.localeCompare(b.at));
    return session.flatMap((record, index) => observe(record, session[index - 1], session[index + 1], destinations, router));
  });
}

function observe(
  record: TurnRecord,
  before: TurnRecord | undefined,
  after: TurnRecord | undefined,
  destinations: ReadonlyMap<string, ReadonlySet<string>>,
  router: Pick<Router, 'findQuestion'>,
): ObservedTurn[] {
  if (!record.text?.user) return [];
  const { locale, usage } = record;
  const question = before?.text ? router.findQuestion(before.text.reply, locale) : null;
  const pending: Pending | null = question && {
    kind: question.kind === 'polar' ? 'polar' : 'slot',
    asks: question.asks,
    question: question.text,
    ...(question.negative && { negative: true }),
  };
  const meant = meaningOf(record, after, destinations);
  const tokens = usage && (usage.inputTokens ?? 0) + (usage.outputTokens ?? 0);
  return [{ text: record.text.user, context: { locale, pending }, ...(meant && { meant }), count: 1, ...(tokens ? { tokens } : {}) }];
}

function meaningOf(
  { route, state }: TurnRecord,
  after: TurnRecord | undefined,
  destinations: ReadonlyMap<string, ReadonlySet<string>>,
): ObservedTurn['meant'] {
  if (route.intent !== undefined) return route.stage === 'platform' ? { intent: route.intent, evidence: 'platform' } : undefined;
  const leading = destinations.get(pathOf(state));
  const [only, ...others] = leading ?? [];
  if (state.from !== state.to && only !== undefined && others.length === 0) return { intent: only, evidence: 'state' };
  const again = state.from === state.to && after?.route.to === 'rules' && after.state.from === state.from ? after.route.intent : undefined;
  return again === undefined ? undefined : { intent: again, evidence: 'rephrased' };
}

/** By way from one state to another: the intents that the rules took it with. */
function destinationsOf(records: readonly TurnRecord[]): Map<string, Set<string>> {
  const destinations = new Map<string, Set<string>>();
  for (const { route, state } of records) {
    if (route.intent === undefined || state.from === state.to) continue;
    const path = pathOf(state);
    destinations.set(path, (destinations.get(path) ?? new Set()).add(route.intent));
  }
  return destinations;
}

const pathOf = ({ from, to }: TurnRecord['state']) => `${from} → ${to}`;
