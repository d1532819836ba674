import type { Reply, TurnwiseError } from '@turnwise/core';
import type { LexIntent, LexSlots } from '../event/lex-intent.ts';
import type { LexRequest } from '../event/read-event.ts';
import { type Asked, type DialogMemory, MEMORY_KEY, type RememberedIntent, writeMemory } from '../session/dialog-memory.ts';
import type { TurnInput } from '../turn/to-turn.ts';
import { textMap } from '../untrusted-json.ts';
import { keepContexts } from './active-contexts.ts';
import { boundResponse } from './bound-response.ts';
import type { LexDialogAction, LexResponse, LexResponseIntent } from './lex-response.ts';
import { type NextStep, nextStep, type StepFacts } from './next-step.ts';
import { toMessages } from './to-messages.ts';

export interface Answered {
  request: LexRequest;
  memory: DialogMemory;
  reply: Reply;
  /** The attributes after the turn: what came in, and the session if it lives there. */
  attributes: Readonly<Record<string, unknown>>;
  /** What the event had said. */
  input: TurnInput;
  /** The machine has `turn.<name>` for the event's intent. */
  known: boolean;
  /** Slots whose values are not kept once an intent is closed. */
  privateSlots: readonly string[];
  onError: (error: TurnwiseError) => void;
}

/** Puts a reply into an answer for Lex, always of a valid shape and size. */
export function toResponse(answered: Answered): LexResponse {
  const { request, memory, reply, known, attributes, onError } = answered;
  const active: RememberedIntent | undefined = known
    ? { name: request.intent.name, slots: Object.keys(request.intent.slots) }
    : memory.intent;
  const { speech, beside } = toMessages(reply, { spoken: request.spoken, onError });
  const facts = factsOf(answered, active, speech.length > 0);
  const step = nextStep(facts);
  const { dialogAction, intent, asked } = actionOf(step, answered, active);
  const remembered: DialogMemory = { turn: memory.turn + 1, intent: facts.ends ? undefined : active, asked };
  const messages = step === 'delegate' ? [] : [...speech, ...beside];
  return boundResponse({
    sessionState: {
      sessionAttributes: textMap({ ...attributes, [MEMORY_KEY]: writeMemory(remembered) }),
      ...(request.activeContexts && { activeContexts: keepContexts(request.activeContexts) }),
      dialogAction,
      ...(intent && { intent }),
    },
    ...(messages.length > 0 && { messages }),
    ...(request.requestAttributes && { requestAttributes: { ...request.requestAttributes } }),
  });
}

function factsOf({ request, reply, input, known }: Answered, active: RememberedIntent | undefined, says: boolean): StepFacts {
  const { pending, endSession, outcome, record } = reply;
  const { slot } = pending ?? {};
  const here = slot !== undefined && Object.hasOwn(request.intent.slots, slot);
  const left = slot !== undefined && active?.slots.includes(slot) === true;
  return {
    source: request.source,
    ends: endSession,
    failed: outcome === 'fallback',
    says,
    asks: pending === undefined ? 'nothing' : pending.kind === 'slot' ? 'open' : 'yesNo',
    slot: here ? 'active' : left ? 'remembered' : 'none',
    asIntent: input.asIntent,
    confirmable: known && input.turn.intent !== undefined,
    lexAsks: request.proposed?.isRetry === true && request.proposed.slot !== undefined && record.route.intent !== 'cancel',
  };
}

interface Action {
  dialogAction: LexDialogAction;
  intent?: LexResponseIntent;
  asked?: Asked | undefined;
}

function actionOf(step: NextStep, { request, reply, privateSlots }: Answered, active: RememberedIntent | undefined): Action {
  const { intent, proposed } = request;
  const slot = reply.pending?.slot ?? '';
  const asked: Asked = { kind: 'slot', slot, yesNo: reply.pending?.kind !== 'slot' };
  switch (step) {
    case 'close-fulfilled':
      return close(intent, 'Fulfilled', privateSlots);
    case 'close-failed':
      return close(intent, 'Failed', privateSlots);
    case 'elicit-slot':
      return { ...elicit(intent, slot), asked };
    case 'elicit-remembered-slot':
      return { ...elicit({ name: active?.name ?? intent.name, slots: emptySlots(active?.slots ?? [slot]) }, slot), asked };
    case 'elicit-proposed-slot':
      return elicit(intent, proposed?.slot ?? slot);
    case 'confirm-intent':
      return { dialogAction: { type: 'ConfirmIntent' }, intent: inProgress(intent), asked: { kind: 'confirmation' } };
    case 'elicit-intent':
      return { dialogAction: { type: 'ElicitIntent' } };
    case 'delegate':
      return { dialogAction: { type: 'Delegate' }, intent: { ...intent } };
  }
}

function close(intent: LexIntent, state: 'Fulfilled' | 'Failed', privateSlots: readonly string[]): Action {
  const slots = Object.fromEntries(Object.entries(intent.slots).map(([name, slot]) => [name, privateSlots.includes(name) ? null : slot]));
  return { dialogAction: { type: 'Close' }, intent: { ...intent, state, slots } };
}

/** A slot that is asked for has to be empty, or Lex would take it as answered. */
function elicit(intent: Pick<LexIntent, 'name' | 'slots'>, slotToElicit: string): Action {
  const slots = { ...intent.slots, [slotToElicit]: null };
  return { dialogAction: { type: 'ElicitSlot', slotToElicit }, intent: inProgress({ name: intent.name, slots }) };
}

/** `ReadyForFulfillment` may only be sent back with `Delegate`, and an old confirmation must not stand for the next answer. */
function inProgress({ name, slots }: Pick<LexIntent, 'name' | 'slots'>): LexResponseIntent {
  return { name, state: 'InProgress', confirmationState: 'None', slots };
}

const emptySlots = (names: readonly string[]): LexSlots => Object.fromEntries(names.map((name) => [name, null]));
