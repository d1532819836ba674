import { providerConformance } from '@turnwise/core/testing';
import { createOpenaiServer } from '@turnwise/wire-server';
import { describe, it } from 'vitest';
import { openaiAt } from '../../test/openai-harness.ts';
import { playScenario, streamScenarios, unaryScenarios } from '../../test/wire-scenarios.ts';

const errors = {
  'rate-limited': { status: 429, type: 'rate_limit_exceeded' },
  unauthorized: { status: 401, type: 'invalid_request_error' },
  rejected: { status: 400, type: 'invalid_request_error' },
  unavailable: { status: 503, type: 'server_error' },
};

describe.each([
  ['streamed', true, false],
  ['whole', false, false],
  ['streamed, with structured outputs', true, true],
])('%s', (_name, stream, structuredOutputs) => {
  const cases = providerConformance({
    create: (scenario) =>
      playScenario(scenario, {
        createServer: () => createOpenaiServer(),
        createProvider: (server) => openaiAt(server, { stream, structuredOutputs }),
        streams: stream,
        // The counts and `[DONE]` follow.
        endFrame: -3,
        length: 'length',
        refused: 'content_filter',
        errors,
      }),
    supports: { scenarios: stream ? streamScenarios : unaryScenarios, usage: true },
  });
  for (const check of cases) (check.skip ? it.skip : it)(check.name, check.run);
});
