import { describe, expect, it } from 'vitest';
import { fromMachine } from './from-machine.ts';
import { setupConversation } from './setup-conversation.ts';

const setup = setupConversation();

describe('fromMachine', () => {
  it('takes a machine that waits, invokes and ends', () => {
    const machine = setup.createMachine({
      id: 'fine',
      context: {},
      initial: 'waiting',
      states: {
        waiting: { on: { 'turn.other': 'asking' } },
        asking: { invoke: { src: 'model', onDone: 'waiting', onError: 'waiting' } },
        bye: { type: 'final' },
      },
    });
    expect(fromMachine(machine)).toMatchObject({ id: 'fine', version: '1', frustration: 'end' });
  });

  it.each([
    ['"after"', { after: { 1000: 'b' } }],
    ['the wildcard transition "*"', { on: { '*': 'b' } }],
    ['the wildcard transition "turn.*"', { on: { 'turn.*': 'b' } }],
    ['both invokes an actor and waits', { invoke: { src: 'model', onDone: 'b' }, on: { 'turn.stop': 'b' } }],
  ])('refuses %s, naming the state', (problem, state) => {
    const machine = setup.createMachine({ id: 'bad', context: {}, initial: 'a', states: { a: state as never, b: {} } });
    expect(() => fromMachine(machine)).toThrow(problem);
    expect(() => fromMachine(machine)).toThrow('Conversation "bad", state "bad.a"');
  });

  it('needs a name to find stored sessions by', () => {
    const machine = setup.createMachine({ context: {}, initial: 'a', states: { a: {} } });
    expect(() => fromMachine(machine)).toThrow('Option "id" is missing');
    expect(fromMachine(machine, { id: 'named' }).id).toBe('named');
  });

  it.each([[''], [[]], [['fine', ' ']], [7]])('refuses the reply %j', (reply) => {
    const machine = setup.createMachine({ id: 'm', context: {}, initial: 'a', states: { a: {} } });
    expect(() => fromMachine(machine, { replies: { stop: reply as string } })).toThrow(
      'Option "replies.stop" must be a text or a list of texts',
    );
    expect(() => fromMachine(machine, { locales: { fr: { stop: reply as string } } })).toThrow('Option "locales.fr.stop"');
  });
});
