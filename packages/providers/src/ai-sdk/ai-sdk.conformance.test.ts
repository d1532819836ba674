import { providerConformance } from '@turnwise/core/testing';
import { createOpenaiServer } from '@turnwise/wire-server';
import { describe, it } from 'vitest';
import { aiSdkAt, aiSdkVersions } from '../../test/ai-sdk-harness.ts';
import { playScenario, streamScenarios, unaryScenarios } from '../../test/wire-scenarios.ts';

const errors = {
  'rate-limited': { status: 429, type: 'rate_limit_exceeded' },
  unauthorized: { status: 401, type: 'invalid_request_error' },
  rejected: { status: 400, type: 'invalid_request_error' },
  unavailable: { status: 503, type: 'server_error' },
};

describe.each(aiSdkVersions)('%s', (version) => {
  describe.each([
    ['streamed', true],
    ['whole', false],
  ])('%s', (_name, stream) => {
    const cases = providerConformance({
      create: (scenario) =>
        playScenario(scenario, {
          createServer: () => createOpenaiServer(),
          createProvider: (server) => aiSdkAt(server, version, { stream }),
          streams: stream,
          // The counts and `[DONE]` follow.
          endFrame: -3,
          length: 'length',
          refused: 'content_filter',
          errors,
        }),
      // The model reads with a fetch of its own, which nobody here can bound.
      supports: { scenarios: (stream ? streamScenarios : unaryScenarios).filter((scenario) => scenario !== 'floods'), usage: true },
    });
    for (const check of cases) (check.skip ? it.skip : it)(check.name, check.run);
  });
});
