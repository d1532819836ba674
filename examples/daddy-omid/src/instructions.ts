import type { Instructions } from '@turnwise/core';
import { dayPhaseOf } from './day-phase.ts';
import { persona as ownPersona } from './persona.ts';

export interface InstructionsOptions {
  /** Who Daddy Omid is; a function may load it from anywhere. @default the text in persona.ts */
  persona?: string | (() => Promise<string>);
  /** IANA time zone of the child, for example `Europe/Paris`. @default the machine's */
  timeZone?: string;
}

/**
 * What the model is told: who it is, what time it is where the child lives, and which language to answer in.
 *
 * @throws RangeError when there is no such time zone
 */
export function createInstructions({ persona = ownPersona, timeZone }: InstructionsOptions = {}): Instructions {
  // Making one takes 15 ms, which an import must not; a zone that was given is checked at once all the same.
  let wall = timeZone === undefined ? undefined : wallClock(timeZone);
  return async ({ locale, now }) => {
    wall ??= wallClock(undefined);
    const parts = Object.fromEntries(wall.formatToParts(now).map(({ type, value }) => [type, value]));
    const { advice } = dayPhaseOf(Number(parts.hour) * 60 + Number(parts.minute));
    return [
      typeof persona === 'string' ? persona : await persona(),
      `It is ${parts.weekday}, ${parts.hour}:${parts.minute}. ${advice}`,
      `Answer in ${locale.startsWith('fr') ? 'French' : 'English'}.`,
    ].join('\n\n');
  };
}

function wallClock(timeZone: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
