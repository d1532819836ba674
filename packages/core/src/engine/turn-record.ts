import type { Cost } from '../cost/cost-of.ts';
import type { Outcome } from '../dialogue/spoken.ts';
import type { Usage } from '../provider/usage.ts';
import type { RecognitionStage } from '../router/recognition.ts';

/** Who answered a turn. */
export interface Route {
  /** `rules`: the machine alone · `model` · `task`: a task of the machine · `fallback`: nobody could */
  to: 'rules' | 'model' | 'task' | 'fallback';
  /** Router stage that understood the turn, when one did. */
  stage?: RecognitionStage;
  intent?: string;
  confidence?: number;
  /** The answer had been given ahead by the model, in an earlier turn. */
  ahead?: boolean;
}

/** What a local answer saved, and under which assumption. */
export interface Avoided {
  tokens: number;
  cost: Cost;
  assumption: string;
}

/** One turn as one JSON line. Holds no word of the user unless the engine's `recordText` asks for it. */
export interface TurnRecord {
  v: 1;
  /** ISO 8601 time of arrival. */
  at: string;
  /** SHA-256 prefix of the session id, unless the engine was told to keep it. */
  sessionId: string;
  turnId: string;
  platform: string;
  locale: string;
  /** Values of the machine's state before and after, as `a.b` paths (parallel regions joined by `|`). */
  state: { from: string; to: string };
  /** How the session came: made anew, loaded, or begun again because the stored one was unusable. */
  session: 'new' | 'resumed' | 'restarted';
  route: Route;
  /** Intent that a phrase on trial would have answered with; nothing was done with it. */
  shadow?: string;
  /** Model that answered, as its provider names it. */
  model?: string;
  usage?: Usage;
  cost: Cost;
  avoided?: Avoided;
  /** Milliseconds, fractional. `store` is loading and saving together. */
  latencyMs: { total: number; router: number; store: number; model: number };
  outcome: Outcome;
  error?: { code: string; message: string };
  /** Things that went wrong without harming the reply, by code. */
  warnings?: readonly string[];
  /** Only with `recordText`, and redacted when the engine has a redactor. */
  text?: { user: string; reply: string };
}
