/**
 * What every turn costs anyway: parsing the request it came in. An Alexa request of ordinary size, with made-up ids.
 * Figures as multiples of this one can be compared across machines.
 */
export const envelope = JSON.stringify({
  version: '1.0',
  session: {
    new: false,
    sessionId: `amzn1.echo-api.session.${'0'.repeat(36)}`,
    application: { applicationId: `amzn1.ask.skill.${'0'.repeat(36)}` },
    attributes: { turnwise: { format: 1, conversation: 'benchmark', version: 7, value: 'asking', context: { asked: 3, name: 'Sam' } } },
    user: { userId: `amzn1.ask.account.${'A'.repeat(128)}` },
  },
  context: {
    System: {
      application: { applicationId: `amzn1.ask.skill.${'0'.repeat(36)}` },
      user: { userId: `amzn1.ask.account.${'A'.repeat(128)}` },
      device: { deviceId: `amzn1.ask.device.${'B'.repeat(64)}`, supportedInterfaces: { AudioPlayer: {} } },
      apiEndpoint: 'https://api.example.com',
      apiAccessToken: 'C'.repeat(400),
    },
    Viewport: { experiences: [{ arcMinuteWidth: 246, arcMinuteHeight: 144, canRotate: false, canResize: false }], shape: 'RECTANGLE' },
  },
  request: {
    type: 'IntentRequest',
    requestId: `amzn1.echo-api.request.${'0'.repeat(36)}`,
    locale: 'en-US',
    timestamp: '2024-01-01T00:00:00Z',
    intent: {
      name: 'UtteranceIntent',
      confirmationStatus: 'NONE',
      slots: { utterance: { name: 'utterance', value: 'no thanks that is all for today', confirmationStatus: 'NONE', source: 'USER' } },
    },
    dialogState: 'STARTED',
  },
});
