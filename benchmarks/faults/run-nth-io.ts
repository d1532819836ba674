import {
  type BudgetLedger,
  createEngine,
  defineConversation,
  memoryLedger,
  memoryStore,
  type PriceTable,
  type TurnRecord,
} from '@turnwise/core';
import { en } from '@turnwise/core/locales/en';
import { createRouter } from '@turnwise/core/router';
import { openaiCompatible } from '@turnwise/providers/openai-compatible';
import { createOpenaiServer } from '@turnwise/wire-server';
import { countedFetch, countedStore, countIo, type IoCounter } from './count-io.ts';
import { soundPieces } from './fault-kinds.ts';
import { openDevice, type Patience, platformNames } from './platforms.ts';
import { buildChain } from './run-case.ts';
import { prices } from './vendors.ts';

const router = createRouter({ locales: [en] });

/** How an I/O fails: before it happened, after it happened, or it never comes back. */
const manners = ['before', 'after', 'hangs'] as const;

export interface NthIoResult {
  name: string;
  /** I/Os of an untouched turn. */
  steps: number;
  violations: string[];
}

/** Fails the first, the second, … I/O of a turn until one passes untouched: each platform, way of answering, frequency and manner. */
export async function runNthIo(patience: Patience): Promise<NthIoResult[]> {
  const plans = platformNames.flatMap((platform) =>
    [true, false].flatMap((stream) =>
      (['once', 'persistent'] as const).flatMap((times) => manners.map((when) => ({ platform, stream, times, when }))),
    ),
  );
  return Promise.all(plans.map((plan) => runPlan(plan, patience)));
}

interface Plan {
  platform: (typeof platformNames)[number];
  stream: boolean;
  times: 'once' | 'persistent';
  when: (typeof manners)[number];
}

async function runPlan({ platform, stream, times, when }: Plan, patience: Patience): Promise<NthIoResult> {
  const server = await createOpenaiServer({ text: soundPieces });
  const io = countIo();
  const name = `${platform}, ${stream ? 'streamed' : 'whole'}, ${times}, ${when === 'hangs' ? 'hangs' : `fails ${when}`}`;
  const violations: string[] = [];
  let nth = 0;
  let isUntouched = false;
  while (!isUntouched && nth < 60) {
    nth += 1;
    const must = (holds: boolean, what: string) => void (holds || violations.push(`I/O ${nth} (${io.seen[nth - 1]}): ${what}`));
    isUntouched = await takeTurn({ platform, stream, times, when }, nth, { io, baseURL: `${server.url}/v1`, patience, must });
  }
  await server.close();
  return { name, steps: nth - 1, violations };
}

interface Saved {
  version: number;
  last?: { text: string };
  transcript: { text: string }[];
}

interface Stage {
  io: IoCounter;
  baseURL: string;
  patience: Patience;
  must: (holds: boolean, what: string) => void;
}

/** Takes one turn in which the n-th I/O fails. Gives back whether the turn had fewer than n. */
async function takeTurn({ platform, stream, times, when }: Plan, nth: number, { io, baseURL, patience, must }: Stage): Promise<boolean> {
  const kept = memoryStore();
  const records: TurnRecord[] = [];
  const limit = 0.01;
  const ledger = memoryLedger();
  const connected = (model: string) => openaiCompatible({ model, baseURL, stream, fetch: countedFetch(io) });
  const engine = createEngine({
    conversation: defineConversation({
      id: 'io',
      opening: 'Hi! What shall we talk about?',
      instructions: () => io.run('instructions', async () => 'You are a warm, funny dad.'),
    }),
    router,
    prices: prices as PriceTable,
    store: countedStore(io, kept),
    provider: buildChain(
      [connected('llama3.2'), connected('llama3.2:1b')],
      { limits: { session: limit }, ledger: countedLedger(io, ledger), prices: prices as PriceTable },
      patience.patienceMs,
    ),
    onTurn: (record) => records.push(record),
  });
  io.set(undefined);
  const device = openDevice[platform](engine, 'session', patience);
  await device.say('');
  const before = (await kept.load('session')) as Saved | undefined;

  io.set({ nth, times, when });
  const { spoken, problems, elapsedMs } = await device.say('why is the sky blue');
  const isUntouched = io.seen.length < nth;
  const outcome = records.at(-1)?.outcome;
  const after = (await kept.load('session')) as Saved | undefined;
  for (const problem of problems) must(false, `the platform would refuse the answer: ${problem}`);
  must(spoken.trim() !== '', 'the user heard nothing');
  must(elapsedMs < patience.patienceMs * 4, `answered only after ${Math.round(elapsedMs)} ms`);
  const isOld = JSON.stringify(after) === JSON.stringify(before);
  // Past its deadline an adapter may have given the engine up, whose reply was then saved but not heard.
  const isInTime = elapsedMs < patience.patienceMs - patience.reserveMs;
  const isNew =
    after?.version === (before?.version ?? 0) + 1 &&
    letters(after.last?.text) === letters(isInTime ? spoken : after.transcript.at(-1)?.text);
  must(isOld || isNew, 'the session is neither the old nor the new one');
  must(outcome !== 'answered' || letters(spoken) === letters(soundPieces.join('')), 'half an answer was taken for a whole one');
  must((await ledger.spent('session:session')) / 1e9 <= limit, 'the budget was exceeded');
  if (isUntouched) must(!isInTime || (outcome === 'answered' && isNew), 'an untouched turn was not answered');

  io.set(undefined);
  const next = await device.say('why is the sky blue');
  must(next.problems.length === 0 && letters(next.spoken) !== '', 'the next turn was not answered');
  return isUntouched;
}

function countedLedger(io: IoCounter, ledger: BudgetLedger): BudgetLedger {
  return {
    reserve: (claims) => io.run('budget.reserve', () => ledger.reserve(claims)),
    settle: (reservation, amount) => io.run('budget.settle', () => ledger.settle(reservation, amount)),
    spent: (key) => ledger.spent(key),
  };
}

const letters = (text = '') => text.replace(/[^\p{L}\p{N}]/gu, '');
