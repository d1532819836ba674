import { type Card, type Clock, InvalidOptionError, type Reply, systemClock, type TurnwiseError } from '@turnwise/core';
import { asTurnwiseError } from './answer/reported-errors.ts';
import { checkProgressive, type ProgressiveOptions } from './progressive-response.ts';
import { type AllowList, checkAllowList } from './request/access.ts';
import type { CanFulfill } from './response/can-fulfill.ts';
import { MAX_RESPONSE_BYTES } from './response/fit-response.ts';
import { checkFreeText, type FreeTextTable } from './turn/free-text.ts';
import { PLATFORM_BUDGET_MS } from './turn/turn-deadline.ts';
import type { TurnInput } from './turn/turn-input.ts';
import { controlOfUserEvent, type UserEvent } from './turn/user-event.ts';

export interface AlexaOptions {
  /**
   * The skill's id, or several. A request that names another one, or none, gets an empty answer that ends the session, and the
   * engine is not asked.
   *
   * @default every request is taken; on Lambda the trigger's own skill id then is the only check
   */
  skillId?: string | readonly string[];
  /** Who may use the skill. @default everybody */
  allow?: AllowList;
  /**
   * Intents that carry free text, with the carrier words to put back.
   *
   * @default intents with a single slot called `query`, `text`, `phrase`, `utterance` or `message` carry free text as it is
   */
  freeText?: FreeTextTable;
  /**
   * Names of intents in the interaction model and what the engine shall take them for, for example `{ NopeIntent: 'no' }` or
   * `{ 'AMAZON.PauseIntent': 'cancel' }`.
   *
   * @default the built-in intents by their meaning, intents of your own by their name
   */
  intents?: Readonly<Record<string, string>>;
  /** What a touch on an APL screen says. `undefined`: nothing. @default a first argument that is a control intent (`yes`, `stop`, …) is that intent */
  userEvent?: (event: UserEvent) => TurnInput | undefined;
  /** Whether an intent could be fulfilled, for skills that take part in name-free invocation. @default 'NO' */
  canFulfill?: CanFulfill;
  /** The card for the Alexa app and for screens. @default `reply.card` */
  card?: (reply: Reply) => Card | undefined;
  /** Something to say while a slow answer is on its way. @default nothing */
  progressive?: ProgressiveOptions;
  /** Session attribute that holds the conversation, when the engine has no store of its own. @default 'turnwise' */
  attributesKey?: string;
  /**
   * Kept back from Alexa's 8 s, or from Lambda's remaining time if that is less, for the way there and back and for what a cold
   * start has already used. In milliseconds.
   *
   * @default 1_500
   */
  reserveMs?: number;
  /** Largest answer, in bytes. @default 24_576, the stricter of two figures that Amazon has printed */
  maxResponseBytes?: number;
  /**
   * Told about everything that had to be swallowed to keep the answer valid: a malformed request, a model or a store that failed,
   * an answer that Alexa refused. Never holds what was said.
   *
   * @default one line of JSON on stderr: code and message, with its hint
   */
  onError?: (error: TurnwiseError) => void;
  /** @default systemClock; give it the engine's when that one has its own */
  clock?: Clock;
  /** Picks among wordings: a number from 0 up to 1. @default Math.random */
  random?: () => number;
}

/** The options with every default filled in. */
export interface AlexaSettings {
  skillIds: readonly string[];
  allow: AllowList | undefined;
  freeText: FreeTextTable;
  intents: Readonly<Record<string, string>>;
  userEvent: (event: UserEvent) => TurnInput | undefined;
  canFulfill: CanFulfill;
  card: (reply: Reply) => Card | undefined;
  progressive: ProgressiveOptions | undefined;
  attributesKey: string;
  reserveMs: number;
  maxResponseBytes: number;
  /** Never throws; makes a TurnwiseError of anything. */
  report: (error: unknown) => void;
  clock: Clock;
  random: () => number;
}

/** @throws InvalidOptionError */
export function resolveAlexaOptions(options: AlexaOptions): AlexaSettings {
  const { skillId = [], allow, freeText = {}, progressive, onError = printError } = options;
  checkAllowList(allow);
  checkFreeText(freeText);
  checkProgressive(progressive);
  return {
    skillIds: checkSkillIds(typeof skillId === 'string' ? [skillId] : skillId, options.skillId !== undefined),
    allow,
    freeText,
    intents: options.intents ?? {},
    userEvent: options.userEvent ?? controlOfUserEvent,
    canFulfill: options.canFulfill ?? (() => 'NO'),
    card: options.card ?? ((reply) => reply.card),
    progressive,
    attributesKey: options.attributesKey ?? 'turnwise',
    reserveMs: within('reserveMs', options.reserveMs ?? 1_500, 0, PLATFORM_BUDGET_MS),
    maxResponseBytes: within('maxResponseBytes', options.maxResponseBytes ?? MAX_RESPONSE_BYTES, 1, Number.MAX_SAFE_INTEGER),
    report(error) {
      try {
        onError(asTurnwiseError(error));
      } catch {
        // An observer must not cost the user the answer.
      }
    },
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  };
}

function checkSkillIds(skillIds: readonly string[], isGiven: boolean): readonly string[] {
  if (isGiven && (skillIds.length === 0 || skillIds.some((id) => typeof id !== 'string' || id === ''))) {
    throw new InvalidOptionError({
      option: 'skillId',
      message: 'is empty, so that no request could pass.',
      hint: 'Leave it out to take every request.',
    });
  }
  return skillIds;
}

function within(option: string, value: number, least: number, most: number): number {
  if (Number.isFinite(value) && value >= least && value < most) return value;
  throw new InvalidOptionError({ option, message: `must be a number from ${least} and below ${most}, got ${String(value)}.` });
}

function printError({ code, message }: TurnwiseError): void {
  console.error(JSON.stringify({ code, message }));
}
