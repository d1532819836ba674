/** A handler that keeps the rules of Alexa, except when it is told to break them. */
export async function handler(event: {
  request: { type: string; intent?: { name: string } };
  session?: { attributes?: { count?: number } };
}) {
  if (event.request.intent?.name === 'ThrowIntent') throw new Error('on purpose');
  const count = (event.session?.attributes?.count ?? 0) + 1;
  const ssml = event.request.intent?.name === 'BrokenIntent' ? '<speak>5 < 6</speak>' : `<speak>Turn ${count}. Anything else?</speak>`;
  return {
    version: '1.0',
    sessionAttributes: { count },
    response: {
      outputSpeech: { type: 'SSML', ssml },
      reprompt: { outputSpeech: { type: 'PlainText', text: 'Anything else?' } },
      shouldEndSession: false,
    },
  };
}
