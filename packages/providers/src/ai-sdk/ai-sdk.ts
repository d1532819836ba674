import { InvalidOptionError, type Provider, type ProviderPart, type ProviderRequest } from '@turnwise/core/provider';
import { alternateRoles } from '../call/alternate-roles.ts';
import { answerParts } from '../call/answer-parts.ts';
import { knownVersions, type LanguageModelCall, type LanguageModelLike } from './language-model.ts';
import { readResult, readStream } from './read-result.ts';
import { provider, toProviderError } from './to-provider-error.ts';

export interface AiSdkOptions {
  /** Model id to look prices up by. @default the model's own */
  model?: string;
  /** Whether the answer is streamed. A stream lets a deadline speak the sentences that are there. @default true */
  stream?: boolean;
  /** The model obeys a JSON schema (`responseFormat`). @default false */
  structuredOutputs?: boolean;
  /** Settings by vendor, as the AI SDK takes them: `{ anthropic: { thinking: { type: 'disabled' } } }`. */
  providerOptions?: Readonly<Record<string, unknown>>;
}

/**
 * Any language model of the AI SDK, of its versions 5, 6 and 7, called without the AI SDK: one call, no retries.
 *
 * @example
 * const provider = aiSdk(mistral('mistral-small-latest'));
 */
export function aiSdk(languageModel: LanguageModelLike, options: AiSdkOptions = {}): Provider {
  checkModel(languageModel);
  const { model = languageModel.modelId, stream = true, structuredOutputs = false } = options;
  return {
    specification: 'v1',
    id: provider,
    model,
    structuredOutputs,
    generate(request) {
      return answerParts({
        provider,
        signal: request.signal,
        toError: toProviderError,
        call: async function* (signal): AsyncGenerator<ProviderPart> {
          const call = toCall(options, { ...request, signal }) as never;
          if (stream) yield* readStream(await languageModel.doStream(call));
          else yield* readResult(await languageModel.doGenerate(call));
        },
      });
    },
  };
}

function toCall({ structuredOutputs, providerOptions }: AiSdkOptions, request: ProviderRequest): LanguageModelCall {
  const { instructions, messages, maxOutputTokens, signal, schema } = request;
  return {
    prompt: [
      ...(instructions ? [{ role: 'system' as const, content: instructions }] : []),
      ...alternateRoles(messages, provider).map(({ role, text }) => ({ role, content: [{ type: 'text' as const, text }] })),
    ],
    maxOutputTokens,
    abortSignal: signal,
    ...(structuredOutputs && schema ? { responseFormat: { type: 'json' as const, name: 'reply', schema } } : {}),
    ...(providerOptions ? { providerOptions } : {}),
  };
}

function checkModel(model: LanguageModelLike): void {
  if (typeof model === 'string') {
    throw new InvalidOptionError({
      option: 'languageModel',
      message: `must be a model, got the text "${String(model).slice(0, 80)}".`,
      hint: "Make one with the vendor's package, for example mistral('mistral-small-latest') of @ai-sdk/mistral.",
    });
  }
  if (
    typeof model?.doStream !== 'function' ||
    typeof model.doGenerate !== 'function' ||
    !knownVersions.includes(model.specificationVersion)
  ) {
    throw new InvalidOptionError({
      option: 'languageModel',
      message: `must be a language model of specification ${knownVersions.join(', ')}, got "${String(model?.specificationVersion)}".`,
      hint: 'Those are the models of AI SDK 5, 6 and 7.',
    });
  }
}
