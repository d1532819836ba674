import { describe, expect, it } from 'vitest';
import { smallPack } from '../../test/small-pack.ts';
import { createRouter } from './create-router.ts';
import { createNearWords } from './near-words.ts';
import { loadPack } from './pack/lexicon.ts';

const lexicon = loadPack(smallPack);
const near = createNearWords(lexicon);
const wordsNear = (word: string) => near(word).map(({ id }) => lexicon.vocabulary.words()[id]);

describe('words that are a slip away', () => {
  it.each([
    ['contiune', 'continue'],
    ['repaet', 'repeat'],
    ['thnaks', 'thanks'],
    ['greatt', 'great'],
  ])('%s may have been %s', (slip, word) => {
    expect(wordsNear(slip)).toContain(word);
  });

  it.each(['bay', 'helps', 'grate', 'zebra', 'step'])('%s is a word of its own', (word) => {
    expect(wordsNear(word)).toEqual([]);
  });
});

describe('a router repairs one slip', () => {
  const router = createRouter({ locales: [smallPack] });

  it('and is less sure than of plain words', () => {
    const [plain, slip] = ['thanks', 'thnaks'].map((text) => router.recognize(text));
    expect(slip).toMatchObject({ intent: 'thanks', stage: 'similarity' });
    expect(slip?.confidence).toBeLessThan(plain?.confidence ?? 0);
  });

  it.each(['thnaks repaet', 'please contiune to reed', 'yes stpo'])('but neither two, nor one that would end a talk: %s', (text) => {
    expect(router.recognize(text, { pending: true })?.intent).not.toBe('stop');
  });
});
