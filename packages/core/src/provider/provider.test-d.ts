import { expectTypeOf } from 'vitest';
import type { Provider, ProviderPart, Usage } from './index.ts';

const echo: Provider = {
  specification: 'v1',
  id: 'echo',
  model: 'echo',
  async *generate({ messages, signal }) {
    expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
    yield { type: 'text', text: messages[0]?.text ?? '' };
    yield { type: 'finish', reason: 'stop' };
  },
};
void echo;

expectTypeOf<Usage['inputTokens']>().toEqualTypeOf<number | undefined>();
expectTypeOf<Extract<ProviderPart, { type: 'finish' }>['reason']>().toEqualTypeOf<
  'stop' | 'length' | 'refused' | 'filtered' | 'tool' | 'other'
>();

const wrong: Provider = {
  // @ts-expect-error a specification that this version does not speak
  specification: 'v0',
  id: 'x',
  model: 'x',
  // @ts-expect-error a part that does not exist
  async *generate() {
    yield { type: 'thought', text: 'hm' };
  },
};
void wrong;
