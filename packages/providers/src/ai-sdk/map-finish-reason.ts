import type { FinishReason } from '@turnwise/core/provider';
import { fieldsOf, textOf } from '../call/untrusted-json.ts';

const finishReasons: Readonly<Record<string, FinishReason>> = {
  stop: 'stop',
  length: 'length',
  'content-filter': 'filtered',
  'tool-calls': 'tool',
};

/** Anthropic's refusal comes as a filter, Google's safety too; the vendor's own word tells them apart. */
const refusals: ReadonlySet<string> = new Set(['refusal']);

/**
 * Why a model stopped: a word in v2, `{ unified, raw }` since v3. `undefined`: the vendor never said so. A model reports `unknown`, or
 * `other` without the vendor's word, when its stream broke off.
 */
export function mapFinishReason(finishReason: unknown): { reason: FinishReason; raw: string } | undefined {
  const unified = textOf(finishReason) ?? textOf(fieldsOf(finishReason).unified);
  const raw = textOf(fieldsOf(finishReason).raw) ?? (unified === 'other' ? undefined : unified);
  if (unified === undefined || unified === 'unknown' || raw === undefined) return undefined;
  const reason = refusals.has(raw) ? 'refused' : Object.hasOwn(finishReasons, unified) ? finishReasons[unified] : undefined;
  return { reason: reason ?? 'other', raw };
}
