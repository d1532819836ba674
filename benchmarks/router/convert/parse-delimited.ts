import { ConversionError } from './conversion-error.ts';

/** Fields by column name. */
export type DelimitedRecord = Record<string, string>;

/**
 * Reads delimited text with a header line. A field that opens with a quote ends at the matching one, `""` inside is one quote
 * (RFC 4180); a quote later in a field is an ordinary character, as in chat text.
 */
export function parseDelimited(text: string, delimiter: ';' | '\t' | ','): DelimitedRecord[] {
  const [header, ...lines] = splitRecords(text.replace(/^\uFEFF/, ''), delimiter);
  if (!header) throw new ConversionError('The file is empty.', 'Check the download.');
  return lines
    .filter((fields) => fields.length > 1 || fields[0] !== '')
    .map((fields) => Object.fromEntries(header.map((name, index) => [name.trim(), fields[index] ?? ''])));
}

/** Throws when a column is missing, naming those that are there. */
export function requireColumns(records: DelimitedRecord[], columns: string[], what: string, hint: string): void {
  const first = records[0];
  if (!first) throw new ConversionError(`${what} has a header and no rows.`, hint);
  const missing = columns.filter((column) => !(column in first));
  if (missing.length === 0) return;
  throw new ConversionError(`${what} lacks the column ${missing.join(', ')}; it has ${Object.keys(first).join(', ').slice(0, 200)}.`, hint);
}

function splitRecords(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at, delimiter) : plainField(text, at, delimiter);
    record.push(field.value);
    at = field.next;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) record.push('');
      continue;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    records.push(record);
    record = [];
  }
  if (record.length > 0) records.push(record);
  return records;
}

function plainField(text: string, from: number, delimiter: string): { value: string; next: number } {
  let to = from;
  while (to < text.length && text[to] !== delimiter && text[to] !== '\n' && text[to] !== '\r') to += 1;
  return { value: text.slice(from, to), next: to };
}

function quotedField(text: string, from: number, delimiter: string): { value: string; next: number } {
  let value = '';
  let at = from + 1;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { value: value + text.slice(at), next: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const rest = plainField(text, quote + 1, delimiter);
      return { value: value + rest.value, next: rest.next };
    }
    value += '"';
    at = quote + 2;
  }
  return { value, next: at };
}
