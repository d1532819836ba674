import { expect, it } from 'vitest';
import type { Provider, ProviderPart } from '../provider/provider.ts';
import { fakeProvider } from '../testing/index.ts';
import { chooseByQuestion } from './choose-provider.ts';

const simple = fakeProvider(['Small.'], { id: 'small', model: 'small-model' });
const strong = fakeProvider([{ text: 'Large.', usage: null }], { id: 'large', model: 'large-model' });

async function answer(provider: Provider, text: string): Promise<{ text: string; model: string | undefined }> {
  const parts: ProviderPart[] = [];
  for await (const part of provider.generate({
    messages: [{ role: 'user', text }],
    maxOutputTokens: 9,
    signal: new AbortController().signal,
  }))
    parts.push(part);
  const said = parts.flatMap((part) => (part.type === 'text' ? part.text : [])).join('');
  return { text: said, model: parts.flatMap((part) => (part.type === 'usage' ? (part.model ?? []) : []))[0] };
}

it.each([
  ['what time is it', 'Small.', 'small-model'],
  ['explain the tides', 'Large.', 'large-model'],
  ['Pourquoi le ciel est bleu ?', 'Large.', 'large-model'],
  ['I had a long day and '.repeat(6), 'Large.', 'large-model'],
])('asks the right model about %j, and names it even if the vendor sends no figures', async (question, text, model) => {
  expect(await answer(chooseByQuestion({ simple, strong }), question)).toEqual({ text, model });
});
