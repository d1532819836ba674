import { splitSentences } from './sentences.ts';

/**
 * Splits a long answer into pages that end with a sentence. A last page that would be shorter than a third of the limit stays
 * with the one before: nobody wants to be asked whether to hear four more words.
 */
export function splitPages(text: string, limit: number, locale: string): string[] {
  if (text.length <= limit * 1.33) return [text];
  const pages: string[] = [];
  let page = '';
  for (const sentence of splitSentences(text, locale)) {
    if (page && page.length + sentence.length > limit) {
      pages.push(page.trim());
      page = '';
    }
    page += sentence;
  }
  if (page.trim()) pages.push(page.trim());
  const last = pages.at(-1) ?? '';
  if (pages.length > 1 && last.length < limit / 3) pages.splice(-2, 2, `${pages.at(-2)} ${last}`);
  return pages;
}
