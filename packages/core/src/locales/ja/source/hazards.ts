import type { PackHazard } from '../../../router/pack/pack-source.ts';

const polar = { kind: 'polar' } as const;

/** What a careless router gets wrong in Japanese. */
export const hazards: readonly PackHazard[] = [
  { text: 'うん', pending: true, accept: ['yes'] },
  { text: 'ううん', pending: true, accept: ['no'] },
  { text: 'うーん', pending: true, accept: ['none', 'maybe'] },
  { text: 'うーん、いいえ', pending: true, accept: ['no'] },
  { text: 'いいです', pending: { ...polar, asks: 'continue' }, accept: ['maybe', 'none'] },
  { text: 'いえ、いいです', pending: { ...polar, asks: 'continue' }, accept: ['no'] },
  { text: 'いいですよ', pending: { ...polar, asks: 'continue' }, accept: ['yes'] },
  { text: 'いいですか', pending: true, accept: ['none'] },
  { text: '結構です', pending: { kind: 'offer', asks: 'more' }, accept: ['no'] },
  { text: 'それで結構です', pending: { ...polar, asks: 'correct' }, accept: ['yes'] },
  { text: '結構いいホテルを探して', pending: { kind: 'offer', asks: 'more' }, accept: ['none'] },
  { text: '大丈夫です', pending: { kind: 'offer', asks: 'more', question: 'ほかにご用はありますか?' }, accept: ['no'] },
  { text: '大丈夫です', pending: { ...polar, asks: 'other', question: '火曜日で大丈夫ですか?' }, accept: ['yes', 'maybe'] },
  { text: 'やめて', pending: null, accept: ['stop', 'end'] },
  { text: 'やめないで', pending: null, accept: ['none'] },
  { text: '止めないでください', pending: { ...polar, asks: 'end' }, accept: ['no'] },
  { text: 'たばこをやめたい', pending: null, accept: ['none'] },
  { text: '会話をやめたいです', pending: null, accept: ['stop', 'end'] },
  { text: 'バス停まで歩いて', pending: null, accept: ['none'] },
  { text: '「やめて」は英語で何と言いますか', pending: null, accept: ['none'] },
  { text: 'もう一度言ってもらえますか', pending: null, accept: ['repeat'] },
  { text: 'もう一度計算して', pending: null, accept: ['none'] },
  { text: 'はい', pending: { ...polar, asks: 'other', negative: true }, accept: ['no', 'maybe'] },
  { text: 'はい、ありません', pending: { ...polar, asks: 'other', negative: true }, accept: ['no'] },
  { text: 'はい、いいえ', pending: true, accept: ['maybe', 'none'] },
  { text: '以上です', pending: { ...polar, asks: 'correct' }, accept: ['yes'] },
  { text: '以上です', pending: { kind: 'offer', asks: 'more' }, accept: ['no'] },
  { text: 'うんどう会の話をして', pending: { ...polar, asks: 'continue' }, accept: ['none'] },
  { text: '予約しません', pending: { ...polar, asks: 'other', question: '予約しますか?' }, accept: ['no'] },
  { text: '予約しましたか', pending: { ...polar, asks: 'other', question: '予約しますか?' }, accept: ['none'] },
  { text: '何でもない', pending: null, accept: ['cancel'] },
  { text: 'ありがとう、さようなら', pending: null, accept: ['end'] },
];
