import type { LexResponse } from '../response/lex-response.ts';
import { listOf, recordOf } from '../untrusted-json.ts';
import { checkLexResponse } from './check-lex-response.ts';
import { type EventOptions, intentEvent, type LexEvent, type SlotInput, textEvent } from './events.ts';

/** A user of a bot in a test, and Lex between the two: it carries attributes, contexts and the intent that is being filled. */
export interface LexSession {
  /** Says something that matches no intent: FallbackIntent. */
  say(text: string, options?: EventOptions): Promise<LexResponse>;
  /** Says something that matches an intent of the bot. */
  intent(name: string, slots?: Readonly<Record<string, SlotInput>>, options?: EventOptions): Promise<LexResponse>;
  /** Answers what the last answer elicited: fills that slot of that intent. */
  fill(value: SlotInput, options?: EventOptions): Promise<LexResponse>;
  /** Answers what the last answer asked to confirm. */
  confirm(confirmationState: 'Confirmed' | 'Denied', options?: EventOptions): Promise<LexResponse>;
  /** Says something that Lex cannot read as an answer to what the last answer asked: the same intent again, nothing filled. */
  miss(text: string, options?: EventOptions): Promise<LexResponse>;
  /** What Lex does after a `Delegate` when all slots are there. */
  fulfill(options?: EventOptions): Promise<LexResponse>;
  /** What the last answer left in the session. */
  readonly attributes: Readonly<Record<string, string>>;
}

type Handler = (event: unknown) => Promise<unknown>;

/**
 * Talks to a handler as one user of a bot would. Each event and answer goes through JSON, and an answer that Lex would refuse is an
 * error.
 *
 * @example
 * const session = lexSession(handler);
 * await session.intent('CheckBalance', { accountType: null, dateOfBirth: null }, { text: 'check my balance' });
 * const answer = await session.fill('savings');
 */
export function lexSession(handler: Handler, options: EventOptions = {}): LexSession {
  let attributes: Record<string, string> = { ...options.sessionAttributes };
  let last: LexResponse | undefined;
  let count = 0;

  async function send(build: (options: EventOptions) => LexEvent, own: EventOptions = {}): Promise<LexResponse> {
    const { activeContexts } = last?.sessionState ?? {};
    const carried: EventOptions = {
      ...options,
      requestId: `request-${++count}`,
      ...(activeContexts && { activeContexts }),
      ...own,
      sessionAttributes: { ...attributes, ...own.sessionAttributes },
    };
    const event: unknown = JSON.parse(JSON.stringify(build(carried)));
    const answer = JSON.parse(JSON.stringify(await handler(event))) as LexResponse;
    const errors = checkLexResponse(answer, event).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      throw new Error(`Lex would refuse answer ${count}: ${errors.map(({ path, message }) => `${path} ${message}`).join(' ')}`);
    }
    attributes = answer.sessionState.sessionAttributes ?? attributes;
    last = answer;
    return answer;
  }

  /** The intent that the last answer left open. */
  function open() {
    const { intent, dialogAction } = last?.sessionState ?? {};
    if (!intent || !dialogAction)
      throw new Error(`The last answer left no intent open; it was ${JSON.stringify(dialogAction ?? 'missing')}.`);
    return { intent, dialogAction };
  }

  return {
    say: (text, own) => send((all) => textEvent(text, all), own),
    intent: (name, slots, own) => send((all) => intentEvent(name, slots, all), own),
    async fill(value, own) {
      const { intent, dialogAction } = open();
      if (dialogAction.type !== 'ElicitSlot') throw new Error(`The last answer elicited no slot; it was ${dialogAction.type}.`);
      const slot = dialogAction.slotToElicit;
      return send((all) => intentEvent(intent.name, { ...intent.slots, [slot]: value }, { heardSlots: [slot], ...all }), own);
    },
    async confirm(confirmationState, own) {
      const { intent } = open();
      const text = confirmationState === 'Confirmed' ? 'yes' : 'no';
      return send((all) => intentEvent(intent.name, { ...intent.slots }, { heardSlots: [], text, confirmationState, ...all }), own);
    },
    async miss(text, own) {
      const { intent, dialogAction } = open();
      const retries = dialogAction.type === 'ElicitSlot' ? { retries: dialogAction.slotToElicit } : {};
      return send((all) => intentEvent(intent.name, { ...intent.slots }, { heardSlots: [], text, ...retries, ...all }), own);
    },
    async fulfill(own) {
      const { intent } = open();
      return send(
        (all) => intentEvent(intent.name, { ...intent.slots }, { heardSlots: [], invocationSource: 'FulfillmentCodeHook', ...all }),
        own,
      );
    },
    get attributes() {
      return attributes;
    },
  };
}

/** What an answer says, without cards, payloads and markup; empty for what is no answer. */
export function spokenText(answer: unknown): string {
  return listOf(recordOf(answer).messages)
    .map(recordOf)
    .flatMap(({ contentType, content }) =>
      (contentType === 'PlainText' || contentType === 'SSML') && typeof content === 'string' ? [content] : [],
    )
    .map((content) => content.replace(/<[^<>]*>/g, ''))
    .join(' ');
}
