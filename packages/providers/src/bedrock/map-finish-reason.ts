import type { FinishReason } from '@turnwise/core/provider';

/** Bedrock's stop reasons, of Converse and of Mistral's text format, as of November 2026. New ones appear: they are `other`. */
const finishReasons: Readonly<Record<string, FinishReason>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  stop: 'stop',
  max_tokens: 'length',
  length: 'length',
  model_context_window_exceeded: 'length',
  refusal: 'refused',
  guardrail_intervened: 'filtered',
  content_filtered: 'filtered',
  tool_use: 'tool',
};

export function mapFinishReason(raw: string): FinishReason {
  return Object.hasOwn(finishReasons, raw) ? (finishReasons[raw] ?? 'other') : 'other';
}
