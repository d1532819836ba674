import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitPages } from './split-pages.ts';

const sentence = 'This sentence has forty characters, yes. ';

it.each([
  ['short', 100, 1],
  [sentence.repeat(3), 100, 1],
  [sentence.repeat(4), 100, 2],
  [sentence.repeat(10), 100, 5],
  ['x'.repeat(500), 100, 1],
])('splits %s at %i', (text, limit, pages) => {
  expect(splitPages(text, limit, 'en')).toHaveLength(pages);
});

it('does not leave a crumb for the last page', () => {
  expect(splitPages(`${sentence.repeat(4)}Bye.`, 100, 'en').at(-1)).toContain('forty');
});

it('loses no word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('One two. ', 'Three? ', 'Four five six! ', 'seven ')),
      fc.integer({ min: 5, max: 60 }),
      (parts, limit) => {
        const words = (text: string) => text.split(/\s+/).filter(Boolean);
        expect(words(splitPages(parts.join(''), limit, 'en').join(' '))).toEqual(words(parts.join('')));
      },
    ),
  );
});
