import { describe, expect, it } from 'vitest';
import { holdsControlWord } from './control-words.ts';

describe('holdsControlWord', () => {
  it.each(['where does the bus stop', 'No sugar, please', 'that is my brother', 'say it again in French'])('marks %j', (text) => {
    expect(holdsControlWord(text)).toBe(true);
  });
  it.each(['know a good song', 'nothingness', 'I want all that', 'book a table', ''])('leaves %j', (text) => {
    expect(holdsControlWord(text)).toBe(false);
  });
});
