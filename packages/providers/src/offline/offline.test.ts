import type { Message } from '@turnwise/core/provider';
import { providerConformance } from '@turnwise/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectParts } from '../../test/collect-parts.ts';
import { offline } from './offline.ts';
import { en } from './topics/en.ts';
import { fr } from './topics/fr.ts';

/** What it says after these utterances of the user, one turn each. */
async function talk(utterances: readonly string[], options = {}) {
  const messages: Message[] = utterances.flatMap((text, index): Message[] => [
    ...(index > 0 ? [{ role: 'assistant' as const, text: 'Mhm.' }] : []),
    { role: 'user', text },
  ]);
  return collectParts(offline(options), { messages });
}

describe('offline()', () => {
  it('is labelled as no model and uses no tokens', async () => {
    expect(offline()).toMatchObject({ id: 'offline', model: 'none' });
    expect((await talk(['hello'])).usage).toEqual({ inputTokens: 0, outputTokens: 0 });
  });

  it.each([
    ['can I have a cup of coffee', 'cocoa'],
    ['Can I have SWEETS, please?', 'teeth'],
    ["I don't want to go to bed", 'Five more minutes'],
    ['tell me a story', 'dragon'],
    ['tell me a joke', 'biscuit'],
    ['where is the bus stop', 'timetable'],
    ['I hate my homework', 'swimming pool'],
    ['why is the sky blue', 'all colours'],
    ['can we get a dog', 'plant'],
    ['may I have an apple', 'apple'],
    ['is there a monster under my bed', 'socks'],
    ['are you a robot', 'stand-in'],
    ['est-ce que je peux avoir un café', 'chocolat chaud'],
    ['je veux un bonbon', 'dents'],
    ['raconte-moi une histoire', 'dragon'],
    ['pourquoi le ciel est bleu', 'couleurs'],
    ['où est l’arrêt de bus', 'poteau'],
    ['je peux avoir une pomme', 'pomme'],
  ])('answers "%s" with something about %s', async (text, expected) => {
    const seen = await talk([text]);
    expect(seen.text).toContain(expected);
    expect(seen).toMatchObject({ finishes: [{ reason: 'stop' }], warnings: [], error: undefined });
    // A sentence at a time, as a stream would bring it.
    expect(seen.chunks.length).toBeGreaterThan(1);
  });

  it.each([
    ['how tall is the eiffel tower', 'no real model is connected'],
    ['combien mesure la tour eiffel', 'aucun vrai modèle'],
  ])('is honest about "%s", and tells the developer what to do', async (text, honest) => {
    const seen = await talk([text]);
    expect(seen.text).toContain(honest);
    expect(seen.warnings.join()).toContain('Connect one: bedrock({ model })');
  });

  it('ends no answer with a question: asking is the conversation’s part', () => {
    for (const pack of [en, fr]) {
      for (const text of [...pack.topics.flatMap(({ answers }) => answers), ...pack.beyond]) expect(text).toMatch(/[.!]$/);
    }
  });

  it('says the same to the same talk, and something new when a topic comes back', async () => {
    const [first, again, second, more] = await Promise.all([
      talk(['tell me a joke']),
      talk(['tell me a joke']),
      talk(['tell me a joke', 'tell me a joke']),
      talk(['tell me a joke', 'another one']),
    ]);
    expect(again?.text).toBe(first?.text);
    expect(second?.text).not.toBe(first?.text);
    expect(more?.text).toBe(second?.text);
  });

  it('takes a new question for what it is, also when it begins like a follow-up', async () => {
    expect((await talk(['tell me a joke', 'why do elephants swim'])).text).toContain('no real model is connected');
  });

  it('follows the language of the child, or the one it was given', async () => {
    expect((await talk(['hello', 'je peux avoir un café'])).text).toContain('chocolat chaud');
    expect((await talk(['bonjour papa', 'encore'])).text).toBe(fr.topics.find(({ name }) => name === 'hello')?.answers[1]);
    expect((await talk(['chocolat'], { locale: 'fr-FR' })).text).toContain('bonbon');
    expect((await talk(['hello'], { locale: 'fr' })).text).toContain('hors ligne');
    expect(() => offline({ locale: 'de-DE' })).toThrow('Option "locale" must be one of "en", "fr"');
  });

  it('keeps to the limit of tokens, at a sentence', async () => {
    const seen = await collectParts(offline(), { messages: [{ role: 'user', text: 'coffee' }], maxOutputTokens: 18 });
    expect(seen.text.trim()).toBe('Coffee? For you? You would bounce off the ceiling until Thursday!');
    expect(seen.finishes).toEqual([{ reason: 'length', raw: undefined }]);
  });

  it('has every topic in both languages', () => {
    expect(fr.topics.map(({ name }) => name)).toEqual(en.topics.map(({ name }) => name));
  });

  it('writes its phrases as it reads utterances', () => {
    for (const { topics, followUps, markers } of [en, fr]) {
      for (const phrase of [...topics.flatMap(({ phrases }) => phrases), ...followUps, ...markers])
        expect(phrase).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
    }
  });

  it('answers whatever is said, quickly bounded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2_000 }), async (text) => {
        expect((await talk([text])).text).not.toBe('');
      }),
      { numRuns: 50 },
    );
  });
});

describe('offline() as a provider', () => {
  const cases = providerConformance({
    create: () => ({ provider: offline() }),
    supports: { scenarios: ['answers', 'streams'], usage: true },
  });
  for (const check of cases) (check.skip ? it.skip : it)(check.name, check.run);
});
