import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { createRouter } from '../create-router.ts';
import type { KnownPhrase } from '../memo.ts';
import { loadModel } from './learned-stage.ts';
import type { LinearModel } from './linear-model.ts';

/** A model that looks at nothing: each label has the same log odds for every utterance. */
const wordBytes = 8 * 1024;

function modelWith(odds: Readonly<Record<string, number>>, rest: Partial<LinearModel> = {}): LinearModel {
  const labels = Object.keys(odds);
  return {
    format: 1,
    labels,
    buckets: 8,
    weights: btoa('\0'.repeat(8 * labels.length)),
    words: btoa('\xff'.repeat(wordBytes)),
    scales: labels.map(() => 1),
    biases: Object.values(odds),
    thresholds: Object.fromEntries(labels.map((label) => [label, 0.9])),
    vetoes: [],
    languages: ['en'],
    judgesRemainders: false,
    provenance: {},
    ...rest,
  };
}

const routerWith = (model: LinearModel, phrases: readonly KnownPhrase[] = []) =>
  createRouter({ locales: [en, fr], phrases, model: loadModel(model) });
const asked = { locale: 'en-US', pending: { kind: 'polar', asks: 'continue' } } as const;
const unknown = 'the purple submarine hums';

describe('the learned stage', () => {
  it('answers what the rules leave, where it is sure, and says that it was it', () => {
    const router = routerWith(modelWith({ yes: 3, no: -3 }));
    expect(router.recognize(unknown, asked)).toEqual({
      intent: 'yes',
      confidence: expect.closeTo(0.953, 3),
      stage: 'learned',
      spans: [{ type: 'yes', start: 0, end: unknown.length }],
      flags: [],
    });
    expect(router.explain(unknown, asked)).toMatchObject({
      line: expect.stringContaining('YES 0.95 learned'),
      steps: expect.arrayContaining([{ stage: 'learned', outcome: 'answered', detail: 'yes 0.95' }]),
    });
  });

  it.each([
    ['it is not sure enough', modelWith({ yes: 2 }), asked],
    ['the intent has no threshold', modelWith({ yes: 9 }, { thresholds: {} }), asked],
    ['nothing was asked that a yes could answer', modelWith({ yes: 9, no: 9, maybe: 9 }), { locale: 'en-US', pending: null }],
    ['a value was asked for', modelWith({ yes: 9 }), { locale: 'en-US', pending: { kind: 'slot' as const } }],
    ['it was not fitted with one of the words', modelWith({ yes: 9 }, { words: btoa('\0'.repeat(wordBytes)) }), asked],
    ['it was fitted on other languages', modelWith({ yes: 9 }), { ...asked, locale: 'fr-FR' }],
  ])('stays silent when %s', (_, model, context) => {
    expect(routerWith(model).recognize(unknown, context)).toBeNull();
  });

  it('does not score what is longer than a control turn', () => {
    const router = routerWith(modelWith({ yes: 9 }));
    expect(router.recognize('submarine '.repeat(32), asked)?.stage).toBe('learned');
    expect(router.recognize('submarine '.repeat(33), asked)).toBeNull();
    expect(router.recognize('', asked)).toBeNull();
  });

  it('answers other intents without a question, by their own thresholds, whatever the router demands of rules', () => {
    const model = loadModel(modelWith({ cancel: 0.5 }, { thresholds: { cancel: 0.6 } }));
    const router = createRouter({ locales: [en], model, thresholds: 0.95 });
    expect(router.recognize(unknown, { pending: null })).toMatchObject({ intent: 'cancel', stage: 'learned' });
  });

  it('leaves what the rules answered alone unless a veto says otherwise', () => {
    const plain = createRouter({ locales: [en, fr] });
    const router = routerWith(modelWith({ yes: -9, no: -9 }));
    for (const text of ['yes please', 'no thanks', 'stop', 'help'])
      expect(router.recognize(text, asked)).toEqual(plain.recognize(text, asked));
  });

  it('takes an answer of the rules back in the situation of a veto, and only there', () => {
    // 10 is a yes/no question about going on.
    const router = routerWith(modelWith({ yes: -9, no: -9 }, { vetoes: [{ intent: 'yes', situation: 10, below: 0.3 }] }));
    expect(router.recognize('yes please', asked)).toBeNull();
    expect(router.explain('yes please', asked).steps).toContainEqual({ stage: 'learned', outcome: 'taken back', detail: 'yes 0.00' });
    expect(router.recognize('no thanks', asked)?.intent).toBe('no');
    expect(router.recognize('yes please', { ...asked, pending: true })?.intent).toBe('yes');
  });

  it('never takes back a stop, a goodbye, or what a person settled', () => {
    const vetoes = ['stop', 'end', 'yes'].map((intent) => ({ intent, situation: 10, below: 1 }));
    const router = routerWith(modelWith({ yes: -9, stop: -9, end: -9 }, { vetoes }), [{ text: 'yes please', intent: 'yes' }]);
    expect(router.recognize('please stop', asked)?.intent).toBe('stop');
    expect(router.recognize('goodbye', asked)?.intent).toBe('end');
    expect(router.recognize('yes please', asked)).toMatchObject({ intent: 'yes', stage: 'memo' });
  });

  it('makes an answer with a remainder a plain one only when it learned to tell', () => {
    const text = 'yes and paint the fence green';
    expect(routerWith(modelWith({ yes: 9 })).recognize(text, asked)).toMatchObject({ intent: 'yes', remainder: expect.any(String) });
    const judging = routerWith(modelWith({ yes: 9 }, { judgesRemainders: true })).recognize(text, asked);
    expect(judging).toMatchObject({ intent: 'yes', stage: 'learned' });
    expect(judging?.remainder).toBeUndefined();
  });

  it('is less sure when another hearing means something else', () => {
    const router = routerWith(modelWith({ yes: 2.5 }));
    expect(router.recognize(unknown, asked)?.intent).toBe('yes');
    expect(router.recognize(unknown, { ...asked, alternatives: ['no thank you very much please'] })).toBeNull();
  });

  it('takes whatever is said, and answers only where it may', () => {
    const router = routerWith(modelWith({ yes: 9, cancel: 1 }));
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem(), fc.string({ maxLength: 2_000 }));
    const pending = fc.constantFrom(
      null,
      true as const,
      asked.pending,
      { kind: 'slot' as const },
      { ...asked.pending, question: 'Is it so?' },
    );
    fc.assert(
      fc.property(text, pending, (said, open) => {
        const found = router.recognize(said, { locale: 'en-US', pending: open });
        const isAsked = open !== null && (open === true || open.kind !== 'slot');
        return found?.stage !== 'learned' || (found.intent === 'yes' && isAsked);
      }),
    );
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, 'no linear model of format 1'],
    ['another format', { ...modelWith({ yes: 1 }), format: 2 }, 'format 2'],
    ['no intents', modelWith({}), 'names no intents'],
    ['weights that are missing', modelWith({ yes: 1 }, { buckets: 9 }), 'has 8 weights instead of 9'],
    ['weights that are no base64', modelWith({ yes: 1 }, { weights: '§' }), 'no base64'],
    ['more than 128 KB', modelWith({ yes: 1 }, { buckets: 131_073 }), '131073 buckets'],
    ['biases that are no numbers', modelWith({ yes: Number.NaN }), 'biases'],
    ['thresholds that are no numbers', { ...modelWith({ yes: 1 }), thresholds: { yes: 'high' } }, 'thresholds'],
    ['vetoes that are none', { ...modelWith({ yes: 1 }), vetoes: [null] }, 'vetoes'],
    ['words of another size', modelWith({ yes: 1 }, { words: '' }), '0 bytes of words instead of 8192'],
    ['no languages', { ...modelWith({ yes: 1 }), languages: undefined }, 'languages'],
  ])('refuses a file with %s, and says what to do', (_, model, message) => {
    expect(() => loadModel(model as LinearModel)).toThrowError(message);
    expect(() => loadModel(model as LinearModel)).toThrowError(
      expect.objectContaining({ code: 'INVALID_OPTION', hint: expect.stringContaining('turnwise fit') }),
    );
  });
});

describe('phrases on trial', () => {
  const phrases: KnownPhrase[] = [
    { text: 'Hoist the sails!', intent: 'yes', shadow: true },
    { text: 'abandon ship', intent: 'cancel', locale: 'en', shadow: true },
    { text: 'engage', intent: 'yes' },
  ];
  const router = createRouter({ locales: [en, fr], phrases });

  it('are not answered with, and can be asked what they would answer', () => {
    expect(router.recognize('hoist the sails', asked)).toBeNull();
    expect(router.shadow('hoist the sails', asked)).toMatchObject({ intent: 'yes', stage: 'memo' });
    expect(router.shadow('abandon ship', { locale: 'en-GB' })?.intent).toBe('cancel');
  });

  it('hold in the same situations as phrases that act', () => {
    expect(router.shadow('hoist the sails', { locale: 'en-US' })).toBeNull();
    expect(router.shadow('abandon ship', { locale: 'fr-FR' })).toBeNull();
    expect(router.shadow('engage', asked)).toBeNull();
    expect(router.recognize('engage', asked)?.stage).toBe('memo');
    expect(router.shadow(undefined as unknown as string)).toBeNull();
  });
});
