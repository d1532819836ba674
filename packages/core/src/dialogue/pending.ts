/** The question that is open when the user speaks. "yes" means something only because of it. */
export interface Pending {
  /**
   * - `polar`: a yes/no question · `offer`: "anything else?", "shall I go on?" · `slot`: an open question that wants a value
   */
  kind: 'polar' | 'slot' | 'offer';
  /**
   * What a yes would agree to. "That's all" is a yes after `correct` and a no after `more`.
   *
   * @default 'other'
   */
  asks?: 'continue' | 'end' | 'correct' | 'more' | 'other';
  /** The question was put in the negative ("don't you want to go on?"). What yes and no mean then depends on the language. */
  negative?: boolean;
  /** The words of the question. An answer that only echoes them is a plain yes or no. */
  question?: string;
  /** With `kind: 'slot'`: the name of the value asked for, so that a platform can elicit it. */
  slot?: string;
}
