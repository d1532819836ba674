import { describe, expect, it } from 'vitest';
import { dayPhaseOf, dayPhases } from './day-phase.ts';
import { createInstructions } from './instructions.ts';

async function told(time: string, options: Parameters<typeof createInstructions>[0] = {}, locale = 'en-US') {
  const instructions = createInstructions({ timeZone: 'Europe/Paris', ...options });
  if (typeof instructions === 'string') throw new Error('They depend on the turn.');
  return instructions({ locale, now: new Date(time), platform: 'alexa', context: {} });
}

describe('what the model is told', () => {
  it.each([
    ['2026-11-21T15:00:00Z', 'It is Saturday, 16:00. It is snack time: something small such as an apple'],
    ['2026-11-21T11:00:00Z', 'It is Saturday, 12:00. It is lunch time: no snacks now, not even an apple'],
    ['2026-11-21T19:30:00Z', 'It is Saturday, 20:30. It is bedtime'],
    ['2026-11-21T23:15:00Z', 'It is Sunday, 00:15. It is bedtime'],
    ['2026-07-21T14:00:00Z', 'It is Tuesday, 16:00. It is snack time'],
  ])('at %s: %s', async (time, line) => {
    expect(await told(time)).toContain(line);
  });

  it('goes by the clock where the child lives', async () => {
    expect(await told('2026-11-21T15:00:00Z', { timeZone: 'America/New_York' })).toContain('It is Saturday, 10:00. It is the morning');
  });

  it('names the language of the answer', async () => {
    expect(await told('2026-11-21T15:00:00Z', {}, 'fr-CA')).toMatch(/Answer in French\.$/);
    expect(await told('2026-11-21T15:00:00Z', {}, 'en-GB')).toMatch(/Answer in English\.$/);
  });

  it('can be another persona, loaded from anywhere', async () => {
    expect(await told('2026-11-21T15:00:00Z', { persona: 'You are a pirate.' })).toMatch(/^You are a pirate\.\n\nIt is/);
    expect(await told('2026-11-21T15:00:00Z', { persona: async () => 'You are a duck.' })).toMatch(/^You are a duck\./);
  });

  it('refuses a time zone that does not exist before anybody talks', () => {
    expect(() => createInstructions({ timeZone: 'Mars/Olympus' })).toThrow(RangeError);
  });
});

it('knows every minute of the day', () => {
  const advices = Array.from({ length: 24 * 60 }, (_, minute) => dayPhaseOf(minute).advice);
  expect(new Set(advices).size).toBe(dayPhases.length);
  expect(dayPhaseOf(0)).toBe(dayPhases.at(-1));
  expect(dayPhaseOf(6 * 60)).toBe(dayPhases[0]);
});
