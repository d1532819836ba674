import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { convertClinc150 } from './clinc150.ts';
import { ConversionError } from './conversion-error.ts';
import { convertHwu64 } from './hwu64.ts';
import { type AgentTurns, MULTIDOGO_HINT, mergeMultidogo, parseAgentTurns, parseMultidogo } from './multidogo.ts';
import type { RouterRow } from './row.ts';
import { convertSgd } from './sgd.ts';
import { parseSgdFile, SGD_HINT } from './sgd-format.ts';

/** The public downloads that can be read, by the name used on the command line. */
export const SOURCES: Record<string, { reads: string; convert(path: string): RouterRow[] }> = {
  clinc150: { reads: 'data_full.json', convert: (path) => convertClinc150(read(path)) },
  hwu64: { reads: 'NLU-Data-Home-Domain-Annotated-All.csv', convert: (path) => convertHwu64(read(path)) },
  sgd: { reads: 'the folder with train, dev and test, one of them, or one dialogues_*.json', convert: convertSgdPath },
  multidogo: { reads: 'the data folder, or one annotated turn-level *.tsv', convert: convertMultidogoPath },
};

function convertSgdPath(path: string): RouterRow[] {
  const files = filesUnder(path, /^dialogues_\d+\.json$/);
  if (files.length === 0) throw new ConversionError(`${path} holds no dialogues_*.json.`, SGD_HINT);
  return convertSgd(files.flatMap((file) => parseSgdFile(read(file), file)));
}

function convertMultidogoPath(path: string): RouterRow[] {
  const annotated = filesUnder(path, /^(train|dev|test)\.tsv$/).filter((file) => !file.includes('sentence_level'));
  if (annotated.length === 0) throw new ConversionError(`${path} holds no annotated train.tsv, dev.tsv or test.tsv.`, MULTIDOGO_HINT);
  const agentFiles = new Map(isFolder(path) ? filesUnder(path, /\.tsv$/).flatMap((file) => unannotated(file)) : []);
  const agents = new Map<string, AgentTurns>();
  return mergeMultidogo(
    annotated.flatMap((file) => {
      const domain = basename(dirname(file));
      const agentFile = agentFiles.get(domain);
      if (agentFile && !agents.has(domain)) agents.set(domain, parseAgentTurns(read(agentFile), agentFile));
      return parseMultidogo(read(file), file, agents.get(domain));
    }),
  );
}

/** `…/unannotated/airline.tsv` as [domain, file]. */
function unannotated(file: string): [string, string][] {
  return basename(dirname(file)) === 'unannotated' ? [[basename(file, '.tsv'), file]] : [];
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (cause) {
    throw new ConversionError(`${path} cannot be read.`, 'Check the path.', { cause });
  }
}

/** The file itself, or the matching files under a folder, in a stable order. */
function filesUnder(path: string, name: RegExp): string[] {
  if (!isFolder(path)) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((entry) => name.test(basename(entry)))
    .sort()
    .map((entry) => join(path, entry));
}

function read(path: string): string {
  if (isFolder(path)) throw new ConversionError(`${path} is a folder.`, 'Give the file itself.');
  return readFileSync(path, 'utf8');
}
