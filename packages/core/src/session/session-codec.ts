import type { MigrateSession } from '../dialogue/session-state.ts';
import { TurnwiseError } from '../errors/turnwise-error.ts';
import type { SessionEnvelope, TranscriptEntry } from './session-envelope.ts';

/** The conversation that a session has to belong to. */
interface Expected {
  id: string;
  version: string;
  migrate?: MigrateSession | undefined;
}

/** What became of a stored session. */
export type Decoded =
  | { status: 'resumed'; session: SessionEnvelope }
  /** `version`: to be written over. */
  | { status: 'restarted'; version: number; reason: 'SESSION_DAMAGED' | 'SESSION_OTHER_CONVERSATION' };

/** Reads what a store returned. Anything that is not a session of this conversation and version starts anew; nothing throws. */
export function decodeSession(stored: unknown, expected: Expected): Decoded {
  if (!isEnvelope(stored)) return { status: 'restarted', version: versionOf(stored), reason: 'SESSION_DAMAGED' };
  const other = { status: 'restarted', version: stored.version, reason: 'SESSION_OTHER_CONVERSATION' } as const;
  if (stored.conversation !== expected.id) return other;
  if (stored.conversationVersion === expected.version) return { status: 'resumed', session: stored };
  const migrated = migrate(stored, expected);
  return migrated ? { status: 'resumed', session: migrated } : other;
}

function migrate(stored: SessionEnvelope, expected: Expected): SessionEnvelope | undefined {
  try {
    const migrated = expected.migrate?.({ version: stored.conversationVersion, value: stored.value, context: stored.context });
    if (!migrated) return undefined;
    const session = { ...stored, value: migrated.value, context: migrated.context, conversationVersion: expected.version };
    return isEnvelope(session) ? session : undefined;
  } catch {
    // The author's own function met something that it did not expect: the talk begins anew.
    return undefined;
  }
}

/**
 * Makes a session fit for storing: its oldest transcript lines go until it is small enough.
 *
 * @param maxBytes size of the JSON in UTF-8
 * @throws TurnwiseError `SESSION_TOO_LARGE` when the machine's own context is larger than that
 */
export function boundSession(session: SessionEnvelope, maxBytes: number): SessionEnvelope {
  let size = byteLength(session);
  if (size <= maxBytes) return session;
  const transcript = [...session.transcript];
  while (size > maxBytes && transcript.length > 0) size -= byteLength(transcript.shift()) + 1;
  const bounded = { ...session, transcript };
  if (byteLength(bounded) > maxBytes) {
    throw new TurnwiseError({
      code: 'SESSION_TOO_LARGE',
      message: `The session of conversation "${session.conversation}" needs ${byteLength(bounded)} bytes without any transcript; ${maxBytes} are allowed.`,
      hint: 'Keep less in the machine\'s context, or raise "maxSessionBytes".',
    });
  }
  return bounded;
}

const encoder = new TextEncoder();
const byteLength = (value: unknown) => encoder.encode(JSON.stringify(value) ?? '').length;

function isEnvelope(value: unknown): value is SessionEnvelope {
  if (!isRecord(value)) return false;
  return (
    value.format === 1 &&
    typeof value.conversation === 'string' &&
    typeof value.conversationVersion === 'string' &&
    Number.isSafeInteger(value.version) &&
    (value.status === 'active' || value.status === 'done') &&
    (typeof value.value === 'string' || isRecord(value.value)) &&
    typeof value.context === 'object' &&
    value.context !== null &&
    (value.summary === undefined || typeof value.summary === 'string') &&
    Array.isArray(value.transcript) &&
    value.transcript.every(isEntry) &&
    isTextOrNothing(value.summary) &&
    (value.last === undefined || isStoredReply(value.last))
  );
}

function isEntry(value: unknown): value is TranscriptEntry {
  return isRecord(value) && (value.role === 'user' || value.role === 'assistant') && typeof value.text === 'string';
}

function isStoredReply(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { turnId, text, outcome, reprompt, card, suggestions, platform, pending } = value;
  return (
    [turnId, text, outcome].every((part) => typeof part === 'string') &&
    isTextOrNothing(reprompt) &&
    (card === undefined || (isRecord(card) && typeof card.title === 'string' && typeof card.text === 'string')) &&
    (suggestions === undefined || (Array.isArray(suggestions) && suggestions.every((one) => typeof one === 'string'))) &&
    (platform === undefined || isRecord(platform)) &&
    (pending === undefined || (isRecord(pending) && isTextOrNothing(pending.question) && isTextOrNothing(pending.slot)))
  );
}

const isTextOrNothing = (value: unknown) => value === undefined || typeof value === 'string';

function versionOf(value: unknown): number {
  return isRecord(value) && Number.isSafeInteger(value.version) ? (value.version as number) : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
