import { describe, expect, it } from 'vitest';
import { createRouter } from './create-router.ts';
import { compilePack } from './pack/compile-pack.ts';

/** A few words of Japanese: what the engine must know about text without spaces, apart from any real pack. */
const pack = compilePack({
  language: 'ja',
  locales: ['ja-JP'],
  answering: 'inverted',
  apostrophe: 'join',
  skips: [],
  cues: {
    yes: ['はい|うん'],
    no: ['いいえ|ううん'],
    refuse: ['ありません|ません'],
    agree: ['あります'],
    enough: ['大丈夫です'],
    hesitation: ['うーん'],
    stop: ['やめて'],
    unstop: ['やめないで'],
    ending: ['きます|いて'],
    glue: ['を|は'],
    link: ['です'],
  },
  questions: { polar: ['か'], asksCorrect: ['いいですか'], polarNegative: ['ありませんか'] },
  hazards: [],
});
const router = createRouter({ locales: [pack] });

function read(text: string, question?: string, more: object = {}): string {
  const found = router.recognize(text, { pending: question === undefined ? true : { kind: 'polar', question, ...more } });
  if (found?.remainder !== undefined) return `${found.intent} + ${found.remainder}`;
  return found?.intent ?? 'none';
}

describe('text without spaces', () => {
  it.each([
    ['うん', 'yes'],
    ['ううん', 'no'],
    ['うーん', 'none'],
    ['う〜ん', 'none'],
    ['うーん、うん', 'yes'],
    ['うーーん', 'none'],
    ['は、はい', 'yes'],
    ['はーい', 'yes'],
    ['ううーん', 'none'],
  ])('tells a drawl and a stutter from a word: %s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['本を開きます', 'yes'],
    ['開いて', 'yes'],
    ['本を開きません', 'no'],
    // One kana of the question is no word of it.
    ['はいま', 'none'],
    ['本をはい', 'yes'],
    ['本を閉じます', 'none'],
  ])('takes words of the question, and what ends them, for an answer: %s is %s', (text, expected) => {
    expect(read(text, '本を開きますか?')).toBe(expected);
  });

  it('does not cut a word in two to find a remainder', () => {
    expect(read('うんどうする')).toBe('none');
    expect(read('はい明日の六時')).toBe('yes + 明日の六時');
  });

  it('reads negation inside the verb', () => {
    expect(read('やめないで', 'やめますか', { asks: 'end' })).toBe('no');
    expect(router.recognize('やめないで')).toBeNull();
  });

  it.each([
    ['大丈夫です', 'これでいいですか', 'yes'],
    ['大丈夫です', '本を開きますか', 'no'],
    ['いいえ、大丈夫です', '本を開きますか', 'no'],
    ['はい', '本はありませんか', 'maybe'],
    ['はい、ありません', '本はありませんか', 'no'],
    ['いいえ、あります', '本はありませんか', 'yes'],
  ])('reads %s after %s as %s', (text, question, expected) => {
    expect(read(text, question)).toBe(expected);
  });

  it.each([
    ['本を開きますか。', 'polar'],
    ['本を開きますか', 'polar'],
    ['本を開きます。', undefined],
  ])('finds a question that ends without a mark: %s', (text, kind) => {
    expect(router.findQuestion(text)?.kind).toBe(kind);
  });

  it('does not know what "fine as it is" answers without the words of the question', () => {
    expect(read('大丈夫です')).toBe('maybe');
  });
});
