import type { ProviderErrorKind } from '../errors/provider-error.ts';
import type { FinishReason } from '../provider/provider.ts';
import type { Usage } from '../provider/usage.ts';
import { collect, collectFrom, instructionWords, requestOf, type Seen, type Subject, userWords, within } from './observe-call.ts';

export function expectAnswer({ pieces, finishes, spokeOn, error }: Seen, { text }: Subject): void {
  if (error) throw new Error(`the call failed: ${error.message}`, { cause: error });
  expect(!spokeOn, 'text came after the finish, where nobody reads it');
  const answer = pieces.join('');
  expect(
    pieces.every((piece) => typeof piece === 'string' && piece !== ''),
    'a text part was empty or no string',
  );
  expect(answer.trim() !== '', 'the answer holds no text');
  expect(text === undefined || answer === text, `the answer is ${JSON.stringify(answer)}, not ${JSON.stringify(text)}`);
  expectFinish({ finishes, error }, ['stop']);
}

export function expectFinish({ finishes, error }: Pick<Seen, 'finishes' | 'error'>, allowed: readonly FinishReason[]): void {
  if (error) throw new Error(`the call failed: ${error.message}`, { cause: error });
  expect(finishes.length === 1, `there must be exactly one finish, got ${finishes.length}`);
  expect(allowed.includes(finishes[0]!), `the finish must be ${allowed.join(' or ')}, got "${finishes[0]}"`);
}

export function expectUsage(usage: Usage | undefined): void {
  expect(usage !== undefined, 'no usage was yielded');
  const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, thinkingTokens } = usage ?? {};
  expect(inputTokens !== undefined && outputTokens !== undefined, 'inputTokens and outputTokens must both be known');
  for (const [name, count] of Object.entries(usage ?? {})) {
    expect(count === undefined || (Number.isSafeInteger(count) && count >= 0), `${name} must be a whole number or undefined, got ${count}`);
  }
  const cached = (cacheReadTokens ?? 0) + (cacheWriteTokens ?? 0);
  expect(cached <= (inputTokens ?? 0), 'inputTokens must hold the tokens read from and written to a cache');
  expect((thinkingTokens ?? 0) <= (outputTokens ?? 0), 'outputTokens must hold the thinking');
}

export async function expectFailure(subject: Subject, kind: ProviderErrorKind): Promise<void> {
  const seen = await collect(subject);
  expectError(seen, kind, subject);
  const calls = subject.calls?.() ?? 1;
  // One call at most: retries belong to the engine, which knows the deadline. A connection that failed reached nobody.
  expect(calls <= 1, `the vendor was called ${calls} times: switch the retries of the SDK off`);
}

export function expectError({ error, finishes }: Seen, kind: ProviderErrorKind, { provider }: Subject): void {
  if (!error) throw new Error(`a ProviderError of kind "${kind}" was expected, the call ended without one.`);
  expect(error.kind === kind, `the error must be of kind "${kind}", got "${error.kind}" (${error.message})`);
  expect(error.provider === provider.id, `error.provider must be "${provider.id}", got "${error.provider}"`);
  expect(finishes.length === 0, 'a failed call must not finish');
  for (const [where, told] of toldBy(error))
    expect(
      !told.includes(userWords) && !told.includes(instructionWords),
      `${where} of the error repeats what the user or the instructions said`,
    );
}

/** Everything that a logger prints of an error: its words, its visible fields, and the same of its causes. */
function toldBy(error: Error): [where: string, told: string][] {
  const told: [string, string][] = [];
  let where = '';
  for (let next: unknown = error; next instanceof Error && told.length < 16; next = next.cause, where = ' of a cause') {
    told.push([`the message${where}`, next.message], [`the stack${where}`, next.stack ?? ''], [`a field${where}`, fieldsOf(next)]);
  }
  return told;
}

function fieldsOf(error: Error): string {
  const seen = new Set<unknown>();
  return JSON.stringify({ ...error }, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value;
    if (seen.has(value)) return undefined;
    seen.add(value);
    return value;
  });
}

export async function expectAbort(subject: Subject, when: 'soon' | 'after-text'): Promise<void> {
  const controller = new AbortController();
  if (when === 'soon') setTimeout(() => controller.abort(), 20);
  const seen = await collectFrom(subject, requestOf({ signal: controller.signal }), (part) => {
    if (when === 'after-text' && part.type === 'text') controller.abort();
  });
  expectError(seen, 'timeout', subject);
  if (subject.left) await within(subject.patienceMs, subject.left(), 'the connection stayed open');
}

export function expect(holds: boolean, problem: string): asserts holds {
  if (!holds) throw new Error(`${problem}.`);
}
