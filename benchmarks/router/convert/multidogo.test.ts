import { describe, expect, it } from 'vitest';
import { mergeMultidogo, parseAgentTurns, parseMultidogo } from './multidogo.ts';
import { rowProblems } from './row.ts';

const HEADER = 'conversationId\tturnNumber\tutteranceId\tutterance\tslot-labels\tintent';
const annotated = (...turns: [number, string, string, string][]) =>
  [HEADER, ...turns.map(([number, text, slots, intent]) => `c1\t${number}\t<CONV>c1<TURN>${number}\t${text}\t${slots}\t${intent}`)].join(
    '\n',
  );
const agents = (...turns: [number, string][]) =>
  parseAgentTurns(
    [
      'conversationId\tturnNumber\tutteranceId\tutterance\tauthorRole',
      ...turns.map(([number, text]) => `c1\t${number}\tu\t${text}\tagent`),
    ].join('\n'),
    'airline.tsv',
  );

describe('parseMultidogo', () => {
  it('maps the courtesy intents, joined intents and content', () => {
    const drafts = parseMultidogo(
      annotated(
        [0, 'hello there', 'O O', 'openinggreeting'],
        [2, 'please do', 'O O', 'confirmation'],
        [4, 'no that is it', 'O O O O', 'rejection'],
        [6, 'many thanks', 'O O', 'thankyou'],
        [8, 'thanks so long', 'O O O', 'thankyou<div>closinggreeting'],
        [10, 'yes and a window seat', 'O O O O O', 'confirmation<div>changeseatassignment'],
        [12, 'yes to goa', 'O O arrival_city', 'confirmation'],
        [14, 'nothing before noon', 'O O O', 'contentonly'],
      ),
      'dev.tsv',
    );
    expect(drafts.map(({ text, label, accept, hard }) => [text, label, accept.join(), hard])).toEqual([
      ['hello there', 'none', 'none', false],
      ['please do', 'yes', 'yes', false],
      ['no that is it', 'no', 'no,end,stop', false],
      ['many thanks', 'thanks', 'thanks', false],
      ['thanks so long', 'end', 'end,stop', false],
      ['yes and a window seat', 'mixed', 'mixed,none', false],
      ['yes to goa', 'mixed', 'mixed,none', false],
      ['nothing before noon', 'none', 'none', true],
    ]);
    expect(drafts.every(({ pending }) => pending === true)).toBe(true);
    expect(mergeMultidogo(drafts).flatMap(rowProblems)).toEqual([]);
  });

  it('takes the question from the agent turn between two customer turns', () => {
    const said = agents(
      [1, 'Is 12A your seat?'],
      [3, 'Please wait a moment.'],
      [5, 'Do you need anything else?'],
      [6, 'What is your name?'],
    );
    const drafts = parseMultidogo(
      annotated(
        [2, 'yes', 'O', 'confirmation'],
        [4, 'ok', 'O', 'confirmation'],
        [7, 'no', 'O', 'rejection'],
        [8, 'ok', 'O', 'confirmation'],
      ),
      'dev.tsv',
      said,
    );
    expect(drafts.map(({ pending, label }) => [pending !== null && pending !== true && pending.kind, label])).toEqual([
      ['polar', 'yes'],
      [false, 'none'],
      ['slot', 'none'],
      [false, 'none'],
    ]);
  });

  it('lets a closing answer "anything else?" as a no', () => {
    const said = agents([1, 'Do you need anything else?'], [3, 'Any other question?']);
    const drafts = parseMultidogo(annotated([2, 'no bye', 'O O', 'closinggreeting'], [4, 'thanks', 'O', 'thankyou']), 'dev.tsv', said);
    expect(drafts.map(({ accept }) => accept.join())).toEqual(['end,stop,no', 'thanks,no,end,stop']);
  });

  it.each([
    [
      'the talk without annotations',
      'conversationId\tturnNumber\tutteranceId\tutterance\tauthorRole\nc\t1\tu\thi\tagent',
      /lacks the column slot-labels, intent/,
    ],
    ['a comma-separated file', 'conversationId,intent\n1,2', /lacks the column conversationId, turnNumber/],
    ['a header alone', HEADER, /no rows/],
  ])('refuses %s', (_, tsv, message) => {
    expect(() => parseMultidogo(tsv, 'dev.tsv')).toThrow(message);
    expect(() => parseMultidogo(tsv, 'dev.tsv')).toThrow(/dev\.tsv.*MultiDoGO/);
  });
});

describe('parseAgentTurns', () => {
  it('keeps the agent alone and refuses an annotated file', () => {
    const tsv = 'conversationId\tturnNumber\tutteranceId\tutterance\tauthorRole\nc\t0\tu\thi\tcustomer\nc\t1\tu\thello\tagent';
    expect([...parseAgentTurns(tsv, 'x.tsv')]).toEqual([['c', [{ turnNumber: 1, utterance: 'hello' }]]]);
    expect(() => parseAgentTurns(annotated([0, 'hi', 'O', 'openinggreeting']), 'x.tsv')).toThrow(/authorRole/);
  });
});
