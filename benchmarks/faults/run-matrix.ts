import type { RecordedRequest, Reply, WireServer } from '@turnwise/wire-server';
import type { FaultCase } from './cases.ts';
import { soundPieces } from './fault-kinds.ts';
import type { Patience } from './platforms.ts';
import { type CaseResult, runCase } from './run-case.ts';
import { type Vendor, vendors } from './vendors.ts';

export interface MatrixOptions extends Patience {
  /** Cases under way at once. */
  concurrency: number;
  onProgress?: (done: number, all: number) => void;
  /** Stops before the next case. */
  signal?: AbortSignal;
}

/** How often cases are played again whose fault was never met. */
const REPEATS = 2;

/**
 * Plays cases, and plays those again that never came to their fault: on a machine that is busy with other things a turn may run out of
 * time before its first call, and then shows nothing about the call. Each time there is twice the patience, and fewer cases at once.
 *
 * @param casesFor the cases for a platform's patience, in milliseconds; the same ids for each
 */
export async function runMatrix(casesFor: (patienceMs: number) => readonly FaultCase[], options: MatrixOptions): Promise<CaseResult[]> {
  const results = new Map<number, CaseResult>();
  const { patienceMs, reserveMs } = options;
  let { concurrency } = options;
  let cases = casesFor(patienceMs);
  for (let repeat = 0; repeat <= REPEATS && cases.length > 0 && !options.signal?.aborted; repeat++) {
    const scale = 2 ** repeat;
    const played = await playCases(cases, { ...options, concurrency, patienceMs: patienceMs * scale, reserveMs: reserveMs * scale });
    for (const result of played) results.set(result.fault.id, result);
    cases = casesFor(patienceMs * scale * 2).filter(({ id }) => results.get(id)?.calls === 0);
    concurrency = Math.max(2, Math.ceil(concurrency / 4));
  }
  return [...results.values()];
}

/** Plays cases on one server a vendor, many at once. */
async function playCases(cases: readonly FaultCase[], options: MatrixOptions): Promise<CaseResult[]> {
  const stages = new Map<Vendor, Stage>();
  for (const vendor of vendors) stages.set(vendor, await openStage(vendor));
  const results: CaseResult[] = [];
  let next = 0;
  const worker = async () => {
    while (next < cases.length && !options.signal?.aborted) {
      const fault = cases[next++]!;
      const stage = stages.get(fault.vendor)!;
      stage.add(fault);
      results.push(await runCase(fault, stage.server, () => stage.requestsOf(fault), options));
      options.onProgress?.(results.length, cases.length);
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, worker));
  for (const { server } of stages.values()) await server.close();
  return results;
}

interface Stage {
  server: WireServer;
  add(fault: FaultCase): void;
  requestsOf(fault: FaultCase): readonly RecordedRequest[];
}

/** One server that many cases use at once; a request says in its words which case it belongs to. */
async function openStage(vendor: Vendor): Promise<Stage> {
  const playing = new Map<number, { fault: FaultCase; calls: number }>();
  const byCase = new Map<number, RecordedRequest[]>();
  let sorted = 0;
  const server = await vendor.createServer(({ body }): Reply => {
    const played = playing.get(caseOf(body));
    if (!played) throw new Error('a request belongs to no case');
    played.calls += 1;
    return played.fault.times === 'once' && played.calls > 1 ? { text: soundPieces } : played.fault.reply;
  });
  return {
    server,
    add: (fault) => void playing.set(fault.id, { fault, calls: 0 }),
    requestsOf({ id }) {
      // Each request is looked at once: there are thousands.
      for (const request of server.requests.slice(sorted))
        byCase.set(caseOf(request.body), [...(byCase.get(caseOf(request.body)) ?? []), request]);
      sorted = server.requests.length;
      return byCase.get(id) ?? [];
    },
  };
}

function caseOf(body: unknown): number {
  // No word boundary: in JSON a line break before it ends with an n.
  return Number(/case (\d+): why/.exec(JSON.stringify(body))?.[1]);
}
