import { describe, expect, it } from 'vitest';
import { smallPack } from '../../test/small-pack.ts';
import { createLocales } from './locales.ts';
import { createQuestionMemory } from './question-memory.ts';
import { createQuestionFinder } from './read-question.ts';

const view = createLocales([smallPack], { intents: {}, names: [], phrases: [] }).viewOf('en-US');
const findQuestion = createQuestionFinder();
const recall = createQuestionMemory();

describe('the question at the end of a text', () => {
  it.each([
    ['Here you are. Do you want anything else?', 'polar', 'more'],
    ['A table for two, is that correct?', 'polar', 'correct'],
    ['Shall we stop here?', 'polar', 'end'],
    ['Is that all?', 'polar', 'end'],
    ['Shall I go on? Just yes or no.', 'polar', 'continue'],
    ['Let me know if I shall go on.', 'polar', 'continue'],
    ['So a table for two?', 'polar', 'correct'],
    ['What would you like?', 'open', 'other'],
    ['Would you like tea or coffee?', 'open', 'other'],
    ['Shall I book it or not?', 'polar', 'other'],
  ])('%s', (text, kind, asks) => {
    expect(findQuestion(text, view)).toMatchObject({ kind, asks });
  });

  it.each(['I have booked it.', 'Is it late? I have booked it.', '', '?'])('%s asks nothing', (text) => {
    expect(findQuestion(text, view)?.text ?? null).toBe(text === '?' ? '?' : null);
  });

  it('knows a negative question', () => {
    expect(findQuestion('Dont you want it?', view)).toMatchObject({ kind: 'polar', negative: true });
    expect(findQuestion('Dont you think do you want it?', view)).toMatchObject({ negative: true });
    expect(findQuestion('Dont you want it, do you want more?', view)).toMatchObject({ negative: false });
  });
});

describe('what the words of a question give away', () => {
  it.each([
    ['Would you like sugar or milk?', { choice: true }],
    ['Would you like it without sugar?', { without: true }],
    ['I will play it.', { statement: true, asks: 'correct' }],
    ['Is that all?', { asks: 'all' }],
  ])('%s', (text, reading) => {
    expect(recall(text, view).reading).toMatchObject(reading);
  });

  it('are read once per question', () => {
    expect(recall('Shall I go on?', view)).toBe(recall('Shall I go on?', view));
  });
});
