import { describe, expect, it } from 'vitest';
import { canFulfillRequest, checkAlexaResponse, intentRequest, launchRequest, sessionEndedRequest } from './index.ts';

const speech = (text: string) => ({ type: 'SSML', ssml: `<speak>${text}</speak>` });
const good = {
  outputSpeech: speech('Hello?'),
  reprompt: { outputSpeech: { type: 'PlainText', text: 'Hello? & <so>' } },
  shouldEndSession: false,
};
const problemsOf = (response: unknown, request: unknown = launchRequest()) =>
  checkAlexaResponse({ version: '1.0', response }, request).map(({ severity, path, message }) => `${severity} ${path} ${message}`);

describe('an answer that Alexa takes', () => {
  it.each([
    ['open', good, launchRequest()],
    ['closed', { outputSpeech: speech('Bye.'), shouldEndSession: true }, launchRequest()],
    ['delegating', { directives: [{ type: 'Dialog.Delegate' }], shouldEndSession: false }, intentRequest('X')],
    ['empty', {}, sessionEndedRequest()],
    ['empty, to whatever', {}, { request: { type: 'AudioPlayer.PlaybackStarted' } }],
    ['about what it could do', { canFulfillIntent: { canFulfill: 'MAYBE' } }, canFulfillRequest('X')],
    ['with a card', { ...good, card: { type: 'Simple', title: 'T', content: 'a < b & c' } }, launchRequest()],
    [
      'with a picture',
      { ...good, card: { type: 'Standard', title: 'T', text: 'x', image: { smallImageUrl: 'https://example.com/a.png' } } },
      launchRequest(),
    ],
  ])('has no problems when it is %s', (_, response, request) => {
    expect(problemsOf(response, request)).toEqual([]);
  });
});

describe('an answer that Alexa refuses', () => {
  it.each<[string, unknown, unknown, string]>([
    ['nothing at all', undefined, launchRequest(), 'error  is no answer'],
    ['no shouldEndSession', { ...good, shouldEndSession: undefined }, launchRequest(), 'error response.shouldEndSession is not set'],
    ['a null one', { ...good, shouldEndSession: null }, launchRequest(), 'error response.shouldEndSession is not set'],
    ['unescaped text', { ...good, outputSpeech: speech('Tom & Jerry?') }, launchRequest(), 'error response.outputSpeech.ssml has an "&"'],
    [
      'too much speech',
      { ...good, outputSpeech: speech('x'.repeat(8_000)) },
      launchRequest(),
      'error response.outputSpeech.ssml is 8015 characters',
    ],
    ['a broken reprompt', { ...good, reprompt: {} }, launchRequest(), 'error response.reprompt.outputSpeech.type must be'],
    [
      'a wrong type of speech',
      { ...good, outputSpeech: { type: 'Text', text: 'x' } },
      launchRequest(),
      'error response.outputSpeech.type must be',
    ],
    [
      'the wrong field of speech',
      { ...good, outputSpeech: { type: 'SSML', text: 'x' } },
      launchRequest(),
      'error response.outputSpeech.ssml must be',
    ],
    ['an unknown card', { ...good, card: { type: 'constructor' } }, launchRequest(), 'error response.card.type must be one of'],
    ['half a card', { ...good, card: { type: 'Simple', title: 'T' } }, launchRequest(), 'error response.card needs a title and content'],
    [
      'too much card',
      { ...good, card: { type: 'Simple', title: 'T', content: 'x'.repeat(8_000) } },
      launchRequest(),
      'error response.card holds 8001',
    ],
    [
      'an image over http',
      { ...good, card: { type: 'Standard', title: 'T', text: '', image: { largeImageUrl: 'http://example.com' } } },
      launchRequest(),
      'error response.card.image.largeImageUrl must be',
    ],
    ['directives that are none', { ...good, directives: ['Dialog.Delegate'] }, launchRequest(), 'error response.directives must be'],
    [
      'a dialog that ends',
      { directives: [{ type: 'Dialog.Delegate' }], shouldEndSession: true },
      intentRequest('X'),
      'error response.directives Dialog.Delegate needs',
    ],
    [
      'eliciting nothing',
      { ...good, directives: [{ type: 'Dialog.ElicitSlot' }] },
      intentRequest('X'),
      'error response.directives Dialog.ElicitSlot needs',
    ],
    [
      'a farewell after the end',
      { outputSpeech: speech('Bye.'), shouldEndSession: true },
      sessionEndedRequest(),
      'error response.outputSpeech is not allowed',
    ],
    ['speech to a player', good, { request: { type: 'AudioPlayer.PlaybackStarted' } }, 'error response speaks'],
    ['no verdict', {}, canFulfillRequest('X'), 'error response.canFulfillIntent.canFulfill must be'],
    ['more than 24 KB', { ...good, directives: [{ type: 'X', data: 'x'.repeat(25_000) }] }, launchRequest(), 'error  is 25'],
  ])('because of %s', (_, response, request, problem) => {
    expect(problemsOf(response, request).some((found) => found.startsWith(problem))).toBe(true);
  });

  it('because of its version, its attributes or what JSON cannot hold', () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    const found = checkAlexaResponse({ response: good, sessionAttributes: [], x: circular }, launchRequest()).map(({ path }) => path);
    expect(found).toEqual(['version', 'sessionAttributes', '']);
  });
});

describe('an answer that people would not like', () => {
  it.each([
    ['the microphone opens without a question', { ...good, outputSpeech: speech('Hello.') }, 'response.outputSpeech'],
    ['nothing comes after a silence', { outputSpeech: speech('Hello?'), shouldEndSession: false }, 'response.reprompt'],
    ['the user hears nothing', { reprompt: good.reprompt, shouldEndSession: false }, 'response.outputSpeech'],
    ['a reprompt is never heard', { ...good, shouldEndSession: true }, 'response.reprompt'],
    ['a card shows markup', { ...good, card: { type: 'Simple', title: 'T', content: '<speak>x</speak>' } }, 'response.card'],
  ])('gets a warning when %s', (_, response, path) => {
    expect(checkAlexaResponse({ version: '1.0', response }, launchRequest())).toEqual([
      expect.objectContaining({ severity: 'warning', path }),
    ]);
  });
});
