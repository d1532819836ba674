import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkSsml } from '../testing/index.ts';
import { escapeSsml } from './escape-ssml.ts';

it.each([
  ['Tom & Jerry', 'Tom &amp; Jerry'],
  ['1 < 2 > 0', '1 &lt; 2 &gt; 0'],
  ['"it\'s"', '"it\'s"'],
  ['already &amp; escaped', 'already &amp;amp; escaped'],
  ['<audio src="https://evil.example/a.mp3"/>', '&lt;audio src="https://evil.example/a.mp3"/&gt;'],
  ['</speak><speak>', '&lt;/speak&gt;&lt;speak&gt;'],
  ['a\u0000b\u0008c\u000bd\u001fe\uffffé', 'abcdeé'],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['half \ud83d a pair \udc00', 'half  a pair '],
  ['whole 😀 pair', 'whole 😀 pair'],
  ['', ''],
])('%j is written %j', (text, escaped) => {
  expect(escapeSsml(text)).toBe(escaped);
});

it('makes valid SSML of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const problems = checkSsml(`<speak>${escapeSsml(text)}</speak>`);
      // A user may well say "&amp;"; escaping it once more is right.
      expect(problems.filter((problem) => problem !== 'is escaped twice')).toEqual([]);
    }),
  );
});

it('loses nothing but what XML cannot hold', () => {
  const read = (ssml: string) => ssml.replace(/&(lt|gt|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name] ?? '');
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => read(escapeSsml(text)) === text));
});
