import { expectTypeOf } from 'vitest';
import { defineConversation } from '../conversation/define-conversation.ts';
import type { Pending } from '../dialogue/pending.ts';
import type { TurnwiseError } from '../errors/turnwise-error.ts';
import { createEngine } from './create-engine.ts';
import type { Reply } from './reply.ts';
import type { TurnRecord } from './turn-record.ts';

const engine = createEngine({ conversation: defineConversation({}) });
const reply = engine.respond({ sessionId: 's', text: 'hello' });

expectTypeOf(reply).toEqualTypeOf<Promise<Reply>>();
expectTypeOf<Reply['outcome']>().toEqualTypeOf<'answered' | 'fallback' | 'cut' | 'refused' | 'silent'>();
expectTypeOf<Reply['pending']>().toEqualTypeOf<Pending | undefined>();
expectTypeOf<Reply['error']>().toEqualTypeOf<TurnwiseError | undefined>();
expectTypeOf<TurnRecord['route']['to']>().toEqualTypeOf<'rules' | 'model' | 'task' | 'fallback'>();

/** An amount can only be read where it is known. */
function spent(cost: TurnRecord['cost']): number | undefined {
  if (cost.priced === 'unknown') {
    expectTypeOf(cost.amount).toEqualTypeOf<undefined>();
    return undefined;
  }
  expectTypeOf(cost.amount).toEqualTypeOf<number>();
  return cost.amount;
}
void spent;

// @ts-expect-error a conversation is required
createEngine({});
// @ts-expect-error replies are texts or lists of texts
defineConversation({ replies: { stop: 5 } });
// @ts-expect-error a session id is required
engine.respond({ text: 'hello' });
