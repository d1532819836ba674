import { providerConformance } from '@turnwise/core/testing';
import { createBedrockServer } from '@turnwise/wire-server';
import { describe, it } from 'vitest';
import { bedrockAt, bedrockModes } from '../../test/bedrock-harness.ts';
import { playScenario, streamScenarios, unaryScenarios } from '../../test/wire-scenarios.ts';

const errors = {
  'rate-limited': { status: 429, type: 'ThrottlingException' },
  unauthorized: { status: 403, type: 'AccessDeniedException' },
  rejected: { status: 400, type: 'ValidationException' },
  unavailable: { status: 503, type: 'ServiceUnavailableException' },
};

describe.each(bedrockModes)('%s', (_name, options) => {
  const streams = options.stream === true;
  const isConverse = options.api === undefined;
  const cases = providerConformance({
    create: (scenario) =>
      playScenario(scenario, {
        createServer: () => createBedrockServer(),
        createProvider: (server) => bedrockAt(server, options),
        streams,
        length: isConverse ? 'max_tokens' : 'length',
        refused: 'content_filtered',
        errors,
      }),
    supports: { scenarios: streams ? streamScenarios : unaryScenarios, usage: true },
  });
  for (const check of cases) (check.skip ? it.skip : it)(check.name, check.run);
});
