import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSpeakable } from './speakable.ts';

describe('toSpeakable', () => {
  it.each([
    ['Plain text stays. Really!', 'Plain text stays. Really!'],
    ['5 < 6 & 7 > 2', '5 < 6 & 7 > 2'],
    ['<speak>Hi <break time="10s"/>you</speak>', 'Hi you'],
    ['<audio src="https://evil.example/x.mp3"/>', ''],
    ['# Title\nText', 'Title. Text'],
    ['- apples\n- pears', 'apples. pears'],
    ['1. First\n2. Second.', 'First. Second.'],
    ['**bold** and _thin_ and `code`', 'bold and thin and code'],
    ['snake_case stays', 'snake_case stays'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['See [the page](https://a.example/b?c=d) now', 'See the page now'],
    ['Look: https://a.example/very/long', 'Look:'],
    ['Yes 👍🏽 and 👩‍👩‍👧!', 'Yes and !'],
    ['a\u0000b\u0007c\u202fd', 'a b c d'],
    ['broken \ud83d half', 'broken half'],
    ['line one\n\n\nline two', 'line one. line two'],
  ])('%j becomes %j', (text, spoken) => {
    expect(toSpeakable(text)).toBe(spoken);
  });

  it('gives one bounded line without control characters, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        const spoken = toSpeakable(text);
        expect(spoken).not.toMatch(/\p{Cc}|\p{Surrogate}/u);
        expect(spoken.length).toBeLessThanOrEqual(6_000);
      }),
    );
  });

  it.each(['<', '[', '*', '`', '#', '](', '<a ', '\n', ' ', '- ', 'http://'])('does not choke on a megabyte of %j', (unit) => {
    expect(toSpeakable(unit.repeat(1_000_000 / unit.length)).length).toBeLessThanOrEqual(6_000);
  });
});
