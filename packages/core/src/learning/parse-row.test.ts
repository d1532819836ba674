import { describe, expect, it } from 'vitest';
import { parseRow } from './parse-row.ts';

describe('parseRow', () => {
  it('reads a row with everything, and keeps fields it does not know', () => {
    const row = {
      id: '1',
      text: 'aye',
      locale: 'en-GB',
      pending: { kind: 'offer', asks: 'more', negative: true, question: 'More?' },
      alternatives: ['I'],
      label: 'yes',
      accept: ['yes', 'maybe'],
      count: 3,
      hard: false,
      source: 'test',
      mood: 'fine',
    };
    expect(parseRow(JSON.stringify(row))).toEqual({ row });
  });

  it('takes the label from what is accepted', () => {
    expect(parseRow('{"text": "stop it", "accept": ["stop", "end"]}')).toMatchObject({ row: { label: 'stop' } });
    expect(parseRow('{"text": "forget it", "accept": ["none", "cancel"]}')).toMatchObject({ row: { label: 'cancel' } });
    expect(parseRow('{"text": "bus stop", "accept": ["none"], "context": null}')).toMatchObject({ row: { label: 'none' } });
  });

  it.each([
    ['{"text": ', 'is no JSON'],
    ['[]', 'is no object'],
    ['null', 'is no object'],
    ['{"label": "yes"}', 'has no "text" (got nothing)'],
    ['{"text": 5, "label": "yes"}', 'has no "text" (got 5)'],
    ['{"text": "x"}', 'neither "label" nor "accept"'],
    ['{"text": "x", "label": 1}', 'has a "label" that is not an intent'],
    ['{"text": "x", "accept": []}', 'has a "accept" that is not a list of labels that is not empty (got [])'],
    ['{"text": "x", "label": "yes", "count": 0}', 'has a "count" that is not a whole number above 0 (got 0)'],
    ['{"text": "x", "label": "yes", "pending": "yes"}', 'has a "pending" that is not null, true, false'],
    ['{"text": "x", "label": "yes", "pending": {"kind": "open"}}', '(got {"kind":"open"})'],
    ['{"text": "x", "label": "yes", "pending": {"kind": "polar", "asks": "all"}}', '"pending"'],
    ['{"text": "x", "label": "yes", "locale": ["en"]}', 'a tag such as "en-US"'],
  ])('says what is wrong with %s', (line, problem) => {
    expect(parseRow(line)).toEqual({ problem: expect.stringContaining(problem) });
  });
});
