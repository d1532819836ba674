import { describe, expect, it } from 'vitest';
import { type DialogMemory, readMemory, writeMemory } from './dialog-memory.ts';

describe('the memory between two answers', () => {
  it.each<DialogMemory>([
    { turn: 1 },
    {
      turn: 2,
      intent: { name: 'CheckBalance', slots: ['accountType', 'dateOfBirth'] },
      asked: { kind: 'slot', slot: 'dateOfBirth', yesNo: false },
    },
    { turn: 3, intent: { name: 'CheckBalance', slots: [] }, asked: { kind: 'confirmation' } },
  ])('comes back as it was: %j', (memory) => {
    expect(readMemory({ 'turnwise-lex': writeMemory(memory) })).toEqual({ intent: undefined, asked: undefined, ...memory });
  });

  it.each([
    '',
    'null',
    '[]',
    '7',
    '{"turn":"many","intent":"CheckBalance","asked":{"kind":"slot"}}',
    '{"turn":-1}',
    `{"x":"${'x'.repeat(20_000)}"}`,
    '{',
  ])('is empty when a client sends %.40s', (text) => {
    const { turn, intent, asked } = readMemory({ 'turnwise-lex': text });
    expect({ turn, intent, asked }).toEqual({ turn: 0, intent: undefined, asked: undefined });
  });

  it('forgets an intent with more slots than a session attribute should hold', () => {
    const slots = Array.from({ length: 21 }, (_, index) => `slot${index}`);
    expect(readMemory({ 'turnwise-lex': writeMemory({ turn: 1, intent: { name: 'Survey', slots } }) }).intent).toBeUndefined();
  });
});
