import { describe, expect, it } from 'vitest';
import { smallPack, smallSource } from '../../../test/small-pack.ts';
import { createRouter } from '../create-router.ts';
import { compilePack } from './compile-pack.ts';
import { decodeNumbers, encodeNumbers } from './number-text.ts';
import type { PackSource } from './pack-source.ts';

const withRules = (rules: Record<string, string>, yes: string): PackSource => ({
  ...smallSource,
  rules: { ...smallSource.rules, ...rules },
  cues: { ...smallSource.cues, yes: [yes] },
});

describe('compilePack', () => {
  it('writes text that survives JSON', () => {
    const copy = JSON.parse(JSON.stringify(smallPack)) as typeof smallPack;
    const router = createRouter({ locales: [copy] });
    expect(router.recognize('thank you so much')?.intent).toBe('thanks');
  });

  it('compiles the same source to the same pack', () => {
    expect(compilePack(smallSource)).toEqual(smallPack);
  });

  it.each([
    ['a rule in a rule', { very: '(very|so)', good: '[<very>] (good|nice)' }, 'so nice'],
    ['optional parts', {}, 'yes'],
  ])('reads %s', (_what, rules, text) => {
    const router = createRouter({ locales: [compilePack(withRules(rules, 'good' in rules ? '<good>' : 'yes [sir]'))] });
    expect(router.recognize(text, { pending: true })?.intent).toBe('yes');
  });

  it('refuses rules that name each other in a circle', () => {
    expect(() => compilePack(withRules({ a: '<b>', b: '<a>' }, '<a>'))).toThrow(/in a circle/);
  });

  it('refuses a phrase with two types', () => {
    expect(() => compilePack(withRules({}, 'yes|stop'))).toThrow(/gives "stop" two types/);
  });
});

describe('numbers as text', () => {
  it('come back as they were', () => {
    const numbers = [0, 1, 47, 48, 815, 816, 17_199, 5];
    expect([...decodeNumbers(encodeNumbers(numbers))]).toEqual(numbers);
  });

  it.each([-1, 17_200])('refuse %i', (number) => {
    expect(() => encodeNumbers([number])).toThrow(RangeError);
  });
});
