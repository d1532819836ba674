import {
  costOf,
  createEngine,
  defineConversation,
  memoryLedger,
  type PriceTable,
  type TurnRecord,
  withBudget,
  withCircuitBreaker,
  withFallback,
  withFirstTextTimeout,
  withRetry,
} from '@turnwise/core';
import { en } from '@turnwise/core/locales/en';
import type { Provider } from '@turnwise/core/provider';
import { createRouter } from '@turnwise/core/router';
import type { RecordedRequest, WireServer } from '@turnwise/wire-server';
import type { FaultCase } from './cases.ts';
import { soundText } from './fault-kinds.ts';
import { openDevice, type Patience } from './platforms.ts';
import { prices } from './vendors.ts';

/** What a case came to. An empty `violations` is what is hoped for. */
export interface CaseResult {
  fault: FaultCase;
  violations: string[];
  outcome: TurnRecord['outcome'] | 'none';
  elapsedMs: number;
  /** Time beyond the engine's own deadline; the platform waits `reserveMs` longer. */
  overshootMs: number;
  /** After the platform had stopped waiting. */
  isLate: boolean;
  calls: number;
  cost: 'equal to the bill' | 'unknown' | 'wrong';
}

const router = createRouter({ locales: [en] });
const conversation = defineConversation({
  id: 'faults',
  opening: 'Hi! What shall we talk about?',
  instructions: 'You are a warm, funny dad. Answer in two short sentences.',
});

/** How long the server may take to see that a client has left. */
const LEAVE_MS = 2_000;

const firstTextMs = (patienceMs: number) => patienceMs / 4;

/** Retries quickly, gives up early: as in a voice skill, with all times shortened. */
export function buildChain(
  [first, second]: readonly [Provider, Provider],
  budget: Parameters<typeof withBudget>[1],
  patienceMs: number,
): Provider {
  const paid = (provider: Provider) => withFirstTextTimeout(withBudget(provider, budget), { timeoutMs: firstTextMs(patienceMs) });
  return withFallback([
    withCircuitBreaker(withRetry(paid(first), { attempts: 2, delayMs: 5, minRemainingMs: patienceMs / 8 })),
    paid(second),
  ]);
}

/** Plays one case: a launch, the turn in which it goes wrong, and a stop. */
export async function runCase(
  fault: FaultCase,
  server: WireServer,
  requestsOf: () => readonly RecordedRequest[],
  patience: Patience,
): Promise<CaseResult> {
  const violations: string[] = [];
  const must = (holds: boolean, what: string) => void (holds || violations.push(what));
  const records: TurnRecord[] = [];
  const ledger = memoryLedger();
  const limit = 0.01;
  const { providers, close } = fault.vendor.connect(server, fault.stream);
  const engine = createEngine({
    conversation,
    router,
    prices: prices as PriceTable,
    provider: buildChain(providers, { limits: { session: limit }, ledger, prices: prices as PriceTable }, patience.patienceMs),
    onTurn: (record) => records.push(record),
  });
  const sessionId = `session-${fault.id}`;
  const device = openDevice[fault.platform](engine, sessionId, patience);

  const opened = await device.say('');
  const before = device.session();
  const asked = await device.say(`case ${fault.id}: why is the sky blue`);
  const record = records.at(-1);
  const after = device.session();
  const elapsedMs = asked.elapsedMs;
  const overshootMs = Math.max(0, elapsedMs - (patience.patienceMs - patience.reserveMs));

  for (const problem of [...opened.problems, ...asked.problems]) violations.push(`the platform would refuse the answer: ${problem}`);
  must(asked.spoken.trim() !== '', 'the user heard nothing');
  must(elapsedMs < patience.patienceMs * 4, `answered only after ${Math.round(elapsedMs)} ms`);
  must(!/<audio|<speak|\bhttps?:/.test(asked.spoken), 'markup of the model reached the speech');
  must(asked.spoken.length < 9_000, `the speech has ${asked.spoken.length} characters`);
  checkSession(before, after, overshootMs > 0 ? undefined : asked.spoken, must);
  // Past its deadline an adapter may have given the engine up and apologised; half an answer it must not have spoken even then.
  const apologised = overshootMs > 0 && !soundText.startsWith(asked.spoken);
  if (fault.kind.cuts && record?.outcome === 'answered')
    must(asked.spoken === soundText || apologised, 'a cut answer was taken for a whole one');

  // A whole answer with its length leaves the connection to the client's pool, whatever the server still does.
  await left(
    requestsOf().filter(({ frames, framesSent }) => fault.stream || framesSent < frames),
    must,
  );
  // Below that, no call was given up for lack of time.
  const isQuick = elapsedMs < firstTextMs(patience.patienceMs);
  const cost = checkMoney(fault.kind.refused === true && isQuick, record, server, requestsOf(), must);
  const spent = (await ledger.spent(`session:${sessionId}`)) / 1e9;
  const billed = billOf(server, requestsOf());
  must(spent <= limit + 1e-12, `the budget of ${limit} was exceeded: ${spent}`);
  must(spent + 1e-9 >= billed, `the budget counts ${spent}, the vendor bills ${billed}`);

  const stopped = await device.say('stop');
  for (const problem of stopped.problems) violations.push(`after the fault: ${problem}`);
  must(records.at(-1)?.route.to === 'rules', 'the next turn was not answered locally');
  close();
  return {
    fault,
    violations,
    outcome: record?.outcome ?? 'none',
    elapsedMs,
    overshootMs,
    isLate: elapsedMs > patience.patienceMs,
    calls: requestsOf().length,
    cost,
  };
}

