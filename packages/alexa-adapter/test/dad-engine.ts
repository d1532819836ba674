import { createEngine, defineConversation, type EngineOptions, type TurnRecord, type TurnwiseError } from '@turnwise/core';
import { type FakeAnswer, fakeClock, fakeProvider } from '@turnwise/core/testing';
import { type AlexaOptions, createAlexaHandler } from '../src/index.ts';
import { alexaSession, type RequestOptions } from '../src/testing/index.ts';
import { wordRouter } from './word-router.ts';

export const dad = defineConversation({
  id: 'dad',
  opening: 'Hi, it is dad. What is up?',
  instructions: 'You are a dad.',
  confirm: { question: 'Are you OK with that?', yes: 'Great! What else?', no: 'Pity. What would you like instead?' },
  replies: {
    stop: 'Good night!',
    fallback: 'My head is empty. What did you say?',
    unclear: 'Pardon?',
    help: 'Ask me anything. What is it?',
  },
  locales: {
    fr: {
      opening: 'Salut, c’est papa. Quoi de neuf ?',
      confirm: { question: 'Ça te va ?', yes: 'Super ! Et maintenant ?', no: 'Dommage. Quoi alors ?' },
    },
  },
});

export interface Setup {
  answers?: readonly FakeAnswer[];
  engine?: Partial<EngineOptions>;
  alexa?: AlexaOptions;
  request?: RequestOptions;
}

/** A dad behind the adapter, with a model and a clock to play with. */
export function setup({ answers = ['Coffee is for grown-ups.'], engine: engineOptions, alexa, request }: Setup = {}) {
  const provider = fakeProvider(answers);
  const clock = fakeClock();
  const records: TurnRecord[] = [];
  const errors: TurnwiseError[] = [];
  const engine = createEngine({
    conversation: dad,
    provider,
    clock,
    router: wordRouter,
    random: () => 0,
    onTurn: (record) => records.push(record),
    ...engineOptions,
  });
  const handler = createAlexaHandler(engine, { clock, random: () => 0, onError: (error) => errors.push(error), ...alexa });
  return { engine, provider, clock, records, errors, handler, echo: alexaSession(handler, request) };
}
