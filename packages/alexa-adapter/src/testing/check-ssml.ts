import { removeForbidden } from '../response/escape-ssml.ts';
import { ssmlTags } from './ssml-tags.ts';

/** Most `<audio>` tags in one answer (SSML reference). */
const MAX_AUDIO = 5;

/** Why Alexa would refuse this SSML; empty when it is fine. Checks the tags she knows, not the values of their attributes. */
export function checkSsml(ssml: string): string[] {
  const problems: string[] = [];
  const open: string[] = [];
  let audio = 0;
  if (removeForbidden(ssml) !== ssml) problems.push('holds a character that XML forbids');
  // Every "<" starts a piece, so a piece is a tag with the text that follows it.
  const [before = '', ...pieces] = ssml.trim().split('<');
  if (before !== '' || !/^speak\s*>/.test(pieces[0] ?? '')) problems.push('does not start with <speak>');
  for (const [index, piece] of pieces.entries()) {
    const end = piece.indexOf('>');
    if (end === -1) {
      problems.push('has a "<" that starts no tag');
      continue;
    }
    const tag = readTag(piece.slice(0, end));
    const text = piece.slice(end + 1);
    problems.push(...checkText(text));
    if (!tag) {
      problems.push(`has a malformed tag <${piece.slice(0, Math.min(end, 30))}>`);
      continue;
    }
    problems.push(...checkTag(tag));
    if (tag.name === 'audio' && tag.kind !== 'close') audio++;
    if (tag.kind === 'open') open.push(tag.name);
    if (tag.kind === 'close' && open.pop() !== tag.name) problems.push(`closes </${tag.name}> where it is not open`);
    if (open.length === 0 && index < pieces.length - 1) problems.push('goes on after </speak>');
    if (open.length === 0 && text.trim() !== '') problems.push('has text after </speak>');
  }
  if (open.length > 0) problems.push(`leaves <${open.join('>, <')}> open`);
  if (audio > MAX_AUDIO) problems.push(`has ${audio} <audio> tags; ${MAX_AUDIO} are allowed`);
  return [...new Set(problems)];
}

interface Tag {
  name: string;
  kind: 'open' | 'close' | 'empty';
  attributes: readonly string[];
}

function readTag(source: string): Tag | undefined {
  const close = /^\/([\w:-]+)\s*$/.exec(source);
  if (close?.[1]) return { name: close[1], kind: 'close', attributes: [] };
  const [, name, attributes = '', slash] = /^([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)$/.exec(source) ?? [];
  if (name === undefined) return undefined;
  return { name, kind: slash ? 'empty' : 'open', attributes: [...attributes.matchAll(/([\w:-]+)\s*=\s*["']/g)].map(([, key = '']) => key) };
}

function checkTag({ name, kind, attributes }: Tag): string[] {
  const known = ssmlTags.get(name);
  if (!known) return [`uses <${name}>, which Alexa does not know`];
  const problems = attributes.filter((key) => !known.attributes.includes(key)).map((key) => `gives <${name}> an attribute "${key}"`);
  if (known.empty && kind === 'open') problems.push(`opens <${name}>, which has no content: write <${name}/>`);
  return problems;
}

function checkText(text: string): string[] {
  const problems: string[] = [];
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i.test(text)) problems.push('has an "&" that is not escaped');
  if (/&amp;(?:amp|lt|gt|quot|apos);/.test(text)) problems.push('is escaped twice');
  return problems;
}
