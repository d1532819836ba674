import type { WireRequest } from '../create-wire-server.ts';
import { fieldsOf } from '../fields.ts';
import type { WireAnswer } from '../wire-answer.ts';
import { errorAnswer } from './error-answer.ts';
import { readOperation } from './operation.ts';

const modelsWithoutSystem = /mistral\.(mistral-7b|mixtral-8x7b)-instruct/;
const invokeFields = new Set(['prompt', 'max_tokens', 'temperature', 'top_p', 'top_k', 'stop']);

/** What the Bedrock runtime itself refuses. */
export function refuseRequest({ method, path, headers, body }: WireRequest): WireAnswer | undefined {
  const target = readOperation(path);
  if (!target || method !== 'POST') return errorAnswer(404, 'UnknownOperationException', 'No such operation.');
  if (!headers.authorization) return errorAnswer(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token');
  const fields = fieldsOf(body);
  const problem = target.operation.startsWith('converse') ? problemOfConverse(fields, target.model) : problemOfInvoke(fields);
  return problem ? errorAnswer(400, 'ValidationException', problem) : undefined;
}

function problemOfConverse(fields: Readonly<Record<string, unknown>>, model: string): string | undefined {
  if (Array.isArray(fields.system) && fields.system.length > 0 && modelsWithoutSystem.test(model)) {
    return "This model doesn't support system messages. Try again without a system message or use a model that supports system messages.";
  }
  const messages = Array.isArray(fields.messages) ? fields.messages.map(fieldsOf) : [];
  if (messages.length === 0) return 'The conversation must have at least one message.';
  if (messages[0]?.role !== 'user') return 'A conversation must start with a user message.';
  if (messages.at(-1)?.role !== 'user') return 'The conversation must end with a user message.';
  const doubled = messages.some(({ role }, index) => index > 0 && role === messages[index - 1]?.role);
  if (doubled) return 'A conversation must alternate between user and assistant roles.';
  const blank = messages.some(({ content }) => textsOf(content).some((text) => text.trim() === ''));
  return blank ? 'The text field in the ContentBlock object is blank. Add text to the text field, and try again.' : undefined;
}

function problemOfInvoke(fields: Readonly<Record<string, unknown>>): string | undefined {
  // Claude's bodies are Anthropic's; only Mistral's text format is checked here.
  if ('anthropic_version' in fields) return undefined;
  const stranger = Object.keys(fields).find((name) => !invokeFields.has(name));
  if (stranger) return `Malformed input request: extraneous key [${stranger}] is not permitted, please reformat your input and try again.`;
  return typeof fields.prompt === 'string' ? undefined : 'Malformed input request: required key [prompt] not found.';
}

function textsOf(content: unknown): string[] {
  if (!Array.isArray(content)) return [];
  return content.map((block) => fieldsOf(block).text).filter((text) => typeof text === 'string');
}
