import type { Conversation } from '../conversation/conversation.ts';
import { InvalidOptionError } from '../errors/invalid-option-error.ts';
import { SessionStoreError } from '../errors/session-store-error.ts';
import { TurnwiseError } from '../errors/turnwise-error.ts';
import type { SessionStore } from '../session/session-store.ts';
import { type EngineOptions, resolveOptions } from './engine-options.ts';
import type { Reply } from './reply.ts';
import { runTurn } from './run-turn.ts';
import type { Turn } from './turn.ts';

/** Runs conversations. One engine serves any number of sessions and platforms. */
export interface Engine {
  readonly conversation: Conversation;
  /** Whether the engine was given a store; without one, adapters keep sessions in the platform's session attributes. */
  readonly ownsSessions: boolean;
  /**
   * Takes one turn and gives its reply, before the deadline and whatever fails on the way: failures come back as a spoken
   * fallback with `reply.error` set.
   *
   * @throws InvalidOptionError when the turn has no session id, neither text nor intent, or something else where a text belongs
   */
  respond(turn: Turn, options?: RespondOptions): Promise<Reply>;
  /**
   * Forgets a session that the platform has ended.
   *
   * @throws SessionStoreError
   */
  end(sessionId: string, options?: RespondOptions): Promise<void>;
  /** Loads what the first model call needs (a vendor's SDK), for example while a Lambda starts. */
  preload(): Promise<void>;
}

export interface RespondOptions {
  /** Where this session lives, for platforms that carry it from turn to turn. @default the engine's store */
  store?: SessionStore;
}

/**
 * Makes an engine.
 *
 * @example
 * const engine = createEngine({ conversation, provider: bedrock({ model: 'mistral.mistral-7b-instruct-v0:2' }) });
 * const reply = await engine.respond({ sessionId: 'sofa', text: 'can I have a cup of coffee' });
 * @throws InvalidOptionError
 */
export function createEngine(options: EngineOptions): Engine {
  const settings = resolveOptions(options);
  return {
    conversation: settings.conversation,
    ownsSessions: options.store !== undefined,
    async respond(turn, { store = settings.store } = {}) {
      checkTurn(turn);
      return runTurn(settings, turn, store);
    },
    async end(sessionId, { store = settings.store } = {}) {
      try {
        await store.delete(sessionId);
      } catch (cause) {
        throw TurnwiseError.isInstance(cause) ? cause : new SessionStoreError({ operation: 'delete', cause });
      }
    },
    async preload() {
      await settings.provider?.preload?.();
    },
  };
}

function checkTurn(turn: Turn): void {
  const { sessionId, text, intent } = turn ?? {};
  if (typeof sessionId !== 'string' || sessionId === '') {
    throw new InvalidOptionError({ option: 'sessionId', message: `must be a text that names the session, got ${typeof sessionId}.` });
  }
  if (text === undefined && intent === undefined) {
    throw new InvalidOptionError({
      option: 'text',
      message: 'is missing, and so is "intent".',
      hint: 'A turn needs what was said, or what the platform understood.',
    });
  }
  for (const option of ['text', 'locale', 'turnId', 'platform'] as const) {
    const value: unknown = turn[option];
    if (value !== undefined && typeof value !== 'string')
      throw new InvalidOptionError({ option, message: `must be a text, got ${typeof value}.` });
  }
  if (intent !== undefined && (typeof intent?.name !== 'string' || intent.name === ''))
    throw new InvalidOptionError({ option: 'intent.name', message: `must be a text that names an intent, got ${typeof intent?.name}.` });
  if (turn.deadline !== undefined && typeof turn.deadline !== 'number') {
    throw new InvalidOptionError({
      option: 'deadline',
      message: `must be a number as Date.now() gives it, got ${typeof turn.deadline}.`,
    });
  }
}