interface Envelope {
  version: number;
  last?: { text: string };
  transcript: { role: string; text: string }[];
}

/**
 * Either nothing of the turn was saved, or all of it.
 *
 * @param spoken what the user heard; `undefined` when the adapter may have given the engine up, whose reply was then saved but not heard
 */
function checkSession(before: unknown, after: unknown, spoken: string | undefined, must: (holds: boolean, what: string) => void): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const [old, saved] = [before, after] as [Envelope | undefined, Envelope | undefined];
  must(saved !== undefined, 'the session got lost');
  if (!saved) return;
  must(saved.version === (old?.version ?? 0) + 1, `the session went from version ${old?.version} to ${saved.version}`);
  must(plain(saved.transcript.at(-1)?.text) === plain(saved.last?.text), 'the transcript ends with another reply than the last');
  must(spoken === undefined || plain(saved.last?.text) === plain(spoken), 'the session remembers another reply than was spoken');
  must(saved.transcript.at(-2)?.role === 'user', 'the transcript lacks what the user said');
}

/** Platforms leave out different characters that cannot be spoken. */
const plain = (text = '') => text.replace(/[^\p{L}\p{N}.!?]/gu, '');

/** No exchange may go on after the handler has returned. */
async function left(requests: readonly RecordedRequest[], must: (holds: boolean, what: string) => void): Promise<void> {
  for (const { outcome } of requests) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<'open'>((resolve) => {
      timer = setTimeout(() => resolve('open'), LEAVE_MS);
    });
    must((await Promise.race([outcome, late])) !== 'open', 'a connection stayed open after the answer');
    clearTimeout(timer);
  }
}

function linesOf(server: WireServer, requests: readonly RecordedRequest[]) {
  const mine = new Set(requests);
  return server.bill.filter(({ request }) => mine.has(server.requests[request]!));
}

function billOf(server: WireServer, requests: readonly RecordedRequest[]): number {
  return linesOf(server, requests).reduce(
    (sum, { model, charged }) => sum + (costOf(charged, model ?? '', prices as PriceTable).amount ?? Number.NaN),
    0,
  );
}

/** A cost that is named must be the vendor's; it may be unknown only where the vendor did not tell it in full. */
function checkMoney(
  isAllRefused: boolean,
  record: TurnRecord | undefined,
  server: WireServer,
  requests: readonly RecordedRequest[],
  must: (holds: boolean, what: string) => void,
): CaseResult['cost'] {
  const lines = linesOf(server, requests);
  if (record?.cost.priced === 'table') {
    const isEqual = Math.abs(record.cost.amount - billOf(server, requests)) < 1e-12;
    must(isEqual, `the turn says ${record.cost.amount}, the vendor bills ${billOf(server, requests)}`);
    return isEqual ? 'equal to the bill' : 'wrong';
  }
  // A refusal costs nothing, and what was billed besides was told: the sum was there to be known.
  must(
    !isAllRefused || !lines.every(({ reported }) => reported !== undefined),
    'the cost is unknown although the vendor had told everything',
  );
  return 'unknown';
}
