import type { Engine } from '@turnwise/core';
import type { AlexaSettings } from '../alexa-options.ts';

/** What every step of an answer needs. */
export interface AlexaAdapter {
  engine: Engine;
  settings: AlexaSettings;
}

/** The part of a Lambda context that is read. */
export interface LambdaContextLike {
  getRemainingTimeInMillis?(): number;
}
