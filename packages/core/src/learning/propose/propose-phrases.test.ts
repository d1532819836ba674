import { describe, expect, it } from 'vitest';
import type { TurnRecord } from '../../engine/turn-record.ts';
import { en } from '../../locales/en/index.ts';
import { createRouter } from '../../router/create-router.ts';
import { judgeShadows, judgeWordless } from './judge-shadows.ts';
import { type ObservedTurn, observeRecords, observeRow } from './observed-turn.ts';
import { readProposals, writeProposals } from './proposal-file.ts';
import { proposePhrases } from './propose-phrases.ts';

const router = createRouter({ locales: [en] });
const pending = { kind: 'polar', asks: 'continue', question: 'Shall I go on?' } as const;
const seen = (text: string, label: string, count = 1, context: object = { pending }): ObservedTurn =>
  observeRow({ text, label, count, locale: 'en-US', ...context });

/** A session of records with words, one a line: what was said, who answered, where it went. */
function session(
  id: string,
  turns: readonly [user: string, reply: string, to: TurnRecord['route']['to'], state: string, rest?: object][],
): TurnRecord[] {
  return turns.map(([user, reply, to, state, rest = {}], index) => {
    const [from = '', goal = from] = state.split('>');
    return {
      v: 1,
      at: `2026-01-01T00:00:0${index}.000Z`,
      sessionId: id,
      turnId: `${id}${index}`,
      platform: 'alexa',
      locale: 'en-US',
      session: 'resumed',
      state: { from, to: goal },
      cost: { amount: 0, currency: 'USD', priced: 'table' },
      latencyMs: { total: 1, router: 0, store: 0, model: 0 },
      outcome: 'answered',
      text: { user, reply },
      ...(to === 'model' && { usage: { inputTokens: 90, outputTokens: 10 } }),
      ...rest,
      route: { to, ...(rest as { route?: object }).route },
    };
  });
}

describe('proposePhrases', () => {
  it('proposes what the router leaves and what always meant one thing, the most useful first', () => {
    const turns = [
      seen('Hoist the sails!', 'yes', 4),
      seen('hoist the sails', 'yes'),
      seen('strike the sails', 'no', 9),
      seen('yes please', 'yes', 50),
    ];
    expect(proposePhrases({ turns, router })).toEqual([
      {
        phrase: 'strike the sails',
        locale: 'en',
        asks: 'continue',
        intent: 'no',
        count: 9,
        purity: 1,
        evidence: ['label'],
        conflicts: [],
        turns: 9,
      },
      expect.objectContaining({ phrase: 'hoist the sails!', intent: 'yes', count: 5, turns: 5 }),
    ]);
  });

  it.each<[string, ObservedTurn[]]>([
    ['was seen too seldom', [seen('hoist the sails', 'yes', 2)]],
    ['meant this and that', [seen('hoist the sails', 'yes', 8), seen('hoist the sails', 'none', 2)]],
    ['is content', [seen('hoist the sails', 'none', 9), seen('paint the mast', 'mixed', 9)]],
    ['is as long as content', [seen('hoist all the big sails right now matey', 'yes', 9)]],
    ['would answer a question that was not asked', [seen('hoist the sails', 'yes', 9, { pending: null })]],
    ['would stop the talk', [seen('heave to and moor', 'stop', 99)]],
    ['shows nothing', [{ text: 'hoist the sails', context: { pending }, count: 9 }]],
  ])('does not propose what %s', (_, turns) => {
    expect(proposePhrases({ turns, router })).toEqual([]);
  });

  it('names the most similar utterance that is understood, and meanings in other situations', () => {
    const turns = [
      seen('no thank you kindly captain', 'no', 3),
      seen('no thanks', 'no'),
      seen('no thank you', 'no'),
      seen('no thank you kindly captain', 'none', 1, { pending: null }),
    ];
    const [proposal] = proposePhrases({ turns, router });
    expect(proposal).toMatchObject({ conflicts: [{ intent: 'none', count: 1 }], nearest: { phrase: 'no thank you', intent: 'no' } });
    expect(proposal?.nearest?.similarity).toBeCloseTo(0.75, 2);
  });
});

