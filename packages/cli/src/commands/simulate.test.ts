import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { intentRequest, launchRequest } from '@turnwise/alexa-adapter/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { runWith } from '../../test/terminal.ts';

const handler = fileURLToPath(new URL('../../test/modules/handler.ts', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'turnwise-simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string) => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

describe('turnwise simulate', () => {
  const launch = launchRequest();
  const chat = intentRequest('ChatIntent', { query: 'why' });
  const good = file('good.json', JSON.stringify(launch));
  const lines = file('good.jsonl', `${JSON.stringify(chat)}\n${JSON.stringify(chat)}\n`);

  it('replays requests in order and carries the session attributes', async () => {
    const { status, stdout } = await runWith(['simulate', 'alexa', good, lines, '--handler', handler]);
    expect(stdout).toContain('» Turn 1. Anything else?');
    expect(stdout).toMatch(/IntentRequest ChatIntent "why" .*\n {2}» Turn 2\./);
    expect(stdout).toContain('» Turn 3. Anything else?');
    expect(stdout).toContain('3 requests, every answer valid');
    expect(status).toBe(0);
  });

  it('finds answers that break a rule, and a handler that throws', async () => {
    const bad = file('bad.json', JSON.stringify([intentRequest('BrokenIntent'), intentRequest('ThrowIntent')]));
    const { status, stdout } = await runWith(['simulate', 'alexa', bad, '--handler', handler]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/✗ response\.outputSpeech/);
    expect(stdout).toContain('✗ the handler failed: on purpose');
    expect(stdout).toContain('2 requests, 2 with problems');
  });

  it('prints JSON lines on request', async () => {
    const { stdout } = await runWith(['simulate', 'alexa', good, '--handler', handler, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      request: { request: { type: 'LaunchRequest' } },
      response: { version: '1.0' },
      problems: [],
    });
  });

  it('reads standard input, and files with a byte order mark and CRLF', async () => {
    const marked = file('marked.json', `\uFEFF${JSON.stringify(launch, null, 1).replaceAll('\n', '\r\n')}`);
    const { status, stdout } = await runWith(['simulate', 'alexa', marked, '-', '--handler', handler], `${JSON.stringify(chat)}\r\n`);
    expect(stdout).toContain('2 requests, every answer valid');
    expect(status).toBe(0);
  });

  it.each([
    ['alexa', 'the request is none of Alexa: it has no "request.type"'],
    ['lex', 'the request is no event of Lex V2: it has no "sessionState"'],
  ])('does not call an answer valid to what is no request of %s', async (platform, problem) => {
    const any = file('any.json', '{"key1": "value1"}');
    const { status, stdout } = await runWith([
      'simulate',
      platform,
      any,
      '--handler',
      fileURLToPath(new URL('../../test/modules/empty-answer.ts', import.meta.url)),
    ]);
    expect(stdout).toContain(`✗ ${problem}`);
    expect(stdout).toContain('1 request, 1 with problems');
    expect(status).toBe(1);
  });

  it('says that there was nothing to do', async () => {
    const { status, stdout, stderr } = await runWith(['simulate', 'alexa', file('none.json', '[]'), '--handler', handler]);
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: 'turnwise simulate: the files hold no request.\n' });
  });

  it.each([
    [['simulate'], 'needs a platform first: alexa or lex.'],
    [['simulate', 'siri', good], 'needs a platform first: alexa or lex, not "siri"'],
    [['simulate', 'alexa'], 'needs at least one file'],
    [['simulate', 'alexa', good], 'needs --handler'],
    [['simulate', 'alexa', 'gone.json', '--handler', handler], 'cannot read "gone.json"'],
    [['simulate', 'alexa', file('broken.json', '{"a":\n'), '--handler', handler], 'is neither JSON'],
  ])('says what is wrong with %j', async (args, problem) => {
    const { status, stderr } = await runWith(args);
    expect(status).toBe(2);
    expect(stderr).toContain(problem);
  });
});
