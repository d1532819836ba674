import { InvalidOptionError, type Provider, ProviderError, type ProviderPart, type ProviderRequest } from '@turnwise/core/provider';
import { chooseAnswer, choosePack } from './match-topic.ts';
import type { TopicPack } from './topic.ts';
import { en } from './topics/en.ts';
import { fr } from './topics/fr.ts';

export interface OfflineOptions {
  /** Language of the answers, as a locale (`fr-FR`) or a language (`fr`). English and French are there. @default by the user's words */
  locale?: string;
}

const packs = [en, fr] as const;

// About four characters a token, as everywhere where nobody counts.
const CHARACTERS_PER_TOKEN = 4;

/**
 * No model at all: a friendly dad's answers out of a drawer, for demos and tests without a key. It knows a few topics of a child's
 * evening, says honestly that it is a stand-in for everything else, and gives the same answer to the same talk.
 *
 * It uses no tokens, and says so; `model` is `none`.
 */
export function offline({ locale }: OfflineOptions = {}): Provider {
  const fixed = locale === undefined ? undefined : packFor(locale);
  return {
    specification: 'v1',
    id: 'offline',
    model: 'none',
    async *generate({ messages, maxOutputTokens, signal }: ProviderRequest): AsyncGenerator<ProviderPart> {
      stopWhenAborted(signal);
      const pack = fixed ?? choosePack(packs, messages);
      const { topic, text } = chooseAnswer(pack, messages);
      if (topic === undefined) yield { type: 'warning', message: connectHint };
      let room = maxOutputTokens * CHARACTERS_PER_TOKEN;
      let isCut = false;
      for (const { segment } of new Intl.Segmenter(pack.language, { granularity: 'sentence' }).segment(text)) {
        stopWhenAborted(signal);
        room -= segment.length;
        isCut = room < 0;
        if (isCut) break;
        yield { type: 'text', text: segment };
      }
      yield { type: 'usage', usage: { inputTokens: 0, outputTokens: 0 } };
      yield { type: 'finish', reason: isCut ? 'length' : 'stop', raw: undefined };
    },
  };
}

const connectHint =
  'The offline provider is a stand-in without a model. Connect one: bedrock({ model }) from @turnwise/providers/bedrock, or anthropic({ model }) from @turnwise/providers/anthropic.';

function packFor(locale: string): TopicPack {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  const pack = packs.find((candidate) => candidate.language === language);
  if (pack) return pack;
  const known = packs.map((candidate) => `"${candidate.language}"`).join(', ');
  throw new InvalidOptionError({ option: 'locale', message: `must be one of ${known} or a locale of them, got "${locale}".` });
}

function stopWhenAborted(signal: AbortSignal): void {
  if (!signal.aborted) return;
  throw new ProviderError({ provider: 'offline', kind: 'timeout', message: 'the caller stopped waiting.', cause: signal.reason });
}
