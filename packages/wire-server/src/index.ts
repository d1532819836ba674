// Start here
export { createAnthropicServer } from './anthropic/create-anthropic-server.ts';
export { createBedrockServer } from './bedrock/create-bedrock-server.ts';
// Scripts
export { unmodeledError } from './bedrock/event-stream.ts';
export type { WireServer } from './create-wire-server.ts';
export type { Fault, Point } from './fault.ts';
export { createOpenaiServer } from './openai/create-openai-server.ts';
// What happened
export type { BillLine, Outcome, RecordedRequest } from './recorded-request.ts';
export type { Answer, RawAnswer, RawSocket, Refusal, Reply } from './reply.ts';
export type { Script, ScriptedRequest } from './script.ts';
export { createStepFunctionsServer } from './step-functions/create-step-functions-server.ts';
export type { Tokens } from './tokens.ts';
