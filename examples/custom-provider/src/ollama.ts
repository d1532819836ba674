import { type Provider, ProviderError, type ProviderErrorKind } from '@turnwise/core/provider';
import { readLines } from './read-lines.ts';

export interface OllamaOptions {
  /** A model that `ollama list` shows, for example `llama3.2`. */
  model: string;
  /** @default 'http://localhost:11434' */
  baseURL?: string;
}

/** A model that runs at home, through Ollama's `/api/chat`: one JSON object a line. */
export function ollama({ model, baseURL = 'http://localhost:11434' }: OllamaOptions): Provider {
  return {
    specification: 'v1',
    id: 'ollama',
    model,
    async *generate({ instructions, messages, maxOutputTokens, signal }) {
      const system = instructions ? [{ role: 'system', content: instructions }] : [];
      const talk = messages.map(({ role, text }) => ({ role, content: text }));
      const body = JSON.stringify({ model, messages: [...system, ...talk], options: { num_predict: maxOutputTokens } });
      try {
        const response = await fetch(`${baseURL}/api/chat`, { method: 'POST', body, signal });
        if (!response.ok) throw failure(kindOf(response.status), `HTTP ${response.status}.`, response.status);
        for await (const line of readLines(response.body)) {
          const { message, done, done_reason: raw, error, prompt_eval_count, eval_count } = JSON.parse(line);
          if (error) throw failure('unavailable', 'failed inside the stream.');
          if (message?.content) yield { type: 'text', text: message.content };
          if (done) yield { type: 'usage', usage: { inputTokens: prompt_eval_count, outputTokens: eval_count } };
          if (done && raw) yield { type: 'finish', reason: raw === 'stop' || raw === 'length' ? raw : 'other', raw };
        }
      } catch (error) {
        if (ProviderError.isInstance(error)) throw error;
        if (signal.aborted) throw failure('timeout', 'no answer before the caller stopped waiting.');
        if (error instanceof SyntaxError) throw failure('bad_response', 'the answer is not JSON.');
        throw new ProviderError({
          provider: 'ollama',
          kind: 'unavailable',
          message: 'no connection. Is `ollama serve` running?',
          maybeBilled: false,
        });
      }
    },
  };
}

/** Never put what the user said into a message: it ends up in logs. */
function failure(kind: ProviderErrorKind, message: string, status?: number): ProviderError {
  return new ProviderError({ provider: 'ollama', kind, message, status });
}

function kindOf(status: number): ProviderErrorKind {
  if (status === 429) return 'rate_limited';
  if (status === 401 || status === 403) return 'auth';
  return status >= 500 ? 'unavailable' : 'bad_request';
}
