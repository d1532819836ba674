import { InvalidOptionError } from '../errors/invalid-option-error.ts';
import { ProviderError } from '../errors/provider-error.ts';
import type { Provider, ProviderRequest } from '../provider/provider.ts';
import { markSeveralCalls } from './resilience/several-calls.ts';

/**
 * Picks a provider for each call.
 *
 * @param pick gets the request; what it returns must be one of `providers`
 * @example chooseProvider([small, large], ({ messages }) => (messages.length > 6 ? large : small))
 */
export function chooseProvider(providers: readonly Provider[], pick: (request: ProviderRequest) => Provider): Provider {
  const [first] = providers;
  if (!first) throw new InvalidOptionError({ option: 'providers', message: 'is empty; there is nothing to choose from.' });
  return markSeveralCalls({
    ...first,
    async preload() {
      await Promise.all(providers.map((provider) => provider.preload?.()));
    },
    async *generate(request) {
      const chosen = pick(request);
      if (!providers.includes(chosen)) {
        throw new ProviderError({
          provider: first.id,
          kind: 'bad_request',
          message: 'the function given to chooseProvider() chose a provider that is not in its list.',
          hint: 'Return one of the providers themselves.',
        });
      }
      // Names who answers, for records and prices, before anything else.
      yield { type: 'usage', usage: {}, model: chosen.model };
      yield* chosen.generate(request);
    },
  });
}

export interface QuestionRules {
  /** Answers short, plain questions. */
  simple: Provider;
  /** Answers long ones, and those that ask for reasons. */
  strong: Provider;
  /** From how many words a question is long; two signs count as a word where a script has no spaces. @default 25 */
  words?: number;
  /** Words that ask for reasons, in lower case. @default explain, why, compare, … in the languages of the library */
  reasons?: readonly string[];
}

const reasonWords = [
  'explain',
  'why',
  'compare',
  'difference',
  'pourquoi',
  'explique',
  'compare',
  'warum',
  'erkläre',
  'por qué',
  'explica',
  'perché',
  'spiega',
  'por que',
  'なぜ',
  '説明',
  'क्यों',
  'समझाओ',
];

/** A small model for short questions, a strong one for long ones and for "why" and "explain". */
export function chooseByQuestion({ simple, strong, words = 25, reasons = reasonWords }: QuestionRules): Provider {
  return chooseProvider([simple, strong], ({ messages }) => {
    const question = (messages.at(-1)?.text ?? '').slice(0, 2_000).toLowerCase();
    const long = countWords(question) > words;
    return long || reasons.some((word) => question.includes(word)) ? strong : simple;
  });
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length + Math.floor((text.match(dense)?.length ?? 0) / 2);
}
