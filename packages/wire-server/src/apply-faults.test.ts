import { describe, expect, it } from 'vitest';
import { applyFaults } from './apply-faults.ts';
import type { Fault } from './fault.ts';
import { type Framing, toBytes, type WireAnswer } from './wire-answer.ts';

const framing: Framing = {
  event: (event) => toBytes(`<${JSON.stringify(event)}>`),
  error: (type, message) => toBytes(`!${type}:${message}`),
};
const answer: WireAnswer = { status: 200, headers: {}, frames: ['ab', 'cd', 'ef'].map((text) => ({ bytes: toBytes(text) })) };

/** The steps as one readable line. */
function play(...faults: Fault[]): string {
  return applyFaults(answer, faults, framing)
    .map((step) => ('bytes' in step ? Buffer.from(step.bytes).toString() : step.do === 'wait' ? `wait${step.ms}` : step.do))
    .join(' ');
}

describe('applyFaults', () => {
  it.each<[string, Fault[], string]>([
    ['leaves a sound answer alone', [], 'head ab cd ef end'],
    ['acts before the first byte', [{ kind: 'hang', at: 'head' }], 'hang head ab cd ef end'],
    ['acts before a frame', [{ kind: 'close', at: { frame: 1 } }], 'head ab close cd ef end'],
    ['counts from the last frame', [{ kind: 'reset', at: { frame: -1 } }], 'head ab cd reset ef end'],
    ['acts inside a frame', [{ kind: 'close', at: { frame: 0, half: true } }], 'head a close b cd ef end'],
    ['acts after the last frame', [{ kind: 'hang', at: 'end' }], 'head ab cd ef hang end'],
    [
      'fails in the vendor’s words and ends',
      [{ kind: 'fail', at: { frame: 1 }, type: 'overloaded', message: 'm' }],
      'head ab !overloaded:m end cd ef end',
    ],
    ['inserts an event', [{ kind: 'insert', at: { frame: 0 }, event: { a: 1 } }], 'head <{"a":1}> ab cd ef end'],
    ['inserts noise', [{ kind: 'noise', at: 'end', bytes: '?' }], 'head ab cd ef ? end'],
    ['drops a frame', [{ kind: 'drop', frame: -1 }], 'head ab cd end'],
    ['repeats a frame', [{ kind: 'repeat', frame: 0, times: 2 }], 'head ab ab cd ef end'],
    ['drips', [{ kind: 'drip', ms: 5 }], 'head wait5 ab wait5 cd wait5 ef end'],
    [
      'applies several',
      [
        { kind: 'wait', at: 'head', ms: 1 },
        { kind: 'drop', frame: 0 },
      ],
      'wait1 head cd ef end',
    ],
  ])('%s', (_name, faults, expected) => {
    expect(play(...faults)).toBe(expected);
  });

  it('flips exactly one byte of a corrupted frame', () => {
    const sent = applyFaults(answer, [{ kind: 'corrupt', frame: 1 }], framing).flatMap((step) => (step.do === 'send' ? [step.bytes] : []));
    expect(sent[1]).toEqual(Uint8Array.from(['c'.charCodeAt(0), 'd'.charCodeAt(0) ^ 0xff]));
  });

  it('says which frame does not exist', () => {
    expect(() => play({ kind: 'drop', frame: 7 })).toThrow('a fault names frame 7, the answer has 3 frames');
  });
});
