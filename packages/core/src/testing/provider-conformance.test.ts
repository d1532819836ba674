import { describe, expect, it } from 'vitest';
import { ProviderError, type ProviderErrorKind } from '../errors/provider-error.ts';
import type { Provider, ProviderPart, ProviderRequest } from '../provider/provider.ts';
import { type FakeAnswer, fakeProvider } from './fake-provider.ts';
import { type ProviderConformanceOptions, type ProviderScenario, providerConformance } from './provider-conformance.ts';

const answers: Partial<Record<ProviderScenario, FakeAnswer>> = {
  answers: 'Fine.',
  streams: { text: ['Fine. ', 'And you?'] },
  length: { text: 'Fine, and', finish: 'length' },
  refuses: { finish: 'refused' },
  'rate-limited': { error: 'rate_limited' },
  unauthorized: { error: 'auth' },
  rejected: { error: 'bad_request' },
  unavailable: { error: 'unavailable' },
  unreachable: { error: 'unavailable' },
  garbage: { error: 'bad_response' },
  truncates: { text: 'Fine, a', finish: null },
  hangs: { hangs: true },
  stalls: { text: 'Fine, a', hangs: true },
  floods: { error: 'bad_response' },
};
const scenarios = Object.keys(answers) as ProviderScenario[];

/** The fake provider, which the suite must accept, or a variant of it, which it must not. */
function conformance(change: (fake: Provider) => Partial<Provider> = () => ({})): ProviderConformanceOptions {
  return {
    create(scenario) {
      const fake = fakeProvider([answers[scenario] ?? 'Fine.']);
      return { provider: { ...fake, ...change(fake) }, ...(scenario === 'answers' && { text: 'Fine.' }) };
    },
    supports: { scenarios, usage: true },
    patienceMs: 200,
  };
}

function failing(error: Error): AsyncIterable<ProviderPart> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) };
}

function failure(kind: ProviderErrorKind, message = 'failed.'): ProviderError {
  return new ProviderError({ provider: 'fake', kind, message });
}

