import type { SessionStore } from '@turnwise/core';
import { memoryStore } from '@turnwise/core';

/** Something a turn asks of the world outside. */
export class IoFailure extends Error {
  constructor(readonly what: string) {
    super(`I/O failed on purpose: ${what}`);
  }
}

export interface IoCounter {
  /** Runs an I/O, or fails it: before it happened, or after, when nobody learns that it did. */
  run<Value>(what: string, io: () => Promise<Value>): Promise<Value>;
  /** What was asked since the counter was set. */
  readonly seen: readonly string[];
  /** From here on the n-th I/O (from 1) fails; `persistent`: it and all after it. */
  set(plan: { nth: number; times: 'once' | 'persistent'; when: 'before' | 'after' | 'hangs' } | undefined): void;
}

export function countIo(): IoCounter {
  let seen: string[] = [];
  let plan: Parameters<IoCounter['set']>[0];
  return {
    async run(what, io) {
      seen.push(what);
      const fails = plan && (plan.times === 'persistent' ? seen.length >= plan.nth : seen.length === plan.nth);
      if (!plan || !fails) return io();
      if (plan.when === 'hangs') return new Promise(() => {});
      if (plan.when === 'after') await io();
      throw new IoFailure(what);
    },
    get seen() {
      return seen;
    },
    set(next) {
      plan = next;
      seen = [];
    },
  };
}

/** A store whose every operation is an I/O. */
export function countedStore(io: IoCounter, store: SessionStore = memoryStore()): SessionStore {
  return {
    load: (id) => io.run('session.load', () => store.load(id)),
    save: (...args) => io.run('session.save', () => store.save(...args)),
    delete: (id) => io.run('session.delete', () => store.delete(id)),
  };
}

/** A `fetch` whose call, and every read of whose answer, is an I/O. */
export function countedFetch(io: IoCounter): typeof fetch {
  return async (input, init) => {
    const response = await io.run('provider.connect', () => fetch(input, init));
    const reader = response.body?.getReader();
    if (!reader) return response;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await io.run('provider.read', () => reader.read());
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    });
    const { status, statusText, headers } = response;
    return new Response(body, { status, statusText, headers });
  };
}
