import type { FinishReason } from '@turnwise/core/provider';

/** Stop reasons of the Messages API as of November 2026. `pause_turn` and newer ones are `other`. */
const finishReasons: Readonly<Record<string, FinishReason>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  refusal: 'refused',
  tool_use: 'tool',
};

export function mapFinishReason(raw: string): FinishReason {
  return Object.hasOwn(finishReasons, raw) ? (finishReasons[raw] ?? 'other') : 'other';
}
