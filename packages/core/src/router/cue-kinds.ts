import { Cue } from './pack/cue.ts';

const neutral = 1;
const sign = 2;
const order = 3;

const kinds = new Uint8Array(256);
const opposites = new Uint8Array(256);
const closers = new Uint8Array(256);

function fill(table: Uint8Array, value: number, types: readonly Cue[]): void {
  for (const type of types) table[type] = value;
}

const agreeing = [Cue.yes, Cue.ok, Cue.right, Cue.agree, Cue.ellipsis, Cue.fine, Cue.praise, Cue.act, Cue.probably];
fill(kinds, neutral, [Cue.polite, Cue.filler, Cue.hesitation, Cue.vocative, Cue.aside, Cue.day, Cue.glue, Cue.subject, Cue.link]);
fill(kinds, order, [Cue.stop, Cue.bye, Cue.cancel, Cue.repeat, Cue.help, Cue.frustration]);
fill(kinds, sign, [...agreeing, Cue.contrary, Cue.no, Cue.refuse, Cue.wrong, Cue.decline, Cue.waive, Cue.later, Cue.enough, Cue.ending]);

fill(opposites, Cue.refuse, [...agreeing, Cue.echo, Cue.willing, Cue.kind]);
opposites[Cue.stop] = Cue.unstop;
opposites[Cue.proceed] = Cue.halt;
opposites[Cue.hedge] = Cue.hedge;
opposites[Cue.wrong] = Cue.agree;

fill(closers, 1, [Cue.thanks, Cue.yes, Cue.no, Cue.repair, Cue.closing, Cue.bye, Cue.wish, Cue.ellipsis, Cue.hedge, Cue.itIs, Cue.iAm]);

/** Politeness, hesitation, forms of address: no meaning of their own. */
export const isNeutral = (cueNumber: number): boolean => kinds[cueNumber] === neutral;

/** Agrees or declines. */
export const isSign = (cueNumber: number): boolean => kinds[cueNumber] === sign;

/** Needs no question: stop, goodbye, cancel, repeat, help. */
export const isOrder = (cueNumber: number): boolean => kinds[cueNumber] === order;

/** What a phrase becomes behind a negator; 0 where there is no opposite. */
export const oppositeOf = (found: Cue): Cue | 0 => opposites[found] as Cue | 0;

/** Whether a phrase may follow "it is" or "I do" without being what they introduce. */
export const closesClause = (found: Cue): boolean => closers[found] === 1;
