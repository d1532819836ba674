import type { Fault, Point } from './fault.ts';
import type { Step } from './step.ts';
import { type Frame, type Framing, toBytes, type WireAnswer } from './wire-answer.ts';

// Large enough that a flood fills memory, not the event loop.
const FLOOD_CHUNK = 16_384;

/** Turns an answer and its faults into the steps that the server takes. */
export function applyFaults(answer: WireAnswer, faults: readonly Fault[], framing: Framing): Step[] {
  const count = answer.frames.length;
  const drip = faults.find((fault) => fault.kind === 'drip');
  const steps: Step[] = [...stepsAt('head'), { do: 'head', status: answer.status, headers: answer.headers }];
  for (const [index, frame] of answer.frames.entries()) {
    steps.push(...stepsAt({ frame: index }));
    if (drip) steps.push({ do: 'wait', ms: drip.ms });
    const inside = stepsAt({ frame: index, half: true });
    for (const copy of alterFrame(frame, index)) steps.push(...(inside.length > 0 ? splitAround(copy, inside) : [sendFrame(copy)]));
  }
  steps.push(...stepsAt('end'), { do: 'end' });
  return steps;

  function stepsAt(point: Point): Step[] {
    return faults.flatMap((fault) => ('at' in fault && isSamePoint(fault.at, point, count) ? toSteps(fault, framing) : []));
  }

  function alterFrame(frame: Frame, index: number): Frame[] {
    let copies = [frame];
    for (const fault of faults) {
      if (!('frame' in fault) || toIndex(fault.frame, count) !== index) continue;
      if (fault.kind === 'drop') copies = [];
      if (fault.kind === 'repeat') copies = Array.from({ length: fault.times }, () => frame);
      if (fault.kind === 'corrupt') copies = copies.map((copy) => ({ bytes: flipMiddleByte(copy.bytes) }));
    }
    return copies;
  }
}

type FaultAtPoint = Extract<Fault, { at: Point }>;

function toSteps(fault: FaultAtPoint, framing: Framing): Step[] {
  switch (fault.kind) {
    case 'wait':
      return [{ do: 'wait', ms: fault.ms }];
    case 'fail':
      return [{ do: 'send', bytes: framing.error(fault.type, fault.message ?? 'scripted failure') }, { do: 'end' }];
    case 'insert':
      return [{ do: 'send', bytes: framing.event(fault.event) }];
    case 'noise':
      return [{ do: 'send', bytes: toBytes(fault.bytes) }];
    case 'flood':
      return [{ do: 'flood', bytes: repeatTo(FLOOD_CHUNK, toBytes(fault.bytes)) }];
    default:
      return [{ do: fault.kind }];
  }
}

function repeatTo(length: number, bytes: Uint8Array): Uint8Array {
  return Buffer.concat(Array.from({ length: Math.max(1, Math.ceil(length / bytes.length)) }, () => bytes));
}

function isSamePoint(wanted: Point, here: Point, count: number): boolean {
  if (typeof wanted === 'string' || typeof here === 'string') return wanted === here;
  return toIndex(wanted.frame, count) === here.frame && wanted.half === here.half;
}

function toIndex(frame: number, count: number): number {
  const index = frame < 0 ? count + frame : frame;
  if (index < 0 || index >= count) throw new RangeError(`wire-server: a fault names frame ${frame}, the answer has ${count} frames.`);
  return index;
}

function sendFrame({ bytes, reports }: Frame): Step {
  return reports ? { do: 'send', bytes, frame: true, reports } : { do: 'send', bytes, frame: true };
}

function splitAround(frame: Frame, inside: readonly Step[]): Step[] {
  const middle = Math.floor(frame.bytes.length / 2);
  const rest = { ...frame, bytes: frame.bytes.subarray(middle) };
  return [{ do: 'send', bytes: frame.bytes.subarray(0, middle) }, ...inside, sendFrame(rest)];
}

function flipMiddleByte(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const middle = Math.floor(copy.length / 2);
  copy[middle] = (copy[middle] ?? 0) ^ 0xff;
  return copy;
}
