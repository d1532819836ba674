import { scriptDialogue } from '@turnwise/core/testing';
import { expect, it } from 'vitest';
import { createBanker } from './index.ts';
import { leaflet } from './leaflet.ts';

it.each([
  ['en-US', 'what is a savings account', /^A savings account is where money rests/],
  ['en-US', 'how does interest on savings work', /^Interest is what a bank pays/],
  ['en-US', 'who won the cup', /^That is not in my leaflet, and I have no model/],
  ['fr-FR', "c'est quoi l'épargne", /^Un compte épargne/],
  ['fr-CA', 'qui a gagné la coupe', /^Ce n'est pas dans ma brochure/],
])('the leaflet answers in %s to "%s"', async (locale, text, reply) => {
  await scriptDialogue(createBanker({ provider: leaflet() }), { locale })
    .user(text)
    .expectRoute('model')
    .expectReply(reply);
});

it('uses no tokens, and says what it is', async () => {
  const [reply] = await scriptDialogue(createBanker({ provider: leaflet() })).user('what is interest');
  expect(reply?.record).toMatchObject({ model: 'none', usage: { inputTokens: 0, outputTokens: 0 } });
});
