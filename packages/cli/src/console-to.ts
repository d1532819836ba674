import { Console } from 'node:console';
import type { Writable } from 'node:stream';

const methods = ['log', 'info', 'debug'] as const;

/** Leads what `console.log` and its kin print to a stream while something runs. */
export async function consoleTo<Result>(stream: Writable, run: () => Promise<Result>): Promise<Result> {
  const other = new Console(stream);
  const { log, info, debug } = console;
  for (const method of methods) console[method] = other[method].bind(other);
  try {
    return await run();
  } finally {
    Object.assign(console, { log, info, debug });
  }
}
