import { providerConformance } from '@turnwise/core/testing';
import { createAnthropicServer } from '@turnwise/wire-server';
import { describe, it } from 'vitest';
import { anthropicAt } from '../../test/anthropic-harness.ts';
import { playScenario, streamScenarios, unaryScenarios } from '../../test/wire-scenarios.ts';

const errors = {
  'rate-limited': { status: 429, type: 'rate_limit_error' },
  unauthorized: { status: 401, type: 'authentication_error' },
  rejected: { status: 400, type: 'invalid_request_error' },
  unavailable: { status: 529, type: 'overloaded_error' },
};

describe.each([
  ['streamed', true, false],
  ['whole', false, false],
  ['streamed, with structured outputs', true, true],
])('%s', (_name, stream, structuredOutputs) => {
  const cases = providerConformance({
    create: (scenario) =>
      playScenario(scenario, {
        createServer: () => createAnthropicServer(),
        createProvider: (server) => anthropicAt(server, { stream, structuredOutputs }),
        streams: stream,
        length: 'max_tokens',
        refused: 'refusal',
        errors,
      }),
    supports: { scenarios: stream ? streamScenarios : unaryScenarios, usage: true },
  });
  for (const check of cases) (check.skip ? it.skip : it)(check.name, check.run);
});
