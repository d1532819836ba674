import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaFormat } from './schema-format.ts';
import { taggedFormat } from './tagged-format.ts';

const all = { ahead: true, card: true, suggestions: true, end: true };
const none = { ahead: false, card: false, suggestions: false, end: false };

describe('taggedFormat', () => {
  const { read } = taggedFormat(all);

  it.each([
    ['plain', 'Sure. Shall I go on?\n@yes Then listen.\n@no As you like.'],
    ['with colons and capitals', 'Sure. Shall I go on?\n@YES: Then listen.\n@No: As you like.'],
    ['in bold', 'Sure. Shall I go on?\n\n**@yes** Then listen.\n**@no:** As you like.'],
    ['on one line', 'Sure. Shall I go on? @yes Then listen. @no As you like.'],
  ])('reads tags %s', (_how, text) => {
    expect(read(text, true)).toEqual({ speech: 'Sure. Shall I go on?', ahead: { yes: 'Then listen.', no: 'As you like.' } });
  });

  it('reads cards, suggestions and the end', () => {
    expect(read('Bye!\n@card Stars | They are far.\n@ask why | how far | good night | more\n@end', true)).toEqual({
      speech: 'Bye!',
      card: { title: 'Stars', text: 'They are far.' },
      suggestions: ['why', 'how far', 'good night'],
      end: true,
    });
  });

  it('takes an answer without tags for speech, and mail addresses for words', () => {
    expect(read('Write to a@yes.example or @yesterday.', true)).toEqual({ speech: 'Write to a@yes.example or @yesterday.' });
  });

  it('takes one side alone, and no empty one', () => {
    expect(read('OK?\n@yes\n@no Fine.', true)).toEqual({ speech: 'OK?', ahead: { no: 'Fine.' } });
  });

  it('takes nothing but the speech from an unfinished answer, and never half a tag', () => {
    const text = 'Sure. Shall I go on?\n@yes Then listen.\n@no As';
    for (let length = 0; length <= text.length; length++) {
      const reply = read(text.slice(0, length), false);
      expect(Object.keys(reply)).toEqual(['speech']);
      expect('Sure. Shall I go on?'.startsWith(reply.speech)).toBe(true);
    }
  });

  it('asks for nothing when nothing is wanted', () => {
    expect(taggedFormat(none).instructions).toBe('');
    expect(taggedFormat({ ...none, end: true }).instructions).toContain('@end');
    expect(taggedFormat({ ...none, end: true }).instructions).not.toContain('@yes');
  });
});

describe('schemaFormat', () => {
  const { read, schema } = schemaFormat(all);
  const json = JSON.stringify({
    speech: 'He said "hi" é 🎉.\nOK?',
    ifYes: 'Good.',
    ifNo: '',
    cardTitle: 'T',
    cardText: 'C',
    suggestions: ['a'],
    end: false,
  });

  it('reads the whole object', () => {
    expect(read(json, true)).toEqual({
      speech: 'He said "hi" é 🎉.\nOK?',
      ahead: { yes: 'Good.' },
      card: { title: 'T', text: 'C' },
      suggestions: ['a'],
    });
  });

  it('reads the speech while it comes, whatever the cut', () => {
    for (let length = 0; length <= json.length; length++) {
      expect('He said "hi" é 🎉.\nOK?'.startsWith(read(json.slice(0, length), false).speech.replace(/[\ud800-\udbff]$/, ''))).toBe(true);
    }
    expect(read(json.slice(0, 60), false).speech).toBe('He said "hi" é 🎉.\nOK?');
  });

  it('lets a model speak that does not keep to the schema', () => {
    expect(read('Just words.', true)).toEqual({ speech: 'Just words.' });
  });

  it('follows the rules of vendors: every property required, none besides', () => {
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(schema?.required).toEqual(Object.keys(schema?.properties as object));
    expect(schema?.required).toEqual(['speech', 'ifYes', 'ifNo', 'cardTitle', 'cardText', 'suggestions', 'end']);
  });
});

it('never throws and stays linear on anything', () => {
  for (const format of [taggedFormat(all), schemaFormat(all)]) {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json(), fc.string({ unit: fc.constantFrom('@', 'y', 'e', 's', ' ', '\n', '"', '\\', '{', 'u') })),
        fc.boolean(),
        (text, whole) => {
          expect(typeof format.read(text, whole).speech).toBe('string');
        },
      ),
    );
    format.read('@yes '.repeat(100_000), true);
    format.read(`{"speech":"${'\\'.repeat(100_000)}`, false);
  }
});
