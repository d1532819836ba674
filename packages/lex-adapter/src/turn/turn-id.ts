import { createHash } from 'node:crypto';
import type { LexRequest } from '../event/read-event.ts';

/**
 * Names an input, the same for an event that is sent twice and another for every other one. `originatingRequestId` alone does not
 * do: a `Delegate` is followed by a second event of the same request, and a client may set the id itself. What else tells turns
 * apart is in the hash: the hook, the intent with its slots, the words, and the attributes, which change with every answer.
 */
export function turnIdOf(request: LexRequest): string {
  const { sessionId, requestId, source, invocationLabel, intent, text, attributes } = request;
  const hash = createHash('sha256')
    .update(JSON.stringify([sessionId, requestId, source, invocationLabel, intent, text, attributes]))
    .digest('hex');
  return requestId === undefined ? hash.slice(0, 32) : `${requestId}.${hash.slice(0, 12)}`;
}
