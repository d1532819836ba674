import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stamps = path.join(root, 'node_modules', '.turnwise');

/** Packages in the order in which they can be built. */
export const packages = ['core', 'providers', 'alexa-adapter', 'lex-adapter', 'cli'];

/** pnpm through npx: nothing but npm has to be there. */
const PNPM = ['npx', ['-y', 'pnpm@12']];

/**
 * Runs a command to its end. Its output goes to standard error, so that standard output stays the program's own.
 * @returns {Promise<{ code: number, output: string }>} `output` only with `capture`
 */
export function run(command, args, { cwd = root, capture = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...(capture && { NO_COLOR: '1', FORCE_COLOR: '0' }), ...env },
      stdio: ['ignore', capture ? 'pipe' : 2, capture ? 'pipe' : 2],
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/** Installs what the lockfile says, unless that is already there. */
export async function ensureInstalled() {
  const lock = hashOf([path.join(root, 'pnpm-lock.yaml')]);
  if (stampIs('installed', lock)) return;
  process.stderr.write('Installing packages (once) …\n');
  const [command, args] = PNPM;
  const { code, output } = await run(command, [...args, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    capture: true,
    env: { CI: 'true' },
  });
  if (code !== 0) fail(`The packages could not be installed.\n${output}`);
  stamp('installed', lock);
}

/**
 * Builds the packages whose sources have changed.
 * @param {{ types?: boolean }} options `types: false` leaves out the declarations, which only the compiler needs
 */
export async function ensureBuilt({ types = true } = {}) {
  const kind = types ? 'built' : 'built-js';
  const hash = hashOf([...sourcesOf('packages'), path.join(root, 'tsup.preset.ts')]);
  if (stampIs('built', hash) || stampIs(kind, hash)) return;
  process.stderr.write('Building …\n');
  const lanes = [['core'], packages.filter((name) => name !== 'core')];
  for (const lane of lanes) {
    const results = await inParallel(lane, 2, (name) => buildPackage(name, types));
    for (const { name, code, output } of results) if (code !== 0) fail(`@turnwise/${name} could not be built.\n${output}`);
  }
  stamp(kind, hash);
}

async function buildPackage(name, types) {
  const tsup = path.join(root, 'node_modules', 'tsup', 'dist', 'cli-default.js');
  const result = await run(process.execPath, [tsup, ...(types ? [] : ['--no-dts'])], {
    cwd: path.join(root, 'packages', name),
    capture: true,
  });
  return { name, ...result };
}

/** Runs `work` over `items`, at most `width` at a time; results in the order of the items. */
export async function inParallel(items, width, work) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}

export function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Files below a folder, without what is built, installed or only tested. */
export function sourcesOf(folder, keep = (file) => !file.endsWith('.test.ts')) {
  const files = [];
  const walk = (directory) => {
    for (const entry of readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (['node_modules', 'dist', '.build', 'coverage'].includes(entry.name)) continue;
      const file = path.join(directory, entry.name);
      if (entry.isDirectory()) walk(file);
      else if (keep(file)) files.push(file);
    }
  };
  walk(path.join(root, folder));
  return files;
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function stampIs(name, value) {
  const file = path.join(stamps, name);
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

function stamp(name, value) {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(path.join(stamps, name), value);
}
