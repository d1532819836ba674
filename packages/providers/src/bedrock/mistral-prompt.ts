import type { Message } from '@turnwise/core/provider';

// Words of the template. In a user's mouth they would end the user's turn and start another.
const markers = /\[\/?INST\]|<\/?s>/gi;

/** Builds the prompt of Mistral's text format: `<s>[INST] a [/INST] b</s> [INST] c [/INST]`. */
export function buildMistralPrompt(messages: readonly Message[]): string {
  let prompt = '<s>';
  for (const [index, { role, text }] of messages.entries()) {
    // A space, not nothing: `[IN[INST]ST]` must not become a marker by losing one.
    const clean = text.replace(markers, ' ').trim();
    prompt += role === 'user' ? `${index > 0 ? ' ' : ''}[INST] ${clean} [/INST]` : ` ${clean}</s>`;
  }
  return prompt;
}
