import { describe, expect, it } from 'vitest';
import { lastSentences } from './sentences.ts';

describe('the last sentences of a text', () => {
  it.each([
    [
      'It is late. Shall we stop?',
      [
        ['Shall we stop?', true],
        ['It is late.', false],
      ],
    ],
    ['The train leaves at 6.30 today.', [['The train leaves at 6.30 today.', false]]],
    [
      'He asked: "Why?" Nobody knew.',
      [
        ['Nobody knew.', false],
        ['He asked: "Why?"', true],
      ],
    ],
    [
      'もう一度？はい。',
      [
        ['はい。', false],
        ['もう一度？', true],
      ],
    ],
    [
      'First line\nSecond line',
      [
        ['Second line', false],
        ['First line', false],
      ],
    ],
    ['…', [['…', false]]],
    ['', []],
  ])('%s', (text, expected) => {
    expect(lastSentences(text, 2, 1000).map(({ text: sentence, asks }) => [sentence, asks])).toEqual(expected);
  });

  it('reads only the end of a long text', () => {
    expect(lastSentences(`${'a'.repeat(50_000)}. Yes?`, 1, 20)).toEqual([{ text: 'Yes?', asks: true }]);
  });
});
