import { memoryStore } from '@turnwise/core';
import { SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { type Setup, setup } from '../test/dad-engine.ts';
import { createRequestHandlers } from './index.ts';
import { alexaSession, canFulfillRequest, launchRequest, spokenText } from './testing/index.ts';

/** A skill that somebody has already, with the conversation added to it. */
function existingSkill(options: Setup = {}) {
  const { engine, clock, errors, provider } = setup(options);
  const skill = SkillBuilders.custom()
    .addRequestHandlers(
      {
        canHandle: ({ requestEnvelope: { request } }) => request.type === 'IntentRequest' && request.intent.name === 'ScoreIntent',
        handle({ attributesManager, responseBuilder }) {
          const { score = 0, ...others } = attributesManager.getSessionAttributes<{ score?: number }>();
          attributesManager.setSessionAttributes({ ...others, score: score + 1 });
          return responseBuilder.speak('Point!').reprompt('And now?').getResponse();
        },
      },
      ...createRequestHandlers(engine, { clock, onError: (error) => errors.push(error), ...options.alexa }),
    )
    .create();
  const invoke = (event: unknown) => skill.invoke(event as RequestEnvelope, {});
  return { invoke, echo: alexaSession(invoke), errors, provider };
}

describe('the conversation in a skill made with ask-sdk-core', () => {
  it('takes what the skill itself does not take, and both keep their attributes', async () => {
    const { echo, provider } = existingSkill();
    await echo.launch();
    expect(spokenText(await echo.intent('ChatIntent', { query: 'coffee' }))).toBe('Coffee is for grown-ups. Are you OK with that?');
    expect(spokenText(await echo.intent('ScoreIntent'))).toBe('Point!');
    expect(spokenText(await echo.intent('AMAZON.YesIntent'))).toBe('Great! What else?');
    expect(echo.attributes.score).toBe(1);
    const bye = await echo.intent('AMAZON.StopIntent');
    expect(bye.response.shouldEndSession).toBe(true);
    expect(provider.requests).toHaveLength(1);
  });

  it('ends without a word', async () => {
    const { echo } = existingSkill();
    await echo.launch();
    expect((await echo.end('USER_INITIATED')).response).toEqual({});
  });

  it('leaves the attributes alone when the engine has a store', async () => {
    const { echo } = existingSkill({ engine: { store: memoryStore() } });
    await echo.intent('ScoreIntent');
    await echo.intent('ChatIntent', { query: 'coffee' });
    expect(echo.attributes).toEqual({ score: 1 });
  });

  it('answers outside a session too', async () => {
    const { invoke, errors } = existingSkill();
    expect((await invoke(canFulfillRequest('ChatIntent'))).response.canFulfillIntent?.canFulfill).toBe('NO');
    const { session: _session, ...outside } = launchRequest();
    expect(spokenText(await invoke(outside))).toContain('dad');
    expect(errors).toEqual([]);
  });

  it('takes the same options', async () => {
    const { echo } = existingSkill({ alexa: { allow: { userIds: ['somebody'] } } });
    expect((await echo.launch()).response.shouldEndSession).toBe(true);
  });
});