describe('providerConformance', () => {
  describe('accepts a provider that does all it owes', () => {
    for (const check of providerConformance(conformance())) (check.skip ? it.skip : it)(check.name, check.run);
  });

  it('skips what an implementation cannot set up, with the reason', () => {
    const skipped = providerConformance({ ...conformance(), supports: { scenarios: ['answers'], usage: false } }).filter(
      ({ skip }) => skip,
    );
    expect(skipped.map(({ skip }) => skip)).toContain('"supports.scenarios" does not list "stalls"');
    expect(skipped.map(({ skip }) => skip)).toContain('"supports.usage" is false: this vendor sends no counts');
    expect(skipped.map(({ name }) => name)).not.toContain('answers with text and one finish');
  });

  it('ends each situation, also when the case fails', async () => {
    let open = 0;
    const close = () => {
      open -= 1;
    };
    const base = conformance((fake) => ({ ...fake, id: '' }));
    const cases = providerConformance({
      ...base,
      async create(scenario) {
        open += 1;
        return { ...(await base.create(scenario)), close: () => close() };
      },
    });
    await expect(cases[0]?.run()).rejects.toThrow('id must be a short name');
    expect(open).toBe(0);
  });

  const altered = (alter: (part: ProviderPart) => ProviderPart[]) => (fake: Provider) => ({
    async *generate(request: ProviderRequest) {
      for await (const part of fake.generate(request)) yield* alter(part);
    },
  });
  const replaced = (generate: (request: ProviderRequest, fake: Provider) => AsyncIterable<ProviderPart>) => (fake: Provider) => ({
    generate: (request: ProviderRequest) => generate(request, fake),
  });

  it.each<[string, (fake: Provider) => Partial<Provider>, string, string]>([
    ['has no model', () => ({ model: '' }), 'names its specification', 'model must be the id of a model'],
    [
      'drops its finish',
      altered((part) => (part.type === 'finish' ? [] : [part])),
      'answers with text and one finish',
      'exactly one finish, got 0',
    ],
    ['finishes twice', altered((part) => (part.type === 'finish' ? [part, part] : [part])), 'answers with text and one finish', 'got 2'],
    [
      'speaks on behind its finish',
      altered((part) => (part.type === 'finish' ? [part, { type: 'text', text: 'And more.' }] : [part])),
      'answers with text and one finish',
      'text came after the finish',
    ],
    [
      'hangs the request on its error',
      replaced((request) => failing(Object.assign(failure('rate_limited'), { body: { messages: request.messages } }))),
      'reports "rate-limited"',
      'a field of the error repeats',
    ],
    [
      'quotes the request in a cause of its own making',
      replaced((request) => {
        const error = failure('rate_limited');
        Object.defineProperty(error, 'cause', { value: new Error(`refused: ${request.messages[0]?.text}`) });
        return failing(error);
      }),
      'reports "rate-limited"',
      'the message of a cause of the error repeats',
    ],
    [
      'yields empty text',
      altered((part) => [{ type: 'text', text: '' }, part]),
      'answers with text and one finish',
      'a text part was empty',
    ],
    [
      'changes the text',
      altered((part) => (part.type === 'text' ? [{ ...part, text: part.text.trim().toUpperCase() }] : [part])),
      'answers with text',
      'not "Fine."',
    ],
    [
      'invents a count',
      altered((part) => (part.type === 'usage' ? [{ ...part, usage: { inputTokens: 1.5, outputTokens: 1 } }] : [part])),
      'counts tokens',
      'inputTokens must be a whole number',
    ],
    [
      'leaves the cache out of the input',
      altered((part) => (part.type === 'usage' ? [{ ...part, usage: { inputTokens: 1, outputTokens: 1, cacheReadTokens: 9 } }] : [part])),
      'counts tokens',
      'inputTokens must hold',
    ],
    [
      'calls a cut answer complete',
      replaced(async function* (request, fake) {
        yield* fake.generate(request);
        yield { type: 'finish', reason: 'stop' };
      }),
      'never takes a cut answer',
      'was finished with "stop"',
    ],
    [
      'throws a plain error',
      replaced(async function* () {
        yield* [];
        throw new Error('oops');
      }),
      'reports "unavailable"',
      'which is no ProviderError',
    ],
    [
      'repeats the user',
      replaced(async function* ({ messages }) {
        yield* [];
        throw failure('unavailable', `cannot answer ${messages[0]?.text}`);
      }),
      'reports "unavailable"',
      'repeats what the user',
    ],
    [
      'mistakes a refusal of the key',
      replaced(async function* () {
        yield* [];
        throw failure('unavailable');
      }),
      'reports "unauthorized"',
      'must be of kind "auth"',
    ],
    [
      'ignores the signal',
      replaced(async function* () {
        yield { type: 'text', text: 'x' };
        await new Promise(() => {});
      }),
      'stops reading when the signal',
      'did not end within 200 ms',
    ],
    [
      'calls under a fired signal',
      replaced((request, fake) => fake.generate({ ...request, signal: new AbortController().signal })),
      'calls nobody under a signal',
      'a ProviderError of kind "timeout" was expected',
    ],
    [
      'writes into the request',
      replaced(async function* (request, fake) {
        (request as { maxOutputTokens: number }).maxOutputTokens = 1;
        yield* fake.generate(request);
      }),
      'leaves the request',
      'Cannot assign to read only property',
    ],
    [
      'collects before it speaks',
      replaced(async function* (request, fake) {
        let text = '';
        for await (const part of fake.generate(request)) {
          if (part.type === 'text') text += part.text;
          else {
            if (text) yield { type: 'text', text };
            text = '';
            yield part;
          }
        }
      }),
      'hands text on as it comes',
      'came in 1 piece',
    ],
    [
      'puts a call on the bill that reached nobody',
      replaced(async function* () {
        yield* [];
        throw failure('unavailable');
      }),
      'knows that a call which reached nobody',
      'must say "maybeBilled: false"',
    ],
    [
      'forgets what a lost answer may cost',
      replaced(async function* () {
        yield { type: 'text', text: 'x' };
        throw new ProviderError({ provider: 'fake', kind: 'bad_response', message: 'lost.', maybeBilled: false });
      }),
      'knows that a lost answer',
      'the error must say so',
    ],
    [
      'reads an answer without end',
      replaced(async function* () {
        yield* [];
        await new Promise(() => {});
      }),
      'gives up on an answer without end',
      'did not end within 200 ms',
    ],
    [
      'refuses a request with a schema',
      replaced(async function* (request, fake) {
        if (request.schema) throw failure('bad_request');
        yield* fake.generate(request);
      }),
      'sends a schema if, and only if',
      'the call failed',
    ],
  ])('catches a provider that %s', async (_what, change, caseName, problem) => {
    const found = providerConformance(conformance(change)).find(({ name }) => name.startsWith(caseName));
    await expect(found?.run()).rejects.toThrow(problem);
  });

  it('catches hidden retries and early calls', async () => {
    let calls = 0;
    const base = conformance((fake) => ({
      generate(request) {
        calls += 3;
        return fake.generate(request);
      },
    }));
    const cases = providerConformance({
      ...base,
      async create(scenario) {
        calls = 0;
        return { ...(await base.create(scenario)), calls: () => calls };
      },
    });
    const run = (start: string) => cases.find(({ name }) => name.startsWith(start))?.run();
    await expect(run('reports "unavailable"')).rejects.toThrow('called 3 times: switch the retries of the SDK off');
    await expect(run('does nothing before')).rejects.toThrow('before anybody read');
  });

  it('catches a schema that is promised and not sent, or sent and not promised, and ids that travel', async () => {
    const caseOf = (start: string, structuredOutputs: boolean, keepFrom: (keyof ProviderRequest)[]) => {
      let sent = '';
      const base = conformance((fake) => ({
        structuredOutputs,
        generate(request) {
          sent = JSON.stringify(keepFrom.map((field) => request[field]));
          return fake.generate(request);
        },
      }));
      const create = async (scenario: ProviderScenario) => ({ ...(await base.create(scenario)), sent: () => sent });
      return providerConformance({ ...base, create }).find(({ name }) => name.startsWith(start))!;
    };
    await expect(caseOf('sends a schema', true, ['messages']).run()).rejects.toThrow(
      'structuredOutputs is true, and the schema was not sent',
    );
    await expect(caseOf('sends a schema', false, ['schema']).run()).rejects.toThrow('structuredOutputs is false, and the schema was sent');
    await expect(caseOf('sends a schema', true, ['schema']).run()).resolves.toBeUndefined();
    await expect(caseOf('keeps to itself', false, ['messages', 'subject']).run()).rejects.toThrow('an id of `subject` was sent');
    await expect(caseOf('keeps to itself', false, ['messages']).run()).resolves.toBeUndefined();
  });

  it('catches a connection that stays open', async () => {
    const base = conformance();
    const cases = providerConformance({
      ...base,
      create: async (scenario) => ({ ...(await base.create(scenario)), left: () => new Promise(() => {}) }),
    });
    for (const start of ['can be left', 'stops waiting', 'stops reading']) {
      await expect(cases.find(({ name }) => name.startsWith(start))?.run()).rejects.toThrow('the connection stayed open within 200 ms');
    }
  });
});
