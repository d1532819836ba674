import type { Engine, TurnRecord } from '@turnwise/core';
import { bedrock } from '@turnwise/providers/bedrock';
import { offline } from '@turnwise/providers/offline';
import { createDaddyOmid } from './index.ts';
import { personaFromS3 } from './persona-from-s3.ts';
import type { Settings } from './settings.ts';

/** The engine of a deployed Daddy Omid. With no model configured an honest stand-in answers, so that a first deployment talks. */
export function engineFromSettings({ model, region, timeZone, personaLocation }: Settings, onTurn?: (record: TurnRecord) => void): Engine {
  return createDaddyOmid({
    provider: model ? bedrock({ model, ...(region && { region }) }) : offline(),
    ...(timeZone && { timeZone }),
    ...(personaLocation && { persona: personaFromS3(personaLocation) }),
    ...(onTurn && { onTurn }),
  });
}
