const nothing: Readonly<Record<string, unknown>> = Object.freeze({});

export type UnknownRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is a plain JSON object, else an empty one, so that reading on is safe. */
export function recordOf(value: unknown): UnknownRecord {
  return isRecord(value) ? value : nothing;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that is not empty and not longer than `longest`. */
export function textOf(value: unknown, longest: number): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= longest ? value : undefined;
}

/** An own entry of a table; names from an event must not reach `constructor` and its kin. */
export function entryOf<Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/**
 * A map of texts as Lex wants it. Numbers and objects, which only a test or a wrong client sends, become text; what has no
 * text is left out. Unlike assignment, `fromEntries` keeps a key named `__proto__` an ordinary key.
 */
export function textMap(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(recordOf(value)).flatMap(([key, entry]): [string, string][] => {
      const text = typeof entry === 'string' ? entry : JSON.stringify(entry ?? undefined);
      return text === undefined ? [] : [[key, text]];
    }),
  );
}

/** For messages: what came instead of what was expected. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
