import { describe, expect, it } from 'vitest';
import { readSlots } from './read-slots.ts';

const matched = (name: unknown) => ({
  resolutionsPerAuthority: [
    { authority: 'static', status: { code: 'ER_SUCCESS_NO_MATCH' } },
    { authority: 'dynamic', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name, id: '1' } }, { value: { name: 'second' } }] },
  ],
});

describe('slots', () => {
  it.each([
    ['what was heard', { name: 's', value: ' a story ' }, 'a story'],
    ['the canonical name of a synonym', { name: 's', value: 'huge', resolutions: matched('large') }, 'large'],
    [
      'what was heard, when nothing matched',
      { name: 's', value: 'huge', resolutions: { resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_NO_MATCH' } }] } },
      'huge',
    ],
    [
      'a list, when several were said',
      { slotValue: { type: 'List', values: [{ value: 'ham' }, { value: 'fungi', resolutions: matched('mushroom') }, {}] } },
      ['ham', 'mushroom'],
    ],
    ['the only value of a simple one', { slotValue: { type: 'Simple', value: 'ham' } }, 'ham'],
  ])('are %s', (_, slot, value) => {
    expect(readSlots({ s: slot })).toEqual({ s: value });
  });

  it.each([
    ['not filled', { name: 's' }],
    ['empty', { name: 's', value: '  ' }],
    ['a number', { name: 's', value: 4 }],
    ['no object', 'large'],
    ['an empty list', { slotValue: { type: 'List', values: [] } }],
    ['null', null],
    ['resolved to an object', { resolutions: matched({}) }],
  ])('are left out when they are %s', (_, slot) => {
    expect(readSlots({ s: slot })).toEqual({});
  });

  it.each([undefined, null, 'x', 5])('are none when there is no object of them: %j', (slots) => {
    expect(readSlots(slots)).toEqual({});
  });

  it('cannot reach a prototype by their name', () => {
    const slots = readSlots(JSON.parse('{"__proto__":{"value":"polluted"},"constructor":{"value":"x"}}'));
    expect(Object.keys(slots)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(slots)).toBe(Object.prototype);
    expect(({} as { value?: unknown }).value).toBeUndefined();
  });

  it('are bounded in number and in length', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`s${index}`, { value: 'x'.repeat(5_000) }]));
    const slots = Object.values(readSlots(many));
    expect(slots).toHaveLength(100);
    expect(slots[0]).toHaveLength(2_000);
  });
});
