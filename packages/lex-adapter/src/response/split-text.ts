/** Finer and finer, for text that has no sentence, or no word, that fits. */
const granularities = ['sentence', 'word', 'grapheme'] as const;

/**
 * Splits text into pieces of at most `longest` UTF-16 code units, at the ends of sentences where that is possible. Nothing is lost
 * but the blanks between the pieces.
 */
export function splitText(text: string, longest: number): string[] {
  return pack(text, longest, 0)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** The text in at most `longest` UTF-16 code units; what is cut off leaves an ellipsis. */
export function clip(text: string, longest: number): string {
  const whole = text.trim();
  // Finding words in a megabyte takes minutes; only the beginning is wanted.
  return whole.length <= longest ? whole : `${splitText(whole.slice(0, 2 * longest), longest - 1)[0]}…`;
}

function pack(text: string, longest: number, level: number): string[] {
  if (text.trim().length <= longest) return [text];
  const granularity = granularities[level];
  // A letter with hundreds of accents is one grapheme and may be too long all the same. Two units is the longest code point.
  if (!granularity) return text.match(new RegExp(`[\\s\\S]{1,${Math.floor(longest / 2)}}`, 'gu')) ?? [];
  const pieces: string[] = [];
  let open = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity }).segment(text)) {
    if ((open + segment).trim().length <= longest) {
      open += segment;
      continue;
    }
    pieces.push(open);
    open = '';
    if (segment.trim().length <= longest) open = segment;
    else pieces.push(...pack(segment, longest, level + 1));
  }
  return [...pieces, open];
}
