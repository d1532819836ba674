import { describe, expect, it } from 'vitest';
import { assign, fromPromise } from 'xstate';
import { defineConversation } from './define-conversation.ts';
import { fromMachine } from './from-machine.ts';
import { lintConversation } from './lint-conversation.ts';
import { setupConversation } from './setup-conversation.ts';

const setup = setupConversation({ actors: { task: fromPromise(async () => 1) } });
const waiting = { on: { 'turn.other': 'asking' } } as const;
const asking = { invoke: { src: 'task', onDone: 'waiting', onError: 'waiting' } } as const;
const bye = { type: 'final' } as const;

describe('lintConversation', () => {
  it('finds nothing in the common shape, with and without a question of its own', () => {
    expect(lintConversation(defineConversation({}))).toEqual([]);
    expect(lintConversation(defineConversation({ confirm: { question: 'OK?', yes: 'Good.', no: 'Bad.' } }))).toEqual([]);
  });

  it('takes a stop that says goodbye through a task', () => {
    const machine = setup.createMachine({
      id: 'm',
      context: {},
      initial: 'waiting',
      states: { waiting: { on: { 'turn.stop': 'leaving' } }, leaving: { invoke: { src: 'task', onDone: 'bye', onError: 'bye' } }, bye },
    });
    expect(lintConversation(fromMachine(machine))).toEqual([]);
  });

  it('finds the state in which stop is not heard', () => {
    const machine = setup.createMachine({ id: 'm', context: {}, initial: 'waiting', states: { waiting, asking, bye } });
    expect(lintConversation(fromMachine(machine))).toMatchObject([{ rule: 'stop-does-not-end', state: '"waiting"' }]);
  });

  it('finds a deep state that takes stop for something else', () => {
    const machine = setup.createMachine({
      id: 'm',
      context: {},
      initial: 'waiting',
      on: { 'turn.stop': '.bye' },
      states: { waiting: { on: { 'turn.other': 'music' } }, music: { on: { 'turn.stop': 'waiting' } }, bye },
    });
    expect(lintConversation(fromMachine(machine))).toMatchObject([{ rule: 'stop-does-not-end', state: '"music"' }]);
  });

  it('finds a stop that only sometimes ends', () => {
    const machine = setup.createMachine({
      id: 'm',
      context: {},
      initial: 'waiting',
      states: { waiting: { on: { 'turn.stop': 'leaving' } }, leaving: { invoke: { src: 'task', onDone: 'bye', onError: 'waiting' } }, bye },
    });
    expect(lintConversation(fromMachine(machine))).toMatchObject([{ rule: 'stop-does-not-end', state: '"waiting"' }]);
  });

  it('finds a failure nobody handles, and a function that throws', () => {
    const machine = setup.createMachine({
      id: 'm',
      context: {},
      initial: 'waiting',
      on: { 'turn.stop': '.bye' },
      states: {
        waiting: {
          on: {
            'turn.other': 'asking',
            'turn.yes': {
              actions: assign(() => {
                throw new Error('boom');
              }),
            },
          },
        },
        asking: { invoke: { src: 'task', onDone: 'waiting' } },
        bye,
      },
    });
    const messages = lintConversation(fromMachine(machine)).map((finding) => `${finding.state} ${finding.message}`);
    expect(messages).toEqual([expect.stringContaining('boom'), expect.stringContaining('has no onError')]);
  });

  it('says when it could not see everything', () => {
    const counting = setupConversation({ types: {} as { context: { n: number } } }).createMachine({
      id: 'm',
      context: { n: 0 },
      initial: 'waiting',
      on: { 'turn.stop': '.bye' },
      states: { waiting: { on: { 'turn.other': { actions: assign({ n: ({ context }) => context.n + 1 }) } } }, bye },
    });
    expect(lintConversation(fromMachine(counting), { limit: 50 })).toMatchObject([{ rule: 'not-exhaustive' }]);
  });
});
