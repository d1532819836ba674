import { describe, expect, it } from 'vitest';
import { readRequest } from '../request/read-request.ts';
import { checkAlexaResponse, launchRequest } from '../testing/index.ts';
import { removeForbidden } from './escape-ssml.ts';
import { fitResponse, MAX_RESPONSE_BYTES } from './fit-response.ts';
import type { ResponseParts } from './to-response.ts';

const request = readRequest(launchRequest());
if (!request) throw new Error('The builder made no request.');

const sentence = 'This is one sentence of fifty characters, all of it. ';
function fit(
  reply: Partial<ResponseParts['reply']>,
  options: { card?: ResponseParts['card']; attributes?: Record<string, unknown>; maxBytes?: number } = {},
) {
  const { card, attributes, maxBytes = MAX_RESPONSE_BYTES } = options;
  const whole = { text: 'Hello?', endSession: false, locale: 'en-US', reprompt: 'Hello?', ...reply };
  const { envelope, overBytes } = fitResponse(
    { reply: whole, card, request: request as NonNullable<typeof request> },
    attributes,
    maxBytes,
  );
  return {
    envelope,
    overBytes,
    problems: checkAlexaResponse(envelope, launchRequest()),
    size: Buffer.byteLength(JSON.stringify(envelope)),
  };
}
const speechOf = ({ envelope }: ReturnType<typeof fit>) =>
  envelope.response.outputSpeech?.type === 'SSML' ? envelope.response.outputSpeech.ssml : '';

describe('limits', () => {
  it('cuts speech of any length at a sentence, and keeps the question', () => {
    const question = 'Are you OK with that?';
    const long = fit({ text: sentence.repeat(2_000) + question, pending: { kind: 'polar', question } });
    expect(long.problems).toEqual([]);
    expect(speechOf(long).length).toBeGreaterThan(7_900);
    expect(speechOf(long)).toMatch(/all of it\. Are you OK with that\?<\/speak>$/);
  });

  it('counts the characters as they are sent', () => {
    const long = fit({ text: `${'&'.repeat(7_000)} OK?`, reprompt: '<'.repeat(9_000) });
    expect(long.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(speechOf(long).length).toBeLessThanOrEqual(8_000);
  });

  it('lets the card give way before the speech', () => {
    const text = `${sentence.repeat(140)}OK?`;
    const attributes = { kept: 'x'.repeat(8_000) };
    const both = fit({ text }, { card: { title: 'Title', text: 'card '.repeat(3_000) }, attributes });
    expect(both.problems).toEqual([]);
    expect(both.overBytes).toBe(0);
    expect(speechOf(both)).toContain(text);
    const { card } = both.envelope.response;
    const content = card?.type === 'Simple' ? (card.content ?? '') : '';
    expect(content.length).toBeGreaterThan(1_000);
    expect(content.length).toBeLessThan(8_000);
    expect(both.envelope.sessionAttributes).toEqual(attributes);
  });

  it('then drops the card and cuts the speech, but never the attributes', () => {
    const attributes = { kept: 'x'.repeat(19_000) };
    const tight = fit({ text: `${sentence.repeat(140)}OK?` }, { card: { title: 'Title', text: 'card '.repeat(3_000) }, attributes });
    expect(tight.overBytes).toBe(0);
    expect(tight.size).toBeLessThanOrEqual(MAX_RESPONSE_BYTES);
    expect(tight.envelope.response.card).toBeUndefined();
    expect(speechOf(tight).length).toBeGreaterThan(500);
    expect(tight.envelope.sessionAttributes).toEqual(attributes);
  });

  it('says so when attributes alone are too much, and still speaks', () => {
    const heavy = fit({ text: sentence.repeat(100) }, { attributes: { kept: 'x'.repeat(30_000) } });
    expect(heavy.overBytes).toBeGreaterThan(0);
    expect(speechOf(heavy).length).toBeGreaterThan(400);
    expect(heavy.envelope.sessionAttributes?.kept).toHaveLength(30_000);
  });

  it('fits text that needs three bytes a character', () => {
    const japanese = fit({ text: 'これはとても長い文です。'.repeat(2_000), locale: 'ja-JP' }, { attributes: { kept: 'x'.repeat(10_000) } });
    expect(japanese.overBytes).toBe(0);
    expect(japanese.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(speechOf(japanese)).toMatch(/。<\/speak>$/);
    // Nothing goes that had room.
    expect(japanese.size).toBeGreaterThan(MAX_RESPONSE_BYTES - 300);
  });

  it('shares the room between speech and reprompt', () => {
    const text = 'これはとても長い文です。'.repeat(2_000);
    const both = fit({ text, reprompt: text, locale: 'ja-JP' }, { attributes: { kept: 'x'.repeat(10_000) } });
    expect(both.overBytes).toBe(0);
    expect(both.size).toBeGreaterThan(MAX_RESPONSE_BYTES - 600);
  });

  it('says nothing rather than an empty element', () => {
    const { envelope } = fit({ text: '\u0000 \u0007', reprompt: '\u0000' });
    expect(envelope.response).toEqual({ shouldEndSession: false });
  });

  it('cuts a card of any length, without half a character at the end', () => {
    const { envelope, problems } = fit({}, { card: { title: 'T'.repeat(9_000), text: `x${'😀'.repeat(9_000)}\u0000` }, maxBytes: 120_000 });
    expect(problems.filter(({ path }) => path.startsWith('response.card'))).toEqual([]);
    const { card } = envelope.response;
    const text = card?.type === 'Simple' ? `${card.title}${card.content}` : '';
    expect(text.length).toBeLessThanOrEqual(8_000);
    expect(text).toBe(removeForbidden(text));
  });
});
