import { alexaSession, checkAlexaResponse, intentRequest, spokenText } from '@turnwise/alexa-adapter/testing';
import type { TurnRecord } from '@turnwise/core';
import { bedrock } from '@turnwise/providers/bedrock';
import { createBedrockServer, type Reply, type WireServer } from '@turnwise/wire-server';
import { afterEach, describe, expect, it } from 'vitest';
import { createAlexaSkill } from './alexa.ts';
import { createDaddyOmid } from './index.ts';
import { en } from './replies/en.ts';

const servers: WireServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** Daddy Omid with AWS's own SDK, in front of a local server that speaks Bedrock's wire format. */
async function onBedrock(...replies: Reply[]) {
  const server = await createBedrockServer(replies);
  servers.push(server);
  const records: TurnRecord[] = [];
  const clientOptions = { endpoint: server.url, credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' } };
  const provider = bedrock({ model: 'mistral.mistral-7b-instruct-v0:2', region: 'eu-west-3', clientOptions });
  const skill = createAlexaSkill(createDaddyOmid({ provider, timeZone: 'Europe/Paris', onTurn: (record) => records.push(record) }), {
    reserveMs: 500,
  });
  // Lambda that is about to stop: half of what it says is left for the model.
  const echo = alexaSession((event) => skill(event, { getRemainingTimeInMillis: () => 1_600 }));
  return { server, echo, records, skill };
}

const cocoa: Reply = { text: ['Coffee is for grown-ups. ', 'How about cocoa.'] };

describe('on Mistral 7B', () => {
  it('sends the persona in the first message, and bills two of four turns', async () => {
    const { server, echo, records } = await onBedrock(cocoa, { text: 'Ask a grown-up to look at the map with you.' });
    const coffee = await echo.intent('CanIHaveIntent', { query: 'a cup of coffee' });
    expect(spokenText(coffee)).toBe('Coffee is for grown-ups. How about cocoa. Are you OK with that?');
    await echo.intent('AMAZON.YesIntent');
    await echo.intent('WhereIsIntent', { query: 'the bus stop' });
    const bye = await echo.intent('IPreferIntent', { query: 'to stop the conversation' });
    expect(bye.response.shouldEndSession).toBe(true);

    expect(server.bill).toHaveLength(2);
    expect(records.map(({ route, usage }) => [route.to, usage !== undefined])).toEqual([
      ['model', true],
      ['rules', false],
      ['model', true],
      ['rules', false],
    ]);
    expect(records[0]?.cost.priced).toBe('table');
    const body = JSON.stringify(server.requests[0]?.body);
    expect(body).toContain('You are Daddy Omid');
    expect(body).toContain('can i have a cup of coffee');
    expect(body).not.toContain('"system"');
  });

  it.each<[string, Reply]>([
    ['answers a web page', { raw: { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><h1>Welcome</h1>' } }],
    ['answers 502 with a web page', { raw: { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad Gateway</html>' } }],
    ['answers nothing', { text: '' }],
    ['throttles', { error: { status: 429, type: 'ThrottlingException', message: 'slow down' } }],
    ['is not allowed', { error: { status: 403, type: 'AccessDeniedException', message: 'no' } }],
    ['hangs before its answer', { text: 'never', faults: [{ kind: 'hang', at: 'head' }] }],
    ['hangs in its first sentence', { text: ['Well, I', ' am'], faults: [{ kind: 'hang', at: { frame: 2 } }] }],
    ['resets the connection', { text: 'never', faults: [{ kind: 'reset', at: 'head' }] }],
    ['sends noise', { text: 'never', faults: [{ kind: 'noise', at: { frame: 1 }, bytes: 'xxxxxxxxxxxxxxxx' }] }],
  ])('apologises and goes on when it %s', async (_, trouble) => {
    const { echo, records } = await onBedrock(cocoa, trouble, { text: 'Here I am again.' });
    await echo.intent('CanIHaveIntent', { query: 'a cup of coffee' });
    const apology = await echo.intent('WhereIntent', { query: 'is the bus stop' });
    expect(en.replies.fallback).toContain(spokenText(apology));
    expect(apology.response.shouldEndSession).toBe(false);
    expect(checkAlexaResponse(apology, intentRequest('WhereIntent'))).toEqual([]);
    expect(spokenText(await echo.intent('WhyIntent', { query: 'not' }))).toMatch(/^Here I am again\./);
    expect(records.map(({ route }) => route.to)).toEqual(['model', 'fallback', 'model']);
  });

  it('apologises when there is no Bedrock at all', async () => {
    const { echo, server } = await onBedrock();
    await server.close();
    servers.length = 0;
    expect(en.replies.fallback).toContain(spokenText(await echo.intent('WhyIntent', { query: 'is the sky blue' })));
    expect(spokenText(await echo.intent('AMAZON.HelpIntent'))).toMatch(/\?$/);
    expect((await echo.intent('AMAZON.StopIntent')).response.shouldEndSession).toBe(true);
  });

  it('speaks what is there when time is up, and never its markup', async () => {
    const { echo } = await onBedrock({
      text: ['Listen! <audio src="https://evil.example/x.mp3"/> ', 'Tom & Jerry are'],
      faults: [{ kind: 'hang', at: 'end' }],
    });
    const answer = await echo.intent('CanYouIntent', { query: 'sing' });
    expect(spokenText(answer)).toMatch(/^Listen!/);
    expect(JSON.stringify(answer)).not.toContain('evil.example');
    expect(checkAlexaResponse(answer, intentRequest('CanYouIntent'))).toEqual([]);
  });
});
