import { parseArgs } from 'node:util';

/** What every benchmark understands: `--json`, and `--quick` for a run that only shows that it works. */
export function benchmarkOptions(): { json: boolean; quick: boolean; rest: string[] } {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  return { ...values, rest: positionals };
}
