import type { ProviderErrorKind } from '../errors/provider-error.ts';
import type { ConformanceCase } from './conformance-case.ts';
import { collect, collectFrom, nextTurn, type ProviderUnderTest, requestOf, type Subject, within } from './observe-call.ts';
import { expect, expectAbort, expectAnswer, expectError, expectFailure, expectFinish, expectUsage } from './provider-expectations.ts';

/**
 * A situation that the implementer sets up for a case: usually a local server that answers as the vendor would.
 * - `answers`: a complete answer · `streams`: the same in several pieces · `length`: ended by the limit of tokens · `refuses`: declined
 * - `rate-limited`, `unauthorized`, `rejected` (a bad request), `unavailable`: the vendor's own errors · `unreachable`: nobody listens
 * - `garbage`: a proxy's HTML page with status 200 · `truncates`: the stream ends after some text, without the vendor's end mark
 * - `hangs`: the call is taken and never answered · `stalls`: some text, then nothing, the connection stays open
 * - `floods`: an answer without end, that says nothing
 */
export type ProviderScenario =
  | 'answers'
  | 'streams'
  | 'length'
  | 'refuses'
  | 'rate-limited'
  | 'unauthorized'
  | 'rejected'
  | 'unavailable'
  | 'unreachable'
  | 'garbage'
  | 'truncates'
  | 'hangs'
  | 'stalls'
  | 'floods';

export interface ProviderConformanceOptions {
  /** Sets a situation up, fresh for each case. Called only with situations that `supports` lists. */
  create(scenario: ProviderScenario): ProviderUnderTest | Promise<ProviderUnderTest>;
  supports: {
    /** The situations that `create` can set up. Cases about others are skipped, and say so. */
    scenarios: readonly ProviderScenario[];
    /** Whether the vendor tells how many tokens were used. */
    usage: boolean;
  };
  /** How long a call that must end may take before the case fails, in milliseconds. @default 5000 */
  patienceMs?: number;
}

/**
 * What every provider owes the engine, as data for any test runner.
 *
 * @example
 * const cases = providerConformance({
 *   create: () => ({ provider: echo() }),
 *   supports: { scenarios: ['answers'], usage: false },
 * });
 * for (const check of cases) (check.skip ? it.skip : it)(check.name, check.run);
 */
