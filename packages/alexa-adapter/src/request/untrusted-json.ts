/** Longest id that is believed; Alexa's are up to 255 characters (request and response JSON reference). */
const MAX_ID = 1_024;

const nothing: Readonly<Record<string, unknown>> = Object.freeze({});

/** The value if it is a plain JSON object, else an empty one, so that reading on is safe. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : nothing;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An id, if it can be one. */
export function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= MAX_ID ? value : undefined;
}
