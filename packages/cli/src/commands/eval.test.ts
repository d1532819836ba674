import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/files.ts';
import { runWith } from '../../test/terminal.ts';

const folder = temporaryFolder();
const rows = [
  { text: 'yes please', locale: 'en-US', pending: true, label: 'yes', count: 9, source: 'ours' },
  { text: 'no thanks', locale: 'en-US', pending: true, label: 'yes', source: 'ours' },
  { text: 'the purple submarine hums', locale: 'en-US', pending: true, label: 'no', source: 'ours' },
  { text: 'oui', locale: 'fr-FR', pending: true, label: 'yes', source: 'ours' },
  { text: 'where is the bus stop', locale: 'en-US', pending: null, label: 'none', hard: true, source: 'theirs <&>' },
  { text: 'yes please', locale: 'en-US', pending: true, label: 'mixed', source: 'theirs <&>' },
];

describe('turnwise eval', () => {
  it('prints wrong commits first with their traces, then the sums, what was taken for what, and the curve', async () => {
    const file = folder.file('rows.jsonl', rows);
    const { status, stdout, stderr } = await runWith(['eval', file]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [wrong = '', wrongTrace = '', falseLocal = ''] = stdout.split('\n');
    expect(wrong).toBe(`wrong: no instead of yes  (${file}:2)`);
    expect(wrongTrace).toContain('"no thanks" [no thanks:no] ctx=polar(unknown) -> NO');
    expect(falseLocal).toBe(`false local: yes instead of mixed  (${file}:6)`);
    const line = (name: string) =>
      stdout
        .split('\n')
        .find((text) => text.startsWith(name))
        ?.split(/ {2,}/);
    expect(line('all ')).toEqual(['all', '6', '4', '50.00 %', '83.33 %', '33.33 %', '2', '50.00 %', '50.00 %', '0.00 %', '100.00 %']);
    expect(line('fr-FR')).toEqual(['fr-FR', '1', '1', '100.00 %', '100.00 %', '0.00 %', '0', '–', '–', '–', '–']);
    expect(line('yes  ')).toEqual(['yes', '2', '1', '·']);
    expect(stdout).toContain('confidence from');
  });

  it('prints JSON', async () => {
    const { stdout } = await runWith(['eval', folder.file('rows.jsonl', rows), '--json', '--show', 'missed', '--max-wrong', '0.5']);
    expect(JSON.parse(stdout)).toMatchObject({
      totals: { rows: 6, coverage: { part: 2, of: 4 } },
      bySource: { ours: { rows: 4 }, 'theirs <&>': { rows: 2 } },
      byLocale: { 'fr-FR': { rows: 1 } },
      confusion: { yes: { yes: 2, no: 1, none: 0 }, none: { none: 1 }, mixed: { yes: 1 } },
      shown: [{ verdict: 'missed', trace: expect.stringContaining('purple') }],
      limits: [{ name: 'max-wrong', limit: 0.5, value: 1 / 3, kept: true }],
    });
  });

  it.each([
    [['--max-false-local', '0.1%'], 1, '✗ --max-false-local 0.001: 50.000 %'],
    [['--max-false-local', '0.5'], 0, '✓ --max-false-local 0.5: 50.000 %'],
    [['--max-wrong', '10%'], 1, '✗ --max-wrong 0.1: 33.333 %'],
    [['--min-coverage', '0.6'], 1, '✗ --min-coverage 0.6: 50.000 %'],
    [['--min-coverage', '50%'], 0, '✓ --min-coverage 0.5: 50.000 %'],
  ])('ends with %j as status %i', async (limits, wanted, line) => {
    const { status, stdout } = await runWith(['eval', folder.file('rows.jsonl', rows), ...limits]);
    expect(status).toBe(wanted);
    expect(stdout).toContain(line);
  });

  it('does not call a limit kept that nothing was measured for', async () => {
    const { status, stdout } = await runWith(['eval', folder.file('rows.jsonl', rows.slice(0, 1)), '--max-false-local', '1']);
    expect(status).toBe(1);
    expect(stdout).toContain('nothing to measure it with');
  });

  it('names bad lines with their numbers, measures the others, and ends with status 1', async () => {
    const file = folder.file('rows.jsonl', [...rows.slice(0, 1), '', '{"text": ', { text: 'x' }, { text: 'x', label: 'yes', count: -1 }]);
    const { status, stdout, stderr } = await runWith(['eval', file]);
    expect(status).toBe(1);
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining(`${file}:3 is no JSON`),
      expect.stringContaining(`${file}:4 has neither "label" nor "accept"`),
      expect.stringContaining(`${file}:5 has a "count" that is not a whole number above 0 (got -1)`),
      'turnwise eval: 3 of 4 lines could not be read.',
      '',
    ]);
    expect(stdout).toContain('100.00 %');
  });

  it('compares with a run that was saved, whose file holds no word of anybody', async () => {
    const saved = folder.file('run.json');
    const file = folder.file('rows.jsonl', rows);
    await runWith(['eval', file, '--save', saved]);
    expect(readFileSync(saved, 'utf8')).not.toMatch(/please|submarine|bus/);
    const phrases = folder.file('phrases.json', [
      [
        { text: 'the purple submarine hums', intent: 'no' },
        { text: 'oui', intent: 'no' },
      ],
    ]);
    const { stdout } = await runWith(['eval', file, '--against', saved, '--phrases', phrases]);
    expect(stdout).toContain('Of 6 rows in both runs 1 got worse and 1 better.');
    expect(stdout).toContain(`was right, wrong: no instead of yes  (${file}:4)`);
    expect(stdout).toMatch(/before +6 .*\nnow +6 /);
  });

  it('writes JUnit XML with a failure for each wrong commit, well formed whatever the rows hold', async () => {
    const junit = folder.file('junit.xml');
    const odd = { text: 'yes \u0000 please', label: 'no', pending: true, source: 'theirs <&>' };
    await runWith(['eval', folder.file('rows.jsonl', [...rows, odd]), '--junit', junit, '--max-wrong', '0', '--min-coverage', '0']);
    const xml = readFileSync(junit, 'utf8');
    expect(xml).toContain('<testsuites name="turnwise eval" tests="9" failures="4">');
    expect(xml).toContain('<testsuite name="ours" tests="4" failures="1">');
    expect(xml).toContain('<testsuite name="theirs &lt;&amp;&gt;" tests="3" failures="2">');
    expect(xml).toContain('<testcase classname="limits" name="min-coverage"/>');
    expect(xml).toMatch(/name="max-wrong"><failure message="[^"]*allowed 0"/);
    expect(xml).toContain('-&gt; NO 0.99');
    expect([...xml].some((character) => character < ' ' && character !== '\n')).toBe(false);
  });

  it('reads standard input, assumes a question on request, and says so', async () => {
    const input = JSON.stringify({ text: 'yes', label: 'yes', pending: null });
    const plain = await runWith(['eval', '-'], input);
    expect(plain.stdout).toMatch(/all +1 +1 +0\.00 %/);
    const { stdout } = await runWith(['eval', '-', '--assume-pending'], input);
    expect(stdout).toMatch(/all +1 +1 +100\.00 %/);
    expect(stdout).toContain('1 rows do not say what was asked; a yes/no question was assumed.');
  });

  it.each([
    [[], 'needs a file of labelled rows'],
    [['nowhere.jsonl'], 'cannot read "nowhere.jsonl"'],
    [['-'], 'found no row to evaluate'],
    [['-', '--max-wrong', '5'], '--max-wrong must be a share such as 0.001 or 0.1%, got "5"'],
    [['-', '--show', 'all'], '--show knows wrong, false, missed, not "all"'],
    [['-', '--limit', '-1'], '--limit'],
    [['-', '--unknown'], 'unknown'],
  ])('says what is wrong with the command line %j', async (args, message) => {
    const { status, stderr } = await runWith(['eval', ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('says what is wrong with files that are none of what they should be', async () => {
    const file = folder.file('rows.jsonl', rows);
    const broken = folder.file('broken.json', ['{"v": 2}']);
    for (const [option, message] of [
      ['--against', 'is no run saved with'],
      ['--phrases', 'is no list of phrases'],
      ['--model', 'is no linear model of format 1'],
    ] as const) {
      const { status, stderr } = await runWith(['eval', file, option, broken]);
      expect(status).toBeGreaterThan(0);
      expect(stderr).toContain(message);
      expect(stderr).not.toContain('    at ');
    }
  });
});
