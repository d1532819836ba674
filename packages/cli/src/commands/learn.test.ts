import { readFileSync } from 'node:fs';
import { createEngine, defineConversation, type TurnRecord } from '@turnwise/core';
import { en } from '@turnwise/core/locales/en';
import type { Provider } from '@turnwise/core/provider';
import { createRouter, type KnownPhrase } from '@turnwise/core/router';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/files.ts';
import { runWith } from '../../test/terminal.ts';

const folder = temporaryFolder();

const sailor: Provider = {
  specification: 'v1',
  id: 'sailor',
  model: 'sailor-1',
  async *generate() {
    yield { type: 'text', text: 'The sea is wide.' };
    yield { type: 'usage', usage: { inputTokens: 90, outputTokens: 10 } };
    yield { type: 'finish', reason: 'stop' };
  },
};

/** Records of real talks with an engine: an odd yes, then one that is understood. */
async function talks(count: number, { recordText = true, phrases = [] as KnownPhrase[] } = {}): Promise<TurnRecord[]> {
  const records: TurnRecord[] = [];
  const engine = createEngine({
    conversation: defineConversation({ id: 'sea', confirm: { question: 'Shall we go on?', yes: 'Good.', no: 'Pity.' } }),
    provider: sailor,
    router: createRouter({ locales: [en], phrases }),
    recordText,
    onTurn: (record) => records.push(record),
  });
  for (let talk = 0; talk < count; talk++)
    for (const text of ['tell me of the sea', 'Hoist the sails!', 'yes']) await engine.respond({ sessionId: `talk ${talk}`, text });
  return records;
}

const label = (text: string, intent: string, count: number) => ({
  text,
  label: intent,
  count,
  locale: 'en-US',
  pending: { kind: 'polar' },
});

describe('turnwise learn', () => {
  it('proposes phrases from labelled rows, which a person accepts, and which then begin on trial', async () => {
    const rows = folder.file('rows.jsonl', [
      label('hoist the sails', 'yes', 4),
      label('strike the sails', 'no', 3),
      label('heave to', 'stop', 9),
    ]);
    const proposals = folder.file('proposals.tsv');
    const proposed = await runWith(['learn', rows, '--out', proposals]);
    expect({ status: proposed.status, stderr: proposed.stderr }).toEqual({ status: 0, stderr: '' });
    expect(proposed.stdout).toContain('2 phrases proposed, for 7 turns; they are in');
    const table = readFileSync(proposals, 'utf8');
    expect(table).toMatch(/\n\thoist the sails\ten\tany\tyes\t4\t1\.00\tlabel\t-\t-\t4\tunknown\n/);
    expect(table).not.toContain('heave to');

    const edited = folder.file('edited.tsv', [table.trimEnd().replace('\thoist', 'y\thoist')]);
    const phrases = folder.file('phrases.json');
    const applied = await runWith(['learn', '--apply', edited, '--out', phrases]);
    expect(applied).toEqual({ status: 0, stderr: '', stdout: `1 phrases, on trial, are in ${phrases}.\n` });
    expect(JSON.parse(readFileSync(phrases, 'utf8'))).toEqual([
      { text: 'hoist the sails', intent: 'yes', locale: 'en', asks: 'any', shadow: true },
    ]);
    const live = await runWith(['learn', '--apply', edited, '--live']);
    expect(JSON.parse(live.stdout)).toEqual([{ text: 'hoist the sails', intent: 'yes', locale: 'en', asks: 'any' }]);
    const judged = await runWith(['learn', rows, '--phrases', phrases, '--out', proposals]);
    expect(judged.stdout).toMatch(/hoist the sails +yes +4 +4 +0 +0/);
  });

  it('learns from the records of an engine', async () => {
    const records = folder.file('records.jsonl', await talks(3));
    const { status, stdout, stderr } = await runWith(['learn', records]);
    expect(status).toBe(0);
    expect(stderr).toContain('9 turns with words');
    const line = stdout
      .split('\n')
      .find((text) => text.includes('hoist the sails!'))
      ?.split('\t');
    expect(line?.slice(1, 8)).toEqual(['hoist the sails!', 'en', 'continue', 'yes', '3', '1.00', 'rephrased']);
    expect(stdout).not.toContain('tell me of the sea');
  });

  it('reports how phrases on trial did from records without words, and asks for words to learn from', async () => {
    const phrases: KnownPhrase[] = [{ text: 'hoist the sails', intent: 'yes', shadow: true }];
    const records = folder.file('records.jsonl', await talks(4, { recordText: false, phrases }));
    const { status, stderr } = await runWith(['learn', records]);
    expect(status).toBe(0);
    expect(stderr).toContain('no record holds words. Give the engine recordText: true');
    expect(stderr).toMatch(/\(no words recorded\) +yes +4 +0 +0 +4/);
  });

  it('names lines that are neither a record nor a row, and ends with status 1', async () => {
    const file = folder.file('mixed.jsonl', [label('hoist the sails', 'yes', 4), '{"v": 1, "sessionId": "x"}', 'hello']);
    const { status, stdout, stderr } = await runWith(['learn', file]);
    expect(status).toBe(1);
    expect(stdout).toContain('hoist the sails');
    expect(stderr).toContain(`${file}:2 is no TurnRecord, and as a labelled row it has no "text"`);
    expect(stderr).toContain(`${file}:3 is no TurnRecord, and as a labelled row it is no JSON`);
  });

  it('applies nothing of a file with a line that cannot be read', async () => {
    const edited = folder.file('edited.tsv', ['y\thoist the sails\ten\tany\tyes', 'perhaps\tstrike the sails\ten\tany\tno']);
    const { status, stdout, stderr } = await runWith(['learn', '--apply', edited]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${edited}:2 has "perhaps" in the first column`);
    expect(stderr).toContain('nothing was written');
  });

  it.each([
    [[], 'needs a file of transcripts'],
    [['-', '--live'], '--live belongs to --apply'],
    [['rows.jsonl', '--apply', 'x.tsv'], '--apply takes no transcripts'],
    [['--apply', 'nowhere.tsv'], 'cannot read "nowhere.tsv"'],
    [['-', '--min-count', '0'], '--min-count must be 1 or more'],
    [['-', '--min-purity', '2'], '--min-purity must be a share'],
  ])('says what is wrong with the command line %j', async (args, message) => {
    const { status, stderr } = await runWith(['learn', ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
