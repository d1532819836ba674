import { createEngine, type Engine, type Turn } from '@turnwise/core';
import { fakeClock } from '@turnwise/core/testing';
import { expect, it } from 'vitest';
import { dad } from '../../test/dad-engine.ts';
import { createAlexaHandler } from '../index.ts';
import { launchRequest } from '../testing/index.ts';

/** A handler whose clock has stood for `ageMs`, as a process does that took so long to start, and what its engine is asked. */
async function started(ageMs: number) {
  const clock = fakeClock();
  await clock.advance(ageMs);
  const real = createEngine({ conversation: dad, clock });
  const turns: Turn[] = [];
  const engine: Engine = {
    ...real,
    respond: (turn, options) => {
      turns.push(turn);
      return real.respond(turn, options);
    },
  };
  const handler = createAlexaHandler(engine, { clock });
  const left = async (context?: { getRemainingTimeInMillis(): number }) => {
    await handler(launchRequest(), context);
    return (turns.at(-1)?.deadline ?? Number.NaN) - clock.now();
  };
  return { left };
}

const lambda = { getRemainingTimeInMillis: () => 30_000 };

it('takes the start of a new function off the first turn, and only off that', async () => {
  const { left } = await started(1_200);
  expect([await left(lambda), await left(lambda)]).toEqual([5_300, 6_500]);
});

it('takes nothing off where the function was started ahead, or is no Lambda function', async () => {
  expect(await (await started(60_000)).left(lambda)).toBe(6_500);
  expect(await (await started(1_200)).left()).toBe(6_500);
});
