import { parseArgs } from 'node:util';
import type { Pending } from '@turnwise/core';
import { contextOf } from '@turnwise/core/learning';
import type { Command } from '../command.ts';
import { makeRouter } from '../make-router.ts';
import { readLines } from '../read-lines.ts';
import { readLocale } from '../read-locale.ts';

const options = {
  locale: { type: 'string', default: 'en-US' },
  pending: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  model: { type: 'string' },
  phrases: { type: 'string' },
} as const;

/** A line of input: what was said, and in which situation. Other fields are passed through. */
interface Row {
  text: string;
  locale?: string | null;
  pending?: Pending | boolean | null;
  alternatives?: string[] | null;
  /** Words of the previous system turn: the question, when `pending` is `true`. */
  context?: string | null;
}

/** Reads router rows on standard input and writes them, recognised, on standard output. */
export const route: Command = {
  summary: 'recognise utterances: JSON lines in, the same lines with the intent out',
  help: `turnwise route [options] < rows.jsonl

Each line is a router row, {"text", "locale"?, "pending"?, "alternatives"?, …}; a line that does not
begin with { is the text itself. "pending" is null (nothing was asked), true (a yes/no question),
or an object such as {"kind": "polar", "asks": "continue", "question": "Shall I go on?"}. With true,
"context" may hold the question's words.
Written back: the row with "intent" (null: leave it to the model), "confidence", "stage", and,
where there is one, "remainder" and "flags".

  --locale <tag>   for rows that name none                (en-US)
  --pending        plain texts answer a yes/no question
  --explain        add "trace": the evidence in one line
  --model <file>   with a model made by "turnwise fit"
  --phrases <file> with phrases made by "turnwise learn --apply"`,

  async run(args, { stdin, stdout, stderr }) {
    const { values } = parseArgs({ args: [...args], options });
    const locale = readLocale(values.locale);
    const router = makeRouter(values);
    let number = 0;
    let bad = 0;
    for await (const line of readLines(stdin)) {
      number++;
      if (!line.trim()) continue;
      const row = readRow(line, values.pending);
      if (typeof row === 'string') {
        bad++;
        stderr.write(`turnwise route: line ${number} ${row}\n`);
        continue;
      }
      // Without a word about it, nothing was asked.
      const context = contextOf({
        locale: row.locale ?? locale,
        pending: row.pending ?? false,
        context: row.context,
        alternatives: row.alternatives ?? undefined,
      });
      const found = router.recognize(row.text, context);
      const { intent = null, confidence = 0, stage = null, remainder, flags = [] } = found ?? {};
      const trace = values.explain ? { trace: router.explain(row.text, context).line } : {};
      const out = {
        ...row,
        intent,
        confidence,
        stage,
        ...(remainder !== undefined && { remainder }),
        ...(flags.length > 0 && { flags }),
        ...trace,
      };
      if (!stdout.write(`${JSON.stringify(out)}\n`)) await new Promise<void>((resolve) => stdout.once('drain', resolve));
    }
    if (bad > 0) stderr.write(`turnwise route: ${bad} of ${number} lines could not be read.\n`);
    return bad > 0 ? 1 : 0;
  },
};

/** The row, or what is wrong with the line. */
function readRow(line: string, pending: boolean): Row | string {
  if (!line.trimStart().startsWith('{')) return { text: line, pending: pending || null };
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return `is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  const { text, locale, alternatives, pending: asked } = row as Record<string, unknown>;
  if (typeof text !== 'string') return `has no "text" (got ${JSON.stringify(text)}).`;
  if (locale !== undefined && locale !== null && typeof locale !== 'string')
    return `has a "locale" that is no text (got ${JSON.stringify(locale)}).`;
  const heard = Array.isArray(alternatives) && alternatives.every((other) => typeof other === 'string');
  if (alternatives !== undefined && alternatives !== null && !heard) return 'has "alternatives" that are no list of texts.';
  if (!isPending(asked))
    return `has a "pending" that is neither null, true nor {"kind": "polar"|"offer"|"slot", …} (got ${JSON.stringify(asked)?.slice(0, 100)}).`;
  return row as Row;
}

const kinds: ReadonlySet<unknown> = new Set<Pending['kind']>(['polar', 'offer', 'slot']);

function isPending(value: unknown): boolean {
  if (value === undefined || value === null || typeof value === 'boolean') return true;
  return typeof value === 'object' && kinds.has((value as Partial<Pending>).kind);
}
