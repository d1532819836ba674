import type { Message } from '@turnwise/core/provider';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alternateRoles } from './alternate-roles.ts';

const message = fc.record({ role: fc.constantFrom('user' as const, 'assistant' as const), text: fc.constantFrom('a', 'b', ' ', '') });

it('gives vendors what they accept, whatever the talk looks like', () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 12 }), (messages) => {
      const withLast: Message[] = [...messages, { role: 'user', text: 'last' }];
      const before = JSON.stringify(withLast);
      const result = alternateRoles(withLast, 'p');
      expect(result[0]?.role).toBe('user');
      expect(result.at(-1)).toMatchObject({ role: 'user', text: expect.stringMatching(/last$/) });
      expect(result.every(({ role, text }, index) => text.trim() !== '' && role !== result[index - 1]?.role)).toBe(true);
      expect(JSON.stringify(withLast)).toBe(before);
    }),
  );
});

it.each<[string, Message[]]>([
  ['no message', []],
  ['only blanks', [{ role: 'user', text: ' ' }]],
  [
    'an answer at the end',
    [
      { role: 'user', text: 'a' },
      { role: 'assistant', text: 'b' },
    ],
  ],
])('refuses %s', (_name, messages) => {
  expect(() => alternateRoles(messages, 'p')).toThrow('p: the request must end with a message of the user');
});
