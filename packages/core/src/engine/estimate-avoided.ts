import { costOf } from '../cost/cost-of.ts';
import { estimateTokens, historyWindow } from '../model/history-window.ts';
import type { TranscriptEntry } from '../session/session-envelope.ts';
import type { EngineSettings } from './engine-options.ts';
import type { Avoided } from './turn-record.ts';

/** Length of a typical short spoken answer; an assumption, named in every record that uses it. */
const ASSUMED_OUTPUT_TOKENS = 40;

/** What the model call would have cost that a local answer made unnecessary. An estimate, and labelled as one. */
export function estimateAvoided(settings: EngineSettings, transcript: readonly TranscriptEntry[], text: string): Avoided | undefined {
  const { provider, prices, conversation, history } = settings;
  if (!provider) return undefined;
  // Instructions from a function are left out: asking for them here would cost the local turn what it saves.
  const instructions = typeof conversation.instructions === 'string' ? conversation.instructions : '';
  const texts = [instructions, ...historyWindow(transcript, text, history).map((message) => message.text)];
  const inputTokens = texts.reduce((sum, words) => sum + estimateTokens(words), 0);
  return {
    tokens: inputTokens + ASSUMED_OUTPUT_TOKENS,
    cost: costOf({ inputTokens, outputTokens: ASSUMED_OUTPUT_TOKENS }, provider.model, prices),
    assumption: `one call to ${provider.model} with this history, 4 characters a token, ${ASSUMED_OUTPUT_TOKENS} tokens out; prices of ${prices.asOf}`,
  };
}
