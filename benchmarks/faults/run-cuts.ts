import { type FinishReason, type Provider, ProviderError } from '@turnwise/core/provider';
import type { Fault } from '@turnwise/wire-server';
import type { Recording } from './recordings.ts';
import { vendors } from './vendors.ts';

export interface CutResult {
  recording: Recording;
  /** Cuts that were made. */
  cuts: number;
  violations: string[];
}

export interface CutOptions {
  /** Called before each recording. */
  onProgress?: (name: string) => void;
  /** Stops before the next recording. */
  signal?: AbortSignal;
}

const kinds = ['end', 'close', 'reset'] as const;

/**
 * Replays every recorded stream whole, then cut before and inside every frame, by a clean end, a FIN and a reset: what the provider says
 * must be a beginning of the whole answer, and it may say that the model stopped only if that frame had gone out.
 */
export async function runCuts(recordings: readonly Recording[], { onProgress, signal }: CutOptions = {}): Promise<CutResult[]> {
  const results: CutResult[] = [];
  for (const vendor of vendors.filter(({ name }) => !name.endsWith('HTTP/1.1'))) {
    const server = await vendor.createServer();
    const { providers, close } = vendor.connect(server, true);
    const read = (events: Recording['events'], faults: readonly Fault[] = []) => {
      server.script([{ events, faults }]);
      return readAll(providers[0]);
    };
    for (const recording of recordings.filter(({ family }) => family === vendor.family)) {
      if (signal?.aborted) break;
      onProgress?.(recording.name);
      const { events } = recording;
      const whole = await read(events);
      const result: CutResult = { recording, cuts: 0, violations: [] };
      results.push(result);
      const must = (holds: boolean, what: string) => void (holds || result.violations.push(what));
      // What a replay of the first n events brings, cleanly ended: a cut after them may not bring more.
      for (let frame = 0; frame < events.length; frame++) {
        const clean = await read(events.slice(0, frame));
        // What lies behind the cut is never sent, and need not be made.
        const sent = events.slice(0, frame + 1);
        for (const kind of kinds)
          for (const half of [false, true]) {
            const seen = await read(sent, [{ kind, at: half ? { frame, half } : { frame } }]);
            const place = `${kind} ${half ? 'in' : 'before'} frame ${frame}`;
            result.cuts += 1;
            must(whole.text.startsWith(seen.text), `${place}: the text is no beginning of the whole`);
            must(seen.finish === undefined || clean.finish === seen.finish, `${place}: taken for whole (${seen.finish})`);
            must(
              seen.finish !== undefined || seen.text === '' || seen.text.length <= clean.text.length,
              `${place}: more text than was sent`,
            );
            must(seen.error === undefined || seen.finish === undefined, `${place}: failed after the finish`);
          }
      }
    }
    close();
    await server.close();
  }
  return results;
}

interface Read {
  text: string;
  finish: FinishReason | undefined;
  error: ProviderError | undefined;
}

async function readAll(provider: Provider): Promise<Read> {
  const read: Read = { text: '', finish: undefined, error: undefined };
  try {
    const signal = new AbortController().signal;
    for await (const part of provider.generate({ messages: [{ role: 'user', text: 'hi' }], maxOutputTokens: 100, signal })) {
      if (part.type === 'text') read.text += part.text;
      if (part.type === 'finish') read.finish = part.reason;
    }
  } catch (error) {
    if (!ProviderError.isInstance(error)) throw error;
    read.error = error;
  }
  return read;
}
