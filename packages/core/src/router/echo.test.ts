import { describe, expect, it } from 'vitest';
import { beginUtterance, createUtterance, hasToken, type Utterance, type Writing } from '../text/utterance.ts';
import { createVocabulary } from '../text/vocabulary.ts';
import { createEchoTest } from './echo.ts';
import { createEchoWords } from './echo-words.ts';

const writing: Writing = { vocabulary: createVocabulary(''), apostrophe: 'join', isNote: () => false };
const words = createEchoWords({ numbers: ['zero', 'one', 'two', 'three'], synonyms: ['cab taxi', 'cab bus ride'] });

function read(text: string, utterance = createUtterance(500, writing)): Utterance {
  beginUtterance(utterance, text, writing);
  hasToken(utterance, 60);
  return utterance;
}

/** The words of an answer that the question has too. */
function echoed(question: string, answer: string): string[] {
  const echoes = createEchoTest(read(question), words);
  const utterance = read(answer);
  return Array.from({ length: utterance.count }, (_, token) => token)
    .filter((token) => echoes(utterance, token))
    .map((token) => answer.slice(utterance.starts[token], utterance.ends[token]));
}

describe('createEchoTest', () => {
  it.each([
    ['the same words', 'Shall I book the hotel?', 'book that Hotel now', ['book', 'Hotel']],
    ['forms of a word', 'Shall I reserve it?', 'reserved reserving reservation resort', ['reserved', 'reserving']],
    ['short words only as they are', 'Is it red?', 'reds red', ['red']],
    ['digits for number words', 'Two seats?', '2 seats, not 3', ['2', 'seats']],
    ['number words for digits', 'At 3?', 'three o two', ['three']],
    ['no form of a number', 'For 1234?', '12345', []],
    ['synonyms, by any of their groups', 'A cab?', 'taxi bus train', ['taxi', 'bus']],
    ['no synonym of a synonym', 'A taxi?', 'bus', []],
    ['kana in pairs, Han alone', 'コーヒーを飲みますか', '飲みません', ['飲', 'み', 'ま']],
    ['one kana proves nothing', 'はいますか', 'は', []],
  ])('knows %s', (_, question, answer, expected) => {
    expect(echoed(question, answer)).toEqual(expected);
  });

  it('keeps its question when the utterance is used for the next one', () => {
    const shared = createUtterance(500, writing);
    const first = createEchoTest(read('Shall I book it?', shared), words);
    const second = createEchoTest(read('Shall I cancel it?', shared), words);
    const answer = read('book cancel');
    expect([first(answer, 0), first(answer, 1)]).toEqual([true, false]);
    expect([second(answer, 0), second(answer, 1)]).toEqual([false, true]);
  });
});
