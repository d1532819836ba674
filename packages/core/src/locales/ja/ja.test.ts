import { describe, expect, it } from 'vitest';
import type { Pending } from '../../dialogue/pending.ts';
import { createRouter, validatePack } from '../../router/index.ts';
import { wholeIntent } from '../../router/whole-intent.ts';
import { ja } from './index.ts';
import { source } from './source/index.ts';

const router = createRouter({ locales: [ja] });

const questions: Readonly<Record<string, Pending | true | null>> = {
  nothing: null,
  'yes or no': true,
  'shall I go on?': { kind: 'polar', asks: 'continue', question: 'お話を続けますか?' },
  'shall we stop?': { kind: 'polar', asks: 'end', question: 'ここで終わりにしますか?' },
  'is that right?': { kind: 'polar', asks: 'correct', question: '三月五日、二名様でよろしいですか?' },
  'anything else?': { kind: 'offer', asks: 'more', question: 'ほかに何かございますか?' },
  'shall I open the window?': { kind: 'offer', asks: 'other', question: '窓を開けましょうか?' },
  'do you have a cat?': { kind: 'polar', asks: 'other', question: '猫を飼っていますか?' },
  'is the tea not hot?': { kind: 'polar', asks: 'other', negative: true, question: 'お茶は熱くないですか?' },
  'which city?': { kind: 'slot', question: 'どの町に行きますか?' },
};

function read(text: string, question: string): string {
  return wholeIntent(router.recognize(text, { locale: 'ja-JP', pending: questions[question] ?? null }));
}

describe('Japanese', () => {
  it('ships a pack without problems', () => {
    expect(validatePack(source)).toEqual([]);
  });

  it.each([
    // Yes and no, polite, casual, and as children say them.
    ['はい', 'yes or no', 'yes'],
    ['ハイ、お願いします', 'yes or no', 'yes'],
    ['うん、いいよ', 'yes or no', 'yes'],
    ['はーい', 'yes or no', 'yes'],
    ['オーケー', 'yes or no', 'yes'],
    ['もちろんです', 'yes or no', 'yes'],
    ['いいですね', 'shall I go on?', 'yes'],
    ['やるやる', 'shall I go on?', 'yes'],
    ['聞きたい!', 'shall I go on?', 'yes'],
    ['いいえ', 'yes or no', 'no'],
    ['いや、いいです', 'shall I go on?', 'no'],
    ['やだ', 'shall I go on?', 'no'],
    ['ううん、いらない', 'yes or no', 'no'],
    ['また今度にします', 'shall I go on?', 'no'],
    ['今はやめておきます', 'shall I go on?', 'no'],
    ['間違いありません', 'is that right?', 'yes'],
    ['違います', 'is that right?', 'no'],
    ['わかりません', 'yes or no', 'maybe'],
    ['どっちでもいいよ', 'shall I go on?', 'maybe'],
    ['多分そうです', 'is that right?', 'yes'],
    // One kana decides.
    ['うん', 'yes or no', 'yes'],
    ['ううん', 'yes or no', 'no'],
    ['うーん', 'yes or no', 'none'],
    ['うーん、やめとく', 'shall I go on?', 'no'],
    ['は、はい', 'yes or no', 'yes'],
    // "Good" and "fine" that may decline.
    ['いいです', 'shall I go on?', 'maybe'],
    ['いいですよ', 'shall I go on?', 'yes'],
    ['それでいいです', 'is that right?', 'yes'],
    ['もういいです', 'shall I go on?', 'no'],
    ['結構です', 'anything else?', 'no'],
    ['大丈夫です', 'anything else?', 'no'],
    ['大丈夫です', 'shall I open the window?', 'no'],
    ['大丈夫です', 'is that right?', 'yes'],
    ['はい、大丈夫です', 'anything else?', 'no'],
    ['大丈夫です', 'yes or no', 'maybe'],
    ['いいですか', 'yes or no', 'none'],
    // Words of the question.
    ['開けてください', 'shall I open the window?', 'yes'],
    ['はい、窓を開けて', 'shall I open the window?', 'yes'],
    ['開けないで', 'shall I open the window?', 'no'],
    ['開けなくていいです', 'shall I open the window?', 'no'],
    ['飼っています', 'do you have a cat?', 'yes'],
    ['飼っていません', 'do you have a cat?', 'no'],
    ['飼っていますか', 'do you have a cat?', 'none'],
    ['はい、二名です', 'is that right?', 'yes'],
    ['はい、三名です', 'is that right?', 'none'],
    // Answers to negative questions turn round; a clause says what is meant.
    ['はい', 'is the tea not hot?', 'maybe'],
    ['いいえ', 'is the tea not hot?', 'maybe'],
    ['はい、熱くないです', 'is the tea not hot?', 'no'],
    // Stopping, and not stopping.
    ['やめて', 'nothing', 'stop'],
    ['ストップ', 'nothing', 'stop'],
    ['止めてください', 'nothing', 'stop'],
    ['会話を終わりたいです', 'nothing', 'stop'],
    ['もうやめよう', 'nothing', 'stop'],
    ['静かにして', 'nothing', 'stop'],
    ['やめないで', 'nothing', 'none'],
    ['やめないで', 'shall we stop?', 'no'],
    ['やめないで', 'shall I go on?', 'yes'],
    ['まだ終わらないで', 'shall we stop?', 'no'],
    ['続けて', 'shall I go on?', 'yes'],
    ['続けて', 'shall we stop?', 'no'],
    ['続けなくていいです', 'shall I go on?', 'no'],
    ['うるさい', 'nothing', 'stop'],
    ['バス停はどこ', 'nothing', 'none'],
    ['たばこをやめる方法', 'nothing', 'none'],
    ['音楽を止めて', 'nothing', 'none'],
    // Other orders.
    ['さようなら', 'nothing', 'end'],
    ['じゃあまた明日ね', 'nothing', 'end'],
    ['おやすみなさい、パパ', 'nothing', 'end'],
    ['もう寝なきゃ', 'nothing', 'end'],
    ['もう一度言ってください', 'nothing', 'repeat'],
    ['もう一回', 'nothing', 'repeat'],
    ['え、なんて言ったの', 'nothing', 'repeat'],
    ['聞こえませんでした', 'nothing', 'repeat'],
    ['もう一度電話して', 'nothing', 'none'],
    ['ヘルプ', 'nothing', 'help'],
    ['何ができるの', 'nothing', 'help'],
    ['キャンセルしてください', 'nothing', 'cancel'],
    ['やっぱりやめる', 'nothing', 'cancel'],
    ['ホテルをキャンセルして', 'nothing', 'none'],
    ['ありがとうございました', 'nothing', 'thanks'],
    // Closings.
    ['以上です', 'is that right?', 'yes'],
    ['以上です', 'anything else?', 'no'],
    ['それだけです', 'anything else?', 'no'],
    ['特にありません', 'anything else?', 'no'],
    // Content.
    ['砂糖なしで', 'which city?', 'none'],
    ['はい、それと毛布もください', 'anything else?', 'none'],
    ['さようならの歌を歌って', 'nothing', 'none'],
    ['うんどう会はいつ', 'shall I go on?', 'none'],
  ])('reads "%s" after "%s" as %s', (text, question, expected) => {
    expect(read(text, question)).toBe(expected);
  });
});
