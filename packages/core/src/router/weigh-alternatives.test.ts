import { describe, expect, it } from 'vitest';
import { smallPack } from '../../test/small-pack.ts';
import { createRouter } from './create-router.ts';
import type { Recognition } from './recognition.ts';
import { weighAlternatives } from './weigh-alternatives.ts';

const meaning = (intent: string, more: Partial<Recognition> = {}): Recognition => ({
  intent,
  confidence: 0.9,
  stage: 'grammar',
  spans: [],
  flags: [],
  ...more,
});
const yes = meaning('yes');
const no = meaning('no');

describe('other hearings of an utterance', () => {
  it.each([
    ['none', yes, [], 0.9],
    ['one that agrees raises', yes, [yes], 0.93],
    ['two that agree raise more', yes, [yes, yes], 0.96],
    ['one that means nothing changes nothing', yes, [null], 0.9],
    ['one that contradicts lowers', yes, [no], 0.54],
    ['also beside one that agrees', yes, [yes, no], 0.54],
    ['speak for a best hearing that means nothing', null, [yes], 0.72],
  ])('%s', (_what, best, others, confidence) => {
    expect(weighAlternatives(best, others)?.confidence).toBeCloseTo(confidence);
  });

  it.each([
    ['if they contradict each other', [yes, no]],
    ['if most mean nothing either', [yes, null, null]],
    ['if one has more to say', [yes, meaning('yes', { remainder: 'make it two' })]],
    ['if there are none', []],
  ])('but not %s', (_what, others) => {
    expect(weighAlternatives(null, others)).toBeNull();
  });
});

describe('a router given other hearings', () => {
  const router = createRouter({ locales: [smallPack] });

  it('leaves noise heard as "ok" unanswered when nothing was asked', () => {
    expect(router.recognize('ok', { pending: null, alternatives: ['okay', 'ok'] })).toBeNull();
  });

  it('is not sure when the hearings contradict each other', () => {
    expect(router.recognize('no', { pending: true, alternatives: ['sure'] })).toBeNull();
  });

  it('takes the next hearing when the best means nothing', () => {
    expect(router.recognize('yes peas', { pending: true, alternatives: ['yes please', 'yes please'] })?.intent).toBe('yes');
  });

  it('lets no hearing that only leaves words out speak for the best', () => {
    expect(router.recognize('okay hold the train', { pending: true, alternatives: ['okay'] })).toBeNull();
  });
});
