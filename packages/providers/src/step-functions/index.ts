export { type StepFunctionsOptions, stepFunctions } from './step-functions.ts';
export type { StepFunctionsClient } from './step-functions-client.ts';
export type { WorkflowAnswer } from './workflow-payloads.ts';
