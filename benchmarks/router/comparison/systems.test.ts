import type { Pending } from '@turnwise/core/router';
import { describe, expect, it } from 'vitest';
import { alexaPhrases, keywords, languages, tidy } from './phrases.ts';
import type { Decision, LoadedSystem, System } from './system.ts';
import { systems } from './systems/index.ts';

const polar: Pending = { kind: 'polar', asks: 'continue' };
const slot: Pending = { kind: 'slot', asks: 'other' };

const training = [
  ['yes', 'yes go ahead'],
  ['yes', 'yes please'],
  ['yes', 'yes do it'],
  ['no', 'no not now'],
  ['no', 'no leave it'],
  ['no', 'no thanks'],
  ['stop', 'stop it now'],
  ['stop', 'stop talking'],
  ['none', 'where is the bus'],
  ['none', 'tell me about whales'],
  ['mixed', 'where does the whale live'],
].map(([label = '', text = '']) => ({ text, locale: 'en-US', label }));

async function ready(system: System): Promise<LoadedSystem> {
  const loaded = await system.load();
  await loaded.train?.(training);
  return loaded;
}

const intentOf = async (decision: Decision | Promise<Decision>) => (await decision)?.intent ?? 'none';

describe.each(systems.map((system) => [system.key, system] as const))('%s', (_, system) => {
  it('answers a plain yes and no, and only when a yes/no question is open', async () => {
    const { decide } = await ready(system);
    expect(await intentOf(decide('yes', { locale: 'en-US', pending: polar }))).toBe('yes');
    expect(await intentOf(decide('no', { locale: 'en-US', pending: polar }))).toBe('no');
    expect(await intentOf(decide('yes', { locale: 'en-US', pending: true }))).toBe('yes');
    expect(await intentOf(decide('yes', { locale: 'en-US', pending: slot }))).toBe('none');
    expect(await intentOf(decide('yes', { locale: 'en-US', pending: null }))).toBe('none');
  });

  it('says how it was set up', () => {
    expect(system.setup.length).toBeGreaterThan(20);
  });
});

describe('the systems', () => {
  it.each(systems.filter(({ key }) => key !== 'recognizers').map((system) => [system.key, system] as const))(
    'stop without a question, if they know more than yes and no: %s',
    async (_, system) => {
      const { decide } = await ready(system);
      expect(await intentOf(decide('stop', { locale: 'en-US', pending: null }))).toBe('stop');
    },
  );

  it('have names and keys of their own', () => {
    expect(new Set(systems.map(({ key }) => key)).size).toBe(systems.length);
    expect(new Set(systems.map(({ name }) => name)).size).toBe(systems.length);
  });

  it('show their weakness where they have one: keywords inside other words', async () => {
    const [inside, words] = await Promise.all(
      ['substrings', 'words'].map((key) => ready(systems.find((system) => system.key === key) as System)),
    );
    const context = { locale: 'en-US', pending: null };
    expect(await intentOf((inside as LoadedSystem).decide('unstoppable', context))).toBe('stop');
    expect(await intentOf((words as LoadedSystem).decide('unstoppable', context))).toBe('none');
  });
});

describe('the phrase lists', () => {
  it.each(languages)('of %s have the same intents as the English ones, and no phrase twice', (language) => {
    for (const lists of [keywords, alexaPhrases]) {
      expect(Object.keys(lists[language])).toEqual(Object.keys(lists.en));
      const phrases = Object.values(lists[language]).flat().map(tidy);
      expect(new Set(phrases).size).toBe(phrases.length);
    }
  });
});
