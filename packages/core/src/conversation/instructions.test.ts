import { describe, expect, it, vi } from 'vitest';
import { fakeClock } from '../testing/index.ts';
import { cached } from './instructions.ts';

describe('cached', () => {
  it('loads once, for simultaneous callers too, and again when the time is up', async () => {
    const clock = fakeClock();
    const load = vi.fn(async () => `load ${load.mock.calls.length}`);
    const instructions = cached(load, { ttlMs: 1_000, clock });
    expect(await Promise.all([instructions(), instructions()])).toEqual(['load 1', 'load 1']);
    await clock.advance(999);
    expect(await instructions()).toBe('load 1');
    await clock.advance(1);
    expect(await instructions()).toBe('load 2');
  });

  it('goes on with the last good value when a reload fails, without hammering', async () => {
    const clock = fakeClock();
    const load = vi.fn(async () => 'good');
    const instructions = cached(load, { ttlMs: 60_000, clock });
    await instructions();
    load.mockRejectedValue(new Error('S3 is down'));
    await clock.advance(60_000);
    expect(await instructions()).toBe('good');
    expect(await instructions()).toBe('good');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('fails when there never was a good value, and tries again', async () => {
    const load = vi.fn(async () => 'good').mockRejectedValueOnce(new Error('not yet'));
    const instructions = cached(load);
    await expect(instructions()).rejects.toThrow('not yet');
    expect(await instructions()).toBe('good');
  });
});
