import type { Reply } from './reply.ts';

/** The request as a script sees it. */
export interface ScriptedRequest {
  method: string;
  path: string;
  body: unknown;
}

/**
 * What a server answers: one reply for every request, a list of which each is used once, or a function.
 * A list of a faulty and a sound reply is "fails once"; the faulty reply alone is "fails for good".
 */
export type Script = Reply | readonly Reply[] | ((request: ScriptedRequest, index: number) => Reply);

/** Reads replies off a script. An exhausted list answers 500: a client that calls more often than expected shall fail. */
export function readScript(script: Script): (request: ScriptedRequest) => Reply {
  let index = 0;
  return (request) => {
    const position = index++;
    if (typeof script === 'function') return script(request, position);
    if (!isList(script)) return script;
    return (
      script[position] ?? {
        raw: { status: 500, headers: { 'content-type': 'text/plain' }, body: `wire-server: no reply left for request ${position + 1}` },
      }
    );
  };
}

function isList(script: Reply | readonly Reply[]): script is readonly Reply[] {
  return Array.isArray(script);
}
