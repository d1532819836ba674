import { textEvent } from '@turnwise/lex-adapter/testing';
import { expect, it, vi } from 'vitest';

it('talks without any configuration, and logs one line a turn without a word of the customer', async () => {
  vi.stubEnv('BEDROCK_MODEL', '');
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const { handler } = await import('./lambda.ts');
  const answer = await handler(textEvent('what is a savings account'));
  expect(answer.messages?.[0]).toMatchObject({ contentType: 'PlainText', content: expect.stringMatching(/^A savings account is/) });
  expect(log).toHaveBeenCalledOnce();
  const line = String(log.mock.calls[0]?.[0]);
  expect(JSON.parse(line)).toMatchObject({ v: 1, platform: 'lex', route: { to: 'model' } });
  expect(line).not.toContain('savings account');
});
