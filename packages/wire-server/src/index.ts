// Start here
export { createAnthropicServer } from './anthropic/create-anthropic-server.ts';
export { createBedrockServer } from './bedrock/create-bedrock-server.ts';
export type { WireServer } from './create-wire-server.ts';

// Scripts
export type { Fault, Point } from './fault.ts';
// What happened
export type { BillLine, Outcome, RecordedRequest } from './recorded-request.ts';
export type { Answer, RawAnswer, RawSocket, Refusal, Reply } from './reply.ts';
export type { Script, ScriptedRequest } from './script.ts';
export type { Tokens } from './tokens.ts';
