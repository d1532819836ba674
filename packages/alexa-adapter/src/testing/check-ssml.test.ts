import { describe, expect, it } from 'vitest';
import { checkSsml } from './index.ts';

describe('SSML that Alexa speaks', () => {
  it.each([
    '<speak>Hello.</speak>',
    '<speak></speak>',
    ' <speak>Rain &amp; wind, 1 &lt; 2, &#233;, &#xE9;.</speak> ',
    '<speak>Wait <break time="1s"/> and <break strength="strong" /> go.</speak>',
    '<speak><p><s>One.</s><s>Two.</s></p></speak>',
    `<speak><amazon:effect name='whispered'>Boo</amazon:effect><say-as interpret-as="interjection">wow</say-as></speak>`,
    '<speak><voice name="Amy"><lang xml:lang="fr-FR">Bonjour</lang></voice></speak>',
    `<speak>${'<audio src="https://example.com/a.mp3"/>'.repeat(5)}</speak>`,
  ])('passes: %s', (ssml) => {
    expect(checkSsml(ssml)).toEqual([]);
  });

  it.each([
    ['Hello.', 'does not start with <speak>'],
    ['', 'does not start with <speak>'],
    ['<speak>Tom & Jerry</speak>', 'has an "&" that is not escaped'],
    ['<speak>1 < 2</speak>', 'has a "<" that starts no tag'],
    ['<speak>&amp;lt;</speak>', 'is escaped twice'],
    ['<speak>Hello', 'leaves <speak> open'],
    ['<speak><p>Hello</speak></p>', 'closes </speak> where it is not open'],
    ['<speak>a</speak><speak>b</speak>', 'goes on after </speak>'],
    ['<speak>a</speak> b', 'has text after </speak>'],
    ['<speak><b>loud</b></speak>', 'uses <b>, which Alexa does not know'],
    ['<speak><mark name="x"/></speak>', 'uses <mark>, which Alexa does not know'],
    ['<speak><break duration="1s"/></speak>', 'gives <break> an attribute "duration"'],
    ['<speak><break time="1s">x</break></speak>', 'opens <break>, which has no content: write <break/>'],
    ['<speak><break time=1s/></speak>', 'has a malformed tag <break time=1s/>'],
    ['<speak>a\u0001b</speak>', 'holds a character that XML forbids'],
    ['<speak>a\ud800b</speak>', 'holds a character that XML forbids'],
    [`<speak>${'<audio src="https://example.com/a.mp3"/>'.repeat(6)}</speak>`, 'has 6 <audio> tags; 5 are allowed'],
  ])('refuses %j: %s', (ssml, problem) => {
    expect(checkSsml(ssml)).toContain(problem);
  });

  it('reads a long and broken text in linear time', () => {
    const steps = (length: number) => checkSsml(`<speak>${'<a '.repeat(length)}${'x="'.repeat(length)}`).length;
    expect(steps(20_000)).toBeGreaterThan(0);
  });
});
