import { createEngine, defineConversation } from '@turnwise/core';

console.log('loaded');

const replies = { stop: 'Good night!' };
export const conversation = defineConversation({ id: 'chatty', opening: 'Hi.', replies });
export const engine = createEngine({
  conversation: defineConversation({ id: 'chatty', opening: 'Hi.', replies: { stop: 'Good night from the engine!' } }),
  onTurn: ({ route }) => console.log(route.to),
});
