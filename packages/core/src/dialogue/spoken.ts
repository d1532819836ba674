/** A card on a screen or in a companion app; plain text. */
export interface Card {
  title: string;
  text: string;
}

/** Raw additions for one platform, handed through untouched, for example `{ alexa: { directives: […] } }`. */
export type PlatformExtras = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * - `answered`: all well · `fallback`: something failed and an apology is spoken · `cut`: the model was stopped
 *   (deadline, token limit) and its last full sentence is the end · `refused`: the model or a filter declined
 * - `silent`: the machine had nothing to say (the platform may go on by itself)
 */
export type Outcome = 'answered' | 'fallback' | 'cut' | 'refused' | 'silent';
