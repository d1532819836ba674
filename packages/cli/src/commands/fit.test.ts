import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/files.ts';
import { runWith } from '../../test/terminal.ts';

const folder = temporaryFolder();

/** Answers of a skill about gardens that no rule knows, and questions about it. */
function gardenRows(): object[] {
  const plants = [
    'rose',
    'tulip',
    'oak',
    'daisy',
    'fern',
    'moss',
    'lily',
    'vine',
    'palm',
    'iris',
    'pea',
    'bean',
    'kale',
    'aloe',
    'elm',
    'yew',
  ];
  const asks = ['when do I cut the', 'how much light wants a', 'what eats the', 'tell me of the', 'is there a blue'];
  const where = ['', 'by the pond', 'in spring', 'at noon'];
  const pending = { kind: 'polar', asks: 'continue', question: 'Shall I water them?' };
  const row = (text: string, label: string) => ({ text, label, locale: 'en-US', pending });
  return [
    ...plants.flatMap((plant) => asks.flatMap((ask) => where.map((place) => row(`${ask} ${plant} ${place}`.trim(), 'none')))),
    ...plants.flatMap((plant) => where.map((place) => row(`let the ${plant} drink ${place}`.trim(), 'yes'))),
    ...plants.flatMap((plant) => where.map((place) => row(`keep the ${plant} thirsty ${place}`.trim(), 'no'))),
  ];
}

describe('turnwise fit', () => {
  it('writes a model that turnwise eval answers more with, and shows calibration, thresholds and the bound', async () => {
    const rows = folder.file('garden.jsonl', gardenRows());
    const out = folder.file('model.json');
    const { status, stdout, stderr } = await runWith(['fit', rows, '--out', out, '--max-false-local', '1%']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/fitting 448 rows: 0 %\n(.*\n)*fitting 448 rows: 100 %\n$/);
    expect(stdout).toContain('Calibration');
    expect(stdout).toMatch(/Promise: \(\d+ \+ 1\) \/ \(320 \+ 1\) = 0\.\d+ % of content, at most 1\.000 %/);
    expect(stdout).toMatch(/yes +64 +0\.\d{3}/);
    const before = await runWith(['eval', rows, '--json']);
    const after = await runWith(['eval', rows, '--json', '--model', out]);
    const coverageOf = ({ stdout }: { stdout: string }) => JSON.parse(stdout).totals.coverage.part;
    expect(coverageOf(after)).toBeGreaterThan(coverageOf(before) + 30);
  });

  it('fits with one half and measures on the other', async () => {
    const rows = folder.file('garden.jsonl', gardenRows());
    const halves = await Promise.all(['a', 'b'].map((half) => runWith(['fit', rows, '--half', half, '--max-false-local', '3%', '--json'])));
    const [a, b] = halves.map(({ stdout }) => JSON.parse(stdout));
    expect(a.report.rows + b.report.rows).toBe(448);
    expect(a.heldOut.after.rows).toBe(b.report.rows);
    expect(a.heldOut.after.coverage.part).toBeGreaterThan(a.heldOut.before.coverage.part);
  });

  it('refuses when there is too little, writes nothing, and ends with status 1', async () => {
    const rows = folder.file('garden.jsonl', gardenRows());
    const out = folder.file('model.json');
    const { status, stdout, stderr } = await runWith(['fit', rows, '--out', out]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('nothing was fitted');
    expect(stderr).toContain('it takes 999 content rows (label "none" or "mixed"); there are 320. Label more, or allow at least 0.0032.');
    expect(existsSync(out)).toBe(false);
  });

  it('stops at Ctrl-C and leaves the old model alone', async () => {
    const rows = folder.file('garden.jsonl', gardenRows());
    const out = folder.file('model.json', ['old']);
    const running = runWith(['fit', rows, '--out', out, '--max-false-local', '1%']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    while (process.listenerCount('SIGINT') === 0) await new Promise((resolve) => setImmediate(resolve));
    process.emit('SIGINT');
    const { status, stderr } = await running;
    expect(status).toBe(130);
    expect(stderr).toContain('stopped; nothing was written');
    expect(readFileSync(out, 'utf8')).toBe('old\n');
    expect(process.listenerCount('SIGINT')).toBe(0);
  });

  it('names bad lines, fits with the others, and ends with status 1', async () => {
    const rows = folder.file('garden.jsonl', [...gardenRows(), '{"text": "no label"}']);
    const { status, stdout, stderr } = await runWith(['fit', rows, '--max-false-local', '1%']);
    expect(status).toBe(1);
    expect(stderr).toContain(`${rows}:449 has neither "label" nor "accept"`);
    expect(stdout).toContain('Fitted with 448 rows');
  });

  it.each([
    [[], 'needs a file of labelled rows'],
    [['-', '--half', 'c'], '--half must be a or b, got "c"'],
    [['-', '--seed', 'x'], '--seed must be a whole number, got "x"'],
    [['-', '--max-false-local', '0'], 'cannot be promised'],
  ])('says what is wrong with the command line %j', async (args, message) => {
    const { status, stderr } = await runWith(['fit', ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
