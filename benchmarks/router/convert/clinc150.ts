import { holdsControlWord } from './control-words.ts';
import { ConversionError } from './conversion-error.ts';
import { type Label, mergeRows, type RouterRow, type RowDraft } from './row.ts';

const HINT = 'Give data/data_full.json of the CLINC150 download (github.com/clinc/oos-eval).';

/** CLINC150 intents that are control turns; all others, and `oos`, are content. */
const CLINC150_LABELS: Record<string, { label: Label; accept: Label[] }> = {
  yes: { label: 'yes', accept: ['yes'] },
  no: { label: 'no', accept: ['no'] },
  maybe: { label: 'maybe', accept: ['maybe'] },
  goodbye: { label: 'end', accept: ['end', 'stop'] },
  cancel: { label: 'cancel', accept: ['cancel', 'stop'] },
  repeat: { label: 'repeat', accept: ['repeat'] },
  thank_you: { label: 'thanks', accept: ['thanks'] },
  what_can_i_ask_you: { label: 'help', accept: ['help'] },
};

/** Rows of CLINC150. The set has no context, so a yes/no question is taken as open, the harder case for content. */
export function convertClinc150(json: string): RouterRow[] {
  return mergeRows('clinc150', 'en-US', drafts(parse(json)));
}

function* drafts(data: Record<string, unknown>): Generator<RowDraft> {
  for (const [split, examples] of Object.entries(data)) {
    if (!Array.isArray(examples)) throw new ConversionError(`"${split}" is not a list of [text, intent] pairs.`, HINT);
    for (const example of examples) {
      const [text, intent] = Array.isArray(example) ? example : [];
      if (typeof text !== 'string' || typeof intent !== 'string')
        throw new ConversionError(`"${split}" holds something that is not a [text, intent] pair.`, HINT);
      if (text.trim() === '') continue;
      const known = CLINC150_LABELS[intent];
      yield known
        ? { text, pending: true, label: known.label, accept: [...known.accept], hard: false }
        : { text, pending: true, label: 'none', accept: ['none'], hard: holdsControlWord(text) };
    }
  }
}

function parse(json: string): Record<string, unknown> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new ConversionError('The file is not JSON.', HINT, { cause });
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data) || !('train' in data) || !('test' in data)) {
    const keys = data !== null && typeof data === 'object' ? Object.keys(data).slice(0, 5).join(', ') || 'nothing' : typeof data;
    throw new ConversionError(`The JSON has no "train" and "test" lists; it has ${keys}.`, HINT);
  }
  return data as Record<string, unknown>;
}
