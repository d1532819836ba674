import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundSession, decodeSession } from './session-codec.ts';
import type { SessionEnvelope } from './session-envelope.ts';

const expected = { id: 'dad', version: '2' };
const session: SessionEnvelope = {
  format: 1,
  conversation: 'dad',
  conversationVersion: '2',
  version: 3,
  status: 'active',
  value: { chat: 'asked' },
  context: { count: 1 },
  transcript: [{ role: 'user', text: 'hello' }],
  last: { turnId: 't', text: 'hi', outcome: 'answered', locale: 'en-US' },
};

describe('decodeSession', () => {
  it('takes back what was saved', () => {
    expect(decodeSession(JSON.parse(JSON.stringify(session)), expected)).toEqual({ status: 'resumed', session });
  });

  it.each([
    ['version', { ...session, conversationVersion: '1' }],
    ['conversation', { ...session, conversation: 'mum' }],
  ])('starts anew for another %s, over the stored version', (_what, stored) => {
    expect(decodeSession(stored, expected)).toEqual({ status: 'restarted', version: 3, reason: 'SESSION_OTHER_CONVERSATION' });
  });

  it('never throws, and takes nothing that is not a session', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ format: fc.constant(1), version: fc.anything(), value: fc.anything(), transcript: fc.anything() }),
        ),
        (stored) => {
          expect(decodeSession(stored, expected)).toMatchObject({ status: 'restarted', reason: 'SESSION_DAMAGED' });
        },
      ),
    );
  });

  it.each(['format', 'version', 'status', 'value', 'transcript', 'last'])('takes no session with a broken %s', (key) => {
    expect(decodeSession({ ...session, [key]: 7.5 }, expected)).toMatchObject({ status: 'restarted', reason: 'SESSION_DAMAGED' });
  });

  it.each([
    { reprompt: 5 },
    { card: {} },
    { card: { title: 'Tea', text: null } },
    { suggestions: [5] },
    { platform: 'alexa' },
    { pending: 'polar' },
    { pending: { kind: 'polar', question: 5 } },
    { pending: { kind: 'slot', slot: {} } },
  ])('takes no session whose last reply is broken: %j', (part) => {
    const broken = { ...session, last: { ...session.last, ...part } };
    expect(decodeSession(broken, expected)).toMatchObject({ status: 'restarted', reason: 'SESSION_DAMAGED' });
  });
});

describe('boundSession', () => {
  const long: SessionEnvelope = {
    ...session,
    transcript: Array.from({ length: 100 }, (_, index) => ({ role: 'user', text: `é line ${index}` })),
  };

  it('forgets the oldest lines until it fits', () => {
    const bounded = boundSession(long, 1_000);
    expect(new TextEncoder().encode(JSON.stringify(bounded)).length).toBeLessThanOrEqual(1_000);
    expect(bounded.transcript.at(-1)).toEqual({ role: 'user', text: 'é line 99' });
    expect(bounded.transcript.length).toBeGreaterThan(5);
  });

  it('leaves a small session alone', () => {
    expect(boundSession(session, 1_000)).toBe(session);
  });

  it('says what to do when the context alone is too large', () => {
    expect(() => boundSession({ ...session, context: 'x'.repeat(2_000) }, 1_000)).toThrow(
      /needs \d+ bytes without any transcript; 1000 are allowed\. Keep less/,
    );
  });
});
