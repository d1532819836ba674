import { createEngine, defineConversation } from '@turnwise/core';

export const engine = createEngine({ conversation: defineConversation({ id: 'only', opening: 'Hi.' }) });
