import { describe, expect, it } from 'vitest';
import { wordRouter } from '../../test/fake-router.ts';
import { memoryLedger } from '../budget/memory-ledger.ts';
import { withBudget } from '../budget/with-budget.ts';
import { defineConversation } from '../conversation/define-conversation.ts';
import { lintConversation } from '../conversation/lint-conversation.ts';
import { type FakeAnswer, fakeProvider, scriptDialogue } from '../testing/index.ts';
import { createEngine } from './create-engine.ts';
import type { EngineOptions } from './engine-options.ts';

const conversation = defineConversation({ id: 'chat', replies: { goOn: 'More?', enough: 'Fine.', exhausted: 'Enough for today.' } });

function setup(answers: readonly FakeAnswer[], options: Partial<EngineOptions> = {}) {
  const provider = fakeProvider(answers);
  return { provider, engine: createEngine({ conversation, provider, router: wordRouter, random: () => 0, ...options }) };
}

describe('an answer given ahead', () => {
  const asking = 'Shall I tell you a story?\n@yes Once there was a bear.\n@no Then sleep well.';

  it.each([
    ['yes', 'Once there was a bear.'],
    ['no', 'Then sleep well.'],
  ])('serves a plain %s without the model', async (word, reply) => {
    const { engine, provider } = setup([asking], { answerAhead: 'on' });
    await scriptDialogue(engine)
      .user('hello')
      .expectReply('Shall I tell you a story?')
      .expectState('asked')
      .user(word)
      .expectRoute('rules', word)
      .expectReply(reply)
      .expectState('listening')
      .expect(({ record }) => expect(record).toMatchObject({ route: { ahead: true }, cost: { amount: 0 } }));
    expect(provider.requests).toHaveLength(1);
    expect(provider.requests[0]?.instructions).toContain('@yes');
  });

  it('goes on locally while one given ahead asks again, then asks the model', async () => {
    const { engine, provider } = setup([`${asking.replace('bear.', 'bear. Was he big?')}`, 'Very big.'], { answerAhead: 'on' });
    await scriptDialogue(engine)
      .user('hello')
      .user('yes')
      .expectReply('Once there was a bear. Was he big?')
      .expectState('asked')
      .user('yes')
      .expectRoute('model', 'yes')
      .expectReply('Very big.');
    expect(provider.requests).toHaveLength(2);
  });

  it('is forgotten when the user talks about something else', async () => {
    const { engine } = setup([asking, 'Blue.', 'Really?', 'Yes, really.'], { answerAhead: 'on' });
    await scriptDialogue(engine)
      .user('hello')
      .user('what colour is it')
      .user('hm')
      .expectState('asked')
      .user('yes')
      .expectRoute('model')
      .expectReply('Yes, really.');
  });

  it('is not taken from an answer that broke off', async () => {
    const { engine } = setup([{ text: `${asking.slice(0, -6)}`, finish: null }], { answerAhead: 'on' });
    await scriptDialogue(engine).user('hello').expectOutcome('cut').expectReply('Shall I tell you a story? More?');
  });

  it('costs nothing with a model that ignores it', async () => {
    const { engine } = setup(['Shall I?', 'Good.'], { answerAhead: 'on' });
    await scriptDialogue(engine).user('hello').expectReply('Shall I?').user('yes').expectRoute('model');
  });

  it('is asked for only where it pays', async () => {
    const { engine, provider } = setup(['Well.'], { answerAhead: 'auto' });
    await engine.respond({ sessionId: 's', text: 'hi' });
    const long = setup(['Well.'], { conversation: defineConversation({ instructions: 'Be kind. '.repeat(500) }) });
    await long.engine.respond({ sessionId: 's', text: 'hi' });
    const off = setup(['Well.'], { answerAhead: 'off', conversation: defineConversation({ instructions: 'Be kind. '.repeat(500) }) });
    await off.engine.respond({ sessionId: 's', text: 'hi' });
    expect([provider, long.provider, off.provider].map((fake) => fake.requests[0]?.instructions?.includes('@yes') ?? false)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('parts of an answer', () => {
  it('come as card, suggestions and goodbye', async () => {
    const { engine } = setup(['Stars are suns.\n@card Stars | Far away.\n@ask how far | why', 'Good night!\n@end'], {
      replyParts: { card: true, suggestions: true, end: true },
    });
    await scriptDialogue(engine)
      .user('stars')
      .expectReply('Stars are suns.')
      .expect((reply) => expect(reply).toMatchObject({ card: { title: 'Stars', text: 'Far away.' }, suggestions: ['how far', 'why'] }))
      .user('good night')
      .expectReply('Good night!')
      .expectEnd();
  });

  it('are asked for by schema where the vendor can be held to one', async () => {
    const fake = fakeProvider([JSON.stringify({ speech: 'Shall I?', ifYes: 'Then I will.', ifNo: '' })]);
    const { engine } = setup([], { provider: { ...fake, structuredOutputs: true }, answerAhead: 'on' });
    await scriptDialogue(engine).user('go').expectReply('Shall I?').user('yes').expectRoute('rules').expectReply('Then I will.');
    expect(fake.requests[0]?.schema).toMatchObject({ required: ['speech', 'ifYes', 'ifNo'] });
    expect(fake.requests[0]?.instructions).toBeUndefined();
  });
});

describe('a long answer', () => {
  const long = Array.from({ length: 9 }, (_, index) => `This is sentence number ${index} of a long story.`).join(' ');

  it('is spoken page by page, the rest locally', async () => {
    const { engine, provider } = setup([long], { pageLength: 150 });
    await scriptDialogue(engine)
      .user('story')
      .expectReply(/number 2 of a long story\. More\?$/)
      .expectState('paging')
      .user('repeat')
      .expectReply(/number 2 of a long story\. More\?$/)
      .user('yes')
      .expectRoute('rules', 'yes')
      .expectReply(/^This is sentence number 3.*number 5 of a long story\. More\?$/)
      .user('yes')
      .expectReply(/^This is sentence number 6.*number 8 of a long story\.$/)
      .expectState('listening');
    expect(provider.requests).toHaveLength(1);
  });

  it('is dropped when the user has heard enough', async () => {
    const { engine } = setup([long, 'Other.'], { pageLength: 150 });
    await scriptDialogue(engine)
      .user('story')
      .user('no')
      .expectReply('Fine.')
      .expectState('listening')
      .user('something else')
      .expectReply('Other.');
  });

  it('goes on from where it was cut off, and the model sees where that was', async () => {
    const { engine, provider } = setup([{ text: 'Once upon a time. There was', finish: 'length' }, 'A bear.']);
    await scriptDialogue(engine)
      .user('story')
      .expectOutcome('cut')
      .expectReply('Once upon a time. More?')
      .user('yes')
      .expectRoute('model')
      .expectReply('A bear.');
    expect(provider.requests[1]?.messages.slice(1)).toEqual([
      { role: 'assistant', text: 'Once upon a time. … More?' },
      { role: 'user', text: 'Please go on from where you stopped.' },
    ]);
  });
});

it('says politely that the budget is used up, and goes on by rules', async () => {
  const prices = { currency: 'USD', asOf: '2026-01-01', source: 'test', models: { 'fake-model': { input: 1, output: 1 } } };
  const provider = withBudget(fakeProvider(['Yes.']), { limits: { session: 0 }, ledger: memoryLedger(), prices });
  const { engine } = setup([], { provider });
  await scriptDialogue(engine)
    .user('hello')
    .expectReply('Enough for today.')
    .expectOutcome('fallback')
    .expect((reply) => expect(reply.error?.code).toBe('PROVIDER_EXHAUSTED'))
    .user('stop')
    .expectEnd();
});

it('can always be stopped', () => {
  expect(lintConversation(conversation)).toEqual([]);
});
