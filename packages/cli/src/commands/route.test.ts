import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runWith } from '../../test/terminal.ts';

const rows = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('turnwise route', () => {
  it('writes rows back with what was understood, and keeps what it does not know', async () => {
    const input = [
      { id: 'a', text: 'yes please', pending: true, label: 'yes' },
      { text: 'yes please', pending: null },
      { text: 'je préfère arrêter la conversation', locale: 'fr-FR' },
      { text: 'where is the bus stop', pending: false },
    ];
    const { status, stdout, stderr } = await runWith(['route'], input.map((row) => JSON.stringify(row)).join('\n'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(rows(stdout)).toMatchObject([
      { id: 'a', text: 'yes please', pending: true, label: 'yes', intent: 'yes', stage: expect.any(String) },
      { intent: null, confidence: 0, stage: null },
      { intent: expect.stringMatching(/^(stop|end)$/) },
      { intent: null },
    ]);
  });

  it('takes plain sentences, and explains itself', async () => {
    const { stdout } = await runWith(['route', '--pending', '--explain'], 'um yeah please\n\n');
    expect(rows(stdout)).toMatchObject([{ text: 'um yeah please', intent: 'yes', trace: expect.stringContaining('yes') }]);
  });

  it('reads the question from the context, and phrases from a file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'turnwise-'));
    const phrases = path.join(folder, 'phrases.json');
    writeFileSync(phrases, '[{"text": "hoist the sails", "intent": "yes"}]');
    const input = [
      { text: 'yes, a cab at nine', pending: true, context: 'A cab at nine, is that right?' },
      { text: 'yes, a cab at nine', pending: true, context: 'Anything else for today?' },
      { text: 'hoist the sails', pending: true },
    ];
    const { stdout } = await runWith(['route', '--phrases', phrases], input.map((row) => JSON.stringify(row)).join('\n'));
    expect(rows(stdout).map(({ intent, remainder, stage }) => [intent, remainder, stage])).toEqual([
      ['yes', undefined, 'grammar'],
      ['yes', 'a cab at nine', 'grammar'],
      ['yes', undefined, 'memo'],
    ]);
  });

  it('names bad lines, goes on, and ends with status 1', async () => {
    const { status, stdout, stderr } = await runWith(
      ['route'],
      '{"text": \n{"txt": "x"}\n{"text": "x", "locale": 5}\n{"text": "x", "alternatives": "y"}\n{"text": "x", "pending": "yes?"}\nstop\n',
    );
    expect(status).toBe(1);
    expect(rows(stdout)).toMatchObject([{ text: 'stop', intent: 'stop' }]);
    expect(stderr.split('\n')).toMatchObject([
      expect.stringContaining('line 1 is no JSON'),
      expect.stringContaining('line 2 has no "text"'),
      expect.stringContaining('line 3 has a "locale" that is no text (got 5)'),
      expect.stringContaining('line 4 has "alternatives" that are no list'),
      expect.stringContaining('line 5 has a "pending" that is neither null, true nor {"kind"'),
      expect.stringContaining('5 of 6 lines'),
      '',
    ]);
  });

  it('reads what Windows writes: a byte order mark, CRLF, and no end of the last line', async () => {
    const { status, stdout } = await runWith(['route'], '\uFEFF{"text": "stop", "locale": null, "alternatives": null}\r\nhelp');
    expect(rows(stdout)).toMatchObject([{ intent: 'stop' }, { text: 'help', intent: 'help' }]);
    expect(status).toBe(0);
  });

  it('refuses a locale that is none', async () => {
    const { status, stderr } = await runWith(['route', '--locale', 'en_US'], 'stop\n');
    expect(status).toBe(2);
    expect(stderr).toContain('--locale must be a language tag such as en-US or fr-FR, got "en_US".');
  });
});
