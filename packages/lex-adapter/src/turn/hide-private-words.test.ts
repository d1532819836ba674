import { describe, expect, it } from 'vitest';
import type { LexSlot } from '../event/lex-intent.ts';
import { hidePrivateWords } from './hide-private-words.ts';

const slot = (originalValue: string): LexSlot => ({ shape: 'Scalar', value: { originalValue, interpretedValue: '1990-05-03' } });

const hide = (text: string, slots: Record<string, LexSlot | null>, heardSlots: string[] = []) =>
  hidePrivateWords({ text, slots, privateSlots: ['born', 'pin'], heardSlots });

describe('hidePrivateWords', () => {
  it.each<[string, string, Record<string, LexSlot | null>, string[], string]>([
    ['puts the name in the place of the value', 'savings, born 3 May 1990', { born: slot('3 May 1990') }, ['born'], 'savings, born [born]'],
    ['whatever its case', 'Third of MAY', { born: slot('third of may') }, ['born'], '[born]'],
    ['wherever it stands', '1234 I said 1234', { pin: slot('1234') }, ['pin'], '[pin] I said [pin]'],
    ['but not inside of something longer', 'call 12345', { pin: slot('1234') }, [], 'call 12345'],
    ['hides everything when the value is not in these words', 'turd of hay', { born: slot('third of may') }, ['born'], '[born]'],
    ['leaves later turns alone', 'what is a savings account', { born: slot('third of may') }, [], 'what is a savings account'],
    ['leaves other slots alone', 'savings', { account: slot('savings'), born: null }, ['account'], 'savings'],
    [
      'hides each value of a list',
      'red and blue',
      { pin: { shape: 'List', values: [slot('red'), slot('blue')] } },
      ['pin'],
      '[pin] and [pin]',
    ],
    ['reads the value as text, not as an expression', 'a.b', { pin: slot('.*') }, [], 'a.b'],
  ])('%s', (_, text, slots, heard, hidden) => {
    expect(hide(text, slots, heard)).toBe(hidden);
  });
});
