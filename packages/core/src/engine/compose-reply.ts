import type { AnyMachineSnapshot } from 'xstate';
import type { ConversationEvent } from '../conversation/conversation-event.ts';
import { fillPlaceholders, pickWording, resolveReply } from '../conversation/resolve-reply.ts';
import type { Pending } from '../dialogue/pending.ts';
import type { Card, PlatformExtras } from '../dialogue/spoken.ts';
import type { StoredReply } from '../session/session-envelope.ts';
import type { EngineSettings } from './engine-options.ts';
import { metaOf } from './gate.ts';

/** What is said in a turn, before it is known how the turn ended. */
export type Composed = Omit<StoredReply, 'turnId' | 'outcome' | 'locale'>;

export interface Compose {
  settings: EngineSettings;
  said: readonly ConversationEvent[];
  snapshot: AnyMachineSnapshot;
  last: StoredReply | undefined;
  locale: string;
  /** The session goes on after this reply. */
  open: boolean;
}

/** Puts what a machine said into one reply: words by locale, the reprompt, and the question that is now open. */
export function composeReply({ settings, said, snapshot, last, locale, open }: Compose): Composed {
  const words = (key: string) => pickWording(resolveReply(settings.conversation.replies, key, locale) ?? '', settings.random);
  const parts: string[] = [];
  let reprompt: string | undefined;
  let card: Card | undefined;
  let suggestions: readonly string[] | undefined;
  let platform: PlatformExtras | undefined;
  for (const event of said) {
    if (event.type === 'repeat') {
      parts.push(last?.text || words('nothingToRepeat'));
      ({ reprompt, card } = { reprompt: last?.reprompt, card: last?.card });
      continue;
    }
    const text = event.text ?? (event.reply === undefined ? '' : words(event.reply));
    parts.push(fillPlaceholders(text, event.values));
    if (event.reprompt !== undefined) reprompt = event.reprompt;
    if (event.card !== undefined) card = event.card;
    if (event.suggestions !== undefined) suggestions = event.suggestions;
    if (event.platform !== undefined) platform = mergeExtras(platform, event.platform);
  }
  const text = parts.filter((part) => part.trim()).join(' ');
  const pending = open ? pendingOf(settings, snapshot, text, locale) : undefined;
  return {
    text,
    ...(open && { reprompt: reprompt ?? pending?.question ?? words('reprompt') }),
    ...(card && { card }),
    ...(suggestions && { suggestions }),
    ...(platform && { platform }),
    ...(pending && { pending }),
  };
}

/** The open question: what the state says in its meta, completed by the words just spoken; else what these words ask. */
export function pendingOf(
  { router }: Pick<EngineSettings, 'router'>,
  snapshot: AnyMachineSnapshot,
  text: string,
  locale: string,
): Pending | undefined {
  const question = router.findQuestion(text, locale) ?? undefined;
  const declared = metaOf(snapshot)
    .map((meta) => meta.pending)
    .findLast((pending): pending is Pending => typeof pending === 'object' && pending !== null);
  const heard = question && { asks: question.asks, question: question.text, ...(question.negative && { negative: true }) };
  if (declared) return { ...(declared.kind === 'slot' ? {} : heard), ...declared };
  return question && { kind: question.kind === 'polar' ? 'polar' : 'slot', ...heard };
}

function mergeExtras(a: PlatformExtras | undefined, b: PlatformExtras): PlatformExtras {
  const merged: Record<string, Readonly<Record<string, unknown>>> = { ...a };
  for (const [platform, extras] of Object.entries(b)) merged[platform] = { ...merged[platform], ...extras };
  return merged;
}
