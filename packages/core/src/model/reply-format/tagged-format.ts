import { asked, type ReplyFormat, type StructuredReply, type WantedParts } from './reply-format.ts';

/** Longest text taken from one tag, in characters. */
const MAX_TAG = 600;

/**
 * Speech first, tagged lines after it: streams, since the speech is complete at the first tag, and is simple enough for a 7B
 * model. Small models put tags in bold, in capitals, with a colon, or on one line; all of that is read.
 */
export function taggedFormat(wanted: WantedParts): ReplyFormat {
  const lines = [
    wanted.ahead && 'if it ends in a yes/no question, "@yes " and "@no ", each with the one sentence you would say next;',
    wanted.card && 'if a screen helps, "@card " with a title, " | ", and a text;',
    wanted.suggestions && '"@ask " with up to three short things the user could say next, separated by " | ";',
    wanted.end && 'if the user says goodbye, "@end".',
  ].filter(Boolean);
  if (lines.length === 0) return { instructions: '', read: (text) => ({ speech: text }) };
  // Sent with every call, so every word of it is paid for.
  const instructions = ['Write what you say. Then, on lines of their own:', ...lines].join('\n');
  return { instructions, read: (text, whole) => asked(readTagged(text, whole), wanted) };
}

const tag = /(?:^|\s)[*_`]{0,2}@(yes|no|card|ask|end)\b[*_`]{0,2}[ \t]*:?[*_`]{0,2}/gi;

function readTagged(text: string, whole: boolean): StructuredReply {
  const tags = [...text.matchAll(tag)];
  const speech = (tags[0] ? text.slice(0, tags[0].index) : withoutHalfTag(text, whole)).trim();
  if (!whole) return { speech };
  const reply: StructuredReply = { speech };
  const ahead: { yes?: string; no?: string } = {};
  for (const [index, found] of tags.entries()) {
    const content = text
      .slice(found.index + found[0].length, tags[index + 1]?.index)
      .trim()
      .slice(0, MAX_TAG);
    const name = found[1]?.toLowerCase();
    if (name === 'end') reply.end = true;
    else if (!content) continue;
    else if (name === 'yes') ahead.yes = content;
    else if (name === 'no') ahead.no = content;
    else if (name === 'card') reply.card = cardOf(content);
    else
      reply.suggestions = content
        .split('|', 4)
        .map((suggestion) => suggestion.trim())
        .filter(Boolean)
        .slice(0, 3);
  }
  return ahead.yes !== undefined || ahead.no !== undefined ? { ...reply, ahead } : reply;
}

/** While an answer streams, its last word may be the beginning of a tag. */
function withoutHalfTag(text: string, whole: boolean): string {
  return whole ? text : text.replace(/(?:^|\s)[*_`]{0,2}@[a-z]{0,4}$/i, '');
}

function cardOf(content: string): { title: string; text: string } {
  const bar = content.indexOf('|');
  return bar < 0 ? { title: '', text: content } : { title: content.slice(0, bar).trim(), text: content.slice(bar + 1).trim() };
}
