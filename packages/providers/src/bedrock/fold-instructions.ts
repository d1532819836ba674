import type { Message } from '@turnwise/core/provider';

/** Puts the instructions in front of the first message, which is the user's, for models without a system role. */
export function foldInstructions(instructions: string | undefined, messages: readonly Message[]): readonly Message[] {
  const [first, ...rest] = messages;
  if (!instructions || !first) return messages;
  return [{ ...first, text: `${instructions}\n\n${first.text}` }, ...rest];
}
