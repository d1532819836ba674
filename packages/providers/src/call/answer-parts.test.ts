import { ProviderError, type ProviderPart } from '@turnwise/core/provider';
import { describe, expect, it } from 'vitest';
import { answerParts } from './answer-parts.ts';

const text: ProviderPart = { type: 'text', text: 'Hi.' };
const finish: ProviderPart = { type: 'finish', reason: 'stop' };
const usage: ProviderPart = { type: 'usage', usage: { inputTokens: 1 } };
const never = () => new Promise<never>(() => {});

async function read(call: (signal: AbortSignal) => AsyncIterable<ProviderPart>, signal = new AbortController().signal) {
  const types: string[] = [];
  let error: unknown;
  try {
    const toError = (cause: unknown) => new ProviderError({ provider: 'p', kind: 'unavailable', message: 'translated.', cause });
    for await (const part of answerParts({ provider: 'p', signal, call, toError })) types.push(part.type);
  } catch (thrown) {
    error = thrown;
  }
  return { types: types.join(' '), kind: (error as ProviderError | undefined)?.kind, error };
}

describe('answerParts', () => {
  it('passes the parts of a good answer on', async () => {
    expect(
      await read(async function* () {
        yield* [text, finish, usage];
      }),
    ).toMatchObject({ types: 'text finish usage', kind: undefined });
  });

  it('translates a failure, and leaves a ProviderError as it is', async () => {
    const own = new ProviderError({ provider: 'p', kind: 'auth', message: 'no.' });
    expect(
      await read(async function* () {
        yield text;
        throw new Error('x');
      }),
    ).toMatchObject({ types: 'text', kind: 'unavailable' });
    expect(
      (
        await read(async function* () {
          yield* [];
          throw own;
        })
      ).error,
    ).toBe(own);
  });

  it('lets at most one finish through', async () => {
    expect(
      (
        await read(async function* () {
          yield* [text, finish, finish];
        })
      ).types,
    ).toBe('text finish');
  });

  it('does not let what follows a complete answer spoil it', async () => {
    expect(
      await read(async function* () {
        yield* [text, finish];
        throw new Error('connection reset');
      }),
    ).toMatchObject({ types: 'text finish', kind: undefined });
    expect(
      await read(async function* () {
        yield* [text, finish];
        await never();
      }),
    ).toMatchObject({ types: 'text finish', kind: undefined });
  });

  it('takes a stream that broke off before its first word for no answer', async () => {
    expect(
      await read(async function* () {
        yield usage;
      }),
    ).toMatchObject({ types: 'usage', kind: 'bad_response' });
    expect(
      await read(async function* () {
        yield text;
      }),
    ).toMatchObject({ types: 'text', kind: undefined });
  });

  it('does not wait for a vendor that ignores the signal', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 5);
    expect(
      await read(async function* () {
        yield text;
        await never();
      }, controller.signal),
    ).toMatchObject({ types: 'text', kind: 'timeout' });
  });

  it('takes the quiet end that an SDK makes of an abort for a timeout', async () => {
    const controller = new AbortController();
    const quiet = async function* () {
      yield text;
      controller.abort();
    };
    expect(await read(quiet, controller.signal)).toMatchObject({ kind: 'timeout' });
  });

  it('tells the vendor when the caller has left', async () => {
    let inner: AbortSignal | undefined;
    const parts = answerParts({
      provider: 'p',
      signal: new AbortController().signal,
      toError: () => new ProviderError({ provider: 'p', kind: 'unavailable', message: 'x' }),
      async *call(signal) {
        inner = signal;
        yield text;
        await never();
      },
    });
    for await (const _part of parts) break;
    expect(inner?.aborted).toBe(true);
  });

  it('leaves no listener on the signal of the caller', async () => {
    const controller = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = controller.signal;
    controller.signal.addEventListener = (...args: unknown[]) => {
      listeners += 1;
      return addEventListener.apply(controller.signal, args as never);
    };
    controller.signal.removeEventListener = (...args: unknown[]) => {
      listeners -= 1;
      return removeEventListener.apply(controller.signal, args as never);
    };
    await read(async function* () {
      yield* [text, finish];
    }, controller.signal);
    expect(listeners).toBe(0);
  });
});
