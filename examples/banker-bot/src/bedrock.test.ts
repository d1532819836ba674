import type { TurnRecord } from '@turnwise/core';
import { lexSession, spokenText } from '@turnwise/lex-adapter/testing';
import { bedrock } from '@turnwise/providers/bedrock';
import { createBedrockServer, type Reply, type WireServer } from '@turnwise/wire-server';
import { afterEach, describe, expect, it } from 'vitest';
import { createBanker } from './index.ts';
import { createBankerBot } from './lex.ts';

const servers: WireServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** The banker with AWS's own SDK, in front of a local server that speaks Bedrock's wire format. */
async function onBedrock(...replies: Reply[]) {
  const server = await createBedrockServer(replies);
  servers.push(server);
  const records: TurnRecord[] = [];
  const clientOptions = { endpoint: server.url, credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' } };
  const provider = bedrock({ model: 'mistral.mistral-7b-instruct-v0:2', region: 'eu-west-3', clientOptions });
  const handler = createBankerBot(createBanker({ provider, onTurn: (record) => records.push(record) }));
  // Lambda that is about to stop: half of what it says is left for the model.
  const session = lexSession((event) => handler(event, { getRemainingTimeInMillis: () => 1_600 }));
  return { server, session, records };
}

const rest: Reply = { text: ['It is where money rests. ', 'It earns a little.'] };

describe('a model on Bedrock behind Lex', () => {
  it('answers what is no balance, and never hears of one', async () => {
    const { server, session, records } = await onBedrock(rest, { text: 'Interest is a share.' });
    expect(spokenText(await session.say('what is a savings account'))).toBe('It is where money rests. It earns a little.');
    await session.intent('CheckBalance', { accountType: 'savings', dateOfBirth: '1990-05-03' }, { text: 'savings, born 1990-05-03' });
    await session.say('and what is interest');
    await session.say('I prefer to stop');
    expect(records.map(({ route }) => route.to)).toEqual(['model', 'task', 'model', 'rules']);
    expect(server.bill).toHaveLength(2);
    expect(JSON.stringify(server.requests.map(({ body }) => body))).not.toContain('1990');
  });

  it.each<[string, Reply]>([
    ['answers a web page', { raw: { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><h1>Welcome</h1>' } }],
    ['answers nothing', { text: '' }],
    ['throttles', { error: { status: 429, type: 'ThrottlingException', message: 'slow down' } }],
    ['hangs before its answer', { text: 'never', faults: [{ kind: 'hang', at: 'head' }] }],
    ['hangs in its first sentence', { text: ['Well, it', ' is'], faults: [{ kind: 'hang', at: { frame: 2 } }] }],
    ['resets the connection', { text: 'never', faults: [{ kind: 'reset', at: 'head' }] }],
  ])('apologises, keeps asking and goes on when it %s', async (_, trouble) => {
    const { session, records } = await onBedrock(trouble, rest);
    await session.intent('CheckBalance', { accountType: null, dateOfBirth: null }, { text: 'check my balance' });
    const apology = await session.miss('what is a savings account');
    expect(spokenText(apology)).toMatch(/^Sorry, my line to the back office is dead\. .* Which account/);
    expect(apology.sessionState.dialogAction).toEqual({ type: 'ElicitSlot', slotToElicit: 'accountType' });
    expect(spokenText(await session.miss('what is a savings account'))).toMatch(/^It is where money rests\./);
    expect(spokenText(await session.fill('savings'))).toMatch(/^And when were you born/);
    expect(records.map(({ route }) => route.to)).toEqual(['rules', 'fallback', 'model', 'rules']);
  });

  it('apologises when there is no Bedrock at all', async () => {
    const { session, server } = await onBedrock();
    await server.close();
    servers.length = 0;
    expect(spokenText(await session.say('what is interest'))).toMatch(/^Sorry, my line/);
    expect((await session.say('stop')).sessionState.dialogAction).toEqual({ type: 'Close' });
  });

  it('speaks the whole sentences that are there when time is up, and never their markup', async () => {
    const { session } = await onBedrock({
      text: ['Savings rest. <audio src="https://evil.example/x.mp3"/> ', 'Tom & Jerry are'],
      faults: [{ kind: 'hang', at: 'end' }],
    });
    const answer = await session.say('what is a savings account');
    expect(spokenText(answer)).toMatch(/^Savings rest\./);
    expect(JSON.stringify(answer)).not.toContain('evil.example');
  });
});
