import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './main.ts';
import { SOURCES } from './sources.ts';

let folder = '';
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const dialogue = (text: string) =>
  JSON.stringify([{ dialogue_id: '1', turns: [{ speaker: 'USER', utterance: text, frames: [{ actions: [{ act: 'INFORM_INTENT' }] }] }] }]);
const ANNOTATED = 'conversationId\tturnNumber\tutteranceId\tutterance\tslot-labels\tintent\n';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'router-sources-'));
  put('sgd/train/dialogues_001.json', dialogue('find a cab'));
  put('sgd/test/dialogues_001.json', dialogue('find a room'));
  put('sgd/test/schema.json', '[]');
  put(
    'multidogo/unannotated/airline.tsv',
    'conversationId\tturnNumber\tutteranceId\tutterance\tauthorRole\nc1\t1\tu\tNeed anything else?\tagent\n',
  );
  put('multidogo/paper_splits/splits_annotated_at_turn_level/airline/dev.tsv', `${ANNOTATED}c1\t2\tu\tno thanks\tO O\trejection\n`);
  put('multidogo/paper_splits/splits_annotated_at_turn_level/media/dev.tsv', `${ANNOTATED}c9\t2\tu\tno\tO\trejection\n`);
  put('multidogo/paper_splits/splits_annotated_at_sentence_level/airline/dev.tsv', `${ANNOTATED}c1\t2\tu\tsentence\tO\trejection\n`);
  put('clinc.json', JSON.stringify({ train: [['yes', 'yes']], test: [] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command and keeps what it prints. */
function command(...args: string[]) {
  const lines: string[] = [];
  const notes: string[] = [];
  const code = run(args, join(folder, 'no-rows'), { out: (text) => lines.push(text), note: (text) => notes.push(text) });
  return { code, lines, notes: notes.join('\n') };
}

describe('SOURCES', () => {
  it('reads all dialogue files under a folder and none beside them', () => {
    expect(SOURCES.sgd?.convert(join(folder, 'sgd')).map(({ text }) => text)).toEqual(['find a room', 'find a cab']);
    expect(SOURCES.sgd?.convert(join(folder, 'sgd/train/dialogues_001.json'))).toHaveLength(1);
  });

  it('joins turn-level annotations with the agent of their domain and leaves the sentence level out', () => {
    expect(SOURCES.multidogo?.convert(join(folder, 'multidogo'))).toMatchObject([
      { text: 'no thanks', pending: { kind: 'polar', asks: 'more' }, label: 'no', accept: ['no', 'end', 'stop'] },
      { text: 'no', pending: true, label: 'no' },
    ]);
  });
});

describe('run', () => {
  it('prints rows on one channel and the count on the other', () => {
    const { code, lines, notes } = command('clinc150', join(folder, 'clinc.json'));
    expect(code).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ text: 'yes', label: 'yes', source: 'clinc150', count: 1 }]);
    expect(notes).toBe('1 rows, 1 turns');
  });

  it.each([
    ['a missing file', ['clinc150', 'nowhere.json'], 1, /nowhere\.json cannot be read\. Check the path\./],
    ['a folder without dialogues', ['sgd', 'multidogo'], 1, /holds no dialogues_\*\.json/],
    ['a folder without annotations', ['multidogo', 'sgd'], 1, /holds no annotated train\.tsv/],
    ['a folder for a file', ['hwu64', 'sgd'], 1, /is a folder/],
    ['the file of another set', ['hwu64', 'clinc.json'], 1, /(lacks the column|header and no rows).*NLU-Data-Home-Domain/],
    ['an unknown set', ['snips', 'clinc.json'], 2, /clinc150 .*data_full\.json/],
    ['no path', ['sgd'], 2, /cli\.mjs <source> <path>/],
  ])('answers %s with what to do', (_, [name = '', path], code, message) => {
    const result = command(name, ...(path === undefined ? [] : [join(folder, path)]));
    expect(result).toMatchObject({ code, lines: [] });
    expect(result.notes).toMatch(message);
  });
});
