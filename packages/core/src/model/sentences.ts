const segmenters = new Map<string, Intl.Segmenter>();

/** Abbreviations after which a sentence goes on; Unicode's rules know almost none. Compared in lower case, without the last dot. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sr sra jr st vs etc approx no vol fig e.g i.e a.m p.m u.s u.k ' +
    'bzw ca evtl ggf inkl nr usw z.b d.h u.a s.o vgl str hr fr ' +
    'm mm mme mlle av env ex p.ex c.-à-d ' +
    'ud uds pág núm aprox p.ej sig sigg dott ecc art'
  ).split(' '),
);

/** Splits text into sentences, each with its trailing space. Joining them gives the text back. */
export function splitSentences(text: string, locale: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenterFor(locale).segment(text)) {
    open += segment;
    if (endsInAbbreviation(open)) continue;
    sentences.push(open);
    open = '';
  }
  if (open) sentences.push(open);
  return sentences;
}

const terminator = /[.!?…。！？।]["'»”’)\]]{0,3}\s*$/u;

/** The sentences of an unfinished text that are certainly whole; empty when there is none. */
export function completeSentences(text: string, locale: string): string {
  const sentences = splitSentences(text, locale);
  while (sentences.length > 0 && !endsSentence(sentences.at(-1) ?? '')) sentences.pop();
  return sentences.join('').trimEnd();
}

function endsSentence(sentence: string): boolean {
  return terminator.test(sentence.slice(-12)) && !endsInAbbreviation(sentence);
}

function endsInAbbreviation(text: string): boolean {
  const end = text.trimEnd();
  if (!end.endsWith('.')) return false;
  const word = end.slice(Math.max(end.lastIndexOf(' '), end.length - 12) + 1, -1).toLowerCase();
  return abbreviations.has(word) || /^\p{L}$/u.test(word);
}

function segmenterFor(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known) return known;
  const created = createSegmenter(locale);
  // A handful of locales per process; the bound is against callers that invent tags.
  if (segmenters.size > 64) segmenters.clear();
  segmenters.set(locale, created);
  return created;
}

function createSegmenter(locale: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
