import { ProviderError, type ProviderPart } from '@turnwise/core/provider';

export interface AnswerCall {
  /** Id of the provider, for its errors. */
  provider: string;
  /** The caller's signal. */
  signal: AbortSignal;
  /** Makes the call. The signal it gets fires also when the caller stops reading: some SDKs leave the connection open otherwise. */
  call(signal: AbortSignal): AsyncIterable<ProviderPart>;
  /** The vendor's failure in our words. */
  toError(error: unknown): ProviderError;
}

// Counts (Bedrock) and the end of the connection follow the end of an answer within a packet; a vendor that holds the line is left.
const TRAILING_MS = 250;

/**
 * One model call as every provider owes it to its caller: nothing starts under a fired signal, nothing waits past it, every failure is
 * a `ProviderError`, there is at most one `finish`, nothing fails after it, and a stream that broke off before its first word is an error.
 */
export async function* answerParts({ provider, signal, call, toError }: AnswerCall): AsyncGenerator<ProviderPart> {
  if (signal.aborted) throw neverSent(provider, signal.reason);
  const inner = new AbortController();
  let onAbort = () => {};
  const aborted = new Promise<undefined>((resolve) => {
    onAbort = () => {
      inner.abort(signal.reason);
      resolve(undefined);
    };
  });
  signal.addEventListener('abort', onAbort, { once: true });

  const parts = call(inner.signal)[Symbol.asyncIterator]();
  let hasText = false;
  let isFinished = false;
  let isOver = false;
  try {
    for (;;) {
      const next = await firstOf(parts.next(), aborted, isFinished ? TRAILING_MS : undefined);
      if (next === undefined && isFinished) return;
      if (next === undefined || (next.done && signal.aborted && !isFinished)) throw timeoutError(provider, signal.reason);
      if (next.done) {
        isOver = true;
        break;
      }
      const part = next.value;
      if (part.type === 'finish' && isFinished) continue;
      if (part.type === 'finish') isFinished = true;
      // What comes after the vendor's own end is not part of the answer.
      if (part.type === 'text' && isFinished) continue;
      if (part.type === 'text') hasText = true;
      yield part;
    }
  } catch (error) {
    // The vendor said that the answer is whole; what breaks after that is no longer the caller's concern.
    if (isFinished) return;
    if (ProviderError.isInstance(error)) throw error;
    throw signal.aborted ? timeoutError(provider, error) : toError(error);
  } finally {
    signal.removeEventListener('abort', onAbort);
    if (!isOver) {
      inner.abort();
      // Not awaited: a generator that waits for the network answers only when the abort has reached it.
      Promise.resolve(parts.return?.()).catch(() => {});
    }
  }
  if (!isFinished && !hasText) {
    throw new ProviderError({ provider, kind: 'bad_response', message: 'the answer ended before its first word.' });
  }
}

function neverSent(provider: string, cause: unknown): ProviderError {
  return new ProviderError({ provider, kind: 'timeout', message: 'nobody waits any more; nothing was sent.', maybeBilled: false, cause });
}

export function timeoutError(provider: string, cause: unknown): ProviderError {
  return new ProviderError({ provider, kind: 'timeout', message: 'no complete answer before the caller stopped waiting.', cause });
}

/** The next part, or `undefined` when the signal fired or the time was over first. */
async function firstOf<T>(next: Promise<T>, aborted: Promise<undefined>, ms: number | undefined): Promise<T | undefined> {
  if (ms === undefined) return Promise.race([next, aborted]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([next, aborted, late]);
  } finally {
    clearTimeout(timer);
  }
}
