import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { createJiti } from 'jiti';
import { UsageError } from './usage-error.ts';

/** A module of the user's that does not load. Shows where in the user's own files. */
export class ModuleLoadError extends Error {}

/**
 * Imports a JavaScript or TypeScript module by path.
 *
 * @throws UsageError when there is none, ModuleLoadError when it cannot be read or throws
 */
export async function loadModule(file: string): Promise<Readonly<Record<string, unknown>>> {
  const absolute = path.resolve(file);
  if (!existsSync(absolute)) throw new UsageError(`there is no file "${file}".`);
  if (statSync(absolute).isDirectory()) throw new UsageError(`"${file}" is a folder; name the module in it.`);
  const jiti = createJiti(absolute, { moduleCache: true });
  try {
    return await jiti.import<Record<string, unknown>>(absolute);
  } catch (cause) {
    throw new ModuleLoadError(`"${file}" cannot be loaded: ${whatFailed(cause)}`, { cause });
  }
}

/** Message and stack without the frames of Node, of this program and of the packages in between. */
function whatFailed(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const lines = (cause.stack ?? cause.message).split('\n');
  return lines
    .filter((line) => !/^\s+at .*(?:node:internal|[\\/]node_modules[\\/])/.test(line) && !/^\s+at .*bin\.js:/.test(line))
    .join('\n');
}
