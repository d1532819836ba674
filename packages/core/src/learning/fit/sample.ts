import { createRouter } from '../../router/create-router.ts';
import { createFeatures, situationOf } from '../../router/learned/features.ts';
import { type LearnedStage, longestScored } from '../../router/learned/learned-stage.ts';
import type { LocalePack } from '../../router/pack/locale-pack.ts';
import type { Recognition } from '../../router/recognition.ts';
import { beginUtterance, createUtterance, type Utterance } from '../../text/utterance.ts';
import { contextOf, type LabelledRow, type RowReading } from '../labelled-row.ts';

/** A row as the learned stage sees it. */
export interface Sample {
  row: LabelledRow;
  /** Of the row, whether or not a pack knows it. */
  language: string;
  /** What the rules made of it. */
  found: Recognition | null;
  /** Whether yes or no can answer. */
  polar: boolean;
  situation: number;
  /** Undefined when the utterance is too long to be scored. */
  buckets: Int32Array | undefined;
  /** Words that the model will not know. */
  strangers: number;
}

export interface Sampler {
  sample(row: LabelledRow): Sample;
  /** Hashes of the words of the row that was sampled last. */
  words(): Int32Array;
}

/** Runs rows through a router and keeps what its last stage is shown: what is learned is what is seen later. */
export function createSampler(
  locales: readonly LocalePack[],
  bucketCount: number,
  knows: (word: number) => boolean,
  reading: RowReading,
): Sampler {
  const features = createFeatures(bucketCount, knows);
  let utterance: Utterance | undefined;
  let seen: Omit<Sample, 'row'> | undefined;

  const stage: LearnedStage = {
    thresholds: {},
    review(found, text, view, asked) {
      // The first hearing is the one that was labelled.
      if (seen) return found;
      utterance ??= createUtterance(longestScored, view.lexicon);
      beginUtterance(utterance, text, view.lexicon);
      const isScored = features.read(utterance, view, asked, found);
      seen = {
        language: view.lexicon.pack.language,
        found,
        polar: asked?.polar ?? false,
        situation: situationOf(asked),
        strangers: features.strangers,
        buckets: isScored ? features.buckets.slice(0, features.count) : undefined,
      };
      return found;
    },
  };
  const router = createRouter({ locales, model: stage });

  function sample(row: LabelledRow): Sample {
    seen = undefined;
    router.recognize(row.text, contextOf(row, reading));
    // The router always asks its last stage.
    const sample = { row, ...(seen as unknown as Omit<Sample, 'row'>) };
    // Words of a language that no pack knows would be learned as words of the first pack's.
    const own = row.locale?.split(/[-_]/, 1)[0]?.toLowerCase() ?? sample.language;
    return { ...sample, language: own };
  }

  return { sample, words: () => features.words.subarray(0, utterance?.count ?? 0) };
}
