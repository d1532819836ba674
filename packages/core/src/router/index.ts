// Start here

export { type ControlIntent, controlIntents } from '../dialogue/control-intent.ts';
export type { Pending } from '../dialogue/pending.ts';
export type { Question } from '../dialogue/question.ts';
export { createRouter, type RouterOptions } from './create-router.ts';
// Locale packs
export { compilePack } from './pack/compile-pack.ts';
export type { CueType, QuestionCueType } from './pack/cue-types.ts';
export type { LocalePack } from './pack/locale-pack.ts';
export type { PackHazard, PackSource } from './pack/pack-source.ts';
export type { Recognition, RecognitionFlag, RecognitionStage, Span } from './recognition.ts';
export type { RecognizeContext, Router } from './router.ts';
