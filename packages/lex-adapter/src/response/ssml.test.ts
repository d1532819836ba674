import { describe, expect, it } from 'vitest';
import { isSpeakable } from './ssml.ts';

describe('isSpeakable', () => {
  it.each([
    '<speak>Hello</speak>',
    ' <speak>Hello <break time="300ms"/> there</speak> ',
    '<speak><p>One</p><p>Two <emphasis level="strong">three</emphasis></p></speak>',
    "<speak>Fish &amp; chips &#33; &lt;3 <say-as interpret-as='date'>20260101</say-as></speak>",
    '<speak></speak>',
  ])('takes %s', (ssml) => {
    expect(isSpeakable(ssml)).toBe(true);
  });

  it.each([
    'Hello',
    '<speak>Hello',
    '<speak>Fish & chips</speak>',
    '<speak>1 < 2</speak>',
    '<speak><p>Hello</speak></p>',
    '<speak><p>Hello</speak>',
    '<speak>Hello</speak><speak>again</speak>',
    '<speak>Hello</speak> and more</speak>',
    '<speaker>Hello</speaker>',
    '<speak><break time=300></speak>',
  ])('refuses %s', (ssml) => {
    expect(isSpeakable(ssml)).toBe(false);
  });

  it('reads a long hostile text once', () => {
    expect(isSpeakable(`<speak>${'<a b="'.repeat(100_000)}</speak>`)).toBe(false);
  });
});
