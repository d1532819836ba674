import { limits } from '../limits.ts';
import { isSpeakable } from '../response/ssml.ts';
import { isRecord, listOf, recordOf } from '../untrusted-json.ts';
import type { AddProblem } from './lex-problem.ts';

type CheckMessage = (message: Readonly<Record<string, unknown>>, path: string, add: AddProblem) => void;

const byType: Readonly<Record<string, CheckMessage>> = {
  PlainText: ({ content }, path, add) => {
    checkLength(content, limits.message, `${path}.content`, add);
    if (typeof content === 'string' && /<\/?[a-z][^<>]{0,300}>/i.test(content))
      add(`${path}.content`, 'has markup, which is not spoken as such.');
  },
  SSML: ({ content }, path, add) => {
    checkLength(content, limits.message, `${path}.content`, add);
    if (typeof content === 'string' && !isSpeakable(content)) add(`${path}.content`, 'is no well-formed <speak>…</speak>.');
  },
  CustomPayload: ({ content }, path, add) => checkLength(content, limits.message, `${path}.content`, add),
  ImageResponseCard: ({ content, imageResponseCard }, path, add) => {
    if (content !== undefined) add(`${path}.content`, 'does not belong to an ImageResponseCard.');
    if (!isRecord(imageResponseCard)) {
      add(`${path}.imageResponseCard`, 'is missing.');
      return;
    }
    const { title, subtitle, imageUrl, buttons } = imageResponseCard;
    checkLength(title, limits.cardField, `${path}.imageResponseCard.title`, add);
    if (subtitle !== undefined) checkLength(subtitle, limits.cardField, `${path}.imageResponseCard.subtitle`, add);
    if (imageUrl !== undefined) checkLength(imageUrl, limits.cardField, `${path}.imageResponseCard.imageUrl`, add);
    if (listOf(buttons).length > limits.buttons) add(`${path}.imageResponseCard.buttons`, `are more than ${limits.buttons}.`);
    listOf(buttons)
      .map(recordOf)
      .forEach(({ text, value }, index) => {
        checkLength(text, limits.buttonField, `${path}.imageResponseCard.buttons[${index}].text`, add);
        checkLength(value, limits.buttonField, `${path}.imageResponseCard.buttons[${index}].value`, add);
      });
  },
};

export function checkMessages(messages: unknown, add: AddProblem): void {
  if (!Array.isArray(messages)) {
    add('messages', 'must be a list.');
    return;
  }
  if (messages.length > limits.messages) add('messages', `are ${messages.length}; more than ${limits.messages} are not safe.`, 'warning');
  messages.map(recordOf).forEach((message, index) => {
    const type = String(message.contentType);
    const check = Object.hasOwn(byType, type) ? byType[type] : undefined;
    if (check) check(message, `messages[${index}]`, add);
    else add(`messages[${index}].contentType`, `must be one of ${Object.keys(byType).join(', ')}.`);
  });
}

function checkLength(value: unknown, longest: number, path: string, add: AddProblem): void {
  if (typeof value !== 'string') {
    add(path, 'must be a text.');
    return;
  }
  if (value.trim() === '') {
    add(path, 'is empty.');
    return;
  }
  if (value.length > longest) add(path, `has ${value.length} characters; Lex takes ${longest}.`);
}
