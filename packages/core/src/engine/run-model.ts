import { languageDefaults } from '../conversation/default-replies/defaults-for.ts';
import type { ModelInput, ModelOutput, SpokenAnswer } from '../conversation/model-actor.ts';
import { pickWording, resolveReply } from '../conversation/resolve-reply.ts';
import { priceOf } from '../cost/price-of.ts';
import { ProviderError } from '../errors/provider-error.ts';
import { type AheadCase, answerAheadPays } from '../model/answer-ahead.ts';
import { callModel, type ModelAnswer } from '../model/call-model.ts';
import { estimateTokens, historyWindow } from '../model/history-window.ts';
import type { ReplyFormat, StructuredReply } from '../model/reply-format/reply-format.ts';
import { schemaFormat } from '../model/reply-format/schema-format.ts';
import { taggedFormat } from '../model/reply-format/tagged-format.ts';
import { splitPages } from '../model/split-pages.ts';
import type { Provider, ProviderRequest } from '../provider/provider.ts';
import type { TranscriptEntry } from '../session/session-envelope.ts';
import type { EngineSettings } from './engine-options.ts';
import { redactAll } from './redact-request.ts';
import type { RunningTurn } from './running-turn.ts';
import { untilAborted } from './until-aborted.ts';

export interface ModelRun {
  running: RunningTurn;
  input: ModelInput | undefined;
  /** The machine's context, for instructions that depend on it. */
  context: unknown;
  transcript: readonly TranscriptEntry[];
  /** What was said before the transcript begins, in short. */
  earlier: string | undefined;
  /** Fires at the deadline, or when the machine leaves the state that asked. */
  signal: AbortSignal;
}

/** Asks the model: instructions, window, redact, call, restore. `output` is what the machine gets; it is missing when the call failed. */
export async function runModel(run: ModelRun): Promise<{ answer: ModelAnswer; output: ModelOutput | undefined }> {
  const { running, input } = run;
  const { settings, locale } = running;
  const { provider } = settings;
  if (!provider) {
    throw new ProviderError({
      provider: 'none',
      kind: 'bad_request',
      message: 'the engine has no provider.',
      hint: 'Pass one to createEngine({ provider }).',
    });
  }
  const { request, format, restore } = await prepareRequest(run, provider);
  const answer = await callModel({ provider, request, locale, format, clock: settings.clock });
  for (const call of answer.calls) running.trace.addCall(call.model, call.usage);
  if (answer.outcome === 'failed') return { answer, output: undefined };
  if (answer.outcome === 'refused') {
    const text = pickWording(resolveReply(settings.conversation.replies, 'refused', locale) ?? '', settings.random);
    return { answer, output: { text, outcome: 'refused' } };
  }
  return { answer, output: { ...toOutput(settings, answer.reply, restore, locale, input?.takesPages === true), outcome: answer.outcome } };
}

function toOutput(
  settings: EngineSettings,
  reply: StructuredReply,
  restore: (text: string) => string,
  locale: string,
  paged: boolean,
): Omit<ModelOutput, 'outcome'> {
  const spoken = (text: string): SpokenAnswer => {
    const restored = restore(text);
    const question = settings.router.findQuestion(restored, locale);
    return { text: restored, ...(question && { question }) };
  };
  const { ahead, card, suggestions, end } = reply;
  const [first = '', ...pages] = paged ? splitPages(restore(reply.speech), settings.pageLength, locale) : [restore(reply.speech)];
  return {
    ...(pages.length > 0 ? { text: first, pages } : spoken(reply.speech)),
    // Without a question at the end of what is said, a yes would answer nothing.
    ...(ahead &&
      pages.length === 0 && { ahead: { ...(ahead.yes && { yes: spoken(ahead.yes) }), ...(ahead.no && { no: spoken(ahead.no) }) } }),
    ...(card && { card: { title: restore(card.title), text: restore(card.text) } }),
    ...(suggestions && { suggestions: suggestions.map(restore) }),
    ...(end && { end }),
  };
}

async function prepareRequest({ running, input, context, transcript, earlier, signal }: ModelRun, provider: Provider) {
  const { settings, text, locale, platform, at } = running;
  const { conversation, redactor, history, maxOutputTokens } = settings;
  const given = conversation.instructions;
  const own =
    typeof given === 'function'
      ? await untilAborted('instructions', signal, (async () => given({ locale, now: new Date(at), platform, context }))())
      : given;
  const utterance = input?.text ?? (input?.continues ? languageDefaults(locale).continuePlease : text);
  const messages = historyWindow(transcript, utterance, history);
  const written = [own ?? '', input?.instructions ?? '', earlier ?? '', ...messages.map((message) => message.text)];
  const inputTokens = written.reduce((sum, words) => sum + estimateTokens(words), 0);
  const format = chooseFormat(settings, provider, input, { inputTokens, ...askedSoFar(settings, transcript, locale) });
  // A fixed text is the author's own; what is made for the turn may tell of the user.
  const isFixed = typeof given !== 'function';
  const { texts, restore } = redactAll(redactor, [
    isFixed ? '' : (own ?? ''),
    input?.instructions ?? '',
    earlier ?? '',
    ...messages.map((message) => message.text),
  ]);
  const [made = '', forState = '', before = '', ...said] = texts;
  const instructions = [isFixed ? own : made, forState, before && `Earlier in this talk: ${before}`, format.instructions]
    .filter(Boolean)
    .join('\n\n');
  const request: ProviderRequest = {
    ...(instructions && { instructions }),
    messages: messages.map((message, index) => ({ ...message, text: said[index] ?? '' })),
    maxOutputTokens: input?.maxOutputTokens ?? maxOutputTokens,
    signal,
    ...(format.schema && { schema: format.schema }),
    deadline: running.deadline.at,
    subject: { session: running.turn.sessionId, user: running.turn.userId },
  };
  return { request, format, restore };
}

/** Most lines of a talk that are looked at to learn how it goes. */
const LOOK_BACK = 20;

/** How often this talk's answers ended in a yes/no question, and how often the user answered that plainly. */
function askedSoFar({ router }: EngineSettings, transcript: readonly TranscriptEntry[], locale: string) {
  const seen = { answers: 0, questions: 0, plain: 0 };
  for (const [index, line] of transcript.entries()) {
    if (!line.model || index < transcript.length - LOOK_BACK) continue;
    seen.answers++;
    if (line.model !== 'asked') continue;
    seen.questions++;
    const answer = router.recognize(transcript[index + 1]?.text ?? '', { locale, pending: true });
    if ((answer?.intent === 'yes' || answer?.intent === 'no') && answer.remainder === undefined) seen.plain++;
  }
  return seen;
}

/** Which parts of an answer are worth asking for in this call, and how. */
function chooseFormat(
  { answerAhead, replyParts, prices }: EngineSettings,
  provider: Provider,
  input: ModelInput | undefined,
  talk: AheadCase,
): ReplyFormat {
  const pays = answerAhead === 'on' || (answerAhead === 'auto' && answerAheadPays({ ...talk, price: priceOf(provider.model, prices) }));
  const wanted = { ahead: input?.takesAhead === true && pays, card: false, suggestions: false, end: false, ...replyParts };
  const asked = Object.values(wanted).some(Boolean);
  return asked && provider.structuredOutputs ? schemaFormat(wanted) : taggedFormat(wanted);
}
