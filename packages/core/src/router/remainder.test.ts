import { describe, expect, it } from 'vitest';
import { smallPack } from '../../test/small-pack.ts';
import { createRouter } from './create-router.ts';

const router = createRouter({ locales: [smallPack] });

describe('what is said beyond the answer', () => {
  it.each([
    ['yes and make it four', 'yes', 'make it four'],
    ['no, the red one', 'no', 'the red one'],
    ['no make it four', 'no', 'make it four'],
    ['sure thanks but only two', 'yes', 'only two'],
  ])('is kept: %s', (text, intent, remainder) => {
    expect(router.recognize(text, { pending: true })).toMatchObject({ intent, remainder });
  });

  it.each(['no sugar', 'ok jazz', 'later trains', 'stop the music', 'maybe jazz'])(
    'makes content of what is no clear answer: %s',
    (text) => {
      expect(router.recognize(text, { pending: true })).toBeNull();
    },
  );
});
