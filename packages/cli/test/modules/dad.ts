import { defineConversation } from '@turnwise/core';

export const conversation = defineConversation({
  id: 'dad',
  opening: 'Hi, it is dad.',
  confirm: { question: 'Are you OK with that?', yes: 'Great!', no: 'Pity.' },
  replies: { stop: 'Good night!' },
});
