import { parseArgs } from 'node:util';
import type { TurnRecord } from '@turnwise/core';
import {
  judgeShadows,
  judgeWordless,
  type ObservedTurn,
  observeRecords,
  observeRow,
  type Proposal,
  parseRow,
  proposePhrases,
  readProposals,
  type ShadowRecord,
  writeProposals,
} from '@turnwise/core/learning';
import type { Command } from '../command.ts';
import { formatTable } from '../format-table.ts';
import { makeRouter } from '../make-router.ts';
import { placedLines, readText } from '../read-json-lines.ts';
import { readShare } from '../read-share.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-whole.ts';

const options = {
  out: { type: 'string' },
  apply: { type: 'string' },
  live: { type: 'boolean', default: false },
  phrases: { type: 'string' },
  model: { type: 'string' },
  'min-count': { type: 'string', default: '3' },
  'min-purity': { type: 'string', default: '0.9' },
  'assume-pending': { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** Proposes phrases from transcripts, and turns accepted ones into phrases for the router. */
export const learn: Command = {
  summary: 'propose phrases from transcripts, for a person to accept',
  help: `turnwise learn <transcripts.jsonl…> [--out proposals.tsv] [options]
turnwise learn --apply proposals.tsv --out phrases.json [--live]

Reads TurnRecords with words (the engine's recordText) or labelled router rows, and proposes phrases of
up to six words that the router leaves to the model and that always meant one thing: by label, by what
the platform understood, by the way the machine took, or by how the user said it again. Never "stop".

  --out <file>         where proposals (or phrases) go                      (standard output)
  --phrases <file>     phrases that the router already has; those on trial are judged
  --model <file>       the router's fitted model
  --min-count <n>      fewest occurrences that show the meaning             (3)
  --min-purity <share> least share of one meaning                           (0.9)
  --assume-pending     as for turnwise eval

  --apply <file>       lines with a y in the first column become phrases for
                       createRouter({ phrases }); they begin on trial: the router does not answer with
                       them, TurnRecords say what they would have done ("shadow")
  --live               … not on trial

Lines that cannot be read are named, and the status is then 1.`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.apply !== undefined) {
      if (positionals.length > 0) throw new UsageError('--apply takes no transcripts.');
      return apply(values.apply, values, terminal);
    }
    if (values.live) throw new UsageError('--live belongs to --apply.');
    if (positionals.length === 0) throw new UsageError('needs a file of transcripts (JSON lines), or - for standard input.');
    return propose(positionals, values, terminal);
  },
};

function apply(file: string, { live, out }: Values, { stdout, stderr }: Terminal): number {
  const { phrases, problems } = readProposals(readText(file), { shadow: !live });
  for (const { line, problem } of problems) stderr.write(`turnwise learn: ${file}:${line} ${problem}\n`);
  if (problems.length > 0) {
    stderr.write('turnwise learn: nothing was written.\n');
    return 1;
  }
  const json = `${JSON.stringify(phrases, undefined, 2)}\n`;
  if (out === undefined) stdout.write(json);
  else {
    writeWhole(out, json);
    stdout.write(`${phrases.length} phrases${live ? '' : ', on trial,'} are in ${out}.\n`);
  }
  return 0;
}

async function propose(files: readonly string[], values: Values, terminal: Terminal): Promise<number> {
  const minCount = Number(values['min-count']);
  if (!Number.isInteger(minCount) || minCount < 1) throw new UsageError(`--min-count must be 1 or more, got "${values['min-count']}".`);
  const minPurity = readShare('min-purity', values['min-purity']) as number;
  const { stdout, stderr } = terminal;
  const router = makeRouter(values);
  const { records, rows, bad } = await readTranscripts(files, { assumePending: values['assume-pending'] }, terminal);
  const turns = [...observeRecords(records, router), ...rows];
  const wordless = records.filter(({ text }) => !text).length;
  if (turns.length === 0 && records.length > 0)
    stderr.write('turnwise learn: no record holds words. Give the engine recordText: true, with the consent of those who speak.\n');

  const proposals = proposePhrases({ turns, router, minCount, minPurity });
  const table = writeProposals(proposals);
  if (values.out === undefined) stdout.write(table);
  else writeWhole(values.out, table);
  const summary = [
    `${turns.length} turns with words, ${turns.filter(({ meant }) => meant).length} of which show what they meant`,
    wordless > 0 && `${wordless} records without words`,
    `${proposals.length} phrases proposed, for ${sumOf(proposals)} turns${tokensOf(proposals)}`,
    values.out !== undefined && `they are in ${values.out}: write y before those that are right, then turnwise learn --apply`,
  ];
  (values.out === undefined ? stderr : stdout).write(`${summary.filter(Boolean).join('; ')}.\n`);
  const shadows = [...judgeShadows(turns, router), ...judgeWordless(records)];
  if (shadows.length > 0) (values.out === undefined ? stderr : stdout).write(`\nPhrases on trial\n${describeShadows(shadows)}\n`);
  return bad > 0 ? 1 : 0;
}

interface Transcripts {
  records: TurnRecord[];
  rows: ObservedTurn[];
  bad: number;
}

async function readTranscripts(
  files: readonly string[],
  reading: { assumePending: boolean },
  { stdin, stderr }: Terminal,
): Promise<Transcripts> {
  const records: TurnRecord[] = [];
  const rows: ObservedTurn[] = [];
  let bad = 0;
  for await (const { text, place } of placedLines(files, stdin)) {
    const record = recordOf(text);
    if (record) {
      records.push(record);
      continue;
    }
    const parsed = parseRow(text);
    if ('row' in parsed) rows.push(observeRow(parsed.row, reading));
    else {
      bad++;
      stderr.write(`turnwise learn: ${place} is no TurnRecord, and as a labelled row it ${parsed.problem}\n`);
    }
  }
  return { records, rows, bad };
}

/** The line as a TurnRecord, if it is one. */
function recordOf(line: string): TurnRecord | undefined {
  let value: Partial<TurnRecord> | null;
  try {
    value = JSON.parse(line) as Partial<TurnRecord> | null;
  } catch {
    return undefined;
  }
  const isRecord =
    value?.v === 1 &&
    typeof value.sessionId === 'string' &&
    typeof value.at === 'string' &&
    typeof value.locale === 'string' &&
    typeof value.route?.to === 'string' &&
    typeof value.state?.from === 'string' &&
    typeof value.state.to === 'string' &&
    (value.text === undefined || (typeof value.text?.user === 'string' && typeof value.text.reply === 'string'));
  return isRecord ? (value as TurnRecord) : undefined;
}

const sumOf = (proposals: readonly Proposal[]) => proposals.reduce((sum, { turns }) => sum + turns, 0);

function tokensOf(proposals: readonly Proposal[]): string {
  const known = proposals.flatMap(({ tokens }) => tokens ?? []);
  return known.length === 0 ? '' : ` and ${known.reduce((sum, tokens) => sum + tokens, 0)} tokens`;
}

function describeShadows(shadows: readonly ShadowRecord[]): string {
  return formatTable(
    ['phrase', 'intent', 'would have answered', 'rightly', 'wrongly', 'not known'],
    shadows.map(({ phrase = '(no words recorded)', intent, decided, right, wrong }) => [
      phrase,
      intent,
      decided,
      right,
      wrong,
      decided - right - wrong,
    ]),
  );
}
