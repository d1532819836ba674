import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../shared/fixtures/', import.meta.url));

type Json = Record<string, unknown>;

export interface RecordedAnswer {
  name: string;
  /** Whole answer, when the recording is unary. */
  body?: Json;
  /** Events, when the recording is a stream. */
  events?: Json[];
}

/** Real answers of a vendor, when the folder of recordings lies beside the checkout. */
export function recordedAnswers(vendor: 'anthropic' | 'amazon-bedrock' | 'mistral' | 'openai-compatible'): RecordedAnswer[] {
  const directory = `${folder}${vendor}/`;
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .sort()
    .map((name): RecordedAnswer => {
      const content = readFileSync(directory + name, 'utf8');
      if (name.endsWith('.json')) return { name, body: JSON.parse(content) as Json };
      // `.sse`: as it came over the wire; the other recordings hold the data alone.
      const lines = content.split('\n').map((line) => line.replace(/^data: /, ''));
      return { name, events: lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Json) };
    });
}

/** Why nothing is replayed, as the name of a test. */
export const noRecordings = 'replays recorded answers (none found in ../shared/fixtures beside the checkout)';
