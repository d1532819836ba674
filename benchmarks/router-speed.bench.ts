/** How long one decision of the router takes, by kind of turn; hostile text; loading. */
import { gzipSync } from 'node:zlib';
import { en } from '@turnwise/core/locales/en';
import { fr } from '@turnwise/core/locales/fr';
import { createRouter, type RecognizeContext } from '@turnwise/core/router';
import { round, spreadOf } from './lib/measure.ts';
import { benchmarkOptions } from './lib/options.ts';
import { publish } from './lib/report.ts';

const options = benchmarkOptions();
const asked: RecognizeContext = { locale: 'en-US', pending: { kind: 'polar', asks: 'continue' } };
const offered: RecognizeContext = {
  locale: 'en-US',
  pending: { kind: 'polar', question: 'Would you like me to book a table for two at six?' },
};
const open: RecognizeContext = { locale: 'en-US', pending: null };

/** Kinds of turns, with sentences written for this benchmark. */
const kinds: { kind: string; context: RecognizeContext; texts: string[] }[] = [
  { kind: 'one word', context: asked, texts: ['yes', 'nope', 'sure', 'okay', 'absolutely', 'stop'] },
  {
    kind: 'control turn',
    context: asked,
    texts: [
      'um yeah please',
      "I don't think so",
      'can we stop now please',
      'not right now thanks',
      'sounds good to me',
      'I prefer to stop the conversation',
    ],
  },
  {
    kind: 'closing of a call',
    context: asked,
    texts: [
      "no that's all I needed today thank you so much for your help",
      'okay great thanks a lot have a wonderful day bye bye',
      "I think that's everything for now goodbye",
    ],
  },
  {
    kind: 'echo of the question',
    context: offered,
    texts: ['yes please book a table for two', "no I don't want a table", 'yes at six for two'],
  },
  {
    kind: 'answer with content',
    context: asked,
    texts: ['yes and make it two', 'no I want the other one with cream', 'sure but tell my brother first'],
  },
  {
    kind: 'content, early exit',
    context: open,
    texts: [
      'where is the bus stop near my school',
      'which dinosaur was the biggest of them all',
      'children love stories about pirates',
      'sharks have more than one row of teeth',
    ],
  },
  {
    kind: 'content, begins like control',
    context: asked,
    texts: [
      'I want to hear a story about a dragon',
      'no one told me that yesterday',
      'can you help my brother with his homework',
      'stop signs are red in most countries',
    ],
  },
  { kind: 'one unknown word', context: asked, texts: ['pineapple', 'gardening', 'correkt', 'thnak you'] },
  {
    kind: 'French',
    context: { ...asked, locale: 'fr-FR' },
    texts: ['oui bien sûr', "non merci c'est tout", 'je préfère arrêter la conversation', "où est l'arrêt de bus"],
  },
];

const router = createRouter({ locales: [en, fr] });
const rounds = options.quick ? 200 : 4000;
/** Single decisions are near the clock's resolution, so each sample is a batch of the same sentence. */
const batch = 16;

function sample(text: string, context: RecognizeContext): number {
  const started = process.hrtime.bigint();
  for (let count = 0; count < batch; count++) router.recognize(text, context);
  return Number(process.hrtime.bigint() - started) / batch / 1000;
}

for (let warm = 0; warm < 2000; warm++) for (const { context, texts } of kinds) for (const text of texts) router.recognize(text, context);

const all: number[] = [];
const rows = kinds.map(({ kind, context, texts }) => {
  const samples: number[] = [];
  for (let index = 0; index < rounds; index++) samples.push(sample(texts[index % texts.length] as string, context));
  if (kind !== 'French') all.push(...samples);
  const { median, p99 } = spreadOf(samples);
  return [kind, round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length), round(median, 2), round(p99, 2)];
});
const english = spreadOf(all);
rows.push(['all English turns', '', round(english.median, 2), round(english.p99, 2)]);

/** What an attacker may send; one call each, because once must already be quick. */
const megabyte = 1_000_000;
const hostile: [string, string][] = [
  ['a megabyte of one letter', 'a'.repeat(megabyte)],
  ['a megabyte of "no "', 'no '.repeat(megabyte / 3)],
  ['a megabyte of "really not very "', 'really not very '.repeat(megabyte / 16)],
  ['a megabyte of emoji', '😀'.repeat(megabyte / 2)],
  ['a megabyte of brackets', '([<'.repeat(megabyte / 3)],
  ['500 characters, all skips', 'so very really '.repeat(34).slice(0, 499)],
  ['500 characters, nearly an answer', `${"I don't think that that is ".repeat(18)}zebra`.slice(0, 499)],
];
const hostileRows = hostile.map(([name, text]) => {
  const times = [0, 1, 2].map(() => {
    const started = performance.now();
    router.recognize(text, offered);
    return performance.now() - started;
  });
  return [name, round(times[0] as number, 3), round(Math.min(...times), 3)];
});

const loads = Array.from({ length: options.quick ? 3 : 30 }, () => {
  const started = performance.now();
  createRouter({ locales: [en] });
  return performance.now() - started;
});

publish(
  {
    name: 'router-speed',
    what: 'one decision, microseconds; on an idle core',
    tables: [
      { header: ['turn', 'characters', 'median µs', 'p99 µs'], rows },
      { title: 'Hostile text, milliseconds', header: ['text', 'first call', 'best of three'], rows: hostileRows },
      {
        title: 'Loading',
        header: ['what', 'value'],
        rows: [
          ['createRouter with one pack, first in a warm process, ms', round(loads[0] as number, 2)],
          ['createRouter with one pack, median, ms', round(spreadOf(loads).median, 2)],
          ['English pack, gzipped, KB', round(gzipSync(JSON.stringify(en)).length / 1024, 1)],
          ['French pack, gzipped, KB', round(gzipSync(JSON.stringify(fr)).length / 1024, 1)],
        ],
      },
    ],
    notes: [`${rounds} samples per kind, each the mean of ${batch} calls with the same sentence.`],
  },
  options,
);
