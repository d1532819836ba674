import { Cue } from './pack/cue.ts';

/**
 * What a judgement becomes behind the beginning of a clause, as pairs of judgement and result:
 * "that is | right" agrees, "I am | fine" declines an offer, "you are | wonderful" thanks.
 */
const clauses: readonly (readonly [frame: Cue, pairs: readonly (readonly [judgement: Cue, result: Cue])[]])[] = [
  [
    Cue.itIs,
    [
      [Cue.yes, Cue.agree],
      [Cue.right, Cue.agree],
      [Cue.agree, Cue.agree],
      [Cue.ok, Cue.fine],
      [Cue.fine, Cue.fine],
      [Cue.praise, Cue.praise],
      [Cue.probably, Cue.probably],
      [Cue.maybe, Cue.maybe],
      [Cue.wrong, Cue.refuse],
      [Cue.refuse, Cue.refuse],
      [Cue.no, Cue.no],
      [Cue.later, Cue.later],
      [Cue.all, Cue.closing],
      [Cue.closing, Cue.closing],
      [Cue.stop, Cue.closing],
      [Cue.bad, Cue.frustration],
      [Cue.frustration, Cue.frustration],
      [Cue.kind, Cue.thanks],
      [Cue.thanks, Cue.thanks],
      [Cue.wish, Cue.wish],
    ],
  ],
  [
    Cue.itWouldBe,
    [
      [Cue.yes, Cue.agree],
      [Cue.right, Cue.agree],
      [Cue.agree, Cue.agree],
      [Cue.ok, Cue.agree],
      [Cue.fine, Cue.agree],
      [Cue.praise, Cue.agree],
      [Cue.kind, Cue.agree],
      [Cue.maybe, Cue.maybe],
      [Cue.wrong, Cue.refuse],
      [Cue.refuse, Cue.refuse],
      [Cue.no, Cue.no],
      [Cue.later, Cue.later],
      [Cue.all, Cue.closing],
      [Cue.closing, Cue.closing],
    ],
  ],
  [
    Cue.iAm,
    [
      [Cue.yes, Cue.agree],
      [Cue.agree, Cue.agree],
      [Cue.ok, Cue.decline],
      [Cue.right, Cue.decline],
      [Cue.fine, Cue.decline],
      [Cue.praise, Cue.decline],
      [Cue.refuse, Cue.refuse],
      [Cue.maybe, Cue.maybe],
      [Cue.closing, Cue.closing],
      [Cue.stop, Cue.stop],
      [Cue.help, Cue.help],
      [Cue.frustration, Cue.frustration],
      [Cue.thanks, Cue.thanks],
    ],
  ],
  [
    Cue.youAre,
    [
      [Cue.yes, Cue.agree],
      [Cue.right, Cue.agree],
      [Cue.ok, Cue.refuse],
      [Cue.wrong, Cue.refuse],
      [Cue.bad, Cue.frustration],
      [Cue.frustration, Cue.frustration],
      [Cue.praise, Cue.thanks],
      [Cue.kind, Cue.thanks],
      [Cue.thanks, Cue.thanks],
    ],
  ],
];

const width = Cue.custom;
const table = new Uint8Array(width * width);
for (const [frame, pairs] of clauses) for (const [judgement, result] of pairs) table[frame * width + judgement] = result;

/** Cue of frame and judgement together, or 0 when they make no clause that is known. */
export function clauseOf(frame: Cue, judgement: Cue): Cue | 0 {
  return table[frame * width + judgement] as Cue;
}

/** Whether a phrase only begins a clause. */
export function isFrame(found: Cue): boolean {
  return found === Cue.itIs || found === Cue.itWouldBe || found === Cue.iAm || found === Cue.youAre;
}