describe('observing transcripts', () => {
  const understood = (intent: string, stage = 'grammar') => ({ route: { intent, stage, confidence: 1 } });
  const asking = 'The wind is good. Shall I go on?';

  it('learns a meaning from the platform, from the way the machine took, and from saying it again', () => {
    const records = [
      ...session('a', [
        ['tell me', asking, 'model', 'talk>confirm'],
        ['yes', 'Fine.', 'rules', 'confirm>sailing', understood('yes')],
      ]),
      ...session('b', [
        ['tell me', asking, 'model', 'talk>confirm'],
        ['hoist the sails', 'Fine.', 'model', 'confirm>sailing'],
      ]),
      ...session('c', [
        ['tell me', asking, 'model', 'talk>confirm'],
        ['strike the sails', 'Pardon?', 'model', 'confirm'],
        ['no', 'Pity.', 'rules', 'confirm>moored', understood('no')],
      ]),
      ...session('d', [
        ['tell me', asking, 'model', 'talk>confirm'],
        ['ay ay sir', 'Fine.', 'rules', 'confirm>sailing', understood('yes', 'platform')],
      ]),
    ];
    const turns = observeRecords(records.reverse(), router);
    const meant = Object.fromEntries(turns.map((turn) => [turn.text, turn.meant]));
    expect(meant).toMatchObject({
      'hoist the sails': { intent: 'yes', evidence: 'state' },
      'strike the sails': { intent: 'no', evidence: 'rephrased' },
      'ay ay sir': { intent: 'yes', evidence: 'platform' },
    });
    expect(turns.find(({ text }) => text === 'hoist the sails')).toMatchObject({
      tokens: 100,
      context: { locale: 'en-US', pending: { kind: 'polar', asks: 'continue', question: 'Shall I go on?' } },
    });
    expect(meant['tell me']).toBeUndefined();
  });

  it('sums up the tokens that records know of, and says nothing where none do', () => {
    const records = [0, 1, 2].flatMap((talk) =>
      session(`t${talk}`, [
        ['tell me', asking, 'model', 'talk>confirm'],
        ['hoist the sails', 'Fine.', 'model', 'confirm>sailing'],
        ['tell me', asking, 'model', 'talk>confirm'],
        ['yes', 'Fine.', 'rules', 'confirm>sailing', understood('yes')],
      ]),
    );
    expect(proposePhrases({ turns: observeRecords(records, router), router })).toMatchObject([
      { phrase: 'hoist the sails', tokens: 300, turns: 3 },
    ]);
  });

  it('skips records without words', () => {
    const [record] = session('x', [['yes', 'Fine.', 'rules', 'a']]);
    const { text: _, ...wordless } = record as TurnRecord;
    expect(observeRecords([wordless], router)).toEqual([]);
  });
});

describe('the file of proposals', () => {
  const proposals = proposePhrases({
    turns: [
      seen('hoist the sails', 'yes', 5),
      seen('strike the sails', 'no', 4),
      seen('wind the clock again', 'repeat', 3, { pending: null }),
    ],
    router,
  });
  const written = writeProposals(proposals);

  it('accepts nothing by itself', () => {
    expect(proposals).toHaveLength(3);
    expect(readProposals(written, { shadow: true })).toEqual({ phrases: [], problems: [] });
  });

  it('gives the phrases that a person marked, on trial unless told otherwise, and as the router takes them', () => {
    const edited = written.replace('\thoist', 'y\thoist').replace('\twind', 'X\twind').replace('\tstrike', 'no\tstrike');
    const { phrases, problems } = readProposals(edited.replaceAll('\n', '\r\n'), { shadow: true });
    expect(problems).toEqual([]);
    expect(phrases).toEqual([
      { text: 'hoist the sails', intent: 'yes', locale: 'en', asks: 'continue', shadow: true },
      { text: 'wind the clock again', intent: 'repeat', locale: 'en', shadow: true },
    ]);
    const live = createRouter({ locales: [en], phrases: readProposals(edited, { shadow: false }).phrases });
    expect(live.recognize('Hoist the sails', { pending })).toMatchObject({ intent: 'yes', stage: 'memo' });
  });

  it.each([
    ['maybe\thoist the sails\ten\tany\tyes', 'write y, or leave it empty'],
    ['y\thoist the sails', 'fewer than five columns'],
    ['y\thoist the sails\ten\tsometimes\tyes', '"sometimes" as context'],
    ['y\t\ten\tany\tyes', 'empty'],
  ])('names a line that cannot be read: %s', (line, problem) => {
    expect(readProposals(`# note\n${line}\n`, { shadow: true })).toEqual({
      phrases: [],
      problems: [{ line: 2, problem: expect.stringContaining(problem) }],
    });
  });
});

describe('judging phrases on trial', () => {
  const phrases = [
    { text: 'hoist the sails', intent: 'yes', shadow: true },
    { text: 'strike the sails', intent: 'no', shadow: true },
  ];
  const trial = createRouter({ locales: [en], phrases });

  it('compares what they would have answered with what the turns meant, the worst first', () => {
    const turns = [
      seen('Hoist the sails', 'yes', 7),
      seen('strike the sails', 'none', 2),
      { text: 'strike the sails', context: { locale: 'en-US', pending }, count: 1 },
      seen('yes', 'yes', 5),
    ];
    expect(judgeShadows(turns, trial)).toEqual([
      { phrase: 'strike the sails', intent: 'no', decided: 3, right: 0, wrong: 2 },
      { phrase: 'hoist the sails', intent: 'yes', decided: 7, right: 7, wrong: 0 },
    ]);
  });

  it('counts by intent where no words were recorded', () => {
    const [record] = session('x', [['', '', 'model', 'a', { shadow: 'yes' }]]);
    const { text: _, ...wordless } = record as TurnRecord;
    expect(judgeWordless([wordless, { ...wordless, route: { to: 'rules', intent: 'no', stage: 'platform' } }])).toEqual([
      { intent: 'yes', decided: 2, right: 0, wrong: 1 },
    ]);
  });
});