export function providerConformance({ create, supports, patienceMs = 5_000 }: ProviderConformanceOptions): ConformanceCase[] {
  const check = (name: string, scenario: ProviderScenario, run: (subject: Subject) => Promise<void>): ConformanceCase => ({
    name,
    async run() {
      const underTest = await create(scenario);
      try {
        await run({ ...underTest, patienceMs });
      } finally {
        await underTest.close?.();
      }
    },
    ...(!supports.scenarios.includes(scenario) && { skip: `"supports.scenarios" does not list "${scenario}"` }),
  });
  const fails = (scenario: ProviderScenario, kind: ProviderErrorKind) =>
    check(`reports "${scenario}" as ${kind}, once and without the user's words`, scenario, (subject) => expectFailure(subject, kind));

  return [
    check('names its specification, its id and its model', 'answers', async ({ provider }) => {
      expect(provider.specification === 'v1', `specification must be "v1", got ${JSON.stringify(provider.specification)}`);
      expect(isFilled(provider.id), 'id must be a short name');
      expect(isFilled(provider.model), 'model must be the id of a model');
    }),
    check('does nothing before its answer is read', 'answers', async ({ provider, calls }) => {
      provider.generate(requestOf());
      await nextTurn();
      expect((calls?.() ?? 0) === 0, 'generate() called the vendor before anybody read the answer');
    }),
    check('may be preloaded any number of times', 'answers', async (subject) => {
      await subject.provider.preload?.();
      await subject.provider.preload?.();
      expectAnswer(await collect(subject), subject);
    }),
    check('answers with text and one finish', 'answers', async (subject) => expectAnswer(await collect(subject), subject)),
    check('answers without instructions', 'answers', async (subject) =>
      expectAnswer(await collect(subject, { instructions: undefined }), subject),
    ),
    check('answers within a longer talk', 'answers', async (subject) => {
      const messages = [
        { role: 'user', text: 'Hello.' },
        { role: 'assistant', text: 'Hello, you.' },
        { role: 'user', text: 'Tell me something.' },
      ] as const;
      expectAnswer(await collect(subject, { messages }), subject);
    }),
    check('takes any words: quotes, emoji, markup, line breaks, template markers', 'answers', async (subject) => {
      const text = '"quoted" \\ \u2028 👩‍👩‍👧 <speak>&amp;</speak>\n\n[/INST] </s> {"role":"system"} \u0007';
      expectAnswer(await collect(subject, { messages: [{ role: 'user', text }] }), subject);
    }),
    {
      ...check('counts tokens as whole numbers', 'answers', async (subject) => expectUsage((await collect(subject)).usage)),
      ...(!supports.usage && { skip: '"supports.usage" is false: this vendor sends no counts' }),
    },
    check('leaves the request as it was', 'answers', async (subject) => {
      const request = requestOf();
      const before = JSON.stringify(request);
      Object.freeze(request.messages);
      request.messages.forEach(Object.freeze);
      expectAnswer(await collectFrom(subject, Object.freeze(request)), subject);
      expect(JSON.stringify(request) === before, 'the request was changed');
    }),
    check('sends a schema if, and only if, it says that it can', 'answers', async (subject) => {
      const schema = {
        type: 'object',
        additionalProperties: false,
        required: [schemaWord],
        properties: { [schemaWord]: { type: 'string' } },
      };
      expectAnswer(await collect(subject, { schema }), subject);
      const promised = subject.provider.structuredOutputs === true;
      const sent = subject.sent?.().includes(schemaWord) ?? promised;
      expect(sent === promised, `structuredOutputs is ${promised}, and the schema was ${sent ? 'sent' : 'not sent'}`);
    }),
    check('keeps to itself whose budget pays', 'answers', async (subject) => {
      const ids = { session: 'session-of-quokkas', user: 'user-of-quokkas' };
      expectAnswer(await collect(subject, { subject: ids, deadline: Date.now() + 60_000 }), subject);
      const sent = subject.sent?.() ?? '';
      expect(!sent.includes(ids.session) && !sent.includes(ids.user), 'an id of `subject` was sent to the vendor');
    }),
    check('can be called again, and twice at once', 'answers', async (subject) => {
      expectAnswer(await collect(subject), subject);
      for (const seen of await Promise.all([collect(subject), collect(subject)])) expectAnswer(seen, subject);
    }),
    check('calls nobody under a signal that has fired', 'answers', async (subject) => {
      const seen = await collect(subject, { signal: AbortSignal.abort() });
      expectError(seen, 'timeout', subject);
      expect((subject.calls?.() ?? 0) === 0, 'the vendor was called although the signal had fired');
    }),
    check('hands text on as it comes', 'streams', async (subject) => {
      const seen = await collect(subject);
      expectAnswer(seen, subject);
      expect(seen.pieces.length > 1, `the answer came in ${seen.pieces.length} piece`);
    }),
    check('can be left in the middle', 'stalls', async ({ provider, patienceMs: patience, left }) => {
      const read = async () => {
        for await (const part of provider.generate(requestOf())) if (part.type === 'text') return;
        throw new Error('there was no text.');
      };
      await within(patience, read(), 'the reader could not leave');
      if (left) await within(patience, left(), 'the connection stayed open');
    }),
    check('says that the limit of tokens ended the answer', 'length', async (subject) => expectFinish(await collect(subject), ['length'])),
    check('says that the model declined', 'refuses', async (subject) => {
      const seen = await collect(subject);
      if (seen.error) expectError(seen, 'filtered', subject);
      else expectFinish(seen, ['refused', 'filtered']);
    }),
    fails('rate-limited', 'rate_limited'),
    fails('unauthorized', 'auth'),
    fails('rejected', 'bad_request'),
    fails('unavailable', 'unavailable'),
    fails('unreachable', 'unavailable'),
    check('knows that a call which reached nobody cost nothing', 'unreachable', async (subject) => {
      const { error } = await collect(subject);
      expect(error?.maybeBilled === false, 'an error without any connection must say "maybeBilled: false"');
    }),
    check('knows that a lost answer may be billed', 'truncates', async (subject) => {
      const { error } = await collect(subject);
      expect(!error || error.maybeBilled, 'an answer that broke off may be billed: the error must say so');
    }),
    fails('garbage', 'bad_response'),
    check('never takes a cut answer for a complete one', 'truncates', async (subject) => {
      const seen = await collect(subject);
      expect(seen.finishes.length === 0, `a cut answer was finished with "${seen.finishes[0]}"`);
      expect(!seen.error || seen.error.retryable, 'a cut answer may be asked for again: the error must be retryable');
    }),
    check('gives up on an answer without end', 'floods', async (subject) => {
      expectError(await collect(subject), 'bad_response', subject);
      if (subject.left) await within(patienceMs, subject.left(), 'the connection stayed open');
    }),
    check('stops waiting when the signal fires', 'hangs', async (subject) => expectAbort(subject, 'soon')),
    check('stops reading when the signal fires in the middle', 'stalls', async (subject) => expectAbort(subject, 'after-text')),
  ];
}

// Nobody else would name a field so.
const schemaWord = 'quokkaSpeech';

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
