import { alexaSession, checkAlexaResponse, spokenText } from '@turnwise/alexa-adapter/testing';
import type { TurnRecord } from '@turnwise/core';
import { type FakeAnswer, fakeClock, fakeProvider } from '@turnwise/core/testing';
import { offline } from '@turnwise/providers/offline';
import { describe, expect, it } from 'vitest';
import { createAlexaSkill } from './alexa.ts';
import { createDaddyOmid } from './index.ts';
import { en } from './replies/en.ts';
import { fr } from './replies/fr.ts';

function skill({ answers, locale = 'en-US' }: { answers?: readonly FakeAnswer[]; locale?: string } = {}) {
  const records: TurnRecord[] = [];
  const clock = fakeClock();
  const model = fakeProvider(answers);
  const provider = answers ? model : offline();
  const engine = createDaddyOmid({ provider, clock, random: () => 0, timeZone: 'Europe/Paris', onTurn: (record) => records.push(record) });
  const handler = createAlexaSkill(engine, { clock });
  return { echo: alexaSession(handler, { locale }), clock, records, model };
}

const routesOf = (records: readonly TurnRecord[]) => records.map(({ route }) => route.to);

describe('the four turns', () => {
  it('in English: coffee and bus stop go to the provider, yes and the stop sentence cost nothing', async () => {
    const { echo, records } = skill();
    const coffee = await echo.intent('CanIHaveIntent', { query: 'a cup of coffee' });
    expect(spokenText(coffee)).toMatch(/Are you OK with that\?$/);
    expect(coffee.response.card).toMatchObject({ type: 'Simple', title: 'Daddy Omid' });

    const yes = await echo.intent('AMAZON.YesIntent');
    expect(en.confirm.yes).toContain(spokenText(yes));
    expect(yes.response.card).toBeUndefined();

    const bus = await echo.intent('WhereIntent', { query: 'is the bus stop' });
    expect(bus.response.shouldEndSession).toBe(false);

    const bye = await echo.intent('IPreferIntent', { query: 'to stop the conversation' });
    expect(en.replies.stop).toContain(spokenText(bye));
    expect(bye.response.shouldEndSession).toBe(true);

    expect(routesOf(records)).toEqual(['model', 'rules', 'model', 'rules']);
    expect(records.filter(({ route }) => route.to === 'rules').map(({ usage, cost }) => [usage, cost.amount])).toEqual([
      [undefined, 0],
      [undefined, 0],
    ]);
  });

  it('say the same when everything comes as words', async () => {
    const { echo, records } = skill();
    const words = ['can I have a cup of coffee', 'yes', 'where is the bus stop', 'I prefer to stop the conversation'];
    let last = await echo.launch();
    for (const text of words) last = await echo.intent('FreeformIntent', { text });
    expect(last.response.shouldEndSession).toBe(true);
    expect(routesOf(records)).toEqual(['rules', 'model', 'rules', 'model', 'rules']);
  });

  it('in French', async () => {
    const { echo, records } = skill({ locale: 'fr-FR' });
    expect(fr.opening).toContain(spokenText(await echo.launch()));
    expect(spokenText(await echo.intent('CanIHaveIntent', { query: 'une tasse de café' }))).toMatch(/Ça te va \?$/);
    expect(fr.confirm.yes).toContain(spokenText(await echo.intent('AMAZON.YesIntent')));
    expect(spokenText(await echo.intent('WhereIsIntent', { query: "l'arrêt de bus" }))).toMatch(/Ça te va \?$/);
    expect(fr.confirm.no).toContain(spokenText(await echo.intent('FreeformIntent', { text: 'ah non pas du tout' })));
    await echo.intent('FreeformIntent', { text: 'où est mon doudou' });
    const bye = await echo.intent('IPreferIntent', { query: 'arrêter la conversation' });
    expect(fr.replies.stop).toContain(spokenText(bye));
    expect(bye.response.shouldEndSession).toBe(true);
    expect(routesOf(records)).toEqual(['rules', 'model', 'rules', 'model', 'rules', 'model', 'rules']);
  });

  it('reach a model whole, with the hour and the language in its instructions', async () => {
    const { echo, model } = skill({ answers: ['Cocoa it is.'], locale: 'fr-FR' });
    await echo.intent('CanIHaveIntent', { query: 'un café' });
    await echo.intent('AMAZON.YesIntent');
    await echo.intent('WhereIsIntent', { query: "l'arrêt de bus" });
    const request = model.requests.at(-1);
    expect(request?.instructions).toContain('It is Thursday, 17:00. Dinner is near');
    expect(request?.instructions).toContain('Answer in French.');
    expect(request?.messages.map(({ role, text }) => [role, text])).toEqual([
      ['user', 'est-ce que je peux avoir un café'],
      ['assistant', 'Cocoa it is. Ça te va ?'],
      ['user', 'oui'],
      ['assistant', fr.confirm.yes[0]],
      ['user', "où est l'arrêt de bus"],
    ]);
  });
});

