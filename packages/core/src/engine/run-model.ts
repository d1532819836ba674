import type { ModelInput, ModelOutput } from '../conversation/model-actor.ts';
import { pickWording, resolveReply } from '../conversation/resolve-reply.ts';
import { ProviderError } from '../errors/provider-error.ts';
import { callModel, type ModelAnswer } from '../model/call-model.ts';
import { historyWindow } from '../model/history-window.ts';
import type { ProviderRequest } from '../provider/provider.ts';
import type { TranscriptEntry } from '../session/session-envelope.ts';
import type { RunningTurn } from './running-turn.ts';
import { untilAborted } from './until-aborted.ts';

export interface ModelRun {
  running: RunningTurn;
  input: ModelInput | undefined;
  /** The machine's context, for instructions that depend on it. */
  context: unknown;
  transcript: readonly TranscriptEntry[];
  /** Fires at the deadline, or when the machine leaves the state that asked. */
  signal: AbortSignal;
}

/** Asks the model: instructions, window, redact, call, restore. `output` is what the machine gets; it is missing when the call failed. */
export async function runModel(run: ModelRun): Promise<{ answer: ModelAnswer; output: ModelOutput | undefined }> {
  const { running, signal } = run;
  const { settings, locale } = running;
  const { provider, router, random, conversation } = settings;
  if (!provider) {
    throw new ProviderError({
      provider: 'none',
      kind: 'bad_request',
      message: 'the engine has no provider.',
      hint: 'Pass one to createEngine({ provider }).',
    });
  }
  const { request, restore } = await prepareRequest(run);
  const answer = await callModel({ provider, request, signal, locale });
  if (answer.outcome === 'failed') return { answer, output: undefined };
  if (answer.outcome === 'refused') {
    const text = pickWording(resolveReply(conversation.replies, 'refused', locale) ?? '', random);
    return { answer, output: { text, outcome: 'refused' } };
  }
  const text = restore(answer.text);
  const question = router.findQuestion(text, locale);
  return { answer, output: { text, outcome: answer.outcome, ...(question && { question }) } };
}

async function prepareRequest({ running, input, context, transcript, signal }: ModelRun) {
  const { settings, text, locale, platform, at } = running;
  const { conversation, redactor, history, maxOutputTokens } = settings;
  const given = conversation.instructions;
  const own =
    typeof given === 'function'
      ? await untilAborted('instructions', signal, (async () => given({ locale, now: new Date(at), platform, context }))())
      : given;
  const instructions = [own, input?.instructions].filter(Boolean).join('\n\n');
  const messages = historyWindow(transcript, input?.text ?? text, history);
  const request: Omit<ProviderRequest, 'signal'> = {
    ...(instructions && { instructions }),
    messages,
    maxOutputTokens: input?.maxOutputTokens ?? maxOutputTokens,
    deadline: running.deadline.at,
    subject: { session: running.turn.sessionId, user: running.turn.userId },
  };
  if (!redactor) return { request, restore: (words: string) => words };
  const { texts, restore } = redactor.redact(messages.map((message) => message.text));
  return { request: { ...request, messages: messages.map((message, index) => ({ ...message, text: texts[index] ?? '' })) }, restore };
}
