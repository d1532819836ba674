import { describe, expect, it } from 'vitest';
import { smallPack, smallSource } from '../../test/small-pack.ts';
import { createRouter } from './create-router.ts';
import { compilePack } from './pack/compile-pack.ts';

const spanish = compilePack({
  ...smallSource,
  language: 'es',
  locales: ['es-ES'],
  additions: {},
  // "great" is a stop here and praise there; "um" and "please" are neutral in both.
  cues: { ...smallSource.cues, praise: ['fabuloso'], stop: ['para', 'no mas', 'great', "l'alto"], yes: ['si'] },
});
const router = createRouter({ locales: [smallPack, spanish] });

describe('stop words of other loaded languages', () => {
  it.each(['para', 'PARA!', 'para para', 'um para please', "l'alto"])('count when nothing else is said: %s', (text) => {
    expect(router.recognize(text, { locale: 'en-US' })).toMatchObject({ intent: 'stop', flags: ['foreign'] });
  });

  it.each([
    ['beside other words', 'para thanks'],
    ['beside content', 'para dos personas'],
    ['in a word that the own language uses otherwise', 'no mas'],
    ['for other intents', 'si'],
    ['in a text full of them', 'para '.repeat(40)],
    ['in a long turn', `para${' '.repeat(40)}`],
  ])('but not %s: %s', (_what, text) => {
    expect(router.recognize(text, { locale: 'en-US', pending: true })).toBeNull();
  });

  it('and never before what the own language makes of the words', () => {
    expect(router.recognize('great', { locale: 'en-US', pending: { kind: 'offer', asks: 'other' } })?.intent).toBe('yes');
  });

  it('are explained', () => {
    expect(router.explain('para', { locale: 'en-US' }).steps.at(-1)?.detail).toBe('a stop word of es');
  });
});
