import { isRecord, recordOf } from '../request/untrusted-json.ts';
import { MAX_RESPONSE_BYTES } from '../response/fit-response.ts';
import { MAX_CARD, MAX_SPEECH } from '../response/to-response.ts';
import { checkSsml } from './check-ssml.ts';

/** Something about an answer that Alexa refuses (`error`), or that users or a certification would dislike (`warning`). */
export interface AlexaProblem {
  severity: 'error' | 'warning';
  /** Where, as a path into the answer: `response.outputSpeech.ssml`. */
  path: string;
  message: string;
}

/** Longest URL of an image, in characters (request and response JSON reference). */
const MAX_URL = 2_000;

type Fields = Readonly<Record<string, unknown>>;
type Add = (path: string, message: string, severity?: AlexaProblem['severity']) => void;

/**
 * Checks an answer against Alexa's rules: shape, limits, SSML, and what the type of the request allows.
 *
 * @param request the request envelope that was answered; without it only the rules for spoken answers are known
 * @returns nothing when the answer is fine
 */
export function checkAlexaResponse(answer: unknown, request?: unknown): AlexaProblem[] {
  const problems: AlexaProblem[] = [];
  const add: Add = (path, message, severity = 'error') => void problems.push({ severity, path, message });
  if (!isRecord(answer) || !isRecord(answer.response)) {
    add('', 'is no answer: { "version": "1.0", "response": { … } } is the least.');
    return problems;
  }
  const { version, response, sessionAttributes } = answer;
  if (typeof version !== 'string') add('version', 'is missing.');
  if (sessionAttributes !== undefined && !isRecord(sessionAttributes)) add('sessionAttributes', 'must be an object.');
  const size = sizeOf(answer);
  if (size === undefined) add('', 'cannot be written as JSON.');
  else if (size > MAX_RESPONSE_BYTES) add('', `is ${size} bytes; ${MAX_RESPONSE_BYTES} are safe.`);

  checkSpeech('response.outputSpeech', response.outputSpeech, add);
  if (response.reprompt !== undefined) checkSpeech('response.reprompt.outputSpeech', recordOf(response.reprompt).outputSpeech ?? null, add);
  checkCard(response.card, add);
  checkDirectives(response, add);
  const type = recordOf(recordOf(request).request).type;
  (typeof type === 'string' ? (rulesByType.get(type) ?? checkOtherType) : checkIfSpoken)(response, add);
  return problems;
}

const rulesByType: ReadonlyMap<string, (response: Fields, add: Add) => void> = new Map([
  ['LaunchRequest', checkTurn],
  ['IntentRequest', checkTurn],
  ['Alexa.Presentation.APL.UserEvent', checkIfSpoken],
  ['SessionEndedRequest', checkSilent],
  ['CanFulfillIntentRequest', checkCanFulfill],
]);

function checkIfSpoken(response: Fields, add: Add): void {
  if (response.outputSpeech !== undefined || response.shouldEndSession !== undefined) checkTurn(response, add);
}

/** Other types (audio player, skill events) take directives of their own, and never speech. */
function checkOtherType({ outputSpeech, reprompt, card }: Fields, add: Add): void {
  if (outputSpeech !== undefined || reprompt !== undefined || card !== undefined)
    add('response', 'speaks, which this type of request does not allow.');
}

function checkTurn(response: Fields, add: Add): void {
  const { shouldEndSession, outputSpeech, reprompt } = response;
  const speech = wordsOf(outputSpeech);
  const isDialog = directivesOf(response).some(({ type }) => typeof type === 'string' && type.startsWith('Dialog.'));
  if (typeof shouldEndSession !== 'boolean') {
    add('response.shouldEndSession', 'is not set, and what happens then depends on the device.');
    return;
  }
  if (speech === '' && !isDialog && directivesOf(response).length === 0)
    add('response.outputSpeech', 'is missing: the user hears nothing.', 'warning');
  if (shouldEndSession && reprompt !== undefined) add('response.reprompt', 'is never heard when the session ends.', 'warning');
  if (shouldEndSession || isDialog) return;
  if (reprompt === undefined) add('response.reprompt', 'is missing: after a silence the session closes without a word.', 'warning');
  if (speech !== '' && !/[?？؟]/.test(speech))
    add('response.outputSpeech', 'leaves the microphone open without asking anything.', 'warning');
}

