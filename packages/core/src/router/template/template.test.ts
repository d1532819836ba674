import { describe, expect, it } from 'vitest';
import { expandTemplate } from './expand-template.ts';
import { parseTemplate } from './parse-template.ts';

describe('templates', () => {
  it.each([
    ['yes please', ['yes please']],
    ['yes|yeah', ['yes', 'yeah']],
    ['(a|one) coffee', ['a coffee', 'one coffee']],
    ['thanks [so much]', ['thanks so much', 'thanks']],
    [
      '[a|the] (story [about dogs]|joke)',
      ['a story about dogs', 'a story', 'a joke', 'the story about dogs', 'the story', 'the joke', 'story about dogs', 'story', 'joke'],
    ],
  ])('%s', (template, phrases) => {
    expect([...expandTemplate(parseTemplate(template))].map((text) => text.trim().replace(/ +/g, ' ')).sort()).toEqual([...phrases].sort());
  });

  it.each(['(yes', 'yes)', '[yes', 'yes]', '(yes]', ''])('with brackets that do not match are refused: %j', (template) => {
    expect(() => parseTemplate(template)).toThrow(/Write alternatives as \(a\|b\)/);
  });
});
