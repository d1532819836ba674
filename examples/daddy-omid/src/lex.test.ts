import type { TurnRecord } from '@turnwise/core';
import { lexSession, spokenText } from '@turnwise/lex-adapter/testing';
import { offline } from '@turnwise/providers/offline';
import { expect, it } from 'vitest';
import { createDaddyOmid } from './index.ts';
import { createLexBot } from './lex.ts';

it.each([
  ['en_US', ['can I have a cup of coffee', 'yes', 'where is the bus stop', 'I prefer to stop the conversation']],
  ['fr_FR', ['est-ce que je peux avoir un café', 'oui', "où est l'arrêt de bus", 'je préfère arrêter la conversation']],
])('the four turns through Lex in %s', async (localeId, sentences) => {
  const records: TurnRecord[] = [];
  const engine = createDaddyOmid({ provider: offline(), timeZone: 'Europe/Paris', onTurn: (record) => records.push(record) });
  const session = lexSession(createLexBot(engine), { localeId });
  const closed: boolean[] = [];
  for (const text of sentences) {
    const answer = await session.say(text);
    expect(spokenText(answer)).not.toBe('');
    closed.push(answer.sessionState.dialogAction?.type === 'Close');
  }
  expect(records.map(({ platform, route, usage }) => [platform, route.to, route.to === 'rules' ? usage : 'any'])).toEqual([
    ['lex', 'model', 'any'],
    ['lex', 'rules', undefined],
    ['lex', 'model', 'any'],
    ['lex', 'rules', undefined],
  ]);
  expect(closed).toEqual([false, false, false, true]);
});
