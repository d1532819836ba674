import type { AttributesStore } from '@turnwise/core';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { fitResponse } from '../response/fit-response.ts';
import type { ResponseParts } from '../response/to-response.ts';
import type { AlexaAdapter } from './adapter.ts';
import { tooLarge } from './reported-errors.ts';

export type Spoken = Pick<ResponseParts, 'request' | 'reply'> & Partial<Pick<ResponseParts, 'card'>>;

/**
 * The answer within all limits. What cannot be written as JSON is left out and reported: first what the machine added for Alexa,
 * then attributes that somebody else put there.
 */
export function speak({ settings }: AlexaAdapter, spoken: Spoken, store?: AttributesStore): ResponseEnvelope {
  const { report, maxResponseBytes } = settings;
  const attributes = spoken.request.attributes && (store ?? spoken.request).attributes;
  const { platform: _platform, ...plain } = spoken.reply;
  const parts: ResponseParts = { card: undefined, ...spoken };
  const attempts = [
    () => fitResponse(parts, attributes, maxResponseBytes),
    () => fitResponse({ ...parts, reply: plain }, attributes, maxResponseBytes),
  ];
  for (const attempt of attempts) {
    try {
      const { envelope, overBytes } = attempt();
      if (overBytes > 0) report(tooLarge(overBytes));
      return envelope;
    } catch (error) {
      report(error);
    }
  }
  return fitResponse({ ...parts, reply: plain }, undefined, maxResponseBytes).envelope;
}
