import { describe, expect, it } from 'vitest';
import { smallPack } from '../../test/small-pack.ts';
import { beginUtterance, createUtterance } from '../text/utterance.ts';
import { createCoverer } from './cover.ts';
import { createLocales } from './locales.ts';
import { cueNames } from './pack/cue.ts';
import { createQuestionMemory } from './question-memory.ts';

const locales = createLocales([smallPack], { intents: { coffee: ['[a] cup of coffee'] }, names: ['Robin'], phrases: [] });
const view = locales.viewOf('en-US');
const utterance = createUtterance(1000, view.lexicon);
const coverer = createCoverer();
const recall = createQuestionMemory();

/** The layout as "words:cue", or the first word that nothing covers. */
function layout(text: string, question?: string): string {
  beginUtterance(utterance, text, view.lexicon);
  const covered = coverer.cover(utterance, view, question ? recall(question, view).echoes : undefined);
  const { cues, from, to, count, reached } = coverer.coverage;
  const place = (start: number, end: number) => text.slice(utterance.starts[start], utterance.ends[end - 1]);
  if (!covered) return `? ${place(reached, reached + 1)}`;
  const name = (cue: number) => cueNames[cue] ?? 'custom';
  return Array.from({ length: count }, (_, index) => {
    const [start, end] = [from[index] as number, to[index] as number];
    return `${place(start, end)}:${name(cues[index] as number)}`;
  }).join(' | ');
}

describe('covering an utterance', () => {
  it.each([
    ['takes the longest phrase', 'thank you so much', 'thank you so much:thanks'],
    ['goes back where the longest leads nowhere', 'i dont want to leave', 'i dont:negator | want to leave:bye'],
    ['passes over words inside a phrase', 'thank um you', 'thank um you:thanks'],
    ['but not at its end', 'stop very', '? very'],
    ['reads names and phrases of the skill', 'Robin a cup of coffee', 'Robin:vocative | a cup of coffee:custom'],
    ['passes over a stutter', 'i i dont want to', 'i:hesitation | i dont want to:unwilling'],
    ['finishes a word that was begun', 'th thank you', 'th:hesitation | thank you:thanks'],
    ['stops at the first word that nothing covers', 'stop the music now', '? the'],
    ['takes no shorter phrase where the longest is news', 'its just me', '? its'],
    ['has no use for glue without a question', 'yes for the', '? for'],
    ['closes with "all" only behind a frame', 'thats all', 'thats:itIs | all:all'],
    ['passes over notes of a transcriber', '[noise] yes', 'yes:yes'],
  ])('%s: %s', (_what, text, expected) => {
    expect(layout(text)).toBe(expected);
  });

  it.each([
    ['yes the table at nine', 'yes:yes | the:glue | table:echo | at:glue | nine:echo'],
    ['yes for two', 'yes:yes | for:glue | two:echo'],
    ['yes at ten', '? ten'],
    ['turn it off', 'turn:echo | it:subject | off:echo'],
    ['reserved', 'reserved:echo'],
  ])('words of the question count beside an answer: %s', (text, expected) => {
    expect(layout(text, 'Shall I turn it off, and reserve the table for 2 at nine?')).toBe(expected);
  });

  it('reads no further than the first word that leads nowhere', () => {
    layout('play some jazz in the kitchen tonight');
    expect(utterance.count).toBe(1);
  });

  it('covers nothing of a text that is longer than what is read', () => {
    expect(layout('no '.repeat(1000))).toMatch(/^\?/);
  });
});

describe('the beginning before a remainder', () => {
  it.each([
    ['yes please but make it two', ['yes', 'polite', 'repair']],
    ['its just me', []],
  ])('is what phrases cover from the left: %s', (text, expected) => {
    beginUtterance(utterance, text, view.lexicon);
    coverer.coverPrefix(utterance, view);
    const { cues, count } = coverer.coverage;
    expect([...cues.subarray(0, count)].map((cue) => cueNames[cue])).toEqual(expected);
  });
});
