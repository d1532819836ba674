import type { Engine } from '../engine/create-engine.ts';
import type { Reply } from '../engine/reply.ts';
import type { TurnIntent } from '../engine/turn.ts';
import type { Route } from '../engine/turn-record.ts';

/** Expectations about the last turn, chained; `await` the whole script to run it. */
export interface Script extends PromiseLike<readonly Reply[]> {
  /** The user says something. */
  user(text: string): Script;
  /** The platform reports an intent instead of, or besides, words. */
  intent(name: string, options?: Omit<TurnIntent, 'name'> & { text?: string }): Script;
  expectRoute(to: Route['to'], intent?: string): Script;
  expectReply(text: string | RegExp): Script;
  /** The machine's state afterwards, as `a.b`. */
  expectState(path: string): Script;
  /** The session is over, or (`false`) still open. */
  expectEnd(ended?: boolean): Script;
  expectOutcome(outcome: Reply['outcome']): Script;
  /** Anything else about the reply; throw to fail. */
  expect(check: (reply: Reply) => void): Script;
}

export interface ScriptOptions {
  /** @default 'script' */
  sessionId?: string;
  /** @default the engine's */
  locale?: string;
}

type Act =
  | { kind: 'turn'; label: string; text?: string; intent?: TurnIntent }
  | { kind: 'check'; label: string; check: (reply: Reply) => string | undefined };

/**
 * A dialogue as a test reads it, without a platform, in any test runner.
 *
 * @example
 * await scriptDialogue(engine)
 *   .user('can I have a cup of coffee').expectRoute('model')
 *   .user('I prefer to stop the conversation').expectRoute('rules', 'stop').expectEnd();
 * @throws Error naming the turn, what was expected and what came
 */
export function scriptDialogue(engine: Engine, { sessionId = 'script', locale }: ScriptOptions = {}): Script {
  const acts: Act[] = [];
  const add = (act: Act) => {
    acts.push(act);
    return script;
  };
  const check = (label: string, test: (reply: Reply) => string | undefined) => add({ kind: 'check', label, check: test });
  const differs = (actual: unknown, expected: unknown) =>
    actual === expected ? undefined : `expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;

  const script: Script = {
    user: (text) => add({ kind: 'turn', label: JSON.stringify(text), text }),
    intent: (name, { text, ...intent } = {}) =>
      add({ kind: 'turn', label: `intent ${name}`, intent: { name, ...intent }, ...(text !== undefined && { text }) }),
    expectRoute: (to, intent) =>
      check(
        'route',
        ({ record }) => differs(record.route.to, to) ?? (intent === undefined ? undefined : differs(record.route.intent, intent)),
      ),
    expectReply: (text) =>
      check('reply', (reply) =>
        typeof text === 'string'
          ? differs(reply.text, text)
          : text.test(reply.text)
            ? undefined
            : `expected ${text}, got ${JSON.stringify(reply.text)}`,
      ),
    expectState: (path) => check('state', ({ record }) => differs(record.state.to, path)),
    expectEnd: (ended = true) => check('end', (reply) => differs(reply.endSession, ended)),
    expectOutcome: (outcome) => check('outcome', (reply) => differs(reply.outcome, outcome)),
    expect: (test) =>
      check('expectation', (reply) => {
        test(reply);
        return undefined;
      }),
    // biome-ignore lint/suspicious/noThenProperty: a script is awaited like a promise, and runs only then
    then: (resolve, reject) => run().then(resolve, reject),
  };
  return script;

  async function run(): Promise<readonly Reply[]> {
    const replies: Reply[] = [];
    let turn = 'before the first turn';
    for (const act of acts) {
      if (act.kind === 'turn') {
        const { text, intent } = act;
        turn = `turn ${replies.length + 1} (${act.label})`;
        replies.push(
          await engine.respond({ sessionId, ...(locale && { locale }), ...(text !== undefined && { text }), ...(intent && { intent }) }),
        );
        continue;
      }
      const reply = replies.at(-1);
      if (!reply) throw new Error(`${act.label} was expected ${turn}: start the script with user() or intent().`);
      const problem = act.check(reply);
      if (problem) throw new Error(`${turn}, ${act.label}: ${problem}.`);
    }
    return replies;
  }
}
