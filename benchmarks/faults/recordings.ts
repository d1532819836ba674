import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Recording {
  /** Folder and file. */
  name: string;
  family: 'anthropic' | 'bedrock' | 'openai-compatible';
  events: Readonly<Record<string, unknown>>[];
}

const families = {
  anthropic: 'anthropic',
  'amazon-bedrock': 'bedrock',
  mistral: 'openai-compatible',
  'openai-compatible': 'openai-compatible',
} as const;

/** Recorded streams of real vendors, one event a line, when the folder of recordings lies beside the checkout; else none. */
export function recordedStreams(): Recording[] {
  const home = folderBeside();
  if (home === undefined) return [];
  return Object.entries(families).flatMap(([folder, family]) => {
    const directory = path.join(home, folder);
    if (!existsSync(directory)) return [];
    return readdirSync(directory)
      .filter((file) => /\.(chunks\.txt|sse)$/.test(file))
      .sort()
      .map((file): Recording => {
        const lines = readFileSync(path.join(directory, file), 'utf8').split('\n');
        const events = lines.map((line) => line.replace(/^data: /, '')).filter((line) => line.startsWith('{'));
        return {
          name: `${folder}/${file}`,
          family,
          events: firstAnswer(events.map((line) => JSON.parse(line) as Record<string, unknown>)),
        };
      })
      .filter(({ events }) => events.length > 0);
  });
}

/** Some recordings hold the answers of several turns, one after the other. */
function firstAnswer(events: Record<string, unknown>[]): Record<string, unknown>[] {
  const end = events.findIndex(({ type }) => type === 'message_stop');
  return end < 0 ? events : events.slice(0, end + 1);
}

/** `../shared/fixtures` beside the root of the repository, wherever this file was bundled to. */
function folderBeside(): string | undefined {
  let directory = import.meta.dirname;
  while (!existsSync(path.join(directory, 'pnpm-workspace.yaml'))) {
    if (directory === path.dirname(directory)) return undefined;
    directory = path.dirname(directory);
  }
  const home = path.join(directory, '..', 'shared', 'fixtures');
  return existsSync(home) ? home : undefined;
}
