import { describe, expect, it } from 'vitest';
import { convertClinc150 } from './clinc150.ts';
import { ConversionError } from './conversion-error.ts';
import { rowProblems } from './row.ts';

const file = (train: unknown[]) =>
  JSON.stringify({ oos_val: [], val: [], train, oos_test: [['how deep is lake Como', 'oos']], test: [], oos_train: [] });

describe('convertClinc150', () => {
  it('maps the control intents and takes all others as content', () => {
    const rows = convertClinc150(
      file([
        ['that would be a yes', 'yes'],
        ['so long then', 'goodbye'],
        ['one more time', 'repeat'],
        ['what topics do you know', 'what_can_i_ask_you'],
        ['cancel my hotel', 'cancel_reservation'],
      ]),
    );
    expect(rows.map(({ text, label, accept, hard }) => [text, label, accept.join(), hard])).toEqual([
      ['that would be a yes', 'yes', 'yes', false],
      ['so long then', 'end', 'end,stop', false],
      ['one more time', 'repeat', 'repeat', false],
      ['what topics do you know', 'help', 'help', false],
      ['cancel my hotel', 'none', 'none', true],
      ['how deep is lake Como', 'none', 'none', false],
    ]);
    expect(rows.flatMap(rowProblems)).toEqual([]);
    expect(rows.every((row) => row.pending === true && row.locale === 'en-US')).toBe(true);
  });

  it('counts repeated rows and gives the same ids each time', () => {
    const twice = file([
      ['yes', 'yes'],
      ['yes', 'yes'],
    ]);
    expect(convertClinc150(twice)[0]).toMatchObject({ count: 2 });
    expect(convertClinc150(twice)[0]?.id).toBe(convertClinc150(file([['yes', 'yes']]))[0]?.id);
  });

  it.each([
    ['text', 'hello', /not JSON/],
    ['a list', '[]', /no "train" and "test"/],
    ['another JSON file', '{"banking": ["transfer"]}', /it has banking/],
    ['another shape', '{"train": [{"text": "x"}], "test": []}', /not a \[text, intent\] pair/],
    ['a split that is no list', '{"train": {}, "test": []}', /"train" is not a list/],
  ])('refuses %s and says which file it wants', (_, input, message) => {
    expect(() => convertClinc150(input)).toThrow(ConversionError);
    expect(() => convertClinc150(input)).toThrow(message);
    expect(() => convertClinc150(input)).toThrow(/data_full\.json/);
  });
});
