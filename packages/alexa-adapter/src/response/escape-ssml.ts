const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plain text as the content of an SSML element: escaped once, and without what XML 1.0 has no way to write. */
export function escapeSsml(text: string): string {
  return removeForbidden(text).replace(/[&<>]/g, (character) => entities[character] ?? '');
}

/** Takes out the characters that no XML document may contain (XML 1.0 §2.2), lone surrogates among them. */
export function removeForbidden(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
}
