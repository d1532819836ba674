import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ProviderError } from './provider-error.ts';
import { SessionStoreError } from './session-store-error.ts';

const SECRETS = ['quokka marmalade', 'sk-live-4711'];

/** An error as SDKs throw it: the request, its headers and the vendor's quotation all hang on it. */
function vendorError(): Error {
  const socket = Object.assign(new Error(`connect failed for ${SECRETS[1]}`), { code: 'ECONNRESET' });
  return Object.assign(new Error(`Your message "${SECRETS[0]}"\nis too long`, { cause: socket }), {
    name: 'APICallError',
    statusCode: 400,
    requestBodyValues: { messages: [{ content: SECRETS[0] }] },
    requestHeaders: { authorization: `Bearer ${SECRETS[1]}` },
    responseBody: SECRETS[0],
  });
}

/** Everything that a logger could make of it: inspect walks causes and hidden fields, JSON and pino the visible ones and the causes. */
function logged(error: Error): string {
  const causes: unknown[] = [];
  for (let next: unknown = error; next instanceof Error; next = next.cause) causes.push(next.message, next.stack, { ...next });
  return [inspect(error, { depth: 10 }), JSON.stringify(error), JSON.stringify(causes)].join('\n');
}

describe('errors that wrap what others threw', () => {
  it.each([
    ['ProviderError', (cause: unknown) => new ProviderError({ provider: 'p', kind: 'bad_request', message: 'HTTP 400.', cause })],
    ['SessionStoreError', (cause: unknown) => new SessionStoreError({ operation: 'save', cause })],
  ])('%s shows a logger name, code, status and place, and no word', (_name, wrap) => {
    for (const cause of [vendorError(), SECRETS[0], { message: SECRETS[0], headers: { key: SECRETS[1] } }]) {
      const text = logged(wrap(cause));
      for (const secret of SECRETS) expect(text).not.toContain(secret);
    }
    const text = logged(wrap(vendorError()));
    expect(text).toContain('APICallError');
    expect(text).toContain('400');
    expect(text).toContain('ECONNRESET');
    expect(text).toMatch(/at vendorError .*safe-cause\.test\.ts/);
  });

  it('keep what was thrown for a debugger', () => {
    const cause = vendorError();
    const error = new ProviderError({ provider: 'p', kind: 'bad_request', message: 'HTTP 400.', cause });
    expect(error.original()).toBe(cause);
    expect(error.cause).toMatchObject({ name: 'APICallError', status: 400, cause: { code: 'ECONNRESET' } });
  });

  it('passes errors of the library on as they are, and ends in loops', () => {
    const inner = new ProviderError({ provider: 'p', kind: 'timeout', message: 'late.' });
    expect(new SessionStoreError({ operation: 'load', cause: inner }).cause).toBe(inner);
    const loop = new Error('round');
    loop.cause = loop;
    expect(() => new SessionStoreError({ operation: 'load', cause: loop })).not.toThrow();
  });

  it('takes an id of a request only if it is one', () => {
    const idOf = (requestId: string) => new ProviderError({ provider: 'p', kind: 'timeout', message: 'late.', requestId }).requestId;
    expect(idOf('req_011CSHoEeqs5C35K2UUqR7Fy')).toBe('req_011CSHoEeqs5C35K2UUqR7Fy');
    expect(idOf('you said: quokka marmalade')).toBeUndefined();
  });
});
