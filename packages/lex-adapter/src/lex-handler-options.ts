import { type Clock, InvalidOptionError, systemClock, type TurnwiseError } from '@turnwise/core';
import type { IntentMeaning } from './turn/built-in-intents.ts';

export interface LexHandlerOptions {
  /**
   * Intents of the bot that mean something the conversation already knows, by name, for example `{ Welcome: 'launch', Bye: 'end' }`;
   * `'text'` leaves the decision to the router. Intents that are not here and not built in reach the machine as `turn.<name>`.
   */
  intents?: Readonly<Record<string, IntentMeaning>>;
  /**
   * Slots whose values only the machine may see (a date of birth, an account number). What the user says for them is replaced by
   * `[name]` in the transcript, the records and what a model reads, and their values leave Lex's session when the intent is closed.
   *
   * @default none
   */
  privateSlots?: readonly string[];
  /**
   * How sure Lex must be of StopIntent, CancelIntent and their kin, from 0 to 1. Below it the words go to the router, which knows
   * "stop" from "bus stop"; Lex hangs up on both.
   *
   * @default 0.8
   */
  controlConfidence?: number;
  /**
   * Longest time for a turn, in milliseconds, when the caller waits for less than Lex does: 8 s for a Lambda that Amazon Connect
   * itself calls. @default what Lex gives, 30 s or the session attribute `x-amz-lex:codehook-timeout-ms`
   */
  timeoutMs?: number;
  /** Kept back of the time that Lex or Lambda leaves, in milliseconds, for the way back and a cold start. @default 500 */
  reserveMs?: number;
  /**
   * Told about what had to be swallowed: events that are none, extras that Lex would refuse, a model or a store that failed. Never
   * holds what was said.
   *
   * @default one line of JSON on stderr: code and message, with its hint
   */
  onError?: (error: TurnwiseError) => void;
  /** @default systemClock */
  clock?: Clock;
}

/**
 * The options with every default filled in; `onError` never throws.
 *
 * @throws InvalidOptionError
 */
export function resolveOptions(options: LexHandlerOptions): Required<LexHandlerOptions> {
  const { intents = {}, privateSlots = [], controlConfidence = 0.8, timeoutMs = Number.POSITIVE_INFINITY, reserveMs = 500 } = options;
  check('timeoutMs', timeoutMs > 0, 'must be a number of milliseconds above 0', timeoutMs);
  check('reserveMs', reserveMs >= 0, 'must be 0 or more milliseconds', reserveMs);
  check('controlConfidence', controlConfidence >= 0 && controlConfidence <= 1, 'must be between 0 and 1', controlConfidence);
  const report = options.onError ?? toStderr;
  const onError = (error: TurnwiseError) => {
    try {
      report(error);
    } catch {
      // An observer must not cost the user the answer.
    }
  };
  return { intents, privateSlots, controlConfidence, timeoutMs, reserveMs, onError, clock: options.clock ?? systemClock };
}

function toStderr({ code, message }: TurnwiseError): void {
  console.error(JSON.stringify({ code, message }));
}

function check(option: string, holds: boolean, rule: string, value: unknown): void {
  if (!holds) throw new InvalidOptionError({ option, message: `${rule}, got ${String(value)}.` });
}
