import { describe, expect, it } from 'vitest';
import { boundResponse } from './bound-response.ts';
import type { LexResponse } from './lex-response.ts';

const message = (length: number) => ({ contentType: 'PlainText' as const, content: '漢'.repeat(length) });

const response = (parts: Partial<LexResponse> = {}, state: Partial<LexResponse['sessionState']> = {}): LexResponse => ({
  sessionState: { dialogAction: { type: 'ElicitIntent' }, ...state },
  messages: [message(10)],
  ...parts,
});

describe('boundResponse', () => {
  it('leaves a normal answer as it is', () => {
    const normal = response({ requestAttributes: { channel: 'web' } }, { sessionAttributes: { a: 'b' } });
    expect(boundResponse(normal)).toEqual(normal);
  });

  it('gives up the echo of request attributes first', () => {
    const bounded = boundResponse(response({ requestAttributes: { big: 'x'.repeat(26_000) } }));
    expect(bounded).toEqual(response());
  });

  it('then the last messages, but never the first', () => {
    const messages = Array.from({ length: 5 }, () => message(1_024));
    const bounded = boundResponse(
      response({ messages }, { sessionAttributes: { big: 'x'.repeat(9_000) }, activeContexts: contexts(8_000) }),
    );
    expect(bounded.messages).toHaveLength(2);
    expect(bounded.sessionState.activeContexts).toHaveLength(1);
  });

  it('then the contexts', () => {
    const bounded = boundResponse(response({}, { activeContexts: contexts(26_000) }));
    expect(bounded.sessionState).not.toHaveProperty('activeContexts');
  });

  it('leaves attributes out that Lex would refuse, so that it keeps its own', () => {
    expect(boundResponse(response({}, { sessionAttributes: { big: 'x'.repeat(9_300) } })).sessionState).not.toHaveProperty(
      'sessionAttributes',
    );
  });

  it('fails when the slots alone are too large', () => {
    const intent = {
      name: 'A',
      state: 'InProgress',
      confirmationState: 'None',
      slots: { a: { value: { originalValue: 'x'.repeat(26_000) } } },
    } as const;
    expect(() => boundResponse(response({}, { dialogAction: { type: 'Delegate' }, intent }))).toThrow(
      expect.objectContaining({ code: 'LEX_RESPONSE_TOO_LARGE' }),
    );
  });
});

function contexts(length: number) {
  return [{ name: 'trip', contextAttributes: { big: 'x'.repeat(length) }, timeToLive: { timeToLiveInSeconds: 60, turnsToLive: 2 } }];
}
