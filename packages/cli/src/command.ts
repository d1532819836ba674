import type { Terminal } from './terminal.ts';

/** One command of `turnwise`. Resolves to the exit status. */
export interface Command {
  /** One line for the overview. */
  summary: string;
  /** The whole help text. */
  help: string;
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}
