/** One piece of markup: a tag, or the character reference that an ampersand has to begin. */
const markup =
  /<(\/?)([a-z][\w:-]{0,30})((?:\s+[\w:-]{1,40}\s*=\s*(?:"[^"<]{0,200}"|'[^'<]{0,200}'))*)\s*(\/?)>|<|&(?:[a-z]{1,8}|#\d{1,7}|#x[\da-f]{1,6});|&/gi;

/** Whether Polly could read this: one `<speak>` around everything, tags that close, no stray `<` or `&`. */
export function isSpeakable(ssml: string): boolean {
  const text = ssml.trim();
  if (!text.startsWith('<speak') || !text.endsWith('</speak>')) return false;
  const open: string[] = [];
  let closedAll = false;
  for (const [piece, slash, name, , selfClosing] of text.matchAll(markup)) {
    if (piece === '<' || piece === '&') return false;
    if (name === undefined) continue;
    if (closedAll) return false;
    if (slash) {
      if (open.pop() !== name) return false;
      closedAll = open.length === 0;
    } else if (!selfClosing) open.push(name);
  }
  return closedAll;
}