/** After the end of a session nothing may be said (request types reference). */
function checkSilent(response: Fields, add: Add): void {
  for (const field of ['outputSpeech', 'reprompt', 'card', 'directives']) {
    if (response[field] !== undefined) add(`response.${field}`, 'is not allowed: the session has ended.');
  }
  if (response.shouldEndSession === false) add('response.shouldEndSession', 'cannot keep a session open that has ended.');
}

function checkCanFulfill(response: Fields, add: Add): void {
  const { canFulfill } = recordOf(response.canFulfillIntent);
  if (canFulfill !== 'YES' && canFulfill !== 'NO' && canFulfill !== 'MAYBE')
    add('response.canFulfillIntent.canFulfill', 'must be YES, NO or MAYBE.');
  if (response.outputSpeech !== undefined || response.card !== undefined)
    add('response', 'speaks, although it was only asked whether it could.');
}

function checkSpeech(path: string, speech: unknown, add: Add): void {
  if (speech === undefined) return;
  const { type, ssml, text } = recordOf(speech);
  if (type !== 'SSML' && type !== 'PlainText') {
    add(`${path}.type`, 'must be SSML or PlainText.');
    return;
  }
  const field = type === 'SSML' ? 'ssml' : 'text';
  const words = type === 'SSML' ? ssml : text;
  if (typeof words !== 'string' || words === '') {
    add(`${path}.${field}`, `must be a text, as the type is ${type}.`);
    return;
  }
  if (words.length > MAX_SPEECH)
    add(`${path}.${field}`, `is ${words.length} characters; ${MAX_SPEECH} are allowed, and nothing at all is spoken.`);
  if (type === 'SSML') for (const problem of checkSsml(words)) add(`${path}.ssml`, `${problem}.`);
}

function checkCard(card: unknown, add: Add): void {
  if (card === undefined) return;
  const { type, title, content, text, image, permissions } = recordOf(card);
  const required = { Simple: [title, content], Standard: [title, text], LinkAccount: [], AskForPermissionsConsent: [] } as const;
  if (typeof type !== 'string' || !Object.hasOwn(required, type)) {
    add('response.card.type', `must be one of ${Object.keys(required).join(', ')}.`);
    return;
  }
  const texts = required[type as keyof typeof required];
  if (texts.some((value) => typeof value !== 'string'))
    add('response.card', `needs a title and ${type === 'Simple' ? 'content' : 'text'}.`);
  const length = texts.reduce<number>((sum, value) => sum + String(value ?? '').length, 0);
  if (length > MAX_CARD) add('response.card', `holds ${length} characters; ${MAX_CARD} are allowed.`);
  if (texts.some((value) => /<\/?(?:speak|break|prosody|audio|amazon:\w+)\b/.test(String(value))))
    add('response.card', 'shows SSML tags as text.', 'warning');
  for (const [name, url] of Object.entries(recordOf(image))) {
    if (typeof url !== 'string' || !url.startsWith('https://') || url.length > MAX_URL)
      add(`response.card.image.${name}`, `must be an https URL of at most ${MAX_URL} characters.`);
  }
  if (type === 'AskForPermissionsConsent' && !Array.isArray(permissions)) add('response.card.permissions', 'must be a list.');
}

function checkDirectives(response: Fields, add: Add): void {
  if (response.directives === undefined) return;
  if (!Array.isArray(response.directives) || directivesOf(response).length < response.directives.length)
    add('response.directives', 'must be a list of objects with a type.');
  for (const { type, slotToElicit } of directivesOf(response)) {
    if (type === 'Dialog.ElicitSlot' && typeof slotToElicit !== 'string')
      add('response.directives', 'Dialog.ElicitSlot needs slotToElicit.');
    if (String(type).startsWith('Dialog.') && type !== 'Dialog.UpdateDynamicEntities' && response.shouldEndSession !== false) {
      add('response.directives', `${String(type)} needs shouldEndSession false.`);
    }
  }
}

function directivesOf({ directives }: Fields): Fields[] {
  return Array.isArray(directives) ? directives.filter((entry): entry is Fields => isRecord(entry) && typeof entry.type === 'string') : [];
}

/** What is spoken, without its markup. */
function wordsOf(speech: unknown): string {
  const { ssml, text } = recordOf(speech);
  const words = typeof ssml === 'string' ? ssml : text;
  return typeof words === 'string' ? words.replace(/<[^<>]*>/g, '').trim() : '';
}

function sizeOf(answer: unknown): number | undefined {
  try {
    return new TextEncoder().encode(JSON.stringify(answer)).length;
  } catch {
    return undefined;
  }
}