describe('what a child says and no model has to hear', () => {
  it.each([
    ['en-US', ['stop', "that's enough for today", 'bye bye daddy', 'please stop talking', 'good night daddy omid']],
    ['fr-FR', ['stop', 'je veux arrêter', 'au revoir papa', "arrête de parler s'il te plaît"]],
  ])('ends the talk in %s', async (locale, sentences) => {
    for (const text of sentences) {
      const { echo, records } = skill({ locale, answers: ['Because.'] });
      await echo.launch();
      const answer = await echo.intent('FreeformIntent', { text });
      expect([text, answer.response.shouldEndSession, records.at(-1)?.route.to]).toEqual([text, true, 'rules']);
    }
  });

  it.each([
    ['en-US', ["don't stop", 'where is the bus stop', 'why do cars stop at red lights', 'tell me a story about the end of the world']],
    ['fr-FR', ['où est le panneau stop', 'pourquoi la pluie ne s’arrête pas', 'raconte la fin du monde']],
  ])('goes on in %s when a stop is not meant', async (locale, sentences) => {
    for (const text of sentences) {
      const { echo } = skill({ locale, answers: ['Because.'] });
      await echo.launch();
      const answer = await echo.intent('FreeformIntent', { text });
      expect([text, answer.response.shouldEndSession]).toEqual([text, false]);
    }
  });

  it('is asked again when it is a maybe, and thanked when it says thanks', async () => {
    const { echo, records } = skill({ answers: ['Cocoa it is.'] });
    await echo.intent('CanIHaveIntent', { query: 'coffee' });
    expect(en.confirm.maybe).toContain(spokenText(await echo.intent('FreeformIntent', { text: 'maybe' })));
    expect(en.confirm.no).toContain(spokenText(await echo.intent('AMAZON.NoIntent')));
    expect(en.replies.thanks).toContain(spokenText(await echo.intent('FreeformIntent', { text: 'thank you' })));
    expect(en.replies.end).toContain(spokenText(await echo.intent('AMAZON.NoIntent')));
    expect(routesOf(records)).toEqual(['model', 'rules', 'rules', 'rules', 'rules']);
  });
});

describe('a provider in trouble', () => {
  it.each<[string, FakeAnswer]>([
    ['is down', { error: 'unavailable' }],
    ['is out of breath', { error: 'rate_limited' }],
    ['breaks off at once', { text: 'Well, I', error: 'unavailable' }],
    ['answers a web page', '<!doctype html><html><body>502 Bad Gateway</body></html>'],
    ['answers nothing', ''],
    ['hangs', { hangs: true }],
  ])('leads to an apology, and the talk goes on: it %s', async (_, answer) => {
    const { echo, clock, records } = skill({ answers: ['Cocoa it is.', answer, 'Here I am again.'] });
    await echo.intent('CanIHaveIntent', { query: 'coffee' });
    const failing = echo.intent('WhereIntent', { query: 'is the bus stop' });
    await clock.advance(7_000);
    const apology = await failing;
    expect(en.replies.fallback).toContain(spokenText(apology));
    expect(apology.response.shouldEndSession).toBe(false);
    expect(spokenText(await echo.intent('WhyIntent', { query: 'are you tired' }))).toMatch(/^Here I am again\./);
    expect(routesOf(records)).toEqual(['model', 'fallback', 'model']);
  });

  it('cannot make the loudspeaker play its markup', async () => {
    const { echo } = skill({ answers: ['Listen! <audio src="https://evil.example/a.mp3"/> Tom & Jerry say hi </speak><speak>.'] });
    const answer = await echo.intent('CanYouIntent', { query: 'sing' });
    const { outputSpeech } = answer.response;
    const ssml = outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '';
    expect(ssml).not.toMatch(/<audio|evil\.example/);
    expect(ssml).toContain('Tom &amp; Jerry');
    expect(checkAlexaResponse(answer)).toEqual([]);
  });
});
