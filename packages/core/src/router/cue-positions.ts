import { isFrame } from './frames.ts';
import { Cue } from './pack/cue.ts';

/** Decides by the cue before (0: none) and by whether words of the question count. */
type Position = (before: Cue | 0, echoing: boolean) => boolean;

const never: Position = () => false;
const besideEcho: Position = (_before, echoing) => echoing;
const leadsOn = new Set<number>([Cue.echo, Cue.glue, Cue.subject, Cue.link, Cue.willing, Cue.unwilling]);

/** Where cues may stand that cannot stand everywhere. */
const positions: Position[] = [];
positions[Cue.clause] = never;
positions[Cue.note] = never;
positions[Cue.glue] = besideEcho;
positions[Cue.subject] = besideEcho;
positions[Cue.byeMisheard] = (_before, echoing) => !echoing;
positions[Cue.ending] = (before, echoing) => echoing && before === Cue.echo;
// At the beginning an auxiliary verb would ask.
positions[Cue.link] = (before, echoing) => echoing && leadsOn.has(before);
// "to Mom" is no form of address.
positions[Cue.vocative] = (before, echoing) => !echoing || (before !== Cue.glue && before !== Cue.echo);
// "it" and "that" close only behind "that is".
positions[Cue.all] = (before) => before !== 0 && isFrame(before);

/** Whether a phrase of this cue may stand behind the cue `before` (0: at the beginning). */
export function mayStand(found: Cue, before: Cue | 0, echoing: boolean): boolean {
  const position = positions[found];
  return position === undefined || position(before, echoing);
}
