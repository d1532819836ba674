import { describe, expect, it } from 'vitest';
import { rowProblems } from './row.ts';
import { convertSgd } from './sgd.ts';
import { parseSgdFile, type SgdAction } from './sgd-format.ts';

const turn = (speaker: 'USER' | 'SYSTEM', utterance: string, ...actions: SgdAction[]) => ({ speaker, utterance, frames: [{ actions }] });
const act = (name: string, slot = '', ...values: string[]): SgdAction => ({ act: name, slot, values });
const talk = (...turns: ReturnType<typeof turn>[]) => convertSgd([{ dialogue_id: '1_00000', turns }]);

const CONFIRM = turn('SYSTEM', 'Please confirm: two seats in Lyon at 6 pm.', act('CONFIRM', 'count', '2'));
const MORE = turn('SYSTEM', 'Done. Need anything else?', act('NOTIFY_SUCCESS'), act('REQ_MORE'));
const OFFER = turn('SYSTEM', 'There is Chez Nous in Lyon.', act('OFFER', 'name', 'Chez Nous'));
const INTENT = turn('SYSTEM', 'Shall I reserve it?', act('OFFER_INTENT', 'intent', 'Reserve'));
const DATE = turn('SYSTEM', 'Which day?', act('REQUEST', 'date'));

describe('convertSgd', () => {
  it.each([
    [CONFIRM, turn('USER', 'Yes, do it.', act('AFFIRM')), 'yes', 'yes', 'correct'],
    [CONFIRM, turn('USER', 'Right, at 6 pm.', act('AFFIRM'), act('INFORM', 'time', '6 pm')), 'yes', 'yes', 'correct'],
    [CONFIRM, turn('USER', 'Yes but at 7.', act('AFFIRM'), act('INFORM', 'time', '7')), 'mixed', 'mixed,none', 'correct'],
    [CONFIRM, turn('USER', 'No, three.', act('NEGATE'), act('INFORM', 'count', '3')), 'mixed', 'mixed,none', 'correct'],
    [INTENT, turn('USER', 'Not now, thanks.', act('NEGATE_INTENT'), act('THANK_YOU')), 'no', 'no', 'other'],
    [INTENT, turn('USER', 'Yes, reserve it.', act('AFFIRM_INTENT'), act('INFORM_INTENT', 'intent', 'Reserve')), 'yes', 'yes', 'other'],
    [MORE, turn('USER', 'No, thanks.', act('NEGATE'), act('THANK_YOU')), 'no', 'no,end,stop', 'more'],
    [MORE, turn('USER', 'No. Bye.', act('NEGATE'), act('GOODBYE')), 'no', 'no,end,stop', 'more'],
    [MORE, turn('USER', 'Thanks, bye!', act('THANK_YOU'), act('GOODBYE')), 'end', 'end,stop,thanks,no', 'more'],
    [OFFER, turn('USER', 'Sounds good.', act('SELECT')), 'yes', 'yes', 'other'],
    [OFFER, turn('USER', 'Anything cheaper?', act('REQUEST_ALTS')), 'none', 'none', 'other'],
    [OFFER, turn('USER', 'I take Chez Nous.', act('SELECT', 'name', 'Chez Nous'), act('REQUEST', 'phone')), 'none', 'none', 'other'],
    [DATE, turn('USER', 'Not before Friday', act('INFORM', 'date', 'Friday')), 'none', 'none', 'other'],
    [DATE, turn('USER', 'Thanks. And where is it?', act('THANK_YOU'), act('REQUEST', 'street')), 'mixed', 'mixed,none', 'other'],
  ])('labels the answer to a system turn (%#)', (system, user, label, accept, asks) => {
    const [row] = talk(system, user);
    expect(row).toMatchObject({ label, pending: { asks, question: system.utterance } });
    expect(row?.accept.join()).toBe(accept);
    expect(rowProblems(row)).toEqual([]);
  });

  it('reads the yes and no of a true-or-false slot', () => {
    const ask = turn('SYSTEM', 'Must it be refundable?', act('REQUEST', 'refundable'));
    expect(talk(ask, turn('USER', 'No need', act('INFORM', 'refundable', 'False')))).toMatchObject([
      { label: 'no', accept: ['no', 'none'], pending: { kind: 'polar', asks: 'other' } },
    ]);
    expect(talk(ask, turn('USER', 'Yes, on Monday', act('INFORM', 'refundable', 'True'), act('INFORM', 'date', 'Monday')))).toMatchObject([
      { label: 'none', pending: { kind: 'slot' } },
    ]);
  });

  it('takes a turn with nothing asked as content, and its thanks as thanks', () => {
    const told = turn('SYSTEM', 'It costs 40 dollars.', act('INFORM', 'price', '40'));
    expect(talk(turn('USER', 'No idea where to eat', act('INFORM_INTENT', 'intent', 'Find')))).toMatchObject([
      { label: 'none', pending: null, hard: true },
    ]);
    expect(talk(told, turn('USER', 'Thank you', act('THANK_YOU')))).toMatchObject([{ label: 'thanks', pending: null }]);
  });

  it('reads the acts of all frames of a turn', () => {
    const user = {
      speaker: 'USER' as const,
      utterance: 'Yes, and a cab',
      frames: [{ actions: [act('AFFIRM')] }, { actions: [act('INFORM_INTENT', 'intent', 'Cab')] }],
    };
    expect(convertSgd([{ dialogue_id: 'x', turns: [CONFIRM, user] }])).toMatchObject([{ label: 'mixed' }]);
  });
});

describe('parseSgdFile', () => {
  it('reads the form of the download', () => {
    const json = JSON.stringify([{ dialogue_id: '1_00000', services: ['Music_3'], turns: [turn('USER', 'Hi', act('INFORM_INTENT'))] }]);
    expect(parseSgdFile(json, 'dialogues_001.json')).toHaveLength(1);
  });
  it.each([
    ['schema.json', JSON.stringify([{ service_name: 'Music_3', slots: [] }]), /schema\.json is not a list of dialogues/],
    ['broken JSON', '[{', /is not JSON/],
    ['an object', '{}', /not a list of dialogues/],
    [
      'the challenge files of 2019',
      JSON.stringify([{ turns: [{ speaker: 'USER', utterance: 'Hi', frames: [{ service: 'x' }] }] }]),
      /no user actions.*July 2020/,
    ],
  ])('refuses %s', (name, json, message) => {
    expect(() => parseSgdFile(json, name)).toThrow(message);
  });
});
