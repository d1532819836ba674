import type { ControlIntent } from '../dialogue/control-intent.ts';

/** What every turn event carries. */
export interface TurnFacts {
  /** What the user said; for a platform's `yes`, `stop`, … without text its usual word; empty for intents of your own without text. */
  text: string;
  /** BCP 47 tag. */
  locale: string;
  /** When the turn arrived, as `Date.now()`. */
  at: number;
  /** Filled slots of a platform intent; empty when there are none. */
  slots: Readonly<Record<string, string | readonly string[]>>;
  /** What the platform says about a yes/no question of its own. */
  confirmed?: boolean;
  /** What was said beyond the intent; only in states whose meta says `takesRemainder: true`. */
  remainder?: string;
}

type TurnName = 'launch' | 'other' | ControlIntent;

/** Events that the engine sends to a machine. `Intent` adds intents of your own. */
export type TurnEvent<Intent extends string = never> = { [Name in TurnName | Intent]: { type: `turn.${Name}` } & TurnFacts }[
  | TurnName
  | Intent];
