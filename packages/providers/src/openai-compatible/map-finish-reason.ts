import type { FinishReason } from '@turnwise/core/provider';

/** Finish reasons of OpenAI, Mistral, xAI, TGI and the servers that follow them, as of November 2026. Newer ones are `other`. */
const finishReasons: Readonly<Record<string, FinishReason>> = {
  stop: 'stop',
  end_turn: 'stop',
  eos_token: 'stop',
  stop_sequence: 'stop',
  length: 'length',
  model_length: 'length',
  max_tokens: 'length',
  content_filter: 'filtered',
  refusal: 'refused',
  tool_calls: 'tool',
  function_call: 'tool',
};

export function mapFinishReason(raw: string): FinishReason {
  return Object.hasOwn(finishReasons, raw) ? (finishReasons[raw] ?? 'other') : 'other';
}
