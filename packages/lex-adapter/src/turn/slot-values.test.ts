import { describe, expect, it } from 'vitest';
import type { LexSlot } from '../event/lex-intent.ts';
import { slotValues } from './slot-values.ts';

const scalar = (interpretedValue: string, originalValue = interpretedValue): LexSlot => ({
  shape: 'Scalar',
  value: { originalValue, interpretedValue, resolvedValues: [interpretedValue] },
});

describe('slotValues', () => {
  it.each<[string, LexSlot | null, unknown]>([
    ['a scalar as interpreted', scalar('savings', 'my piggy bank'), 'savings'],
    ['a scalar without its shape', { value: { originalValue: 'x', interpretedValue: 'savings' } }, 'savings'],
    ['what was said when nothing was interpreted', { value: { originalValue: 'my piggy bank' } }, 'my piggy bank'],
    ['a list', { shape: 'List', value: { interpretedValue: 'a and b' }, values: [scalar('a'), scalar('b')] }, ['a', 'b']],
    ['a list that only has a value', { shape: 'List', value: { interpretedValue: 'a' } }, ['a']],
    ['nothing for an empty slot', null, undefined],
    ['nothing for an empty value', { shape: 'Scalar', value: { originalValue: ' ', interpretedValue: '' } }, undefined],
    ['nothing for an empty list', { shape: 'List', values: [] }, undefined],
  ])('gives %s', (_, slot, value) => {
    expect(slotValues({ slot })).toEqual(value === undefined ? {} : { slot: value });
  });

  it('gives the parts of a composite one by one', () => {
    const address: LexSlot = { shape: 'Composite', subSlots: { city: scalar('Rome'), street: null, zip: scalar('00100') } };
    expect(slotValues({ address, name: scalar('Anna') })).toEqual({ 'address.city': 'Rome', 'address.zip': '00100', name: 'Anna' });
  });

  it('reads no more of a value than the engine does', () => {
    expect(slotValues({ slot: scalar('x'.repeat(5_000)) }).slot).toHaveLength(2_000);
  });
});
