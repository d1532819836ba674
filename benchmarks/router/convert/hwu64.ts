import { holdsControlWord } from './control-words.ts';
import { ConversionError } from './conversion-error.ts';
import { type DelimitedRecord, parseDelimited, requireColumns } from './parse-delimited.ts';
import { type Label, mergeRows, type RouterRow, type RowDraft } from './row.ts';

const HINT =
  'Give AnnotatedData/NLU-Data-Home-Domain-Annotated-All.csv of the download (github.com/xliuhw/NLU-Evaluation-Data), semicolons included.';

/** Where the words as typed stand: the annotated file, then the files of the cross-validation. */
const TEXT_COLUMNS = ['answer', 'answer_from_user'] as const;

/** Intents of the scenario "general" that are control turns; `skip` = neither a control turn nor content, left out. */
const HWU64_LABELS: Record<string, { label: Label; accept: Label[] } | 'skip'> = {
  affirm: { label: 'yes', accept: ['yes'] },
  dontcare: { label: 'maybe', accept: ['maybe', 'yes'] },
  commandstop: { label: 'stop', accept: ['stop', 'end', 'cancel'] },
  repeat: { label: 'repeat', accept: ['repeat'] },
  // Complaints about the last answer ("you got it wrong") and requests to reword it: people disagree on both.
  negate: 'skip',
  explain: 'skip',
};

/** Rows of HWU64. The set has no context, so a yes/no question is taken as open, the harder case for content. */
export function convertHwu64(csv: string): RouterRow[] {
  const records = parseDelimited(csv, ';');
  requireColumns(records, ['scenario', 'intent'], 'The file', HINT);
  const textColumn = TEXT_COLUMNS.find((column) => column in (records[0] ?? {}));
  if (!textColumn) throw new ConversionError(`The file has neither the column ${TEXT_COLUMNS.join(' nor ')}.`, HINT);
  return mergeRows('hwu64', 'en-US', drafts(records, textColumn));
}

function* drafts(records: DelimitedRecord[], textColumn: string): Generator<RowDraft> {
  for (const record of records) {
    const text = (record[textColumn] ?? '').trim();
    // The annotators marked unusable answers with a status that begins so.
    if (text === '' || text === 'null' || record.status?.startsWith('IRR_')) continue;
    const known = record.scenario === 'general' ? HWU64_LABELS[record.intent ?? ''] : undefined;
    if (known === 'skip') continue;
    yield known
      ? { text, pending: true, label: known.label, accept: [...known.accept], hard: false }
      : { text, pending: true, label: 'none', accept: ['none'], hard: holdsControlWord(text) };
  }
}
