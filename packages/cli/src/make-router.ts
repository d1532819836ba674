import { createRouter, type ExplainingRouter, type KnownPhrase, type LinearModel, loadModel } from '@turnwise/core/router';
import { localePacks } from './locale-packs.ts';
import { readJson } from './read-json-lines.ts';
import { UsageError } from './usage-error.ts';

/** A router of every pack, with a fitted model and phrases from files. */
export function makeRouter({ model, phrases }: { model?: string | undefined; phrases?: string | undefined }): ExplainingRouter {
  return createRouter({
    locales: localePacks,
    ...(model !== undefined && { model: loadModel(readJson(model, 'fitted model') as LinearModel) }),
    ...(phrases !== undefined && { phrases: readPhrases(phrases) }),
  });
}

function readPhrases(file: string): KnownPhrase[] {
  const list = readJson(file, 'list of phrases');
  const isPhrase = (entry: Partial<KnownPhrase> | null) => typeof entry?.text === 'string' && typeof entry.intent === 'string';
  if (Array.isArray(list) && list.every(isPhrase)) return list as KnownPhrase[];
  throw new UsageError(`"${file}" is no list of phrases such as [{"text": "make it so", "intent": "yes"}].`);
}
