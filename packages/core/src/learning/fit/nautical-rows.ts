import type { LabelledRow } from '../labelled-row.ts';

/** Rows for tests, written for them: answers that no rule knows, and content. */
export function nauticalRows(): LabelledRow[] {
  const pending = { kind: 'polar', asks: 'continue', question: 'Shall we sail on?' } as const;
  const row = (text: string, label: string): LabelledRow => ({ text, label, locale: 'en-US', pending, source: 'nautical' });
  const joined = (...parts: readonly (readonly string[])[]): string[] =>
    parts.reduce<string[]>((texts, part) => texts.flatMap((text) => part.map((more) => `${text} ${more}`.trim())), ['']);

  const openings = ['', 'well', 'captain', 'by the beard of neptune'];
  const closings = ['', 'captain', 'my hearty', 'matey'];
  const agreeing = ['aye', 'aye aye', 'hoist the sails', 'full steam ahead', 'raise the anchor', 'set the course'];
  const declining = ['belay that', 'avast', 'drop the anchor', 'strike the sails', 'not on my watch', 'man the pumps instead'];
  const things = ['ship', 'whale', 'harbour', 'compass', 'storm', 'lighthouse', 'parrot', 'island', 'tide', 'treasure'];
  const asking = ['where is the', 'how old is the', 'who painted the', 'tell me about the', 'what colour is the', 'sing a song about the'];
  const asides = ['', 'of my uncle', 'in the bay', 'near the old fort'];
  return [
    ...joined(openings, agreeing, closings).map((text) => row(text, 'yes')),
    ...joined(openings, declining, closings).map((text) => row(text, 'no')),
    ...joined(asking, things, asides).map((text) => row(text, 'none')),
    ...joined(agreeing, ['and'], asking, things.slice(0, 3)).map((text) => row(text, 'mixed')),
  ];
}
