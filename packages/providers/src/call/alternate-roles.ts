import { type Message, ProviderError } from '@turnwise/core/provider';

/**
 * Messages as vendors accept them: the user speaks first and last, roles alternate, nothing is blank.
 * Neighbours of one role are joined, an opening by the assistant is left out.
 */
export function alternateRoles(messages: readonly Message[], provider: string): Message[] {
  const kept: Message[] = [];
  for (const { role, text } of messages) {
    const last = kept.at(-1);
    if (text.trim() === '' || (!last && role === 'assistant')) continue;
    if (last?.role === role) last.text += `\n\n${text}`;
    else kept.push({ role, text });
  }
  if (kept.at(-1)?.role === 'user') return kept;
  throw new ProviderError({
    provider,
    kind: 'bad_request',
    message: `the request must end with a message of the user that is not blank, got ${messages.length} messages.`,
  });
}
