import type { Tokens } from './tokens.ts';

/** What the server does next on an exchange. A reply with its faults becomes a list of these before the first byte is sent. */
export type Step =
  | { do: 'head'; status: number; headers: Readonly<Record<string, string>> }
  | { do: 'send'; bytes: Uint8Array /** Counts as one frame when all of it went out. */; frame?: true; reports?: Tokens }
  | { do: 'wait'; ms: number }
  | { do: 'flood'; bytes: Uint8Array }
  | { do: 'socket'; bytes: Uint8Array }
  | { do: 'hang' | 'close' | 'reset' | 'end' };
