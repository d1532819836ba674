const MAX_CAUSES = 4;
const original = Symbol.for('turnwise.original');

/**
 * What a foreign error says that can be logged. Vendors quote the request in their messages, and SDKs hang whole requests, keys
 * included, on their errors; loggers print all of it. So name, code, status and stack frames stay, words do not.
 */
export function safeCause(cause: unknown, depth = 0): unknown {
  if (cause === undefined || cause === null || depth >= MAX_CAUSES) return undefined;
  if (isOurs(cause)) return cause;
  const { name, code, status, statusCode, $metadata, stack, cause: deeper } = fieldsOf(cause);
  const told = [wordOf(code), numberOf(status) ?? numberOf(statusCode) ?? numberOf(fieldsOf($metadata).httpStatusCode)];
  const known = told.filter((fact) => fact !== undefined).join(', ');
  const summary = new Error(`${known || 'no code'} (its words are withheld: they may quote the user; see original())`);
  summary.name = wordOf(name) ?? (typeof cause === 'object' ? 'Error' : `Thrown ${typeof cause}`);
  summary.stack = [`${summary.name}: ${summary.message}`, ...framesOf(stack)].join('\n');
  for (const [key, value] of Object.entries({ code: wordOf(code), status: numberOf(status) ?? numberOf(statusCode) }))
    if (value !== undefined) Object.assign(summary, { [key]: value });
  const next = safeCause(deeper, depth + 1);
  if (next !== undefined) Object.defineProperty(summary, 'cause', { value: next, configurable: true, writable: true });
  return summary;
}

/** Keeps what was really thrown where no logger looks. */
export function keepOriginal(error: object, cause: unknown): void {
  Object.defineProperty(error, original, { value: cause, enumerable: false });
}

export function originalOf(error: object): unknown {
  return (error as Record<symbol, unknown>)[original];
}

function isOurs(value: unknown): boolean {
  return (value as Record<symbol, unknown>)[Symbol.for('turnwise.error')] === true;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Names and codes are single words; anything longer might be a sentence. */
function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z][\w.:-]{0,60}$/.test(value) ? value : numberOf(value)?.toString();
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The lines that say where, without the message above them, which may have several lines. */
function framesOf(stack: unknown): string[] {
  if (typeof stack !== 'string') return [];
  return stack.split('\n', 60).filter((line) => /^ {4}at [^\s].{0,300}:\d+:\d+\)?$/.test(line));
}
