import type { TurnIntent } from '@turnwise/core';
import type { canfulfill, ResponseEnvelope } from 'ask-sdk-model';
import type { AlexaIntent } from '../request/read-request.ts';

/** Says whether the skill could fulfil an intent. Must change nothing: Alexa asks many skills before one is chosen. */
export type CanFulfill = (intent: TurnIntent) => canfulfill.CanFulfillIntentValues;

const verdicts: ReadonlySet<canfulfill.CanFulfillIntentValues> = new Set(['YES', 'NO', 'MAYBE'] as const);

/** The answer to CanFulfillIntentRequest: nothing spoken, no session. */
export function toCanFulfillResponse(intent: AlexaIntent | undefined, canFulfill: CanFulfill): ResponseEnvelope {
  const given = intent ? canFulfill({ name: intent.name, slots: intent.slots }) : 'NO';
  const verdict = verdicts.has(given) ? given : 'NO';
  const understood = verdict === 'NO' ? ('NO' as const) : ('YES' as const);
  const slots = Object.keys(intent?.slots ?? {}).map((name) => [name, { canUnderstand: understood, canFulfill: understood }] as const);
  return {
    version: '1.0',
    response: { canFulfillIntent: { canFulfill: verdict, ...(slots.length > 0 && { slots: Object.fromEntries(slots) }) } },
  };
}
