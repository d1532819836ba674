import { type Clock, systemClock } from '../clock.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { PriceTable } from '../cost/price-table.ts';
import { InvalidOptionError } from '../errors/invalid-option-error.ts';
import { en } from '../locales/en/index.ts';
import type { HistoryOptions, WindowLimits } from '../model/history-window.ts';
import { defaultPrices } from '../prices/index.ts';
import type { Redactor } from '../privacy/redactor.ts';
import type { Provider } from '../provider/provider.ts';
import { createRouter } from '../router/create-router.ts';
import type { Router } from '../router/router.ts';
import { memoryStore } from '../session/memory-store.ts';
import type { SessionStore } from '../session/session-store.ts';
import type { TurnRecord } from './turn-record.ts';

export interface EngineOptions {
  /** What is talked about; from `defineConversation` or `fromMachine`. */
  conversation: Conversation;
  /** Where turns go that the rules cannot answer. Without one they get the `fallback` reply. */
  provider?: Provider;
  /** Understands control turns. @default English only: `createRouter({ locales: [en] })` */
  router?: Router;
  /**
   * Where sessions live.
   *
   * @default this process's memory; adapters then keep the session in the platform's session attributes instead
   */
  store?: SessionStore;
  /** How long a session is kept after its last turn, in milliseconds. @default 3_600_000 */
  sessionTtlMs?: number;
  /** Largest session, in bytes of JSON; older transcript lines go first. @default 16_384, which leaves room in Alexa's 24 KB */
  maxSessionBytes?: number;
  /** Prices for costs and savings. @default the library's dated table, `@turnwise/core/prices` */
  prices?: PriceTable;
  /** Time for a turn that brings no deadline, in milliseconds. @default 7_000 */
  timeoutMs?: number;
  /** Upper bound of a model's answer, in tokens. Thinking counts against it. @default 300 */
  maxOutputTokens?: number;
  /**
   * Ask the model, when it ends with a yes/no question, what it would say to either answer, so that the next "yeah sure" is
   * answered locally: `auto` does so where it is cheaper by the cost model in `answer-ahead`.
   *
   * @default 'auto'
   */
  answerAhead?: 'auto' | 'on' | 'off';
  /** Further parts to ask the model for: a `card` for screens, `suggestions`, and whether it has said goodbye (`end`). @default none */
  replyParts?: { card?: boolean; suggestions?: boolean; end?: boolean };
  /** Longest part of an answer that is spoken at once, in characters; then the user is asked whether to go on. @default 700, about 45 s */
  pageLength?: number;
  /** Longest utterance that is read, in characters; the rest is dropped. @default 2_000 */
  maxTextLength?: number;
  /** How much of the talk a model sees. */
  history?: HistoryOptions;
  /** Takes personal data out before the model sees it. @default none */
  redactor?: Redactor;
  /** Locale of turns that name none. @default 'en-US' */
  locale?: string;
  /** Called once per turn, after the reply is ready. Nobody waits for it; what it throws, at once or later, is ignored. */
  onTurn?: (record: TurnRecord) => unknown;
  /** Put what was said into records, redacted if there is a redactor. @default false */
  recordText?: boolean;
  /** Put session ids into records as they are instead of hashed. @default false */
  recordSessionIds?: boolean;
  /** @default systemClock */
  clock?: Clock;
  /** Makes turn ids. @default crypto.randomUUID */
  createId?: () => string;
  /** Picks among wordings: a number from 0 up to 1. @default Math.random */
  random?: () => number;
}

/** The options with every default filled in. */
export interface EngineSettings extends Required<Omit<EngineOptions, 'provider' | 'redactor' | 'onTurn' | 'history'>> {
  provider: Provider | undefined;
  redactor: Redactor | undefined;
  onTurn: ((record: TurnRecord) => unknown) | undefined;
  history: WindowLimits & { summary: Provider | undefined };
}

export function resolveOptions(options: EngineOptions): EngineSettings {
  const { conversation, provider } = options;
  if (!conversation?.machine) {
    throw new InvalidOptionError({
      option: 'conversation',
      message: 'is missing or no conversation.',
      hint: 'Make one with defineConversation() or fromMachine().',
    });
  }
  if (provider && provider.specification !== 'v1') {
    throw new InvalidOptionError({
      option: 'provider',
      message: `has specification "${String(provider.specification)}"; this engine speaks "v1".`,
      hint: 'Use the versions of @turnwise/core and of the provider that belong together.',
    });
  }
  return {
    conversation,
    provider,
    redactor: options.redactor,
    onTurn: options.onTurn,
    router: options.router ?? createRouter({ locales: [en] }),
    store: options.store ?? memoryStore({ clock: options.clock ?? systemClock }),
    sessionTtlMs: positive('sessionTtlMs', options.sessionTtlMs ?? 3_600_000),
    maxSessionBytes: positive('maxSessionBytes', options.maxSessionBytes ?? 16_384),
    prices: options.prices ?? defaultPrices,
    timeoutMs: positive('timeoutMs', options.timeoutMs ?? 7_000),
    maxOutputTokens: positive('maxOutputTokens', options.maxOutputTokens ?? 300),
    answerAhead: options.answerAhead ?? 'auto',
    replyParts: options.replyParts ?? {},
    pageLength: positive('pageLength', options.pageLength ?? 700),
    maxTextLength: positive('maxTextLength', options.maxTextLength ?? 2_000),
    history: {
      maxMessages: positive('history.maxMessages', options.history?.maxMessages ?? 20),
      maxTokens: positive('history.maxTokens', options.history?.maxTokens ?? 2_000),
      summary: options.history?.summary,
    },
    locale: options.locale ?? 'en-US',
    recordText: options.recordText ?? false,
    recordSessionIds: options.recordSessionIds ?? false,
    clock: options.clock ?? systemClock,
    createId: options.createId ?? (() => crypto.randomUUID()),
    random: options.random ?? Math.random,
  };
}

function positive(option: string, value: number): number {
  if (typeof value === 'number' && value > 0) return value;
  throw new InvalidOptionError({ option, message: `must be a number above 0, got ${String(value)}.` });
}
