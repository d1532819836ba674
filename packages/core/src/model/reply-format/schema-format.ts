import { asked, type ReplyFormat, type StructuredReply, type WantedParts } from './reply-format.ts';

const text = (description: string) => ({ type: 'string', description });

/**
 * JSON by a schema, for providers with structured outputs. `speech` comes first, so that it can be read while the rest is still
 * on its way. Fields that do not apply are empty: vendors want every property required.
 */
export function schemaFormat(wanted: WantedParts): ReplyFormat {
  const properties: Record<string, unknown> = { speech: text('What you say, as plain sentences.') };
  if (wanted.ahead) {
    properties.ifYes = text('If speech ends in a yes/no question: what you would say next after a yes. Else empty.');
    properties.ifNo = text('If speech ends in a yes/no question: what you would say next after a no. Else empty.');
  }
  if (wanted.card) {
    properties.cardTitle = text('Title of a card for a screen, or empty.');
    properties.cardText = text('Text of that card, or empty.');
  }
  if (wanted.suggestions)
    properties.suggestions = { type: 'array', items: { type: 'string' }, description: 'Up to three short things the user could say next.' };
  if (wanted.end) properties.end = { type: 'boolean', description: 'True if the user said goodbye.' };
  return {
    instructions: '',
    schema: { type: 'object', additionalProperties: false, required: Object.keys(properties), properties },
    read: (raw, whole) => asked(readJson(raw, whole), wanted),
  };
}

function readJson(raw: string, whole: boolean): StructuredReply {
  const source = raw.trim();
  // A model that did not keep to the schema has simply spoken.
  if (!source.startsWith('{')) return { speech: source };
  if (!whole) return { speech: partialSpeech(source) };
  let parsed: Record<string, unknown>;
  try {
    parsed = JSON.parse(source) as Record<string, unknown>;
  } catch {
    return { speech: partialSpeech(source) };
  }
  const string = (name: string) => (typeof parsed[name] === 'string' && parsed[name].trim() ? parsed[name].trim() : undefined);
  const [yes, no, title, cardText] = [string('ifYes'), string('ifNo'), string('cardTitle'), string('cardText')];
  const suggestions = Array.isArray(parsed.suggestions)
    ? parsed.suggestions.filter((item): item is string => typeof item === 'string').slice(0, 3)
    : [];
  return {
    speech: string('speech') ?? '',
    ...((yes || no) && { ahead: { ...(yes && { yes }), ...(no && { no }) } }),
    ...(cardText && { card: { title: title ?? '', text: cardText } }),
    ...(suggestions.length > 0 && { suggestions }),
    ...(parsed.end === true && { end: true as const }),
  };
}

/** The value of `speech` in JSON that has not ended yet, with its escapes resolved as far as they are complete. */
function partialSpeech(source: string): string {
  const start = source.match(/^\{\s*"speech"\s*:\s*"/);
  if (!start) return '';
  let end = start[0].length;
  while (end < source.length && source[end] !== '"') {
    const step = source[end] === '\\' ? (source[end + 1] === 'u' ? 6 : 2) : 1;
    if (end + step > source.length) break;
    end += step;
  }
  try {
    return JSON.parse(`"${source.slice(start[0].length, end)}"`) as string;
  } catch {
    return '';
  }
}
