import { providerConformance } from '@turnwise/core/testing';
import { createStepFunctionsServer } from '@turnwise/wire-server';
import { it } from 'vitest';
import { stepFunctionsAt } from '../../test/step-functions-harness.ts';
import { playScenario, unaryScenarios } from '../../test/wire-scenarios.ts';

const cases = providerConformance({
  create: (scenario) =>
    playScenario(scenario, {
      createServer: () => createStepFunctionsServer(),
      createProvider: (server) => stepFunctionsAt(server),
      streams: false,
      sendsSubject: true,
      length: '',
      refused: '',
      errors: {
        'rate-limited': { status: 400, type: 'ThrottlingException' },
        unauthorized: { status: 400, type: 'AccessDeniedException' },
        rejected: { status: 400, type: 'InvalidExecutionInput' },
        unavailable: { status: 500, type: 'InternalServerException' },
      },
    }),
  // A workflow reports neither limits nor refusals nor counts unless its author passes them on.
  supports: { scenarios: unaryScenarios.filter((scenario) => scenario !== 'length' && scenario !== 'refuses'), usage: false },
});
for (const check of cases) (check.skip ? it.skip : it)(check.name, check.run);
