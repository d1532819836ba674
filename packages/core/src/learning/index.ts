// Rows
export { type Confusion, confusionOf } from './confusion.ts';
// Evaluate
export { evaluateRow, type Outcome, type Verdict } from './evaluate-row.ts';
// Fit
export type { Calibration, CalibrationBin } from './fit/calibrate.ts';
export { type Fit, type FitOptions, type FitReport, fitModel } from './fit/fit-model.ts';
export { halfOf } from './half-of.ts';
export { acceptedBy, contextOf, isAssumed, isContent, type LabelledRow, type RowReading, type Situation } from './labelled-row.ts';
export { type ParsedRow, parseRow } from './parse-row.ts';
export { judgeShadows, judgeWordless, type ShadowRecord } from './propose/judge-shadows.ts';
export { type Evidence, type ObservedTurn, observeRecords, observeRow } from './propose/observed-turn.ts';
export { type ReadProposals, readProposals, writeProposals } from './propose/proposal-file.ts';
export { type Proposal, type ProposeOptions, proposePhrases } from './propose/propose-phrases.ts';
export { type RiskPoint, riskCoverage } from './risk-coverage.ts';
export { type Share, shareOf, type Tally, tally } from './tally.ts';
