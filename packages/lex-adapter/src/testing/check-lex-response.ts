import { confirmationStates, intentStates } from '../event/lex-intent.ts';
import { limits } from '../limits.ts';
import { isRecord, kindOf, recordOf } from '../untrusted-json.ts';
import { checkAction } from './check-action.ts';
import { checkMessages } from './check-messages.ts';
import type { AddProblem, LexProblem } from './lex-problem.ts';

/**
 * Checks the answer of a code hook against the rules of Lex V2: shape, what each dialog action needs, limits, and that nothing of
 * the session got lost.
 *
 * @param event the event that was answered; without it, lost session attributes are not noticed
 * @returns nothing when the answer is fine
 */
export function checkLexResponse(answer: unknown, event?: unknown): LexProblem[] {
  const problems: LexProblem[] = [];
  const add: AddProblem = (path, message, severity = 'error') => void problems.push({ severity, path, message });
  if (!isRecord(answer) || !isRecord(answer.sessionState)) {
    add('sessionState', 'is missing; { "sessionState": { "dialogAction": … } } is the least.');
    return problems;
  }
  for (const key of Object.keys(answer)) {
    if (!['sessionState', 'messages', 'requestAttributes'].includes(key)) add(key, 'is nothing that Lex knows.', 'warning');
  }
  const { sessionState, messages, requestAttributes } = answer;
  checkAction(sessionState, messages, add);
  checkIntent(sessionState.intent, add);
  checkAttributes('sessionState.sessionAttributes', sessionState.sessionAttributes, add);
  checkAttributes('requestAttributes', requestAttributes, add);
  checkKept(sessionState.sessionAttributes, recordOf(event).sessionState, add);
  checkContexts(sessionState.activeContexts, add);
  if (messages !== undefined) checkMessages(messages, add);
  checkSize('', answer, limits.output, add);
  checkSize('sessionState.sessionAttributes', sessionState.sessionAttributes ?? {}, limits.attributes, add);
  return problems;
}

function checkIntent(intent: unknown, add: AddProblem): void {
  if (intent === undefined) return;
  if (!isRecord(intent)) {
    add('sessionState.intent', `must be an object { name, state }, got ${kindOf(intent)}.`);
    return;
  }
  const { name, state, confirmationState, slots } = intent;
  if (typeof name !== 'string' || name === '') add('sessionState.intent.name', 'is missing.');
  if (!intentStates.some((one) => one === state))
    add('sessionState.intent.state', `must be one of ${intentStates.join(', ')}, got ${JSON.stringify(state)}.`);
  if (confirmationState !== undefined && !confirmationStates.some((one) => one === confirmationState)) {
    add(
      'sessionState.intent.confirmationState',
      `must be one of ${confirmationStates.join(', ')}, got ${JSON.stringify(confirmationState)}.`,
    );
  }
  if (slots !== undefined && !isRecord(slots)) add('sessionState.intent.slots', `must be an object, got ${kindOf(slots)}.`);
  for (const [slot, value] of Object.entries(recordOf(slots))) {
    if (value !== null && !isRecord(value)) add(`sessionState.intent.slots.${slot}`, `must be null or an object, got ${kindOf(value)}.`);
  }
}

function checkAttributes(path: string, attributes: unknown, add: AddProblem): void {
  if (attributes === undefined) return;
  if (!isRecord(attributes)) {
    add(path, `must be an object of texts, got ${kindOf(attributes)}.`);
    return;
  }
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value !== 'string') add(`${path}.${key}`, `must be a text, got ${kindOf(value)}. Write it as JSON.`);
  }
}

/** The map is replaced as a whole, so that a key which is not sent back is lost. */
function checkKept(attributes: unknown, before: unknown, add: AddProblem): void {
  if (!isRecord(attributes)) return;
  for (const key of Object.keys(recordOf(recordOf(before).sessionAttributes))) {
    if (!Object.hasOwn(attributes, key))
      add(`sessionState.sessionAttributes.${key}`, 'came in and is lost: Lex replaces the whole map.', 'warning');
  }
}

function checkContexts(contexts: unknown, add: AddProblem): void {
  if (contexts === undefined) return;
  if (!Array.isArray(contexts)) {
    add('sessionState.activeContexts', `must be a list, got ${kindOf(contexts)}.`);
    return;
  }
  contexts.map(recordOf).forEach(({ name, timeToLive }, index) => {
    const path = `sessionState.activeContexts[${index}]`;
    const { timeToLiveInSeconds: seconds, turnsToLive: turns } = recordOf(timeToLive);
    if (typeof name !== 'string' || name === '') add(`${path}.name`, 'is missing.');
    if (outside(seconds, limits.contextSeconds)) add(`${path}.timeToLive.timeToLiveInSeconds`, 'must be a whole number from 5 to 86400.');
    if (outside(turns, limits.contextTurns)) add(`${path}.timeToLive.turnsToLive`, 'must be a whole number from 1 to 20.');
  });
}

function outside(value: unknown, { least, most }: { least: number; most: number }): boolean {
  return !Number.isInteger(value) || (value as number) < least || (value as number) > most;
}

function checkSize(path: string, value: unknown, most: number, add: AddProblem): void {
  try {
    const bytes = new TextEncoder().encode(JSON.stringify(value)).length;
    if (bytes > most) add(path, `has ${bytes} bytes of JSON; ${most} are safe.`);
  } catch {
    add(path, 'cannot be written as JSON.');
  }
}
