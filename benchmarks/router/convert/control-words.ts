/** English words that make a content turn look like a control turn. Marks hard negatives only; no router reads it. */
const CONTROL_WORDS = new Set(
  (
    'yes yeah yep yup no nope nah not never none nothing stop stopped stops quit end ends ending bye goodbye okay ok right correct sure fine ' +
    'great perfect thanks thank cancel repeat again help maybe perhaps enough off done all that'
  ).split(' '),
);
const WEAK = new Set(['all', 'that', 'off', 'not', 'right', 'fine', 'great']);

/** Whether a content turn holds a strong control word, or opens with a weak one. */
export function holdsControlWord(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
  return words.some((word, index) => CONTROL_WORDS.has(word) && (index === 0 || !WEAK.has(word)));
}
