import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, sourcesOf } from './workspace.mjs';

/**
 * Compiles every ```ts block of every Markdown file against the sources. A block is a module of its own; what it takes for granted
 * can stand before it in an HTML comment: `<!-- given: import { engine } from './engine'; -->`.
 */
const folder = path.join(root, 'node_modules', '.turnwise', 'docs');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const markdown = ['docs', 'packages', 'examples', 'benchmarks'].flatMap((place) => sourcesOf(place, (file) => file.endsWith('.md')));
const files = [path.join(root, 'README.md'), path.join(root, 'CONTRIBUTING.md'), ...markdown];
let count = 0;
const places = {};
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  for (const match of text.matchAll(/(?:<!-- given:([\s\S]*?)-->\s*)?```ts\n([\s\S]*?)```/g)) {
    const line = text.slice(0, match.index).split('\n').length;
    const name = `${path.relative(root, file).replace(/[^A-Za-z0-9]+/g, '-')}-${line}.ts`;
    places[name] = `${path.relative(root, file)}:${line}`;
    writeFileSync(path.join(folder, name), `${match[1]?.trim() ?? ''}\n${match[2]}\nexport {};\n`);
    count++;
  }
}
const { compilerOptions } = JSON.parse(readFileSync(path.join(root, 'tsconfig.json'), 'utf8'));
const paths = Object.fromEntries(Object.entries(compilerOptions.paths).map(([name, [target]]) => [name, [path.join(root, target)]]));
// Samples use what a user has installed; in here that is spread over the packages.
for (const [name, home] of [
  ['xstate', 'core'],
  ['@aws-sdk/*', 'providers'],
  ['@anthropic-ai/*', 'providers'],
  ['ask-sdk-core', 'alexa-adapter'],
  ['ask-sdk-model', 'alexa-adapter'],
]) {
  paths[name] = [path.join(root, 'packages', home, 'node_modules', name)];
}
paths.vitest = [path.join(root, 'node_modules/vitest')];
const options = { ...compilerOptions, paths, typeRoots: [path.join(root, 'node_modules/@types')], noUnusedLocals: false };
writeFileSync(
  path.join(folder, 'tsconfig.json'),
  JSON.stringify({ compilerOptions: options, include: ['*.ts', path.join(root, 'packages/core/src/types/*.d.ts')] }),
);
const { code, output } = await run(path.join(root, 'node_modules/.bin/tsc'), ['-p', folder], { capture: true });
const named = output.replace(/^(?:\.\.\/)*(?:[^\s(]*\/)?([A-Za-z0-9-]+\.ts)\(/gm, (whole, name) =>
  places[name] ? `${places[name]} (` : whole,
);
process.stdout.write(code === 0 ? `${count} code blocks compile.\n` : named);
process.exitCode = code;
