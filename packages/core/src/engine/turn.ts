/** A value that a platform or a form filled in. Lists and dates stay text, as the platform resolved them. */
export type SlotValue = string | readonly string[];

/** An intent that the platform has already recognised. */
export interface TurnIntent {
  /**
   * `launch` for the start of a session, a control intent (`yes`, `stop`, …), or the name of an intent of your own,
   * which reaches the machine as `turn.<name>`.
   */
  name: string;
  /** Filled slots only. */
  slots?: Readonly<Record<string, SlotValue>>;
  /**
   * What the platform says about a yes/no question of its own (Lex `confirmationState`, Alexa `confirmationStatus`).
   * Adapters turn it into `yes` or `no`; machines that need both find it in the event.
   */
  confirmed?: boolean;
}

/** One user input on its way to the engine. Needs `text`, `intent` or both. */
export interface Turn {
  /** Identifies the running conversation. */
  sessionId: string;
  /**
   * Identifies this input. The same id again gets the stored reply, without a second model call.
   *
   * @default a fresh id
   */
  turnId?: string;
  /** What the user said, as heard; it is never rewritten for the model. Cut at the engine's `maxTextLength`. */
  text?: string;
  /** What the platform understood. A name that the machine's present state does not take is ignored in favour of `text`. */
  intent?: TurnIntent;
  /** Other hearings of `text`, best first. */
  alternatives?: readonly string[];
  /** BCP 47 tag. @default the engine's `locale` */
  locale?: string;
  /**
   * The moment by which the reply must be there, as `Date.now()`; `Infinity` for none. One that has passed gets the apology; `NaN` counts
   * as none given, with the warning `DEADLINE_INVALID`.
   *
   * @default now plus the engine's `timeoutMs`
   */
  deadline?: number;
  /** Who speaks, when the platform says so; only for budgets per user. Never recorded. */
  userId?: string;
  /** Where the turn came from, for records: `alexa`, `lex`, `terminal`, … @default 'none' */
  platform?: string;
}
