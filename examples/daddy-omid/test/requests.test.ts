import { readFileSync } from 'node:fs';
import { checkAlexaResponse } from '@turnwise/alexa-adapter/testing';
import type { TurnRecord } from '@turnwise/core';
import { checkLexResponse } from '@turnwise/lex-adapter/testing';
import { offline } from '@turnwise/providers/offline';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { createAlexaSkill } from '../src/alexa.ts';
import { createDaddyOmid } from '../src/index.ts';
import { createLexBot } from '../src/lex.ts';

type Json = Record<string, Record<string, unknown>>;
const read = (file: string) => JSON.parse(readFileSync(new URL(`../requests/${file}`, import.meta.url), 'utf8')) as Json[];

function daddy() {
  const records: TurnRecord[] = [];
  return { records, engine: createDaddyOmid({ provider: offline(), timeZone: 'Europe/Paris', onTurn: (record) => records.push(record) }) };
}

const spent = (records: readonly TurnRecord[]) =>
  records.map(({ route, usage, cost }) => [route.to, route.to === 'rules' ? [usage, cost.amount] : 'any']);
const local = ['rules', [undefined, 0]];
const asked = ['model', 'any'];

describe('raw requests in, raw answers out', () => {
  it.each(['alexa.en-US.json', 'alexa.fr-FR.json'])('%s', async (file) => {
    const { engine, records } = daddy();
    const handler = createAlexaSkill(engine);
    let answer: ResponseEnvelope | undefined;
    for (const request of read(file)) {
      const event = { ...request, session: { ...request.session, attributes: answer?.sessionAttributes } };
      answer = await handler(JSON.parse(JSON.stringify(event)));
      expect(checkAlexaResponse(answer, request)).toEqual([]);
    }
    expect(answer?.response.shouldEndSession).toBe(true);
    expect(spent(records)).toEqual([local, asked, local, asked, local]);
  });

  it.each(['lex.en_US.json', 'lex.fr_FR.json'])('%s', async (file) => {
    const { engine, records } = daddy();
    const handler = createLexBot(engine);
    let attributes: Record<string, string> = {};
    let closed = false;
    for (const request of read(file)) {
      const event = { ...request, sessionState: { ...request.sessionState, sessionAttributes: attributes } };
      const { sessionState, ...answer } = await handler(JSON.parse(JSON.stringify(event)));
      expect(checkLexResponse({ sessionState, ...answer }, event).filter(({ severity }) => severity === 'error')).toEqual([]);
      attributes = sessionState.sessionAttributes ?? {};
      closed = sessionState.dialogAction?.type === 'Close';
    }
    expect(closed).toBe(true);
    expect(spent(records)).toEqual([asked, local, asked, local]);
  });
});
