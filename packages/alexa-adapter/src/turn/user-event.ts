import { controlIntents } from '@turnwise/core';
import { idOf, recordOf } from '../request/untrusted-json.ts';
import type { TurnInput } from './turn-input.ts';

/** Something was touched on a screen (APL). */
export interface UserEvent {
  /** Token of the document that was rendered. */
  token: string | undefined;
  /** What the document's `SendEvent` command sent. */
  arguments: readonly unknown[];
  /** Id of the component. */
  sourceId: string | undefined;
}

export function readUserEvent(request: Readonly<Record<string, unknown>>): UserEvent {
  return {
    token: idOf(request.token),
    arguments: Array.isArray(request.arguments) ? request.arguments : [],
    sourceId: idOf(recordOf(request.source).id),
  };
}

/** A button whose first argument is a control intent (`yes`, `stop`, `repeat`, …) is that intent; everything else is not for us. */
export function controlOfUserEvent({ arguments: [first] }: UserEvent): TurnInput | undefined {
  const name = controlIntents.find((intent) => intent === first);
  return name && { intent: { name } };
}
