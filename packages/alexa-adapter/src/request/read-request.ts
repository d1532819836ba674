import type { SlotValue } from '@turnwise/core';
import { readHeard, readSlots } from './read-slots.ts';
import { idOf, isRecord, recordOf } from './untrusted-json.ts';

/** An intent as Alexa understood it. */
export interface AlexaIntent {
  name: string;
  /** Filled slots only, canonical values. */
  slots: Readonly<Record<string, SlotValue>>;
  /** Filled slots only, as they were heard. */
  heard: Readonly<Record<string, SlotValue>>;
  /** Every slot of the intent, filled or not. */
  slotNames: readonly string[];
  /** Answer to a confirmation that Alexa's own dialog asked for. */
  confirmed: boolean | undefined;
}

/** What the adapter reads of a request. Nothing in it was trusted to have its documented type. */
export interface AlexaRequest {
  type: string;
  requestId: string | undefined;
  /** Only if it looks like a BCP 47 tag. */
  locale: string | undefined;
  /** `undefined` for requests outside a session. */
  sessionId: string | undefined;
  /** What the previous answer returned; `undefined` for requests outside a session. */
  attributes: Readonly<Record<string, unknown>> | undefined;
  /** Ids of the skill, wherever the request names it. */
  applicationIds: readonly (string | undefined)[];
  userId: string | undefined;
  deviceId: string | undefined;
  /** Where Alexa's own services answer for this request. */
  api: { endpoint: string; token: string } | undefined;
  intent: AlexaIntent | undefined;
  /** A dialog of the interaction model still asks for slots. */
  isDialogOpen: boolean;
  /** The request itself, for the few types with fields of their own. */
  raw: Readonly<Record<string, unknown>>;
}

/** Reads a request envelope of any shape; `undefined` when it is none. */
export function readRequest(envelope: unknown): AlexaRequest | undefined {
  const raw = recordOf(recordOf(envelope).request);
  if (typeof raw.type !== 'string') return undefined;
  const { session, context } = recordOf(envelope);
  const { application, user, device, apiEndpoint, apiAccessToken } = recordOf(recordOf(context).System);
  const { sessionId, attributes, application: ownApplication, user: ownUser } = recordOf(session);
  const api = typeof apiEndpoint === 'string' && typeof apiAccessToken === 'string';
  return {
    type: raw.type,
    requestId: idOf(raw.requestId),
    locale: readLocale(raw.locale),
    sessionId: idOf(sessionId),
    attributes: isRecord(session) ? recordOf(attributes) : undefined,
    applicationIds: [application, ownApplication].filter(isRecord).map(({ applicationId }) => idOf(applicationId)),
    userId: idOf(recordOf(user).userId) ?? idOf(recordOf(ownUser).userId),
    deviceId: idOf(recordOf(device).deviceId),
    api: api ? { endpoint: apiEndpoint, token: apiAccessToken } : undefined,
    intent: readIntent(raw.intent),
    isDialogOpen: raw.dialogState === 'STARTED' || raw.dialogState === 'IN_PROGRESS',
    raw,
  };
}

function readIntent(intent: unknown): AlexaIntent | undefined {
  const { name, slots, confirmationStatus } = recordOf(intent);
  const known = idOf(name);
  if (known === undefined) return undefined;
  return {
    name: known,
    slots: readSlots(slots),
    heard: readHeard(slots),
    slotNames: Object.keys(recordOf(slots)),
    confirmed: confirmationStatus === 'CONFIRMED' ? true : confirmationStatus === 'DENIED' ? false : undefined,
  };
}

/** A malformed tag would make `Intl` throw, so it counts as none. */
function readLocale(locale: unknown): string | undefined {
  return typeof locale === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(locale) ? locale : undefined;
}
