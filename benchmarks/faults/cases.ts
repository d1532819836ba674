import type { Point, Reply } from '@turnwise/wire-server';
import { type FaultKind, faultKinds } from './fault-kinds.ts';
import { type PlatformName, platformNames } from './platforms.ts';
import { type Vendor, vendors } from './vendors.ts';

/** One situation: who answers how, what goes wrong where and how often, and on which platform. */
export interface FaultCase {
  id: number;
  vendor: Vendor;
  stream: boolean;
  platform: PlatformName;
  kind: FaultKind;
  /** Where, in words. */
  place: string;
  /** `once`: the first call of the turn · `persistent`: every call, those of the second model too. */
  times: 'once' | 'persistent';
  reply: Reply;
}

/** Every case of the matrix, in an order that mixes nothing: neighbours differ in one thing. */
export function allCases(patienceMs: number): FaultCase[] {
  const cases: FaultCase[] = [];
  for (const vendor of vendors)
    for (const stream of [false, true])
      for (const kind of faultKinds) {
        if (kind.only && kind.only !== (stream ? 'stream' : 'unary')) continue;
        for (const { place, reply } of placesOf(kind, vendor, stream, patienceMs))
          for (const times of ['once', 'persistent'] as const)
            for (const platform of platformNames) cases.push({ id: cases.length, vendor, stream, platform, kind, place, times, reply });
      }
  return cases;
}

function placesOf(kind: FaultKind, vendor: Vendor, stream: boolean, patienceMs: number): { place: string; reply: Reply }[] {
  const context = { vendor, stream, patienceMs };
  const count = stream ? vendor.frames.count : 1;
  const frames = Array.from({ length: count }, (_, frame) => frame);
  if (kind.at === 'answer') return [{ place: 'answer', reply: kind.reply(context) }];
  if (kind.at === 'frames') return frames.map((frame) => ({ place: `frame ${frame}`, reply: kind.reply(frame, context) }));
  const points: [string, Point][] = [
    ['head', 'head'],
    ...frames.flatMap((frame): [string, Point][] => [
      [`before frame ${frame}`, { frame }],
      [`in frame ${frame}`, { frame, half: true }],
    ]),
    ['end', 'end'],
  ];
  // Nothing can be written before the status line.
  const writes = new Set(['noise', 'insert', 'flood', 'fail']);
  return points
    .map(([place, point]) => ({ place, point, reply: kind.reply(point, context) }))
    .filter(({ point, reply }) => point !== 'head' || !reply.faults?.some((fault) => writes.has(fault.kind)))
    .map(({ place, reply }) => ({ place, reply }));
}

/** One case of each kind for each vendor, transport, frequency and platform, at a place that moves on from one to the next. */
export function sliceOf(cases: readonly FaultCase[]): FaultCase[] {
  const groups = new Map<string, FaultCase[]>();
  for (const one of cases) {
    const key = [one.vendor.name, one.stream, one.kind.name, one.times, one.platform].join();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group, index) => group[(index * 7) % group.length]!);
}
