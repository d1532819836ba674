import type { IntentRequest, Request, RequestEnvelope, SessionEndedReason, Slot } from 'ask-sdk-model';

/** Who speaks, where and in which session. Every field has a default, so that a test names only what it is about. */
export interface RequestOptions {
  /** @default 'en-US' */
  locale?: string;
  /** A turn is known by it: give each request of a session its own. @default 'amzn1.echo-api.request.1' */
  requestId?: string;
  sessionId?: string;
  userId?: string;
  deviceId?: string;
  skillId?: string;
  /** What the previous answer returned as `sessionAttributes`. @default none */
  attributes?: Record<string, unknown>;
  /** First request of its session. @default false */
  isNew?: boolean;
  /** ISO 8601. @default '2026-11-21T10:00:00Z' */
  timestamp?: string;
  /** @default 'https://api.amazonalexa.com' */
  apiEndpoint?: string;
}

/** A value as heard, several of them, or a slot in full (resolutions, confirmation). `undefined`: not filled. */
export type SlotInput = string | readonly string[] | Omit<Slot, 'name'> | undefined;

/** "Alexa, open …". */
export function launchRequest(options: RequestOptions = {}): RequestEnvelope {
  return envelope({ ...common(options), type: 'LaunchRequest' }, { isNew: true, ...options });
}

export interface IntentRequestOptions extends RequestOptions {
  dialogState?: IntentRequest['dialogState'];
  confirmationStatus?: IntentRequest['intent']['confirmationStatus'];
}

/** @example intentRequest('TellMeIntent', { query: 'a story' }, { locale: 'en-GB' }) */
export function intentRequest(
  name: string,
  slots: Readonly<Record<string, SlotInput>> = {},
  options: IntentRequestOptions = {},
): RequestEnvelope {
  const { dialogState, confirmationStatus = 'NONE' } = options;
  const request = {
    ...common(options),
    type: 'IntentRequest' as const,
    ...(dialogState && { dialogState }),
    intent: { name, confirmationStatus, ...toSlots(slots) },
  };
  // The published type asks for a dialogState that Alexa leaves out when the model has no dialog.
  return envelope(request as IntentRequest, options);
}

/** The session has been closed by Alexa; no answer may be spoken. */
export function sessionEndedRequest(reason: SessionEndedReason = 'USER_INITIATED', options: RequestOptions = {}): RequestEnvelope {
  const error = { type: 'INVALID_RESPONSE' as const, message: 'An exception occurred while dispatching the request to the skill.' };
  return envelope({ ...common(options), type: 'SessionEndedRequest', reason, ...(reason === 'ERROR' && { error }) }, options);
}

/** Comes outside a session. */
export function canFulfillRequest(
  name: string,
  slots: Readonly<Record<string, SlotInput>> = {},
  options: RequestOptions = {},
): RequestEnvelope {
  const request = {
    ...common(options),
    type: 'CanFulfillIntentRequest' as const,
    intent: { name, confirmationStatus: 'NONE' as const, ...toSlots(slots) },
  };
  const { session: _session, ...outside } = envelope(request, options);
  return outside;
}

/** A touch on an APL screen. */
export function userEventRequest(args: readonly unknown[], options: RequestOptions & { sourceId?: string } = {}): RequestEnvelope {
  const source = { type: 'TouchWrapper', handler: 'Press', id: options.sourceId ?? 'button' };
  return envelope(
    { ...common(options), type: 'Alexa.Presentation.APL.UserEvent', token: 'document-1', arguments: [...args], source },
    options,
  );
}

function common({ locale = 'en-US', requestId = 'amzn1.echo-api.request.1', timestamp = '2026-11-21T10:00:00Z' }: RequestOptions) {
  return { requestId, timestamp, locale };
}

function envelope(request: Request, options: RequestOptions): RequestEnvelope {
  const {
    sessionId = 'amzn1.echo-api.session.1',
    userId = 'amzn1.ask.account.U',
    deviceId = 'amzn1.ask.device.D',
    skillId = 'amzn1.ask.skill.1',
    attributes,
    isNew = false,
    apiEndpoint = 'https://api.amazonalexa.com',
  } = options;
  const application = { applicationId: skillId };
  return {
    version: '1.0',
    session: { new: isNew, sessionId, application, user: { userId }, ...(attributes && { attributes }) },
    context: {
      System: { application, user: { userId }, device: { deviceId, supportedInterfaces: {} }, apiEndpoint, apiAccessToken: 'token' },
    },
    request,
  };
}

function toSlots(slots: Readonly<Record<string, SlotInput>>): { slots?: Record<string, Slot> } {
  const entries = Object.entries(slots).map(([name, input]) => [name, toSlot(name, input)] as const);
  return entries.length > 0 ? { slots: Object.fromEntries(entries) } : {};
}

function toSlot(name: string, input: SlotInput): Slot {
  const slot: Slot = { name, confirmationStatus: 'NONE' };
  if (input === undefined) return slot;
  // Alexa sends `source`, which the published type does not have.
  const heard = { ...slot, source: 'USER' };
  if (typeof input === 'string') return Object.assign(heard, { value: input });
  if (!isList(input)) return { ...slot, ...input };
  return { ...slot, slotValue: { type: 'List', values: input.map((value) => ({ type: 'Simple', value })) } };
}

function isList(input: readonly string[] | Omit<Slot, 'name'>): input is readonly string[] {
  return Array.isArray(input);
}
