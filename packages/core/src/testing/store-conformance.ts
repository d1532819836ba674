import type { SessionEnvelope } from '../session/session-envelope.ts';
import type { SessionStore } from '../session/session-store.ts';
import type { ConformanceCase } from './conformance-case.ts';

export interface StoreConformanceOptions {
  /** A fresh, empty store for each case. */
  create: () => Promise<SessionStore>;
  /** Lets `ms` milliseconds pass for the store made last. Without it the case about expiry is skipped, and says so. */
  advance?: (ms: number) => Promise<void>;
}

/**
 * What every session store has to do, as data for any test runner.
 *
 * @example for (const check of storeConformance({ create: async () => memoryStore() })) it(check.name, check.run);
 */
export function storeConformance({ create, advance }: StoreConformanceOptions): ConformanceCase[] {
  const check = (name: string, run: (store: SessionStore) => Promise<void>): ConformanceCase => ({
    name,
    run: async () => run(await create()),
  });
  return [
    check('returns undefined for a session it never saw', async (store) => {
      same(await store.load('nobody'), undefined);
    }),
    check('gives back what was saved', async (store) => {
      const session = sessionOf(1);
      same(await store.save('a', session, 0, 60_000), { saved: true });
      same(await store.load('a'), session);
    }),
    check('keeps sessions apart', async (store) => {
      await store.save('a', sessionOf(1, 'one'), 0, 60_000);
      await store.save('b', sessionOf(1, 'two'), 0, 60_000);
      same(await store.load('a'), sessionOf(1, 'one'));
    }),
    check('is not changed by later changes to what was saved or loaded', async (store) => {
      const session = { ...sessionOf(1), context: { count: 1 } };
      await store.save('a', session, 0, 60_000);
      session.context.count = 2;
      const loaded = (await store.load('a')) as typeof session;
      loaded.context.count = 3;
      same(((await store.load('a')) as typeof session).context.count, 1);
    }),
    check('refuses to write over a version it does not expect', async (store) => {
      await store.save('a', sessionOf(1, 'first'), 0, 60_000);
      same(await store.save('a', sessionOf(1, 'second'), 0, 60_000), { saved: false, reason: 'conflict' });
      same(await store.load('a'), sessionOf(1, 'first'));
    }),
    check('refuses to update a session that is gone', async (store) => {
      same(await store.save('a', sessionOf(8), 7, 60_000), { saved: false, reason: 'conflict' });
    }),
    check('lets exactly one of many simultaneous writers win', async (store) => {
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, index) => store.save('a', sessionOf(1, `writer ${index}`), 0, 60_000)),
      );
      same(results.filter((result) => result.saved).length, 1);
    }),
    check('forgets a deleted session, and deleting twice is no error', async (store) => {
      await store.save('a', sessionOf(1), 0, 60_000);
      await store.delete('a');
      await store.delete('a');
      same(await store.load('a'), undefined);
      same(await store.save('a', sessionOf(1), 0, 60_000), { saved: true });
    }),
    check('keeps any text: quotes, emoji, zero-width joiners, long lines', async (store) => {
      const session = sessionOf(1, `"quotes" \\ \u2028 👩‍👩‍👧 ${'x'.repeat(5_000)}`);
      await store.save('a', session, 0, 60_000);
      same(await store.load('a'), session);
    }),
    {
      ...check('does not return an expired session, even before anything has removed it', async (store) => {
        await store.save('a', sessionOf(1), 0, 1_000);
        await advance?.(1_001);
        same(await store.load('a'), undefined);
        same(await store.save('a', sessionOf(1, 'again'), 0, 1_000), { saved: true });
      }),
      ...(!advance && { skip: 'no "advance" was given, so that time cannot pass' }),
    },
  ];
}

function sessionOf(version: number, said = 'hello'): SessionEnvelope {
  return {
    format: 1,
    conversation: 'conformance',
    conversationVersion: '1',
    version,
    status: 'active',
    value: 'listening',
    context: {},
    transcript: [{ role: 'user', text: said }],
  };
}

function same(actual: unknown, expected: unknown): void {
  const [a, b] = [sorted(actual), sorted(expected)];
  if (a !== b) throw new Error(`Expected ${b}, got ${a}.`);
}

/** Stores may reorder keys. */
function sorted(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'undefined'
  );
}
