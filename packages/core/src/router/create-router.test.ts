import { describe, expect, it } from 'vitest';
import { smallPack, smallSource } from '../../test/small-pack.ts';
import { InvalidOptionError } from '../errors/invalid-option-error.ts';
import { createRouter } from './create-router.ts';
import { compilePack } from './pack/compile-pack.ts';
import type { LocalePack } from './pack/locale-pack.ts';

const router = createRouter({ locales: [smallPack] });
const german = compilePack({
  ...smallSource,
  language: 'de',
  locales: ['de-DE'],
  additions: {},
  cues: { ...smallSource.cues, stop: ['halt'], yes: ['ja'] },
});

describe('options that make no sense', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['no pack', () => createRouter({ locales: [] }), /"locales" is empty.*Pass at least one pack/],
    ['something else', () => createRouter({ locales: [{ format: 7 } as unknown as LocalePack] }), /format 7/],
    ['a threshold in percent', () => createRouter({ locales: [smallPack], thresholds: 86 }), /got 86.*Use 0.86/],
    ['one of an intent', () => createRouter({ locales: [smallPack], thresholds: { stop: -1 } }), /got -1 for "stop"/],
    ['no length', () => createRouter({ locales: [smallPack], maxTextLength: 0 }), /from 1 to 16000, got 0/],
    ['an intent without words', () => createRouter({ locales: [smallPack], intents: { tea: ['[tea]'] } }), /without words for "tea"/],
    ['a template that cannot be read', () => createRouter({ locales: [smallPack], intents: { tea: ['(tea'] } }), /no "\)" in "\(tea"/],
  ])('are refused with what came in: %s', (_what, create, message) => {
    expect(create).toThrow(InvalidOptionError);
    expect(create).toThrow(message);
  });
});

describe('recognising', () => {
  it('gives the evidence', () => {
    expect(router.recognize('Um, YES please!', { pending: true })).toEqual({
      intent: 'yes',
      confidence: 0.99,
      stage: 'grammar',
      spans: [
        { type: 'hesitation', start: 0, end: 2 },
        { type: 'yes', start: 4, end: 7 },
        { type: 'polite', start: 8, end: 14 },
      ],
      flags: [],
    });
  });

  it.each([undefined, null, 7, {}, ['stop']])('abstains from what is no text: %s', (text) => {
    expect(router.recognize(text as string)).toBeNull();
    expect(router.findQuestion(text as string)).toBeNull();
  });

  it.each(['', '   ', '?!', '[noise]', '\u0000', '🙂', '\ud800', 'stop '.repeat(500), 'x'.repeat(100_000)])('abstains from %j', (text) => {
    expect(router.recognize(text, { pending: true })).toBeNull();
  });

  it('asks for more certainty where it is told to', () => {
    const strict = createRouter({ locales: [smallPack], thresholds: { yes: 0.95 } });
    expect(strict.recognize('ok', { pending: true })).toBeNull();
    expect(strict.recognize('yes', { pending: true })?.intent).toBe('yes');
    expect(strict.recognize('stop')?.intent).toBe('stop');
  });

  it('keeps no state between calls', () => {
    const first = router.recognize('yes', { pending: true });
    router.recognize('no wait i mean stop the story', { pending: true });
    expect(router.recognize('yes', { pending: true })).toEqual(first);
  });
});

describe('locales', () => {
  const both = createRouter({ locales: [smallPack, german] });

  it.each([
    ['haan', 'en-IN', 'yes'],
    ['haan', 'en_in', 'yes'],
    ['haan', 'en-US', undefined],
    ['ja', 'de-AT', 'yes'],
    ['yes', 'xx-XX', 'yes'],
    ['yes', undefined, 'yes'],
    ['yes', '', 'yes'],
  ])('%s in %s', (text, locale, intent) => {
    expect(both.recognize(text, { locale, pending: true })?.intent).toBe(intent);
  });

  it('do not disarm a bare stop word of another pack', () => {
    expect(both.recognize('halt', { locale: 'en-US' })).toMatchObject({ intent: 'stop', flags: ['foreign'] });
    expect(both.recognize('halt please', { locale: 'en-US' })).toMatchObject({ intent: 'stop' });
  });

  it.each(['halt thanks', 'halt the train', 'ja'])('but take nothing else from it: %s', (text) => {
    expect(both.recognize(text, { locale: 'en-US', pending: true })).toBeNull();
  });
});

describe('explaining', () => {
  it.each([
    ['yes please', true, '"yes please" [yes:yes][please:polite] ctx=polar(unknown) -> YES 0.99 grammar'],
    ['yes and two', true, '"yes and two" [yes:yes][and:filler] ctx=polar(unknown) -> YES 0.99 grammar (remainder "two")'],
    ['stop the music', null, '"stop the music" [the:unknown] ctx=none -> model (no phrase covers "the")'],
    ['yes', null, '"yes" [yes:yes] ctx=none -> model (means nothing without a question)'],
    ['', null, '""  ctx=none -> model (nothing was said)'],
  ] as const)('%s', (text, pending, line) => {
    expect(router.explain(text, { pending }).line).toBe(line);
  });

  it('names the stages that were tried', () => {
    const { steps } = router.explain('thnaks');
    expect(steps.map(({ stage, outcome }) => `${stage}: ${outcome}`)).toEqual(['grammar: not covered', 'similarity: answered']);
  });
});
