import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { createJiti } from 'jiti';
import { UsageError } from './usage-error.ts';

/** Imports a JavaScript or TypeScript module by path. */
export async function loadModule(file: string): Promise<Readonly<Record<string, unknown>>> {
  const absolute = path.resolve(file);
  if (!existsSync(absolute)) throw new UsageError(`there is no file "${file}".`);
  if (statSync(absolute).isDirectory()) throw new UsageError(`"${file}" is a folder; name the module in it.`);
  const jiti = createJiti(absolute, { moduleCache: true });
  return jiti.import<Record<string, unknown>>(absolute);
}
