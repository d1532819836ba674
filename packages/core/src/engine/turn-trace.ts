import { addCost, type Cost, costOf, noCost } from '../cost/cost-of.ts';
import type { Outcome } from '../dialogue/spoken.ts';
import type { TurnwiseError } from '../errors/turnwise-error.ts';
import { addUsage, type Usage } from '../provider/usage.ts';
import type { EngineSettings } from './engine-options.ts';
import type { Avoided, Route, TurnRecord } from './turn-record.ts';

/** Collects what a turn did, step by step, and becomes its record. */
export interface TurnTrace {
  route: Route;
  session: TurnRecord['session'];
  state: { from: string; to: string };
  warnings: string[];
  shadow: string | undefined;
  model: string | undefined;
  usage: Usage | undefined;
  cost: Cost;
  avoided: Avoided | undefined;
  latencyMs: { router: number; store: number; model: number };
  /** Adds the usage of one model call; a call without figures makes the cost unknown. */
  addCall(model: string, usage: Usage | undefined): void;
  /** Runs something and adds its time to one of the latencies. */
  timed<Value>(what: 'router' | 'store' | 'model', run: () => Value): Value;
  toRecord(end: RecordEnd): TurnRecord;
}

export interface RecordEnd {
  outcome: Outcome;
  error?: TurnwiseError | undefined;
  text?: { user: string; reply: string };
}

export interface TraceStart {
  settings: EngineSettings;
  at: number;
  /** As records shall show it. */
  sessionId: string;
  turnId: string;
  platform: string;
  locale: string;
}

export function startTrace({ settings, at, sessionId, turnId, platform, locale }: TraceStart): TurnTrace {
  const { clock, prices } = settings;
  const started = clock.elapsed();
  const trace: TurnTrace = {
    route: { to: 'rules' },
    session: 'new',
    state: { from: '', to: '' },
    warnings: [],
    shadow: undefined,
    model: undefined,
    usage: undefined,
    cost: noCost(prices.currency),
    avoided: undefined,
    latencyMs: { router: 0, store: 0, model: 0 },
    addCall(model, usage) {
      if (usage) trace.usage = trace.usage ? addUsage(trace.usage, usage) : usage;
      trace.cost = addCost(trace.cost, costOf(usage ?? {}, model, prices));
    },
    timed(what, run) {
      const before = clock.elapsed();
      const add = () => {
        trace.latencyMs[what] += clock.elapsed() - before;
      };
      const value = run();
      if (value instanceof Promise) return value.finally(add) as typeof value;
      add();
      return value;
    },
    toRecord({ outcome, error, text }) {
      return {
        v: 1,
        at: new Date(at).toISOString(),
        sessionId,
        turnId,
        platform,
        locale,
        state: trace.state,
        session: trace.session,
        route: trace.route,
        ...(trace.shadow !== undefined && { shadow: trace.shadow }),
        ...(trace.model !== undefined && { model: trace.model }),
        ...(trace.usage && { usage: trace.usage }),
        cost: trace.cost,
        ...(trace.avoided && { avoided: trace.avoided }),
        latencyMs: { total: clock.elapsed() - started, ...trace.latencyMs },
        outcome,
        ...(error && { error: { code: error.code, message: error.message } }),
        ...(trace.warnings.length > 0 && { warnings: trace.warnings }),
        ...(text && { text }),
      };
    },
  };
  return trace;
}
