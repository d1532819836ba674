import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setup } from '../test/dad-engine.ts';
import {
  canFulfillRequest,
  checkAlexaResponse,
  intentRequest,
  launchRequest,
  sessionEndedRequest,
  userEventRequest,
} from './testing/index.ts';

const errorsOf = (answer: unknown, request: unknown) => checkAlexaResponse(answer, request).filter(({ severity }) => severity === 'error');

const evil: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(null, undefined, [], {}, '', 0, Number.NaN, true, '__proto__', 'x'.repeat(100_000), ['yes'], {
    value: { name: { name: 1 } },
  }),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')),
);

/** Every path to a value in an object, to put something else there. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsOf(inner, [...path, key])]);
}

function withValue(envelope: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const source = envelope as Record<string, unknown>;
  return { ...source, [key]: withValue(source[key], rest, value) };
}

const resolutions = {
  resolutionsPerAuthority: [
    { authority: 'a', status: { code: 'ER_SUCCESS_MATCH' as const }, values: [{ value: { name: 'large', id: '1' } }] },
  ],
};
const genuine = [
  launchRequest({ attributes: { turnwise: {}, other: 1 } }),
  intentRequest('ChatIntent', { query: 'coffee' }),
  intentRequest(
    'OrderIntent',
    { size: { value: 'big', confirmationStatus: 'NONE', resolutions }, toppings: ['ham', 'corn'] },
    { dialogState: 'STARTED' },
  ),
  intentRequest('AMAZON.YesIntent'),
  sessionEndedRequest('ERROR'),
  canFulfillRequest('ChatIntent', { query: 'coffee' }),
  userEventRequest(['yes']),
];
const places = genuine.flatMap((envelope) => pathsOf(envelope).map((path) => ({ envelope, path })));

describe('whatever comes in', () => {
  it('the answer is valid when any value at all comes', async () => {
    const { handler } = setup();
    await fc.assert(
      fc.asyncProperty(evil, async (event) => {
        expect(errorsOf(await handler(event), event)).toEqual([]);
      }),
    );
  });

  it('the answer is valid when one field of a genuine request holds something else', async () => {
    const { handler } = setup();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), evil, async ({ envelope, path }, value) => {
        const event = withValue(envelope, path, value);
        expect(errorsOf(await handler(event), event)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('the answer is valid when any one field is missing', async () => {
    const { handler } = setup();
    for (const { envelope, path } of places) {
      const event = JSON.parse(JSON.stringify(withValue(envelope, path, undefined)));
      expect(errorsOf(await handler(event), event), path.join('.')).toEqual([]);
    }
  });

  it('the answer is valid when session attributes hold anything', async () => {
    const { handler } = setup();
    const session = fc.record(
      {
        format: fc.constant(1),
        conversation: fc.constant('dad'),
        conversationVersion: fc.constant('1'),
        version: fc.integer(),
        status: evil,
        value: evil,
        context: evil,
        transcript: evil,
        last: evil,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(evil, session), async (turnwise) => {
        // Somebody else's attributes may be too large for anybody to help.
        const attributes = { turnwise: JSON.stringify(turnwise ?? null).length > 9_000 ? null : turnwise };
        const event = intentRequest('AMAZON.YesIntent', {}, { attributes });
        expect(errorsOf(await handler(event), event)).toEqual([]);
      }),
    );
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
    'an intent called %s is an ordinary name',
    async (name) => {
      const { handler, errors, records } = setup();
      const event = intentRequest(name, { [name]: 'x' });
      expect(errorsOf(await handler(event), event)).toEqual([]);
      expect(errors).toEqual([]);
      expect(records[0]?.error).toBeUndefined();
    },
  );

  it('no prototype is changed', async () => {
    const { handler } = setup();
    const polluted = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const attributes = JSON.parse(polluted);
    await handler(intentRequest('__proto__', JSON.parse('{"__proto__":{"value":"x"}}'), { attributes }));
    await handler(JSON.parse(polluted));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
