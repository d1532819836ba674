import { expect, it } from 'vitest';
import { recordedStreams } from './recordings.ts';
import { runCuts } from './run-cuts.ts';

const recordings = recordedStreams();
// The longest take a minute; the whole is in `npm run bench -- faults`.
const short = recordings.filter(({ events }) => events.length <= 40);
const title = 'never takes a recorded stream for whole that was cut at any frame';

if (recordings.length === 0) it.skip(`${title} (no recordings in ../shared/fixtures beside the checkout)`);
else
  it(title, { timeout: 120_000 }, async () => {
    const results = await runCuts(short);
    expect(results.flatMap(({ recording, violations }) => violations.map((what) => `${recording.name}: ${what}`))).toEqual([]);
    expect(results).toHaveLength(short.length);
  });
