export { type AlexaSession, alexaSession, spokenText } from './alexa-session.ts';
export { type AlexaProblem, checkAlexaResponse } from './check-alexa-response.ts';
export { checkSsml } from './check-ssml.ts';
export {
  canFulfillRequest,
  type IntentRequestOptions,
  intentRequest,
  launchRequest,
  type RequestOptions,
  type SlotInput,
  sessionEndedRequest,
  userEventRequest,
} from './requests.ts';
