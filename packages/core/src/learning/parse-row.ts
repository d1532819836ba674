import type { LabelledRow } from './labelled-row.ts';

/** A row, or what is wrong with the line and what to do, to be put behind its number. */
export type ParsedRow = { row: LabelledRow } | { problem: string };

const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const pendingKinds = ['polar', 'slot', 'offer'];
const pendingAsks = [undefined, 'continue', 'end', 'correct', 'more', 'other'];

/** What each field must be when it is there. `null` counts as absent, except where it means something. */
const checks: readonly [field: string, isRight: (value: unknown) => boolean, wanted: string][] = [
  ['locale', isText, 'a tag such as "en-US"'],
  ['label', isText, 'an intent, "none" or "mixed"'],
  ['accept', (value) => areTexts(value) && value.length > 0, 'a list of labels that is not empty'],
  ['alternatives', areTexts, 'a list of texts'],
  ['count', (value) => Number.isInteger(value) && (value as number) > 0, 'a whole number above 0'],
  ['hard', (value) => typeof value === 'boolean', 'true or false'],
  ['context', isText, 'the words of the previous system turn'],
  ['source', isText, 'a text'],
  ['pending', isPending, 'null, true, false or {"kind": "polar" | "slot" | "offer", "asks"?, "negative"?, "question"?}'],
];

/** Reads one line of JSON as a labelled row. A row without `label` takes the first intent that it accepts. */
export function parseRow(line: string): ParsedRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { problem: `is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: 'is no object such as {"text": …, "label": …}.' };
  const fields = value as Readonly<Record<string, unknown>>;
  if (!isText(fields.text)) return { problem: `has no "text" (got ${shown(fields.text)}).` };
  for (const [field, isRight, wanted] of checks) {
    const given = fields[field];
    if (given === undefined || given === null || isRight(given)) continue;
    return { problem: `has a "${field}" that is not ${wanted} (got ${shown(given)}).` };
  }
  const accept = (fields.accept ?? []) as readonly string[];
  const label = fields.label ?? accept.find((accepted) => accepted !== 'none') ?? accept[0];
  if (!isText(label)) return { problem: 'has neither "label" nor "accept", so nobody knows what is right.' };
  return { row: { ...(fields as unknown as LabelledRow), label } };
}

function isPending(value: unknown): boolean {
  if (typeof value === 'boolean') return true;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  const { kind, asks, question, negative } = value as Readonly<Record<string, unknown>>;
  if (!pendingKinds.includes(kind as string) || !pendingAsks.includes(asks as string | undefined)) return false;
  return (question === undefined || isText(question)) && (negative === undefined || typeof negative === 'boolean');
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
