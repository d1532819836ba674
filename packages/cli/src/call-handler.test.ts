import { describe, expect, it } from 'vitest';
import { handler } from '../test/modules/callback.ts';
import { callHandler, type Handler } from './call-handler.ts';

const call = (type: string, limitMs = 1_000) => callHandler(handler as Handler, { request: { type } }, { id: 'x', limitMs });

describe('callHandler', () => {
  it('takes an answer by callback, and a failure', async () => {
    expect(await call('Any')).toMatchObject({ response: { version: '1.0' } });
    expect(await call('FailingRequest')).toMatchObject({ failed: 'on purpose' });
  });

  it('gives up a handler that never answers', async () => {
    expect(await call('SilentRequest', 5)).toMatchObject({ failed: 'it did not answer in time' });
  });

  it('gives a handler the time that is left', async () => {
    const { response } = await callHandler(async (_event, context) => context.getRemainingTimeInMillis(), {}, { id: 'x', limitMs: 1_000 });
    expect(response).toBeGreaterThan(0);
    expect(response).toBeLessThanOrEqual(1_000);
  });
});
