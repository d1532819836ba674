/** A sentence and whether it ended in a question mark. */
export interface Sentence {
  text: string;
  asks: boolean;
}

const ends = new Set(['.', '!', '?', '…', '。', '！', '？', '।']);
const closers = new Set(['"', '”', '»', ')', '’', "'", '」']);

/** The last sentences of a text, the very last first. Reads at most `limit` characters from the end. */
export function lastSentences(text: string, most: number, limit: number): Sentence[] {
  const whole = text.slice(-limit).trimEnd();
  const found: Sentence[] = [];
  let end = whole.length;
  while (end > 0 && found.length < most) {
    const start = sentenceStart(whole, end);
    const sentence = whole.slice(start, end).trim();
    if (sentence) found.push({ text: sentence, asks: endsInQuestion(sentence) });
    end = start;
  }
  return found;
}

/** Where the sentence that ends before `end` begins. */
function sentenceStart(text: string, end: number): number {
  let position = end - 1;
  // Its own closing marks.
  while (position > 0 && (ends.has(text.charAt(position)) || closers.has(text.charAt(position)) || text.charAt(position).trim() === ''))
    position--;
  for (; position > 0; position--) {
    const mark = text.charAt(position - 1);
    if (mark === '\n') return position;
    if (!ends.has(mark)) continue;
    // "at 6.30" goes on.
    if (mark === '.' && !/[\s"”»)]/.test(text.charAt(position))) continue;
    // Closing quotes belong to the sentence they close.
    let start = position;
    while (start < end && closers.has(text.charAt(start))) start++;
    return start;
  }
  return 0;
}

function endsInQuestion(sentence: string): boolean {
  for (let position = sentence.length - 1; position >= 0; position--) {
    const mark = sentence.charAt(position);
    // か asks in Japanese, with or without a mark.
    if (mark === '?' || mark === '？' || mark === 'か') return true;
    if (!ends.has(mark) && !closers.has(mark) && mark !== ' ') return false;
  }
  return false;
}
