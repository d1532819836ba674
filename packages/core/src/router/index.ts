// Start here

// What a conversation asks
export { type ControlIntent, controlIntents } from '../dialogue/control-intent.ts';
export type { Pending } from '../dialogue/pending.ts';
export type { Question } from '../dialogue/question.ts';
export { createRouter, type ExplainingRouter, type RouterOptions } from './create-router.ts';
export type { Explanation } from './explain.ts';
export { type LearnedStage, loadModel } from './learned/learned-stage.ts';
export type { LinearModel, Veto } from './learned/linear-model.ts';
export type { KnownPhrase } from './memo.ts';
export type { CustomIntents } from './own-phrases.ts';
// Locale packs of your own
export { compilePack } from './pack/compile-pack.ts';
export type { CueType, QuestionCueType } from './pack/cue.ts';
export type { LocalePack } from './pack/locale-pack.ts';
export type { PackHazard, PackSource } from './pack/pack-source.ts';
export { printPack } from './pack/print-pack.ts';
export type { Step } from './reader.ts';
export type { Recognition, RecognitionFlag, RecognitionStage, Span } from './recognition.ts';
export type { RecognizeContext, Router } from './router.ts';
export { type PackProblem, validatePack } from './validate-pack.ts';
