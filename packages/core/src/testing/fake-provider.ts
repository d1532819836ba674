import { ProviderError, type ProviderErrorKind } from '../errors/provider-error.ts';
import type { FinishReason, Provider, ProviderPart, ProviderRequest } from '../provider/provider.ts';
import type { Usage } from '../provider/usage.ts';

/** What a fake model does with one call. A text alone is a complete answer. */
export type FakeAnswer =
  | string
  | {
      /** Streamed piece by piece. */
      text?: string | readonly string[];
      /** `null`: the answer breaks off without a reason. @default 'stop' */
      finish?: FinishReason | null;
      /** `null`: the vendor sends no figures. @default one token for four characters */
      usage?: Usage | null;
      /** Thrown after the text. */
      error?: ProviderErrorKind;
      /** Never ends by itself after the text; only the signal stops it. */
      hangs?: boolean;
    };

export interface FakeProvider extends Provider {
  /** Every request so far. */
  readonly requests: readonly ProviderRequest[];
}

export interface FakeProviderOptions {
  /** @default 'fake' */
  id?: string;
  /** @default 'fake-model' */
  model?: string;
}

/**
 * A model for tests: gives its answers in order, the last one again and again, or whatever a function of the request says.
 *
 * @example const provider = fakeProvider(['Coffee is for grown-ups.', { error: 'unavailable' }]);
 */
export function fakeProvider(
  answers: readonly FakeAnswer[] | ((request: ProviderRequest, call: number) => FakeAnswer) = ['All right.'],
  { id = 'fake', model = 'fake-model' }: FakeProviderOptions = {},
): FakeProvider {
  const requests: ProviderRequest[] = [];
  const answerOf = (request: ProviderRequest, call: number): FakeAnswer =>
    typeof answers === 'function' ? answers(request, call) : (answers[Math.min(call, answers.length - 1)] ?? '');
  return {
    specification: 'v1',
    id,
    model,
    requests,
    async *generate(request): AsyncGenerator<ProviderPart> {
      const given = answerOf(request, requests.push(request) - 1);
      const answer = typeof given === 'string' ? { text: given } : given;
      const pieces = answer.text === undefined ? [] : typeof answer.text === 'string' ? [answer.text] : answer.text;
      const timeout = () => new ProviderError({ provider: id, kind: 'timeout', message: 'the call was stopped.' });
      for (const text of pieces) {
        if (request.signal.aborted) throw timeout();
        yield { type: 'text', text };
      }
      if (answer.hangs) {
        await new Promise<void>((resolve) => {
          if (request.signal.aborted) resolve();
          else request.signal.addEventListener('abort', () => resolve(), { once: true });
        });
        throw timeout();
      }
      if (answer.error) {
        const message = `failed on purpose (${answer.error}).`;
        // Plays a refusal before any work, unless it has spoken.
        const isRefusal = pieces.length === 0 && answer.error !== 'timeout' && answer.error !== 'bad_response';
        throw new ProviderError({ provider: id, kind: answer.error, message, ...(isRefusal && { maybeBilled: false }) });
      }
      const usage = answer.usage === undefined ? countTokens(request, pieces.join('')) : answer.usage;
      if (usage) yield { type: 'usage', usage };
      const finish = answer.finish === undefined ? 'stop' : answer.finish;
      if (finish) yield { type: 'finish', reason: finish, raw: finish };
    },
  };
}

function countTokens({ instructions = '', messages }: ProviderRequest, answer: string): Usage {
  const read = instructions.length + messages.reduce((sum, message) => sum + message.text.length, 0);
  return { inputTokens: Math.ceil(read / 4), outputTokens: Math.ceil(answer.length / 4) };
}
