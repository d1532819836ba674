import type { Handler, LexV2Event, LexV2Result } from 'aws-lambda';
import { expectTypeOf, it } from 'vitest';
import type { LexHandler, LexHandlerOptions, LexResponse } from './index.ts';

it('fits what AWS types its Lambda functions with', () => {
  expectTypeOf<LexHandler>().toExtend<Handler<LexV2Event, LexResponse>>();
  expectTypeOf<LexResponse['sessionState']['dialogAction']>().toExtend<LexV2Result['sessionState']['dialogAction']>();
  expectTypeOf<NonNullable<LexResponse['messages']>[number]>().toExtend<NonNullable<LexV2Result['messages']>[number]>();
});

it('knows what an intent may stand for', () => {
  expectTypeOf<{ intents: { Bye: 'end'; Talk: 'text'; Hello: 'launch' } }>().toExtend<LexHandlerOptions>();
  // @ts-expect-error "bye" is nothing that a conversation knows
  ({ intents: { Bye: 'bye' } }) satisfies LexHandlerOptions;
});
