import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packages, root } from './workspace.mjs';

/** Importing any entry, as ESM and as CommonJS, prints nothing, changes no environment variable, and loads no vendor SDK. */
const problems = [];
let count = 0;
for (const name of packages) {
  const folder = path.join(root, 'packages', name);
  const { exports = {} } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  for (const [entry, targets] of Object.entries(exports)) {
    if (entry === './package.json') continue;
    for (const kind of ['import', 'require']) {
      count++;
      const file = path.join(folder, targets[kind].default);
      const load = kind === 'import' ? `await import(${JSON.stringify(file)})` : `require(${JSON.stringify(file)})`;
      const program = `
        ${kind === 'import' ? "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" : ''}
        const before = JSON.stringify(process.env);
        const open = () => process.getActiveResourcesInfo().filter((name) => !name.endsWith('Req')).length;
        const handles = open();
        ${load};
        const said = [];
        if (JSON.stringify(process.env) !== before) said.push('changes process.env');
        if (open() > handles) said.push('leaves a timer or handle open');
        const loaded = Object.keys(require.cache ?? {}).filter((file) => /node_modules\\/(?:@aws-sdk|@smithy|@anthropic-ai|ask-sdk|natural)/.test(file));
        if (loaded.length > 0) said.push('loads ' + loaded[0].split('node_modules/').pop());
        if (said.length > 0) { process.stdout.write(said.join(', ')); }
      `;
      const output = execFileSync(process.execPath, [`--input-type=${kind === 'import' ? 'module' : 'commonjs'}`, '-e', program], {
        encoding: 'utf8',
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      if (output) problems.push(`${name} ${entry} (${kind}): ${output}`);
    }
  }
}
process.stdout.write(problems.length === 0 ? `${count} imports, all silent.\n` : `${problems.join('\n')}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
