import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runWith } from '../../test/terminal.ts';

const module = (name: string) => fileURLToPath(new URL(`../../test/modules/${name}.ts`, import.meta.url));
const dad = module('dad');

describe('turnwise chat', () => {
  it('talks, says under each turn who answered, and sums up', async () => {
    const { status, stdout, stderr } = await runWith(
      ['chat', dad],
      'can I have a cup of coffee\nyes\nI prefer to stop the conversation\nnever read\n',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('  » Hi, it is dad.');
    expect(lines[1]).toMatch(/^ {4}rules · launch 100 % by platform · listening · .*0 tokens · \$0/);
    expect(lines[2]).toBe('you: can I have a cup of coffee');
    expect(lines[4]).toMatch(/^ {4}model none · listening → confirming/);
    expect(lines[6]).toBe('  » Great!');
    expect(lines[7]).toMatch(/^ {4}rules · yes \d+ % by \w+ · confirming → listening/);
    expect(lines.at(-1)).toMatch(/^4 turns: 3 local \(median .*\), 1 beyond · 0 tokens · \$0 · about \d+ tokens not sent$/);
    expect(stdout).not.toContain('never read');
  });

  it('ends with the input, also without a newline or a word', async () => {
    expect((await runWith(['chat', dad], 'hello')).status).toBe(0);
    const silent = await runWith(['chat', dad], '');
    expect(silent).toMatchObject({ status: 0, stderr: '' });
    expect(silent.stdout).toContain('1 turn: 1 local');
  });

  it('keeps what a module prints apart from its own lines', async () => {
    const { stdout, stderr } = await runWith(['chat', module('chatty'), '--json'], '\uFEFFstop\r\n');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).text.user),
    ).toEqual(['', 'stop']);
    expect(stderr).toBe('loaded\nrules\nrules\n');
  });

  it('talks to an engine as it is, and with --provider to its conversation', async () => {
    expect((await runWith(['chat', module('chatty')], 'stop\n')).stdout).toContain('» Good night from the engine!');
    expect((await runWith(['chat', module('chatty'), '--provider', 'offline'], 'stop\n')).stdout).toContain('» Good night!');
  });

  it('prints one JSON line a turn on request, and nothing else', async () => {
    const { stdout } = await runWith(['chat', dad, '--json'], 'stop\n');
    const turns = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(turns).toMatchObject([
      {
        v: 1,
        platform: 'terminal',
        route: { to: 'rules', intent: 'launch' },
        text: { user: '', reply: 'Hi, it is dad.' },
        endSession: false,
      },
      { v: 1, route: { to: 'rules', intent: 'stop' }, text: { user: 'stop', reply: 'Good night!' }, endSession: true },
    ]);
  });

  it('speaks another language', async () => {
    const { stdout } = await runWith(['chat', dad, '--locale', 'fr-FR'], 'arrête\n');
    expect(stdout).toContain("D'accord, je m'arrête là.");
  });

  it.each([
    [[], 'needs the module'],
    [[dad, 'another'], 'takes one module; "another" is too much'],
    [['missing.ts'], 'there is no file "missing.ts"'],
    [[module('nothing')], 'exports neither a "conversation" nor an "engine"; it has: somethingElse'],
    [[dad, '--provider', 'openai'], 'there is no provider "openai". There are: offline, bedrock, anthropic'],
    [[dad, '--provider', 'bedrock'], '--provider bedrock needs --model, for example mistral.'],
    [[dad, '--timeout', 'soon'], '--timeout must be a number of milliseconds, got "soon"'],
    [[dad, '--speed', '9'], "Unknown option '--speed'"],
    [[dad, '--locale', 'en_US'], '--locale must be a language tag such as en-US or fr-FR, got "en_US"'],
    [[dad, '--provider', 'constructor'], 'there is no provider "constructor"'],
    [[module('engine-only'), '--provider', 'offline'], 'exports an engine with a provider of its own and no "conversation"'],
  ])('says what is wrong with %j', async (args, problem) => {
    const { status, stderr } = await runWith(['chat', ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(problem);
  });
});

describe('a module that does not load', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'turnwise-chat-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ["throw new Error('on purpose');", /"[^"]*broken\.ts" cannot be loaded: Error: on purpose\n\s+at .*broken\.ts:\d+/],
    ["import 'a-package-that-is-not-there';", /cannot be loaded: Error: Cannot find module 'a-package-that-is-not-there'/],
    ['export const x = ;', /cannot be loaded: .*ParseError/],
  ])('is shown with what is wrong in it, and no frames of ours: %s', async (source, problem) => {
    const file = path.join(mkdtempSync(path.join(folder, 'x')), 'broken.ts');
    writeFileSync(file, source);
    const { status, stderr } = await runWith(['chat', file]);
    expect(status).toBe(1);
    expect(stderr).toMatch(problem);
    expect(stderr).not.toMatch(/node:internal|node_modules/);
  });
});

describe('turnwise', () => {
  it('shows what there is', async () => {
    expect((await runWith(['--help'])).stdout).toContain('talk with a conversation');
    expect((await runWith(['chat', '--help'])).stdout).toContain('--provider <name>');
    expect((await runWith([])).status).toBe(2);
    expect((await runWith(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await runWith(['constructor'])).stderr).toContain('there is no command "constructor"');
    expect(await runWith(['dance'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is no command "dance". There are: chat'),
    });
  });
});
