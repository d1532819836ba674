import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseSets } from './choose-sets.ts';
import { readLabelledRows } from './read-labelled-rows.ts';
import { publishedRows, type RowSet, rowsOfFile, shortened } from './row-set.ts';

let folder = '';
const put = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
const line = (text: string, label = 'none', locale = 'en-US') => JSON.stringify({ text, locale, label });
const lines = (count: number, start: string) => Array.from({ length: count }, (_, index) => line(`${start} ${index}`)).join('\n');
const texts = ({ training, measured }: RowSet) => ({
  training: training.map(({ text }) => text),
  measured: measured.map(({ text }) => text),
});

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'row-sets-'));
  put('checkout/benchmarks/router/rows/en-US.dev.jsonl', lines(40, 'dev'));
  put('checkout/benchmarks/router/rows/en-US.frozen.jsonl', `${line('kept back', 'yes')}\n`);
  put('checkout/benchmarks/router/rows/README.md', 'no rows');
  put('shared/corpora/dev.jsonl', `${lines(4, 'corpus')}\n\n`);
  put('bad/empty.jsonl', '\n');
  put('bad/text.jsonl', `${line('fine')}\nnot json`);
  put('bad/fields.jsonl', `${line('fine')}\n{"text":"no label","locale":"en-US"}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const rowsFolder = () => path.join(folder, 'checkout/benchmarks/router/rows');

describe('publishedRows', () => {
  it('parts the dev rows by their words, so that learners never meet a row they have seen', () => {
    const { training, measured } = texts(publishedRows(rowsFolder(), false));
    expect(training.length + measured.length).toBe(40);
    expect(Math.min(training.length, measured.length)).toBeGreaterThan(10);
    expect(training.filter((text) => measured.includes(text))).toEqual([]);
    expect([...training, ...measured]).not.toContain('kept back');
  });

  it('learns from all dev rows and measures the frozen ones only when told to', () => {
    const { training, measured } = texts(publishedRows(rowsFolder(), true));
    expect(training).toHaveLength(40);
    expect(measured).toEqual(['kept back']);
  });
});

describe('rowsOfFile', () => {
  it('keeps the same words on one side, whatever their case', () => {
    put('twins.jsonl', [line('Yes, please!'), line('yes please'), line('YES PLEASE')].join('\n'));
    const { training, measured } = rowsOfFile(path.join(folder, 'twins.jsonl'));
    expect([training.length, measured.length].sort()).toEqual([0, 3]);
  });
});

describe('readLabelledRows', () => {
  it.each([
    ['nowhere.jsonl', /There is no file ".*nowhere\.jsonl"/],
    ['bad/empty.jsonl', /empty\.jsonl has no rows.*"label"/],
    ['bad/text.jsonl', /text\.jsonl:2 is no JSON/],
    ['bad/fields.jsonl', /fields\.jsonl:2 has no text in "label"/],
  ])('says what is wrong with %s', (name, message) => {
    expect(() => readLabelledRows(path.join(folder, name))).toThrow(message);
  });
});

describe('chooseSets', () => {
  const choose = (wanted: Partial<Parameters<typeof chooseSets>[0]>, checkout = 'checkout') =>
    chooseSets({ rows: [], frozen: false, ...wanted }, path.join(folder, checkout, 'benchmarks'));

  it('takes the published rows and the corpora that are there, and says which are not', () => {
    const { sets, notes } = choose({});
    expect(sets.map(({ name }) => name)).toEqual(['published, dev', 'dev.jsonl']);
    expect(notes.join()).toMatch(/Not measured: dev-sgd\.jsonl/);
  });

  it('takes only the files that were named', () => {
    const { sets } = choose({ rows: [path.join(folder, 'shared/corpora/dev.jsonl')] });
    expect(sets.map(({ name }) => name)).toEqual(['dev.jsonl']);
  });

  it('leaves other sets out when the frozen part is measured, and refuses both at once', () => {
    expect(choose({ frozen: true }).sets.map(({ name }) => name)).toEqual(['published, frozen']);
    expect(() => choose({ frozen: true, rows: ['x.jsonl'] })).toThrow(/--frozen/);
  });
});

describe('shortened', () => {
  it('takes rows from the whole set, not from its beginning alone', () => {
    const set = publishedRows(rowsFolder(), false);
    const { measured } = shortened(set, 5);
    expect(measured).toHaveLength(5);
    expect(set.measured.indexOf(measured[4] as (typeof measured)[0])).toBeGreaterThanOrEqual(set.measured.length - 8);
  });
});
